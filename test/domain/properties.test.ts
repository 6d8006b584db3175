import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { When } from '../../src/domain/dated.ts';
import { valueAt } from '../../src/domain/dated.ts';
import { entrySchema } from '../../src/domain/entry.ts';
import type { Event } from '../../src/domain/events.ts';
import { type GainAt, gainAt } from '../../src/domain/gain/gain.ts';
import { agreementProposal } from '../../src/domain/gain/gain-rules.ts';
import { openRealisation } from '../../src/domain/gain/realisation-rules.ts';
import { evolve, type Municipality } from '../../src/domain/municipality.ts';
import { forget, leave } from '../../src/domain/people/leaving.ts';
import { type Role, rolesOf } from '../../src/domain/people/roles.ts';
import { reportedContent } from '../../src/domain/time-thief/reported-content.ts';
import { thiefAt, thiefNow } from '../../src/domain/time-thief/time-thief.ts';
import { partsOf } from '../../src/domain/totals/parts.ts';
import { recomputedTotals } from '../../src/domain/totals/recomputed.ts';
import { addGain, isIdentified, type Minutes, noMinutes } from '../../src/domain/totals/sums.ts';
import { type Figure, figures, type Totals, totals } from '../../src/domain/totals/totals.ts';
import { type Piece, piecesOf } from '../../src/domain/unit/pieces.ts';
import { aDate, aHistory, unitIds, type World } from './random-history.ts';
import { fold, tell } from './telling.ts';

