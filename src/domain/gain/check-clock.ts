import { addMonths, monthsBetween, todayInNorway } from '../time/dates.ts';
import { type Gain, type GainAt, type GainFact, standing } from './gain.ts';

type Realised = Extract<GainFact, { kind: 'realised' }>;

/** What was last realised and is checked now: a gain that came back by new evidence is asked about anew. */
export function realisedNow(gain: Gain): Realised | undefined {
  return standing(gain).findLast((fact) => fact.kind === 'realised');
}

/**
 * From when the checks of a gain are counted, and the entry it was told in: the day it was realised, or of the import
 * that first said so, however often the row has been corrected since. domain.md §5.
 */
function startOf(gain: Gain): { on: string; seq: number } | undefined {
  const realised = realisedNow(gain);
  if (!realised?.isImported) return realised;
  const told = gain.facts.filter(({ kind, isImported }) => kind === 'realised' && isImported);
  const first = told.reduce((a, b) => (b.seq < a.seq ? b : a), realised);
  return { on: todayInNorway(new Date(first.at)), seq: first.seq };
}

const firstMonths = [3, 6];

/** The last date up to `today` on which a check is due: after 3, 6 and 12 months, then yearly. */
function lastDue(start: string, today: string): string | undefined {
  const gone = monthsBetween(start, today);
  const months = gone < 12 ? firstMonths.findLast((one) => one <= gone) : gone - (gone % 12);
  return months === undefined ? undefined : addMonths(start, months);
}

/**
 * The due date of the check that is to be asked about now. One question at a time: a check that is open waits for its
 * answer, and an answer covers every due date up to its own day. What fell due while nobody asked is asked about once.
 */
export function checkDue(gain: Gain, at: GainAt, today: string): string | undefined {
  if (at.realised === 0 || at.isAbandoned || at.openCheck !== undefined) return undefined;
  const start = startOf(gain);
  if (!start) return undefined;
  const due = lastDue(start.on, today);
  if (due === undefined) return undefined;
  const isCovered = standing(gain).some(
    (fact) =>
      fact.seq > start.seq &&
      ((fact.kind === 'checkOpened' && fact.due >= due) ||
        (fact.kind === 'checked' && fact.answer !== 'missed' && fact.on >= due)),
  );
  return isCovered ? undefined : due;
}
