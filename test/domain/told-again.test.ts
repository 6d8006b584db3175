import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newest } from '../../src/domain/dated.ts';
import type { Decision } from '../../src/domain/decision.ts';
import {
  correctIdentification,
  correctIntroduction,
  correctMeasurement,
} from '../../src/domain/gain/correction-rules.ts';
import { lastOf } from '../../src/domain/gain/corrections.ts';
import { type Gain, gainAt, standing } from '../../src/domain/gain/gain.ts';
import { agreementProposal } from '../../src/domain/gain/gain-rules.ts';
import { ownerOf } from '../../src/domain/gain/ownership.ts';
import { openRealisation } from '../../src/domain/gain/realisation-rules.ts';
import type { Municipality } from '../../src/domain/municipality.ts';
import { correctThief } from '../../src/domain/time-thief/amendment-rules.ts';
import { reportedContent } from '../../src/domain/time-thief/reported-content.ts';
import { type ThiefStep, tryStep } from '../../src/domain/time-thief/thief-steps.ts';
import { type TimeThief, thiefAt } from '../../src/domain/time-thief/time-thief.ts';
import { aHistory, type World } from './random-history.ts';
import { fold, tell } from './telling.ts';

const reason = 'Told again, word for word';

/** The correction of a fact of a gain that says just what the fact says. */
function sameAgain(state: Municipality, gain: Gain, on: string): Record<string, () => Decision> {
  const step = { gain: gain.id, on, actor: { by: 'root', isFirstAdministrator: true }, reason };
  const identified = lastOf(gain, 'identified');
  const introduced = lastOf(gain, 'introduced');
  const measured = lastOf(gain, 'measured');
  return {
    ...(identified && {
      identified: () => correctIdentification(state, { ...step, ...identified, on, reporter: undefined }),
    }),
    ...(introduced && {
      introduced: () =>
        correctIntroduction(state, {
          ...step,
          ...{ startOn: introduced.on, baselineMinutesPerYear: introduced.baseline ?? 0 },
        }),
    }),
    ...(measured && {
      measured: () =>
        correctMeasurement(state, {
          ...{ ...step, measuredOn: measured.on, method: measured.method },
          ...{ afterMinutesPerYear: measured.after ?? 0, newWorkMinutesPerYear: measured.newWork ?? 0 },
        }),
    }),
  };
}

/** All that is known of a gain on every day that something changed, and what can be done with it. */
function allOf(state: Municipality, id: string, today: string) {
  const gain = state.gains.get(id) as Gain;
  const thief = state.thieves.get(gain.thief ?? '');
  const facts = standing(gain).filter(({ kind }) => kind !== 'corrected');
  const days = [...new Set(facts.map(({ on }) => on))];
  const at = gainAt(gain, newest(state));
  return {
    days: days.map((asOf) => [asOf, gainAt(gain, { asOf, knownAt: state.seq })]),
    facts: facts.map(({ on, kind }) => `${on} ${kind}`),
    owner: at && ownerOf(state, { gain, at }, { asOf: today, knownAt: state.seq }),
    proposals: [agreementProposal(gain)?.seq, openRealisation(gain)?.seq],
    thief: thief && thiefAt(thief, newest(state)),
  };
}

/** Tells it again on a copy of the world; what is different then. */
function expectNothingMoved({ told, today }: World, id: string, decide: (state: Municipality) => Decision) {
  const before = allOf(told.state, id, today);
  const copy = { entries: [...told.entries], state: fold(told.entries) };
  const decision = decide(copy.state);
  if (decision.kind === 'refused' || decision.events.length === 0) return;
  tell(copy, 'root', ...decision.events);
  expect(allOf(copy.state, id, today)).toEqual(before);
}

describe('a correction that says what stood there already', () => {
  it('moves nothing of a gain, on any day', () => {
    fc.assert(
      fc.property(aHistory, ({ run }) => {
        const world = run();
        for (const id of world.told.state.gains.keys()) {
          const gain = world.told.state.gains.get(id) as Gain;
          for (const what of Object.keys(sameAgain(world.told.state, gain, world.today)))
            expectNothingMoved(world, id, (state) =>
              (sameAgain(state, state.gains.get(id) as Gain, world.today)[what] as () => Decision)(),
            );
          const row = gain.imported;
          if (row)
            expectNothingMoved(world, id, () => ({ kind: 'events', events: [{ ...row, corrects: reason }] }));
        }
      }),
      { numRuns: 200 },
    );
  });
});

const assessing: ThiefStep[] = [
  ...(['classify', 'takeOn', 'askInfo', 'escalate', 'park', 'merge', 'reject'] as const),
  ...(['start', 'solve', 'close', 'reopen'] as const),
];

describe('a step with a time thief that is taken back', () => {
  it('leaves it as it was, on any day', () => {
    fc.assert(
      fc.property(aHistory, ({ run }) => {
        const { told, today } = run();
        const actor = { by: 'root', isFirstAdministrator: true };
        const all = (state: Municipality, id: string) => {
          const thief = state.thieves.get(id) as TimeThief;
          const days = told.entries.flatMap(({ events }) => events.map(({ on }) => on));
          return [...new Set([...days, today])].map((asOf) => {
            const when = { asOf, knownAt: state.seq };
            return [asOf, thiefAt(thief, when), reportedContent(thief, when)];
          });
        };
        for (const id of told.state.thieves.keys())
          for (const step of assessing) {
            const command = { thief: id, on: today, actor };
            const decision = tryStep(told.state, step, command);
            if (decision.kind === 'refused' || decision.events.length === 0) continue;
            const copy = { entries: [...told.entries], state: fold(told.entries) };
            const entry = tell(copy, 'root', ...decision.events);
            const back = correctThief(copy.state, { ...command, entry, reason });
            if (back.kind === 'refused') throw new Error(`${step}: ${back.reason}`);
            tell(copy, 'root', ...back.events);
            expect(all(copy.state, id)).toEqual(all(told.state, id));
          }
      }),
      { numRuns: 40 },
    );
  });
});
