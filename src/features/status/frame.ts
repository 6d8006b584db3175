import type { Button, StatusCard } from '../../cards/catalogue.ts';
import type { When } from '../../domain/dated.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { remembered } from '../../domain/totals/remembered.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { numbersIn } from '../../language/numbers.ts';
import { inSentence } from '../../language/sentence.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import type { Turn } from '../handler.ts';
import { fixed, isFiltered, type Queried, type View, whenOf } from './asked.ts';

/** Whom the answer is for; a status that comes by itself has no turn. */
export type Asker = Pick<Turn, 'language' | 'today'>;

/** What every view of a status is made from: the question, its date and entry, and the words for them. */
export type Frame = {
  turn: Asker;
  state: Municipality;
  queried: Queried;
  when: When;
  name: string;
  t: Texts;
  numbers: ReturnType<typeof numbersIn>;
  nameOf(unit: string): string;
  /** Worked out once for the question and the entry, or the entry that what it rests on was last told at. */
  once<T>(what: string, work: () => T, known?: When): T;
};

/** Undefined where it asks about a unit that is not there. */
export function frameOf(turn: Asker, state: Municipality, queried: Queried): Frame | undefined {
  const t = textsIn(turn.language);
  const { unit, waste, cause, from, units, isByArea } = queried;
  for (const one of [unit, ...(units ?? [])])
    if (one !== undefined && !state.units.has(one)) return undefined;
  const when = whenOf(queried, turn, state.seq);
  const nameOf = (id: string) => unitName(state.units, id, when);
  return {
    ...{ turn, state, queried, when, t, nameOf },
    name: unit === undefined ? t.unit.municipality : nameOf(unit),
    numbers: numbersIn(turn.language),
    once: (what, work, known = when) =>
      remembered(state, known, { question: [what, unit, waste, cause, from, units, isByArea], work }),
  };
}

/** What was understood, said back; a bare «status» has nothing to misunderstand. */
export function understood({ queried, when, name, t, turn }: Frame): string[] {
  const q = t.question;
  const { unit, units, from, figure, waste, cause, isSinceReport, isNotRealised } = queried;
  const isOneTime = from !== undefined && from <= when.asOf;
  const parts = [
    units && units.length > 0 ? undefined : unit === undefined ? q.whole : name,
    isOneTime ? q.period(from, when.asOf) : q.on(when.asOf),
    isSinceReport ? q.sinceReport : undefined,
    isNotRealised ? q.notRealised : figure === 'rate' ? t.status.rate : figure && t.status.figures[figure],
    waste && t.wastes[waste],
    cause && t.causes[cause],
  ];
  const value = parts.filter((part) => part !== undefined).map(inSentence);
  const isNarrowed = parts.slice(2).some((part) => part !== undefined);
  const isBare = unit === undefined && when.asOf === turn.today && !isOneTime && !isNarrowed;
  const said = [name === parts[0] ? name : value[0], ...value.slice(1)].join(', ');
  return isBare ? [] : [`${q.understood}: ${said}.`];
}

/** The other ways to look at the same question; one that a filter or a single unit has no use for is left out. */
function tabsOf({ queried, when, t, state }: Frame): Button[] {
  const isArea = queried.unit === undefined || state.units.get(queried.unit)?.kind === 'area';
  const offered: View[] = [
    'summary',
    'time',
    ...(isArea ? (['units'] as const) : []),
    ...(queried.waste ? [] : (['wastes'] as const)),
    ...(isArea ? (['lean'] as const) : []),
    ...(isFiltered(queried) ? [] : (['more'] as const)),
  ];
  const current = queried.view ?? 'summary';
  return offered
    .filter((view) => view !== current)
    .map((view) => ({
      title: t.views.tabs[view as keyof typeof t.views.tabs],
      verb: 'status.show',
      data: { ...fixed(queried, when), view },
    }));
}

export function changeButton({ queried, when, t }: Frame): Button {
  return { title: t.question.change, verb: 'status.change', data: fixed(queried, when) };
}

/** A view's card, with what all of them have. */
export function viewCard(
  frame: Frame,
  content: Partial<StatusCard> & { title: string; headline: string },
): StatusCard {
  const { t, when } = frame;
  return {
    ...{ lines: [], charts: [], tables: [], facts: [], notes: [] },
    ...content,
    notes: [...(content.notes ?? []), t.status.basis(when.asOf, when.knownAt)],
    tabs: tabsOf(frame),
    buttons: [...(content.buttons ?? []), changeButton(frame)],
  };
}

/** The head of a column: every number comes with its unit. */
export const inFte = (t: Texts, figure: string) => `${t.views.fte}: ${figure}`;

/** Two decimals are more than a picture shows. */
export const drawn = (value: number) => Math.round(value * 100) / 100;

/** How a date stands on an axis: a turn of the year as its year. */
export const pointOf = (date: string) => (date.endsWith('-12-31') ? date.slice(0, 4) : date);
