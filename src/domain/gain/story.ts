import type { When } from '../dated.ts';
import { type UseOfTime, wholeInBasisPoints } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import type { Role } from '../people/roles.ts';
import { fullTimeWeekAt } from '../time/estimate.ts';
import { type Amount, amountOf, type ParameterSet, standardParameters } from '../time/parameters.ts';
import { reportedContent } from '../time-thief/reported-content.ts';
import type { Described, ThiefFact, TimeThief } from '../time-thief/time-thief.ts';
import {
  amountIn,
  countGain,
  countReported,
  type Figure,
  figures,
  type Group,
  type Minutes,
  minutesOf,
  placesIn,
} from '../totals/sums.ts';
import { piecesOf } from '../unit/pieces.ts';
import { scopeFilter } from '../unit/unit.ts';
import { type Gain, type GainAt, type GainFact, gainAt } from './gain.ts';
import { gainIdOf } from './gain-rules.ts';
import { namesIn, recordedOn, roleOf, takenAway } from './story-facts.ts';

export type StoryFact = GainFact | Exclude<ThiefFact, { kind: 'identified' }>;

/** What one entry said, what it did to the numbers as of the story's date, and who stands behind it, by role. */
export type StoryStep = {
  fact: StoryFact;
  /** What a new description of a time thief is, beside the one before it. */
  described?: 'reported' | 'edited' | 'reEstimated' | 'moved';
  on: string;
  /** When it was recorded; absent when that is the day it counts from. */
  recordedOn?: string;
  seq: number;
  /** Absent for what the author of a report says: nobody is to know who that is. */
  role: Role | undefined;
  isImported: boolean;
  /** A later entry said that it never held. */
  corrected?: { on: string | undefined; seq: number; reason: string | undefined };
  changes: { figure: Figure; before: Amount; after: Amount }[];
  /** The uses of time that were agreed by then, which documentation speaks of. */
  uses: readonly UseOfTime[];
  /** By which the minutes a year that the entry speaks of were hours and årsverk then. */
  set: ParameterSet;
  fullTimeWeek: number;
};

/** Where the time counts, in the scope of the total; basis points of the whole. */
type StoryPlace = { unit: string; basisPoints: number };

export type Story = When & {
  id: string;
  kind: 'gain' | 'imported' | 'thief';
  title: string;
  /** The unit it is the time of. */
  unit: string;
  scope: string | undefined;
  /** All of it in its own unit is one place. */
  places: StoryPlace[];
  steps: StoryStep[];
  /** How many events are known that count from a later date. */
  later: number;
  groups: readonly Group[];
  /** What it adds to each figure of the total in the scope. */
  minutes: Minutes;
  amounts: Record<Figure, Amount>;
  /** Of units, gains and time thieves that the story speaks of, by their ids. */
  names: Record<string, string>;
};

export type StoryAsked = { id: string; when: When; unit?: string | undefined };

type Heard = { gain: GainFact[]; thief: ThiefFact[] };
type Stood = { at: GainAt | undefined; content: Described | undefined; groups: Group[] };

/**
 * Everything behind what a gain, or a time thief that is only reported, adds to a total: entry by entry, so that
 * what each did to the numbers sums to what they are as of the date, known at the entry. Undefined before it was told.
 */
