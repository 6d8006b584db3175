import { newest, valueAt } from '../../src/domain/dated.ts';
import type { Entry } from '../../src/domain/entry.ts';
import { isSameTask, takenBy } from '../../src/domain/gain/claims.ts';
import { type Gain, type GainAt, gainAt, standing } from '../../src/domain/gain/gain.ts';
import type { Municipality } from '../../src/domain/municipality.ts';
import { rolesAt } from '../../src/domain/people/roles.ts';
import { reportedContent } from '../../src/domain/time-thief/reported-content.ts';
import { thiefAt } from '../../src/domain/time-thief/time-thief.ts';
import { figures, totals } from '../../src/domain/totals/totals.ts';

const always = '9999-12-31';

/** Everything of domain.md §6 about gains that does not hold, as sentences; none when all is well. */
export function brokenInvariants(state: Municipality, entries: readonly Entry[]): string[] {
  return [
    ...[...state.gains.values()].flatMap((gain) => brokenIn(state, gain)),
    ...brokenClaims(state),
    ...brokenRealisations(state, entries),
    ...brokenThieves(state),
    ...brokenSums(state),
  ];
}

/** 1: realised ≤ measured ≤ before, and what stands counts; 4: one-off time is no gain; 5: fractions sum to the whole. */
function brokenIn(state: Municipality, gain: Gain): string[] {
  const broken: string[] = [];
  for (const knownAt of [Math.ceil(state.seq / 2), state.seq]) {
    const at = gainAt(gain, { asOf: always, knownAt });
    if (!at) continue;
    if (at.realised > (at.measured ?? 0))
      broken.push(`${gain.id}: realised ${at.realised} > measured ${at.measured}`);
    if (at.baseline !== undefined && !gain.isImported && (at.measured ?? 0) > at.baseline)
      broken.push(`${gain.id}: measured ${at.measured} > before ${at.baseline}`);
    if (at.realised > 0 && !at.isAgreed) broken.push(`${gain.id}: realised without an agreement`);
    const whole = at.shares.reduce((sum, { basisPoints }) => sum + basisPoints, 0);
    if (at.shares.length > 0 && whole !== 10_000) broken.push(`${gain.id}: shares sum to ${whole}`);
  }
  const now = gainAt(gain, { asOf: always, knownAt: state.seq });
  if (standing(gain).some(({ kind }) => kind === 'introduced') && now?.introducedOn === undefined)
    broken.push(`${gain.id}: introduced, and its start is lost`);
  for (const fact of gain.facts)
    if (fact.kind === 'identified' && fact.model.basis === 'once')
      broken.push(`${gain.id}: once became a gain`);
  return broken;
}

/** 2: an active claim has one gain; others come after another, and all together are no more than the task. */
function brokenClaims(state: Municipality): string[] {
  const broken: string[] = [];
  const claimed: { id: string; at: GainAt }[] = [];
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, newest(state));
    if (at?.claim && at.identified !== undefined && !at.isAbandoned) claimed.push({ id: gain.id, at });
  }
  for (const { id, at } of claimed) {
    const claim = at.claim as NonNullable<GainAt['claim']>;
    const same = claimed.filter(
      (one) => one.at.unit === at.unit && one.at.claim !== undefined && isSameTask(one.at.claim, claim),
    );
    if (same.filter((one) => one.at.claim?.after === undefined).length > 1)
      broken.push(`${id}: a task with two gains`);
    const taken = same.reduce((sum, one) => sum + takenBy(one.at), 0);
    if (taken > claim.minutesPerYear) broken.push(`${id}: ${taken} taken of ${claim.minutesPerYear}`);
  }
  return broken;
}

/** 6: two people in two roles behind each realised gain; a correction raises nothing. */
function brokenRealisations(state: Municipality, entries: readonly Entry[]): string[] {
  const broken: string[] = [];
  for (const { seq, by, events } of entries)
    for (const id of new Set(events.flatMap((event) => ('gain' in event ? [event.gain] : [])))) {
      const gain = state.gains.get(id);
      if (!gain) continue;
      const before = gainAt(gain, { asOf: always, knownAt: seq - 1 })?.realised ?? 0;
      const after = gainAt(gain, { asOf: always, knownAt: seq });
      const isRealised = events.some(({ type }) => type === 'gain.realised');
      const isImported = events.some(({ type }) => type === 'gain.imported');
      if ((after?.realised ?? 0) > before && !isRealised && !isImported)
        broken.push(`${id}: realised rose from ${before} to ${after?.realised} in entry ${seq}`);
      if (!isRealised || !after) continue;
      const said = events.find((event) => event.type === 'gain.realised');
      const uses = said?.type === 'gain.realised' ? said.uses : [];
      const sum = uses.reduce((all, { minutesPerYear }) => all + minutesPerYear, 0);
      if (sum > (after.measured ?? 0)) broken.push(`${id}: uses of ${sum} realised in entry ${seq}`);
      if (uses.some(({ evidence }) => evidence.length === 0)) broken.push(`${id}: a use without evidence`);
      const proposal = gain.facts
        .filter((fact) => fact.kind === 'realisationProposed' && fact.seq < seq)
        .toSorted((a, b) => a.seq - b.seq)
        .at(-1);
      if (!proposal?.by || proposal.by === by)
        broken.push(`${id}: approved by its own proposer in entry ${seq}`);
      // Each in the unit the gain was in when they acted.
      const held = [proposal, { by, on: said?.on ?? '', seq: seq - 1 }].map((one) => {
        const then = one && gainAt(gain, { asOf: always, knownAt: one.seq });
        if (!one?.by || !then) return [];
        const roles = rolesAt(state, one.by, then.unit, { asOf: one.on, knownAt: one.seq });
        return [...roles, ...(one.by === then.owner ? ['gainOwner'] : [])];
      });
      if (new Set(held.flat()).size < 2) broken.push(`${id}: one role behind it in entry ${seq}`);
    }
  return broken;
}

/** 3: merged thieves contribute nothing. */
function brokenThieves(state: Municipality): string[] {
  return [...state.thieves.values()]
    .filter((thief) => thiefAt(thief, newest(state))?.status === 'merged')
    .filter((thief) => reportedContent(thief, newest(state)) !== undefined)
    .map(({ id }) => `${id}: merged and counted`);
}

/** 5: a unit's totals add up to its parent's; and each figure is a part of the one above it. */
function brokenSums(state: Municipality): string[] {
  const when = { asOf: always, knownAt: state.seq };
  const hoursOf = (unit?: string) => totals(state, when, unit).amounts;
  const whole = hoursOf();
  const tops = [...state.units.values()].filter(({ parent }) => !valueAt(parent, when));
  const parts = tops.map(({ id }) => hoursOf(id));
  const sums = figures
    .filter((figure) => {
      const sum = parts.reduce((all, part) => all + part[figure].hoursPerYear, 0);
      return Math.abs(sum - whole[figure].hoursPerYear) > 1e-6;
    })
    .map((figure) => `${figure} does not add up`);
  const chain = ['realised', 'agreed', 'identified', 'reported'] as const;
  const grows = chain.every(
    (figure, index) =>
      index === 0 || whole[figure].hoursPerYear >= whole[chain[index - 1] as 'agreed'].hoursPerYear - 1e-9,
  );
  return grows ? sums : [...sums, 'realised ≤ agreed ≤ identified ≤ reported does not hold'];
}
