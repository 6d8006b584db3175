import type { ListCard } from '../../cards/catalogue.ts';
import { amountIn } from '../../domain/time/estimate.ts';
import { type Listed, listGains } from '../../domain/totals/listed.ts';
import type { Figure } from '../../domain/totals/totals.ts';
import { dayBefore, fixed } from './asked.ts';
import { knownOf, within } from './change.ts';
import { changeButton, type Frame } from './frame.ts';

const shownAtOnce = 8;

/** The gains a question is about, each with its own card. */
export function listView(frame: Frame): ListCard {
  const { t, name, when, queried, nameOf, state, numbers } = frame;
  const figure: Figure =
    queried.figure === undefined || queried.figure === 'rate' ? 'identified' : queried.figure;
  const all = frame.once(
    `list ${figure} ${queried.isNotRealised}`,
    () => listed(frame, figure),
    knownOf(frame),
  );
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
    rows: rows.map((gain) => ({
      title: gain.title,
      state: t.amount.alone(amountIn(state, gain, gain.minutes)),
      lines: [`${nameOf(gain.unit)}: ${t.methods[gain.method]}, ${numbers.date(gain.setOn)}`],
      buttons: [{ title: t.gain.buttons.show, verb: 'gain.show', data: { gain: gain.gain, ...when } }],
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

function listed(frame: Frame, figure: Figure): Listed[] {
  const { queried, when } = frame;
  const { unit, isNotRealised = false } = queried;
  return listGains(within(frame), when, { figure, isNotRealised, unit, since: dayBefore(queried) });
}
