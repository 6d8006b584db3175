import fc from 'fast-check';
import { decideRegister } from '../../src/domain/register/import-rules.ts';
import { brokenRules, gainStates, type ImportedGain } from '../../src/domain/register/imported-gain-rules.ts';
import { addDays } from '../../src/domain/time/dates.ts';
import { setParameters } from '../../src/domain/time/parameter-rules.ts';
import type { GainMove } from '../domain/random-gain-steps.ts';

/** A row of history, told anew with another content while people work with the gain it became. */
const importRow: fc.Arbitrary<GainMove> = fc
  .record({
    ...{
      id: fc.nat({ max: 1 }),
      unit: fc.constantFrom('home', 'school'),
      far: fc.integer({ min: 2, max: 7 }),
    },
    ...{ minutesPerWeek: fc.integer({ min: 60, max: 3000 }), part: fc.nat({ max: 100 }) },
    ...{ back: fc.integer({ min: 0, max: 400 }), gap: fc.nat({ max: 40 }) },
  })
  .map(({ id, unit, far, minutesPerWeek, part, back, gap }) => ({
    by: 'finn',
    prepare(_seen, on) {
      const dates = Object.fromEntries(
        gainStates.slice(0, far).map((state, index) => [state, addDays(on, index * gap - back)]),
      );
      const use = {
        ...{ realisedMinutesPerWeek: Math.floor((minutesPerWeek * part) / 100), useOfTime: 'Visits' },
        ...{ outcome: 'quality', evidence: 'Roster' },
      };
      const told = { gain: `import-${id}`, unit, title: `Row ${id}`, minutesPerWeek, method: 'sampled' };
      const row = { ...told, ...dates, ...(far >= 6 ? use : {}) } as ImportedGain;
      if (Object.values(dates).some((date) => date > on) || brokenRules(row).length > 0) return undefined;
      return (state) => {
        const register = { units: [], gains: [{ row: 2, ...row }], corrects: 'A slip of the pen', on };
        const { objections, events } = decideRegister(state, register);
        const [first] = objections;
        return first ? { kind: 'refused', reason: first.rule } : { kind: 'events', events };
      };
    },
  }));

const parameters: fc.Arbitrary<GainMove> = fc
  .record({ hoursPerFte: fc.constantFrom(1687.5, 1750), workingWeeksPerYear: fc.constantFrom(44, 45, 46.5) })
  .map((values) => ({
    by: 'eli',
    prepare: (_seen, today) => (state) => {
      const id = `set-${state.parameterSets.length}`;
      const actor = { by: 'eli', isFirstAdministrator: false };
      return setParameters(state, { id, ...values, from: today, today, actor });
    },
  }));

/** What the programme office and the administrator do beside the gains, while others press. */
export const anOfficeMove: fc.Arbitrary<GainMove> = fc.oneof(
  { weight: 3, arbitrary: importRow },
  { weight: 1, arbitrary: parameters },
);