const runs = { numRuns: 150 };
const dates = fc.array(aDate, { minLength: 3, maxLength: 3 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

function holds(look: (world: World, dates: string[]) => void) {
  fc.assert(
    fc.property(aHistory, dates, (history, dates) => look(history.run(), dates)),
    runs,
  );
}

/** Whole minutes a year of each figure. */
function minutes({ amounts }: Totals): Record<Figure, number> {
  return Object.fromEntries(
    figures.map((figure) => [figure, Math.round(amounts[figure].hoursPerYear * 60)]),
  ) as Record<Figure, number>;
}

function added(parts: readonly Totals[]) {
  const sum = (of: (part: Totals) => number) => parts.reduce((all, part) => all + of(part), 0);
  return {
    minutes: Object.fromEntries(figures.map((figure) => [figure, sum((part) => minutes(part)[figure])])),
    fte: Object.fromEntries(figures.map((figure) => [figure, sum((part) => part.amounts[figure].fte)])),
    counts: [
      sum(({ gains }) => gains.identified),
      sum(({ gains }) => gains.realised),
      sum(({ gains }) => gains.imported),
      sum(({ waiting }) => waiting),
      sum(({ onceMinutes }) => onceMinutes),
    ],
  };
}

/** What several units have pieces of is counted in each of them, and its time once. */
function expectSame(whole: Totals, parts: readonly Totals[], isShared = false): void {
  const [all, sum] = [added([whole]), added(parts)];
  expect(sum.minutes).toEqual(all.minutes);
  if (!isShared) expect(sum.counts).toEqual(all.counts);
  for (const [index, count] of all.counts.entries()) expect(sum.counts[index]).toBeGreaterThanOrEqual(count);
  for (const figure of figures) expect(sum.fte[figure]).toBeCloseTo(all.fte[figure] as number, 9);
}

/** The same entries with only those gains and thieves that are wanted. */
function part({ told }: World, isWanted: (id: string) => boolean): Municipality {
  const isKept = (event: Event) =>
    'gain' in event
      ? isWanted(event.gain.replace(/^gain-/, ''))
      : 'thief' in event && event.thief !== undefined
        ? isWanted(event.thief)
        : true;
  return fold(told.entries.map((entry) => ({ ...entry, events: entry.events.filter(isKept) })));
}

/** Where each gain and each thief counts. */
function piecesIn(state: Municipality, when: When): Piece[][] {
  const gains = [...state.gains.values()].map((gain) => gainAt(gain, when));
  const thieves = [...state.thieves.values()].map((thief) => thiefAt(thief, when)?.content);
  return [...gains, ...thieves].flatMap((at) => (at ? [piecesFor(state, at, when)] : []));
}

function piecesFor(state: Municipality, at: { unit: string; shares?: GainAt['shares'] }, when: When) {
  const { unit, shares = [] } = at;
  return piecesOf(state.units, shares.length > 0 ? shares : [{ unit, basisPoints: 10_000 }], when);
}

/** Minutes that count in the unit itself and in none below it. */
function ownRealised(state: Municipality, when: When, unit: string): number {
  let sum = 0;
  for (const gain of state.gains.values()) {
    const at = gainAt(gain, when);
    if (!at) continue;
    for (const piece of piecesFor(state, at, when))
      if (piece.unit === unit) sum += contribution(at, piece).realised;
  }
  return sum;
}

function contribution(at: GainAt, piece?: Piece): Minutes {
  const minutes = noMinutes();
  addGain(minutes, at, piece);
  return minutes;
}

describe('random histories are worth the name', () => {
  it('most of them realise, lapse, import and correct something', () => {
    const seen = new Map<string, number>();
    const one = (type: string) => seen.set(type, (seen.get(type) ?? 0) + 1);
    fc.assert(
      fc.property(aHistory, (history) => {
        const world = history.run();
        const types = world.told.entries.flatMap(({ events }) =>
          events.map((event) => ('corrects' in event ? `${event.type} corrected` : event.type)),
        );
        for (const type of new Set(types)) one(type);
        if ([...world.told.state.gains.values()].some(({ stood }) => stood && stood.since > 0))
          one('out of order');
      }),
      { ...runs, seed: 1 },
    );
    const wanted = ['gain.realised', 'gain.checked', 'gain.imported corrected', 'out of order'];
    const ofThieves = ['taken-on', 'started', 'merged', 'moved', 'corrected'].map(
      (one) => `time-thief.${one}`,
    );
    for (const type of [
      ...wanted,
      ...ofThieves,
      'gain.identification-proposed',
      'unit.closed',
      'unit.corrected',
    ])
      expect([type, (seen.get(type) ?? 0) > runs.numRuns / 6]).toEqual([type, true]);
  });
});

describe('a total is the sum of its parts', () => {
  it('figure by figure: each gain and each waiting thief that the explanation names', () => {
    holds(({ told: { state } }, dates) => {
      for (const asOf of dates) {
        const when = { asOf, knownAt: state.seq };
        for (const unit of [undefined, ...unitIds]) {
          const { amounts } = totals(state, when, unit);
          const parts = partsOf(state, when, unit);
          for (const figure of figures) {
            const sum = parts.reduce((all, part) => all + part.minutes[figure], 0);
            expect(amounts[figure].hoursPerYear).toBeCloseTo(sum / 60, 6);
          }
        }
      }
    });
  });

  it('for the units of the municipality, and those of each area and unit, whatever was merged, split or moved', () => {
    holds(({ told: { state } }, dates) => {
      for (const asOf of dates)
        for (const knownAt of [Math.ceil(state.seq / 2), state.seq]) {
          const when = { asOf, knownAt };
          const parentOf = (id: string) => valueAt(state.units.get(id)?.parent ?? [], when) ?? undefined;
          const childrenOf = (id?: string) => [...state.units.keys()].filter((unit) => parentOf(unit) === id);
          expectSame(
            totals(state, when),
            childrenOf().map((unit) => totals(state, when, unit)),
            piecesIn(state, when).some((pieces) => pieces.length > 1),
          );
          for (const unit of state.units.keys()) {
            const realised = ownRealised(state, when, unit);
            const below = childrenOf(unit).map((child) => minutes(totals(state, when, child)).realised);
            expect(minutes(totals(state, when, unit)).realised).toBe(below.reduce((a, b) => a + b, realised));
          }
        }
    });
  });

  it('for any split at all, each part folded by itself', () => {
    fc.assert(
      fc.property(aHistory, aDate, fc.integer({ min: 2, max: 4 }), fc.nat(), (history, asOf, count, salt) => {
        const world = history.run();
        const bucket = (id: string) => [...id].reduce((sum, c) => sum * 31 + c.charCodeAt(0), salt) % count;
        const when = { asOf, knownAt: world.told.state.seq };
        const parts = Array.from({ length: count }, (_, index) => part(world, (id) => bucket(id) === index));
        expectSame(
          totals(world.told.state, when),
          parts.map((state) => totals(state, when)),
        );
      }),
      runs,
    );
  });
});

describe('nothing is more than what it rests on', () => {
  it('realised ≤ measured net ≤ before; freed + realised = measured net', () => {
    holds(({ told: { state } }, dates) => {
      for (const gain of state.gains.values())
        for (const asOf of [...dates, '2040-01-01'])
          for (const knownAt of [Math.ceil(state.seq / 2), state.seq]) {
            const at = gainAt(gain, { asOf, knownAt });
            if (!at) continue;
            expect(at.realised).toBeLessThanOrEqual(at.measured ?? 0);
            if (at.baseline !== undefined && !gain.isImported)
              expect(at.measured ?? 0).toBeLessThanOrEqual(at.baseline);
            const adds = contribution(at);
            if (at.measured !== undefined && isIdentified(at))
              expect(adds.freed + adds.realised).toBe(at.measured);
            for (const figure of figures) expect(adds[figure]).toBeGreaterThanOrEqual(0);
          }
    });
  });

  it('the uses that are realised sum to no more than the measured net saving', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        history.run(({ told: { state, entries } }) => {
          for (const event of entries.at(-1)?.events ?? []) {
            if (event.type !== 'gain.realised') continue;
            const gain = state.gains.get(event.gain);
            const measured = gain && gainAt(gain, { asOf: '9999-12-31', knownAt: state.seq })?.measured;
            const uses = event.uses.reduce((sum, use) => sum + use.minutesPerYear, 0);
            expect(uses).toBeLessThanOrEqual(measured ?? 0);
          }
        });
      }),
      runs,
    );
  });

  it('realised ≤ agreed ≤ identified ≤ reported; sustained and unconfirmed are parts of realised', () => {
    holds(({ told: { state } }, dates) => {
      for (const asOf of dates)
        for (const unit of [undefined, ...unitIds]) {
          const all = totals(state, { asOf, knownAt: state.seq }, unit);
          const { reported, identified, agreed, realised, sustained, unconfirmed } = minutes(all);
          expect([realised, agreed, identified, reported]).toEqual(
            [realised, agreed, identified, reported].sort((a, b) => a - b),
          );
          expect(sustained + unconfirmed).toBeLessThanOrEqual(realised);
          if (all.rate !== undefined) expect(all.rate).toBeLessThanOrEqual(1 + 1e-12);
          const shares = all.byMethod.reduce((sum, { share }) => sum + share, 0);
          expect(shares).toBeCloseTo(identified > 0 ? 1 : 0, 12);
          expect(all.byMethod.map(({ method }) => method)).not.toContain('guess');
          const gains = all.parameters.reduce((sum, { gains }) => sum + gains, 0);
          expect(gains).toBe(all.gains.identified);
        }
    });
  });
});

