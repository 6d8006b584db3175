import type { ListCard } from '../../cards/catalogue.ts';
import { amountIn } from '../../domain/time/estimate.ts';
import { narrowed } from '../../domain/totals/by-reason.ts';
import { type Part, partsOf } from '../../domain/totals/parts.ts';
import type { Figure } from '../../domain/totals/totals.ts';
import { dayBefore, fixed, isFiltered } from './asked.ts';
import { changeButton, type Frame } from './frame.ts';

const shownAtOnce = 8;

type Listed = { part: Part; minutes: number };

/** The gains a question is about, each with its own card. */
export function listView(frame: Frame): ListCard {
  const { t, name, when, queried, nameOf, state, numbers } = frame;
  const figure: Figure =
    queried.figure === undefined || queried.figure === 'rate' ? 'identified' : queried.figure;
  const all = frame.once(`list ${queried.isNotRealised}`, () => listed(frame, figure));
  const row = Math.min(queried.row ?? 0, Math.max(0, all.length - 1));
  const rows = all.slice(row, row + shownAtOnce);
  const end = row + rows.length;
  const called = queried.isNotRealised ? t.question.notRealised : t.status.figures[figure];
  const { from, waste, cause } = queried;
  const narrowedTo = [waste && t.wastes[waste], cause && t.causes[cause]].filter(Boolean).join(', ');
  return {
    title: t.views.list(called.toLocaleLowerCase(frame.turn.language), name),
    intro: [
      ...(from === undefined ? [] : [t.views.over(from, when.asOf).replace(/:$/, '.')]),
      t.views.listed(all.length),
      ...(narrowedTo ? [`${narrowedTo.slice(0, 1).toUpperCase()}${narrowedTo.slice(1)}.`] : []),
      ...(all.length > shownAtOnce ? [t.views.showing(row + 1, end, all.length)] : []),
      t.status.basis(when.asOf, when.knownAt),
    ],
    rows: rows.map(({ part, minutes }) => ({
      title: part.title,
      state: t.amount.alone(amountIn(state, part, minutes)),
      lines: [`${nameOf(part.unit)}: ${t.methods[part.method]}, ${numbers.date(part.setOn)}`],
      buttons:
        part.kind === 'thief'
          ? []
          : [{ title: t.gain.buttons.show, verb: 'gain.show', data: { gain: part.id, ...when } }],
    })),
    buttons: [
      ...(end < all.length
        ? [
            {
              title: t.views.next,
              verb: 'status.show',
              data: { ...fixed(queried, when), view: 'list', row: end },
            },
          ]
        : []),
      {
        title: t.views.tabs.summary,
        verb: 'status.show',
        data: { ...fixed(queried, when), view: 'summary' },
      },
      changeButton(frame),
    ],
  };
}

/** What adds to the figure, or came to it within the period; the largest first. */
function listed({ state, queried, when }: Frame, figure: Figure): Listed[] {
  const { unit, waste, cause, isNotRealised } = queried;
  const within = isFiltered(queried) ? narrowed(state, when, { waste, cause }) : state;
  const worth = ({ minutes }: Part) =>
    isNotRealised ? minutes.identified - minutes.realised : minutes[figure];
  const start = dayBefore(queried);
  const before =
    start === undefined || isNotRealised
      ? new Map<string, number>()
      : new Map(partsOf(within, { ...when, asOf: start }, unit).map((part) => [part.id, worth(part)]));
  return partsOf(within, when, unit)
    .map((part) => ({ part, minutes: worth(part) - (before.get(part.id) ?? 0) }))
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => b.minutes - a.minutes);
}
