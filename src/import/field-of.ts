import type { ImportedGain } from '../domain/register/imported-gain-rules.ts';
import type { UnitRow } from '../domain/register/register.ts';
import type { GainField, UnitField } from './headings.ts';

/** Where the domain's facts stand in the files. */
export const fieldOf: {
  units: Record<Exclude<keyof UnitRow, 'row'>, UnitField>;
  gains: Record<keyof ImportedGain, GainField>;
} = {
  units: {
    name: 'unit',
    area: 'service_area',
    employees: 'employees',
    fte: 'fte',
    fullTimeWeek: 'full_time_week',
    leanState: 'lean_status',
    leanSince: 'lean_since',
    leader: 'leader',
  },
  gains: {
    gain: 'id',
    unit: 'unit',
    title: 'title',
    minutesPerWeek: 'hours_per_week',
    method: 'method',
    reportedOn: 'reported_on',
    identifiedOn: 'identified_on',
    agreedOn: 'agreed_on',
    introducedOn: 'introduced_on',
    measuredOn: 'measured_on',
    realisedOn: 'realised_on',
    realisedMinutesPerWeek: 'realised_hours_per_week',
    useOfTime: 'use_of_time',
    outcome: 'outcome',
    evidence: 'evidence',
    lapsedOn: 'lapsed_on',
  },
};