describe('totals counted anew by one set of parameters', () => {
  it('keep the order of their lines, add up by unit, and leave the real ones as they are to the letter', () => {
    holds(({ told: { state } }, [asOf = '']) => {
      const when = { asOf, knownAt: state.seq };
      const set = { id: 'x', validFrom: asOf, hoursPerFte: 1750, workingWeeksPerYear: 44 };
      const before = JSON.stringify(totals(state, when));
      const anew = recomputedTotals(state, when, set);
      const { reported, identified, agreed, realised } = minutes(anew);
      expect([realised, agreed, identified, reported]).toEqual(
        [realised, agreed, identified, reported].sort((a, b) => a - b),
      );
      const top = [...state.units.values()].filter(({ parent }) => (valueAt(parent, when) ?? null) === null);
      const parts = top.map(({ id }) => minutes(recomputedTotals(state, when, set, id)).realised);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(realised);
      for (const { set: used } of anew.parameters) expect(used).toBe(set);
      expect(JSON.stringify(totals(state, when))).toBe(before);
    });
  });
});

describe('the past is fixed by a date and an entry', () => {
  it('whatever is appended after K, totals as of D known at K stay as they were, to the letter', () => {
    fc.assert(
      fc.property(aHistory, dates, (history, dates) => {
        const published: { when: When; unit: string | undefined; text: string }[] = [];
        const print = (state: Municipality, when: When, unit: string | undefined) =>
          JSON.stringify(totals(state, when, unit));
        const { told } = history.run(({ told: { state } }) => {
          const asOf = dates[published.length % dates.length] as string;
          const unit = [undefined, 'care', 'home'][published.length % 3];
          const when = { asOf, knownAt: state.seq };
          published.push({ when, unit, text: print(state, when, unit) });
        });
        const readAgain = fold(told.entries);
        for (const { when, unit, text } of published) {
          expect(print(told.state, when, unit)).toBe(text);
          expect(print(readAgain, when, unit)).toBe(text);
        }
      }),
      runs,
    );
  });

  it('looking back by steps gives what going through the facts gives', () => {
    holds(({ told: { state } }, dates) => {
      for (const asOf of dates)
        for (const knownAt of [Math.ceil(state.seq / 3), state.seq - 1, state.seq]) {
          const when = { asOf, knownAt };
          for (const gain of state.gains.values())
            expect(gainAt(gain, when)).toEqual(gainAt({ ...gain, stood: neverKnown }, when));
          for (const thief of state.thieves.values()) {
            const at = thiefAt(thief, when);
            const isOver = ['withdrawn', 'rejected', 'merged'].includes(at?.status ?? 'withdrawn');
            const isCounted = !isOver && at?.gain === undefined;
            expect(reportedContent(thief, when)?.content).toBe(isCounted ? at?.content : undefined);
          }
        }
    });
  });
});

