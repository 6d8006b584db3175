import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/v4';
import { type Entry, entrySchema } from '../../src/domain/entry.ts';
import type { Event, EventOf } from '../../src/domain/events.ts';
import { quickCheck } from '../../src/ledger/quick-check.ts';

const on = '2026-02-28';
const model = { basis: 'operatingDay', minutes: 5, timesPerDay: 1.5, people: 2, daysPerYear: 365 } as const;
const thief = { thief: 't', unit: 'u', title: 'Nøkler', note: 'Borte', model, method: 'sampled' } as const;
const use = { id: 'b', activity: 'Besøk', outcome: 'quality', minutesPerYear: 60 } as const;
const evidence = { kind: 'newActivity', reference: 'Vaktplan', on } as const;
const uses = [{ use: 'b', minutesPerYear: 60, evidence: [evidence] }];

/** One of every kind: a new kind of event does not compile until it is here. */
const samples: { [T in Event['type']]: EventOf<T> } = {
  'unit.described': { type: 'unit.described', on, unit: 'u', kind: 'area', parent: null, fullTimeWeek: 37.5 },
  'unit.closed': { type: 'unit.closed', on, unit: 'u', into: [{ unit: 'v', basisPoints: 10_000 }] },
  'unit.corrected': { type: 'unit.corrected', on, entry: 7, reason: 'Feil dato' },
  'role.granted': {
    type: 'role.granted',
    on,
    person: 'p',
    role: 'coach',
    unit: 'u',
    until: on,
    deputyFor: 'q',
  },
  'role.ended': { type: 'role.ended', on, person: 'p', role: 'coach', unit: 'u', deputyFor: 'q' },
  'person.left': { type: 'person.left', on, person: 'p' },
  'parameters.set': { type: 'parameters.set', on, id: 'x', hoursPerFte: 1750, workingWeeksPerYear: 45 },
  'time-thief.reported': {
    ...{ type: 'time-thief.reported', on, ...thief, waste: 'motion', cause: 'it', authorship: 'notStored' },
    codeHash: 'x'.repeat(43),
  },
  'time-thief.edited': { type: 'time-thief.edited', on, ...thief },
  'time-thief.withdrawn': { type: 'time-thief.withdrawn', on, thief: 't' },
  'time-thief.info-asked': { type: 'time-thief.info-asked', on, thief: 't', question: 'Hvor ofte?' },
  'time-thief.info-given': { type: 'time-thief.info-given', on, thief: 't', answer: 'Hver dag' },
  'time-thief.classified': { type: 'time-thief.classified', on, thief: 't', waste: 'waiting' },
  'time-thief.taken-on': { type: 'time-thief.taken-on', on, thief: 't', owner: 'p', answerBy: on },
  'time-thief.escalated': { type: 'time-thief.escalated', on, thief: 't', to: null, answerBy: on },
  'time-thief.parked': { type: 'time-thief.parked', on, thief: 't', answerBy: on, reason: 'Etter ferien' },
  'time-thief.merged': { type: 'time-thief.merged', on, thief: 't', into: 's' },
  'time-thief.started': { type: 'time-thief.started', on, thief: 't', owner: 'p' },
  'time-thief.solved': { type: 'time-thief.solved', on, thief: 't', solution: 'reduced', note: 'Halvert' },
  'time-thief.closed': { type: 'time-thief.closed', on, thief: 't' },
  'time-thief.reopened': { type: 'time-thief.reopened', on, thief: 't', reason: 'Den er tilbake' },
  'time-thief.supported': {
    ...{ type: 'time-thief.supported', on, thief: 't', support: 's', unit: 'u', model, method: 'guess' },
  },
  'time-thief.support-withdrawn': { type: 'time-thief.support-withdrawn', on, thief: 't', support: 's' },
  'time-thief.re-estimated': { type: 'time-thief.re-estimated', on, thief: 't', model, method: 'measured' },
  'time-thief.moved': { type: 'time-thief.moved', on, thief: 't', unit: 'v', reason: 'Feil enhet' },
  'time-thief.corrected': { type: 'time-thief.corrected', on, thief: 't', entry: 7, reason: 'Feil knapp' },
  'time-thief.rejected': { type: 'time-thief.rejected', on, thief: 't', reason: 'Meldt før' },
  'gain.identified': {
    ...{ type: 'gain.identified', on, gain: 'g', thief: 't', unit: 'u', title: 'Nøkler' },
    ...{ model: { basis: 'direct', minutesPerWeek: 60 }, method: 'measured', minutesPerYear: 2700 },
  },
  'gain.proposal-withdrawn': { type: 'gain.proposal-withdrawn', on, gain: 'g', entry: 7 },
  'gain.identification-proposed': {
    ...{ type: 'gain.identification-proposed', on, gain: 'g', thief: 't', unit: 'u', title: 'Nøkler' },
    ...{ model, method: 'measured', minutesPerYear: 2700 },
  },
  'gain.claimed': {
    ...{
      type: 'gain.claimed',
      on,
      gain: 'g',
      process: 'Vakt',
      task: 'Nøkler',
      minutesPerYear: 900,
      after: 'h',
    },
  },
  'gain.shared': {
    ...{ type: 'gain.shared', on, gain: 'g' },
    shares: [
      { unit: 'u', basisPoints: 2500 },
      { unit: 'v', basisPoints: 7500 },
    ],
  },
  'gain.owner-named': { type: 'gain.owner-named', on, gain: 'g', owner: null },
  'gain.agreement-proposed': { type: 'gain.agreement-proposed', on, gain: 'g', uses: [use, use] },
  'gain.agreed': { type: 'gain.agreed', on, gain: 'g' },
  'gain.introduced': { type: 'gain.introduced', on, gain: 'g', baselineMinutesPerYear: 0 },
  'gain.measured': {
    ...{ type: 'gain.measured', on, gain: 'g', method: 'systemLog', afterMinutesPerYear: 1 },
    ...{ newWorkMinutesPerYear: 2, netMinutesPerYear: 3 },
  },
  'gain.realisation-proposed': { type: 'gain.realisation-proposed', on, gain: 'g', uses },
  'gain.realised': { type: 'gain.realised', on, gain: 'g', uses },
  'gain.check-opened': { type: 'gain.check-opened', on, gain: 'g', due: on },
  'gain.asked': { type: 'gain.asked', on, gain: 'g', role: 'unitLeader' },
  'gain.corrected': { type: 'gain.corrected', on, gain: 'g', entry: 7, reason: 'Feil tall' },
  'gain.checked': { type: 'gain.checked', on, gain: 'g', answer: 'partly', minutesPerYear: 30 },
  'gain.abandoned': { type: 'gain.abandoned', on, gain: 'g', reason: 'Flyttet' },
  'gain.imported': {
    ...{ type: 'gain.imported', on, gain: 'g', unit: 'u', title: 'Post', minutesPerWeek: 60 },
    ...{ method: 'guess', reportedOn: on, useOfTime: 'Besøk', outcome: 'saving', corrects: 'Feil unit' },
  },
  'storyboard.opened': { type: 'storyboard.opened', on, board: 'b', unit: 'u' },
  'storyboard.focus-set': { type: 'storyboard.focus-set', on, board: 'b', focus: 'Telefon' },
  'storyboard.challenge-set': {
    ...{ type: 'storyboard.challenge-set', on, board: 'b', challenge: 'Ingen venter', thief: 't' },
  },
  'storyboard.people-set': {
    ...{ type: 'storyboard.people-set', on, board: 'b', learner: 'p', coach: 'q', secondCoach: 'r' },
  },
  'storyboard.paused': { type: 'storyboard.paused', on, board: 'b', reason: 'Ferie' },
  'storyboard.resumed': { type: 'storyboard.resumed', on, board: 'b', reason: 'Nytt vedtak' },
  'storyboard.finished': { type: 'storyboard.finished', on, board: 'b', learning: 'Ett skap holder' },
  'storyboard.target-set': {
    ...{ type: 'storyboard.target-set', on, board: 'b', target: 't', condition: '8 av 10', achieveBy: on },
    ...{
      outcome: 'Færre klager',
      pattern: 'Setter rett over',
      metric: { name: 'Svar', unit: '%', value: 80.5 },
    },
  },
  'storyboard.target-ended': {
    ...{ type: 'storyboard.target-ended', on, board: 'b', target: 't', outcome: 'notReached' },
    learning: 'Fristen var for kort',
  },
  'storyboard.target-reopened': {
    ...{ type: 'storyboard.target-reopened', on, board: 'b', target: 't', reason: 'Feil knapp' },
  },
  'storyboard.observed': {
    ...{ type: 'storyboard.observed', on, board: 'b', target: 't', observation: 'v', value: -1.5 },
    ...{ samples: 5, method: 'Stoppeklokke' },
  },
  'storyboard.observation-undone': {
    ...{ type: 'storyboard.observation-undone', on, board: 'b', observation: 'v', reason: 'Skrivefeil' },
  },
  'storyboard.obstacle-noted': {
    ...{ type: 'storyboard.obstacle-noted', on, board: 'b', target: 't', obstacle: 'o', text: 'Vet ikke' },
    thief: 't',
  },
  'storyboard.obstacle-chosen': {
    ...{ type: 'storyboard.obstacle-chosen', on, board: 'b', target: 't', obstacle: 'o', text: 'Vet ikke' },
    thief: 't',
  },
  'storyboard.obstacle-struck': {
    ...{ type: 'storyboard.obstacle-struck', on, board: 'b', obstacle: 'o', reason: 'Borte' },
  },
  'experiment.planned': {
    ...{ type: 'experiment.planned', on, board: 'b', obstacle: 'o', experiment: 'e', step: 'Liste' },
    ...{ expectation: '6 av 10', expected: 60, reviewOn: on, after: { board: 'c', experiment: 'f' } },
  },
  'experiment.result-recorded': {
    ...{ type: 'experiment.result-recorded', on, board: 'b', experiment: 'e', result: '6 av 10', found: 0.5 },
  },
  'experiment.called-off': {
    ...{ type: 'experiment.called-off', on, board: 'b', experiment: 'e', reason: 'Skapet kom ikke' },
  },
  'experiment.learned': { type: 'experiment.learned', on, board: 'b', experiment: 'e', learning: 'Hjelper' },
  'report.published': { type: 'report.published', on, unit: 'u', asOf: on, knownAt: 3 },
  'experiment.corrected': {
    ...{ type: 'experiment.corrected', on, board: 'b', experiment: 'e', part: 'result', text: '7 av 10' },
    ...{ found: 70, reason: 'Talt feil' },
  },
  'experiment.linked': { type: 'experiment.linked', on, board: 'b', experiment: 'e', gain: 'g' },
  'experiment.unlinked': {
    ...{ type: 'experiment.unlinked', on, board: 'b', experiment: 'e', gain: 'g', reason: 'Feil gevinst' },
  },
  'coaching.held': {
    ...{ type: 'coaching.held', on, board: 'b', cycle: 'c', nextOn: on },
    answers: {
      ...{ target: '8 av 10', actual: '5 av 10', planned: 'Liste', expected: '6', happened: '6' },
      ...{ learned: 'Hjelper', obstacle: 'Vet ikke', step: 'Vakt', expectation: '7' },
    },
  },
  'coaching.noted': { type: 'coaching.noted', on, board: 'b', note: 'n', to: 'p', text: 'Spør mer åpent' },
  'check-in.scheduled': {
    ...{ type: 'check-in.scheduled', on, channel: '19:a', unit: 'u', days: [2, 4], time: '09:00' },
    ...{ closedWeeks: [8, 52], isOpenInJuly: false },
  },
  'check-in.paused': { type: 'check-in.paused', on, channel: '19:a' },
  'check-in.resumed': { type: 'check-in.resumed', on, channel: '19:a' },
  'check-in.opened': { type: 'check-in.opened', on, channel: '19:a', slot: '2026-W09-1', unit: 'u' },
  'check-in.answered': {
    ...{ type: 'check-in.answered', on, channel: '19:a', slot: '2026-W09-1', unit: 'u', board: 'b' },
    ...{ experiment: 'e', observation: 'o', obstacle: 'h', next: 'f', alsoSaid: 'Heng opp lista' },
  },
  'summary.scheduled': {
    ...{ type: 'summary.scheduled', on, subscription: 's', unit: 'u', every: 'quarter' },
    to: { kind: 'channel', channel: '19:a' },
  },
  'summary.stopped': { type: 'summary.stopped', on, subscription: 's' },
  'summary.opened': {
    ...{ type: 'summary.opened', on, subscription: 's', unit: 'u', from: '2026-01-01', asOf: on, knownAt: 7 },
  },
};

