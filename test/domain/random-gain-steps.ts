import fc from 'fast-check';
import { newest } from '../../src/domain/dated.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Method, Share } from '../../src/domain/events.ts';
import { claimRest, claimTask, splitTask } from '../../src/domain/gain/claim-rules.ts';
import { claimantsOf, takenBy } from '../../src/domain/gain/claims.ts';
import {
  correctIdentification,
  correctIntroduction,
  correctMeasurement,
} from '../../src/domain/gain/correction-rules.ts';
import { correctables } from '../../src/domain/gain/falling.ts';
import { type Gain, type GainAt, gainAt } from '../../src/domain/gain/gain.ts';
import type { Step } from '../../src/domain/gain/gain-rules.ts';
import { abandonGain, askRole, nameOwner } from '../../src/domain/gain/owner-rules.ts';
import { shareGain } from '../../src/domain/gain/share-rules.ts';
import { takeBack } from '../../src/domain/gain/take-back-rules.ts';
import type { Municipality } from '../../src/domain/municipality.ts';
import { addDays } from '../../src/domain/time/dates.ts';

/**
 * Somebody does something with a gain: `prepare` looks at it, as on a card that may be old when it is pressed, and what
 * it gives decides on the state as it is then.
 */
export type GainMove = {
  by: string;
  prepare: (state: Municipality, today: string) => ((state: Municipality) => Decision<string>) | undefined;
};

export type Chosen = { step: Step; gain: Gain; at: GainAt; state: Municipality };

const people = ['ada', 'bo', 'cy', 'di', 'eli', 'finn', 'gro', 'hal', 'nobody'];
const units = ['home', 'nights', 'school', 'post', 'alone', 'care'];
const reason = 'A slip of the pen';
const share = fc.integer({ min: 0, max: 110 });

/** A move on one of the gains there are. */
export function onGain<T>(
  values: fc.Arbitrary<T>,
  decide: (chosen: Chosen, value: T) => (state: Municipality) => Decision<string>,
): fc.Arbitrary<GainMove> {
  return fc
    .record({ by: fc.constantFrom(...people), index: fc.nat({ max: 60 }), value: values })
    .map(({ by, index, value }) => ({
      by,
      prepare(state, today) {
        const gains = [...state.gains.values()];
        const gain = gains[index % Math.max(1, gains.length)];
        const at = gain && gainAt(gain, newest(state));
        if (!gain || !at) return undefined;
        const step = { gain: gain.id, on: today, actor: { by, isFirstAdministrator: false } };
        return decide({ step, gain, at, state }, value);
      },
    }));
}

const part = (of: number, percent: number) => Math.round((of * percent) / 100);
const method = fc.constantFrom<Method>('guess', 'severalAgree', 'sampled', 'measured', 'systemLog');
const aTask = fc.record({
  process: fc.constantFrom('Medisinrunden', ' medisinrunden '),
  task: fc.constantFrom('Hente nøkler', 'HENTE  NØKLER'),
});

const name = onGain(
  fc.constantFrom(null, ...people),
  ({ step }, owner) =>
    (state) =>
      nameOwner(state, { ...step, owner }),
);

const claim = onGain(
  fc.record({ task: aTask, size: share }),
  ({ step, at }, { task, size }) =>
    (state) =>
      claimTask(state, { ...step, ...task, minutesPerYear: takenBy(at) + part(40_000, size) }),
);

const rest = onGain(
  aTask,
  ({ step }, task) =>
    (state) =>
      claimRest(state, { ...step, ...task, reason }),
);

const split = onGain(fc.record({ task: aTask, size: share }), (chosen, { task, size }) => {
  const { step, at, gain, state: seen } = chosen;
  const all = [...claimantsOf(seen, at.unit, task, gain.id), { gain, at }];
  const parts = all.map((one) => ({ gain: one.gain.id, minutesPerYear: part(takenBy(one.at), size) }));
  return (state) => splitTask(state, { ...step, ...task, reason, parts });
});

const aShare = fc.uniqueArray(fc.constantFrom(...units), { maxLength: 4 }).chain((all) =>
  fc
    .array(fc.integer({ min: 1, max: 3000 }), { minLength: all.length, maxLength: all.length })
    .map((sizes) => {
      const given = sizes.slice(1).reduce((sum, size) => sum + size, 0);
      return all.map((unit, index): Share => {
        return { unit, basisPoints: index === 0 ? 10_000 - given : (sizes[index] as number) };
      });
    }),
);
const divide = onGain(
  aShare,
  ({ step }, shares) =>
    (state) =>
      shareGain(state, { ...step, shares }),
);

const abandon = onGain(
  fc.constant(0),
  ({ step }) =>
    (state) =>
      abandonGain(state, { ...step, reason }),
);
const ask = onGain(
  fc.constantFrom('unitLeader', 'gainOwner'),
  ({ step }, role) =>
    (state) =>
      askRole(state, { ...step, role }),
);

const back = onGain(
  fc.constantFrom(...correctables),
  ({ step }, what) =>
    (state) =>
      takeBack(state, { ...step, what, reason }),
);

const identification = onGain(
  fc.record({
    unit: fc.constantFrom(...units),
    method,
    hours: fc.integer({ min: 0, max: 60 }),
    stays: fc.boolean(),
  }),
  ({ step, at }, { unit, method: how, hours, stays }) =>
    (state) =>
      correctIdentification(state, {
        ...{ ...step, reason, method: how, reporter: undefined, unit: stays ? at.unit : unit },
        model: { basis: 'direct', minutesPerWeek: hours * 60 },
      }),
);

const introduction = onGain(fc.record({ back: fc.nat({ max: 90 }), size: share }), (chosen, value) => {
  const { step, at } = chosen;
  const startOn = addDays(at.introducedOn ?? step.on, 30 - value.back);
  const baselineMinutesPerYear = part(at.baseline ?? 50_000, value.size + 10);
  return (state) => correctIntroduction(state, { ...step, reason, startOn, baselineMinutesPerYear });
});

const measurement = onGain(fc.record({ back: fc.nat({ max: 60 }), size: share, method }), (chosen, value) => {
  const { step, at } = chosen;
  const after = part(at.baseline ?? 50_000, value.size);
  const measuredOn = addDays(step.on, -value.back);
  const said = { measuredOn, afterMinutesPerYear: after, newWorkMinutesPerYear: part(500, value.size) };
  return (state) => correctMeasurement(state, { ...step, ...said, reason, method: value.method });
});

/** What concerns a whole gain, and corrections, by anybody and at any time. */
export const aGainMove: fc.Arbitrary<GainMove> = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 7, arbitrary: claim },
  { weight: 8, arbitrary: rest },
  { weight: 2, arbitrary: split },
  { weight: 4, arbitrary: divide },
  { weight: 1, arbitrary: abandon },
  { weight: 1, arbitrary: ask },
  { weight: 2, arbitrary: back },
  { weight: 3, arbitrary: identification },
  { weight: 3, arbitrary: introduction },
  { weight: 3, arbitrary: measurement },
);