describe('a time thief', () => {
  it('stands now where its facts say, and one that was merged adds nothing', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        history.run(({ told: { state } }) => {
          const when = { asOf: '9999-12-31', knownAt: state.seq };
          for (const thief of state.thieves.values()) {
            const at = thiefNow(thief);
            expect(at).toEqual(thiefAt(thief, when));
            if (at?.status === 'merged') expect(reportedContent(thief, when)).toBeUndefined();
          }
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('the fold', () => {
  it('is the same however it is cut', () => {
    fc.assert(
      fc.property(aHistory, share, (history, cut) => {
        const { entries } = history.run().told;
        const first = Math.floor(entries.length * cut);
        const state = fold(entries.slice(0, first));
        totals(state, { asOf: '2021-01-01', knownAt: first });
        for (const entry of entries.slice(first)) evolve(state, entry);
        expect(forgetful(state)).toEqual(forgetful(fold(entries)));
      }),
      runs,
    );
  });

  it('is the same after an entry went through JSON and its schema', () => {
    holds(({ told: { entries } }) => {
      const read = entries.map((entry) => entrySchema.parse(JSON.parse(JSON.stringify(entry))));
      expect(fold(read)).toEqual(fold(entries));
    });
  });
});

/** Steps that are of no use to anyone, so that the facts are gone through. */
const neverKnown = { day: 0, seq: 0, since: Number.MAX_SAFE_INTEGER, value: undefined, before: undefined };

/** A state without what it remembers of having been asked. */
function forgetful(state: Municipality): Municipality {
  for (const gain of state.gains.values()) gain.stood = undefined;
  for (const thief of state.thieves.values()) Object.assign(thief, { waited: undefined, now: undefined });
  return state;
}

describe('who a person is', () => {
  it('that somebody leaves or is erased moves no total, and leaves no proposal of theirs open', () => {
    let taken = 0;
    fc.assert(
      fc.property(aHistory, aDate, (history, asOf) => {
        const { told, today } = history.run();
        const { state } = told;
        for (const person of ['ada', 'bo', 'di', 'hal', 'eli']) {
          const before = totals(state, { asOf, knownAt: state.seq });
          const leaving = { person, on: today, today, actor: { by: 'finn', isFirstAdministrator: true } };
          for (const rule of [leave, forget]) {
            const decision = rule(state, leaving);
            if (decision.kind === 'refused') throw new Error(decision.reason);
            if (decision.events.length > 0) tell(told, 'finn', ...decision.events);
            taken += decision.events.filter(({ type }) => type === 'gain.proposal-withdrawn').length;
          }
          const after = totals(state, { asOf, knownAt: state.seq });
          expect({ ...after, knownAt: 0 }).toEqual({ ...before, knownAt: 0 });
          const again = forget(state, leaving);
          expect(again).toMatchObject({ kind: 'events', events: [] });
          expect(rolesOf(state, person, undefined, today).size).toBe(0);
          for (const gain of state.gains.values()) {
            const at = gainAt(gain, { asOf: '9999-12-31', knownAt: state.seq });
            if (at && !at.isAgreed) expect(agreementProposal(gain)?.by).not.toBe(person);
            expect(openRealisation(gain)?.by).not.toBe(person);
          }
        }
      }),
      runs,
    );
    expect(taken).toBeGreaterThan(runs.numRuns / 2);
  });
});

describe('two stand behind it', () => {
  const leading: Role[] = ['unitLeader', 'programmeOffice', 'administrator'];

  it('nobody approves their own', () => {
    holds(({ approvals }) => {
      for (const { by } of approvals) expect(by[0]).not.toBe(by[1]);
    });
  });

  it('a leader and a staff representative behind each agreement', () => {
    holds(({ approvals }) => {
      for (const { of, roles } of approvals) {
        if (of !== 'gain.agreed') continue;
        const [a, b] = roles;
        const leads = (held: Set<Role>) => leading.some((role) => held.has(role));
        const isBoth =
          (leads(a) && b.has('staffRepresentative')) || (leads(b) && a.has('staffRepresentative'));
        expect(isBoth).toBe(true);
      }
    });
  });

  it('two different roles behind each realised gain', () => {
    holds(({ approvals }) => {
      for (const { of, roles } of approvals) {
        if (of !== 'gain.realised') continue;
        const owners = [...leading, 'gainOwner'].filter((role) => roles[0].has(role as Role));
        const others = [...leading, 'gainOwner', 'staffRepresentative'].filter((role) =>
          roles[1].has(role as Role),
        );
        expect(owners.some((role) => others.some((other) => other !== role))).toBe(true);
      }
    });
  });
});
