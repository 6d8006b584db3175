import fc from 'fast-check';
import { newest } from '../../src/domain/dated.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { type Gain, type GainAt, gainAt } from '../../src/domain/gain/gain.ts';
import { agreeGain, proposeAgreement, usesOf } from '../../src/domain/gain/gain-rules.ts';
import { identifyGain } from '../../src/domain/gain/identification-rules.ts';
import { introduceGain, measureGain } from '../../src/domain/gain/measuring-rules.ts';
import { openRealisation, proposeRealisation, realiseGain } from '../../src/domain/gain/realisation-rules.ts';
import type { Municipality } from '../../src/domain/municipality.ts';
import { addDays } from '../../src/domain/time/dates.ts';
import { reportThief } from '../../src/domain/time-thief/report-rules.ts';
import { type GainMove, onGain } from '../domain/random-gain-steps.ts';

export const people = ['ada', 'bo', 'cy', 'di', 'eli', 'finn', 'gro', 'hal', 'nobody'] as const;
export const units = ['care', 'home', 'nights', 'school'] as const;
type Decide = (state: Municipality) => Decision<string>;

/** Its id says who reported it, which only the directory knows. */
const report: fc.Arbitrary<GainMove> = fc
  .record({
    by: fc.constantFrom(...people),
    unit: fc.constantFrom('home', 'school'),
    hours: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ by, unit, hours }) => ({
    by,
    prepare(seen, on) {
      // Few gains that many people do much with.
      if (seen.thieves.size >= 4) return undefined;
      const thief = `t${seen.thieves.size}-${by}`;
      const model = { basis: 'direct' as const, minutesPerWeek: hours * 60 };
      return (state) => reportThief(state, { thief, unit, title: thief, model, method: 'guess', on });
    },
  }));

const identify: fc.Arbitrary<GainMove> = fc
  .record({
    by: fc.constantFrom('ada', 'bo', 'eli', 'gro', 'hal'),
    index: fc.nat({ max: 20 }),
    isGuess: fc.boolean(),
  })
  .map(({ by, index, isGuess }) => ({
    by,
    prepare(seen, on) {
      const open = [...seen.thieves.values()].filter(({ id }) => !seen.gains.has(`gain-${id}`));
      const thief = open[index % Math.max(1, open.length)]?.id;
      if (thief === undefined) return undefined;
      const model = { basis: 'direct' as const, minutesPerWeek: (index + 2) * 60 };
      const method = isGuess && index % 5 === 0 ? 'guess' : 'sampled';
      const actor = { by, isFirstAdministrator: false };
      const reporter = thief.split('-')[1];
      return (state) => identifyGain(state, { thief, model, method, reporter, on, actor });
    },
  }));

type Sizes = { part: number; back: number; both: boolean };

/** Every step of the way, the last first: as a card that was opened when the gain stood as it was seen. */
function stepsOf(gain: Gain, at: GainAt, step: Parameters<typeof agreeGain>[1], sizes: Sizes): Decide[] {
  const { part, back, both } = sizes;
  const minutes = (of: number) => Math.round((of * part) / 100);
  const uses = ['a', 'b'].map((id) => ({
    ...{ id: `${id}${part}`, activity: `Visits ${id}`, outcome: 'capacity' as const, minutesPerYear: 6000 },
  }));
  const evidence = [{ kind: 'userResult' as const, reference: 'Report', on: addDays(step.on, -back) }];
  const documented = usesOf(gain)
    .slice(0, both ? 2 : 1)
    .map(({ id }) => ({ use: id, minutesPerYear: minutes((at.measured ?? 0) / 2), evidence }));
  const proposal = openRealisation(gain)?.seq;
  const start = {
    startOn: addDays(step.on, 5 - back),
    baselineMinutesPerYear: (at.identified ?? 0) + minutes(50_000),
  };
  const after = {
    afterMinutesPerYear: minutes((at.baseline ?? 0) * 0.9),
    newWorkMinutesPerYear: minutes(100),
  };
  return [
    (state) => realiseGain(state, { ...step, proposal }),
    (state) => proposeRealisation(state, { ...step, uses: documented }),
    (state) => measureGain(state, { ...step, ...after, measuredOn: step.on, method: 'sampled' }),
    (state) => introduceGain(state, { ...step, ...start }),
    (state) => agreeGain(state, step),
    (state) => proposeAgreement(state, { ...step, uses }),
  ];
}

const advance = onGain(
  fc.record({ part: fc.nat({ max: 105 }), back: fc.nat({ max: 40 }), both: fc.boolean() }),
  ({ step, gain, at, state: seen }, sizes) => {
    const steps = stepsOf(gain, at, step, sizes);
    return (
      steps.find((decide) => decide(seen).kind === 'events') ?? (steps[sizes.part % steps.length] as Decide)
    );
  },
);

/** The year's answers to sustain checks, as entries of their own. */
const check = onGain(fc.constantFrom('yes', 'partly', 'no', 'missed'), ({ step, at }, answer) => (state) => {
  const gain = state.gains.get(step.gain);
  const now = gain && gainAt(gain, newest(state));
  if (!now || now.realised === 0) return { kind: 'refused', reason: 'nothingRealised' };
  const left = answer === 'partly' ? { minutesPerYear: Math.floor(at.realised / 2) } : {};
  return {
    kind: 'events',
    events: [{ type: 'gain.checked', on: step.on, gain: step.gain, answer, ...left }],
  };
});

/** What takes a gain forward, by anybody. */
export const aWayMove: fc.Arbitrary<GainMove> = fc.oneof(
  { weight: 3, arbitrary: report },
  { weight: 4, arbitrary: identify },
  { weight: 30, arbitrary: advance },
  { weight: 1, arbitrary: check },
);