const entries = Object.values(samples).map(
  (event): Entry => ({
    ...{ seq: 1, at: '2026-02-28T08:00:00.000Z', by: 'p', role: 'coach', commandId: 'c' },
    events: [event],
  }),
);
const isEntry = quickCheck(entrySchema);

describe('the quick check of an entry', () => {
  it('takes one of every kind without asking zod', () => {
    for (const entry of entries) expect([entry, isEntry(entry)]).toEqual([entry, true]);
  });

  it('takes nothing that zod would refuse or change, whatever is put in the place of whatever', () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(-1, 0.5, 1e15, 2 ** 60, '2026-02-30', '2026-02-28', 'x'.repeat(2001), [], {}, null),
      fc.constantFrom(...entries, ...Object.values(samples)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(), fc.boolean(), odd, (entry, nth, isNew, value) => {
        const changed = structuredClone(entry);
        const places = placesIn(changed);
        const [holder, key] = places[nth % places.length] as Place;
        holder[isNew && !Array.isArray(holder) ? `${key}2` : key] = value;
        const parsed = entrySchema.safeParse(changed);
        if (isEntry(changed)) expect(parsed).toEqual({ success: true, data: changed });
        // And it does not leave to zod what it could have said itself.
        else expect(parsed.success).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });
});

it('leaves to zod what it does not know, or what parsing would change', () => {
  const trimmed = z.string().trim();
  const known = [
    ...[trimmed, z.coerce.number(), z.object({}), z.string().default('x'), z.url(), z.union([z.string()])],
    ...[z.literal('a').transform(() => 'b'), z.array(trimmed), z.strictObject({ a: trimmed }), z.ipv6()],
  ];
  const values = [' x', '', '1', 1, {}, 'a', [' x'], { a: ' x' }, 'https://ks.no', '::1', undefined];
  for (const schema of known)
    for (const value of values) {
      if (!quickCheck(schema)(value)) continue;
      expect(schema.safeParse(value)).toEqual({ success: true, data: value });
    }
});

type Place = [holder: Record<string, unknown>, key: string];

function placesIn(node: unknown): Place[] {
  if (typeof node !== 'object' || node === null) return [];
  const holder = node as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, value]): Place[] => [[holder, key], ...placesIn(value)]);
}