export function storyOf(state: Municipality, { id, when, unit }: StoryAsked): Story | undefined {
  const gain = state.gains.get(id) ?? state.gains.get(gainIdOf(id));
  const thief = state.thieves.get(gain?.thief ?? id);
  const placesOf = placesIn(state, when, unit);

  function standsAt(heard: Heard, knownAt: number): Stood {
    const then = { asOf: when.asOf, knownAt };
    const at = gain && gainAt({ ...gain, facts: heard.gain, stood: undefined }, then);
    const waits = thief && reportedContent({ ...thief, facts: heard.thief, waited: undefined }, then);
    const groups: Group[] = [];
    if (at) countGain(groups, placesOf(at.unit, at.shares), at);
    const [place] = waits ? placesOf(waits.content.unit) : [];
    if (waits && place) countReported(groups, place, waits.content);
    return { at, content: waits?.content, groups };
  }

  const told = inOrder(gain, thief, when);
  const heard = new Set<GainFact | ThiefFact>();
  const of = <F extends GainFact | ThiefFact>(facts: readonly F[] = []) =>
    facts.filter((fact) => heard.has(fact));
  const steps: StoryStep[] = [];
  let before = amountsOf([]);
  let content: Described | undefined;
  let stood: Stood | undefined;
  let uses: readonly UseOfTime[] = [];
  for (const fact of told) {
    heard.add(fact);
    // A time thief hears of its gain in the same entry, which is told once.
    if (fact.kind === 'identified' && 'gain' in fact) continue;
    stood = standsAt({ gain: of(gain?.facts), thief: of(thief?.facts) }, fact.seq);
    const after = amountsOf(stood.groups);
    const corrected = takenAway(fact, [...(gain?.facts ?? []), ...(thief?.facts ?? [])], when);
    const home = 'unit' in fact && fact.kind !== 'supported' ? fact.unit : (stood.at?.unit ?? content?.unit);
    const set = 'set' in fact ? fact.set : (stood.at?.set ?? content?.set ?? standardParameters);
    if (fact.kind === 'agreed' && fact.uses) uses = fact.uses;
    steps.push({
      // A value of its own, since a correction marks the fact later; what it holds is never changed.
      fact: { ...fact, by: undefined },
      ...(fact.kind === 'described' ? { described: whatIsNew(fact, content) } : {}),
      ...{ on: fact.on, seq: fact.seq, isImported: 'isImported' in fact && fact.isImported === true },
      ...recordedOn(fact),
      role: roleOf(state, fact, home),
      ...(corrected ? { corrected } : {}),
      changes: figures
        .map((figure) => ({ figure, before: before[figure], after: after[figure] }))
        .filter((change) => isChange(change)),
      ...{ uses, set, fullTimeWeek: fullTimeWeekAt(state, home, { asOf: fact.on, knownAt: when.knownAt }) },
    });
    before = after;
    if (fact.kind === 'described' && !corrected) content = fact;
  }
  const last = stood?.at ?? content;
  if (!stood || !last) return undefined;
  const shares = stood.at?.shares ?? [];
  return {
    ...when,
    id: gain?.id ?? id,
    kind: gain?.isImported ? 'imported' : stood.at ? 'gain' : 'thief',
    ...{ title: last.title, unit: last.unit, scope: unit },
    places: placesOfAll(state, { shares: shares.length > 0 ? shares : [whole(last.unit)], when, unit }),
    later: [...(thief?.facts ?? []), ...(gain?.facts ?? [])].filter(isLater(when)).length,
    ...{ steps, groups: stood.groups, minutes: minutesOf(stood.groups), amounts: before },
    names: namesIn(state, { told, when, units: [last.unit, unit] }),
  };
}

const isLater =
  ({ asOf, knownAt }: When) =>
  ({ on, seq, kind }: GainFact | ThiefFact) =>
    on > asOf && seq <= knownAt && kind !== 'corrected';

/** Entry by entry; a correction comes before what holds instead, and a report before the gain it became. */
function inOrder(gain: Gain | undefined, thief: TimeThief | undefined, when: When) {
  // What a correction takes away is gone as soon as it is known, whatever date it carries.
  const isTold = ({ on, seq, kind }: { on: string; seq: number; kind: string }) =>
    seq <= when.knownAt && (on <= when.asOf || kind === 'corrected');
  const isFirst = ({ kind }: { kind: string }) => (kind === 'corrected' ? 0 : 1);
  return [...(thief?.facts ?? []), ...(gain?.facts ?? [])]
    .filter(isTold)
    .sort((a, b) => a.seq - b.seq || isFirst(a) - isFirst(b));
}

/** What its author says of a report names nobody; who assesses it is told by role. */
function whatIsNew(fact: Described, before: Described | undefined): NonNullable<StoryStep['described']> {
  if (!before) return 'reported';
  if (fact.by === undefined) return 'edited';
  return fact.unit === before.unit ? 'reEstimated' : 'moved';
}

export function amountsOf(groups: readonly Group[]): Record<Figure, Amount> {
  return Object.fromEntries(figures.map((figure) => [figure, amountIn(groups, figure)])) as Record<
    Figure,
    Amount
  >;
}

/** Less than a second a year is what adding in another order leaves. */
function isChange({ before, after }: { before: Amount; after: Amount }): boolean {
  return Math.abs(before.hoursPerYear - after.hoursPerYear) > 1e-4 || Math.abs(before.fte - after.fte) > 1e-9;
}

const whole = (unit: string) => ({ unit, basisPoints: wholeInBasisPoints });

function placesOfAll(
  state: Municipality,
  { shares, when, unit }: { shares: readonly StoryPlace[]; when: When; unit: string | undefined },
): StoryPlace[] {
  const isIn = scopeFilter(state.units, unit, when);
  const places = new Map<string, number>();
  for (const piece of piecesOf(state.units, shares, when))
    if (isIn(piece.unit)) places.set(piece.unit, (places.get(piece.unit) ?? 0) + piece.to - piece.from);
  return [...places].map(([at, basisPoints]) => ({ unit: at, basisPoints }));
}

/** The minutes a year an entry speaks of, as hours a week and årsverk. */
export function spokenOf({ set, fullTimeWeek }: StoryStep, minutes: number): Amount {
  return amountOf(minutes, set, fullTimeWeek);
}
