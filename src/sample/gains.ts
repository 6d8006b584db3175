import type { Cause, UseOfTime, Waste } from '../domain/events.ts';
import { agreeGain, gainIdOf, proposeAgreement } from '../domain/gain/gain-rules.ts';
import { identifyGain } from '../domain/gain/identification-rules.ts';
import { introduceGain, measureGain } from '../domain/gain/measuring-rules.ts';
import { proposeRealisation } from '../domain/gain/realisation-rules.ts';
import { standardParameters } from '../domain/time/parameters.ts';
import type { TimeModel } from '../domain/time/time-model.ts';
import { type Part, sampleUnit } from './people.ts';
import { reportStep } from './report.ts';
import type { SampleStep } from './step.ts';

const yearly = (hoursPerWeek: number) => hoursPerWeek * 60 * standardParameters.workingWeeksPerYear;

const as = {
  leader: { part: 'leader', role: 'unitLeader' },
  staffRepresentative: { part: 'staffRepresentative', role: 'staffRepresentative' },
  gainOwner: { part: 'gainOwner', role: 'gainOwner' },
  programmeOffice: { part: 'programmeOffice', role: 'programmeOffice' },
} as const;
type As = (typeof as)[keyof typeof as];

type Reason = { waste: Waste; cause: Cause };
type Story = {
  thief: string;
  title: string;
  reporter: Part;
  reason: Reason;
  model: TimeModel;
  use: UseOfTime;
};

/** Reported, identified and with an agreement proposed; days ago of each. */
function begun(story: Story, days: [number, number, number], identifier: As, proposer: As): SampleStep[] {
  const { thief, title, reporter, reason, model, use } = story;
  const [reported, identified, proposed] = days;
  const gain = gainIdOf(thief);
  const content = { unit: sampleUnit, title, model, method: 'sampled' as const };
  return [
    reportStep({ id: thief, reporter, daysAgo: reported, ...content, ...reason }),
    {
      id: `${thief}-identified`,
      as: identifier,
      decide: (state, { actor, pseudonyms, daysAgo }) =>
        identifyGain(state, {
          ...{ thief, model, method: 'sampled', actor },
          reporter: pseudonyms[reporter],
          on: daysAgo(identified),
        }),
    },
    {
      id: `${thief}-agreement`,
      as: proposer,
      decide: (state, { actor, daysAgo }) =>
        proposeAgreement(state, { gain, uses: [use], on: daysAgo(proposed), actor }),
    },
  ];
}

/** Agreed, and introduced with its baseline; days ago of each. */
function introduced(story: Story, days: [number, number], agreer: As, baseline: number): SampleStep[] {
  const gain = gainIdOf(story.thief);
  return [
    {
      id: `${story.thief}-agreed`,
      as: agreer,
      decide: (state, { actor, daysAgo }) => agreeGain(state, { gain, on: daysAgo(days[0]), actor }),
    },
    {
      id: `${story.thief}-introduced`,
      as: as.gainOwner,
      decide: (state, { actor, daysAgo }) => {
        const startOn = daysAgo(days[1]);
        return introduceGain(state, { gain, on: startOn, startOn, baselineMinutesPerYear: baseline, actor });
      },
    },
  ];
}

const toAgree: Story = {
  ...{
    thief: 'eksempel-leieavtaler',
    title: 'Purrer på leieavtaler som ikke er signert',
    reporter: 'employee',
  },
  reason: { waste: 'waiting', cause: 'ownUnit' },
  model: { basis: 'personWeek', minutes: 15, times: 4, per: 'workingDay', people: 1 },
  use: {
    ...{ id: 'bruk-1', activity: 'Hjelper innbyggere med digitale skjemaer', beneficiary: 'Innbyggerne' },
    ...{ outcome: 'quality', minutesPerYear: yearly(4), indicator: 'Antall som får hjelp i uka' },
  },
};

const toMeasure: Story = {
  ...{ thief: 'eksempel-henvendelser', title: 'Fører henvendelser i to systemer', reporter: 'employee' },
  reason: { waste: 'overprocessing', cause: 'it' },
  model: { basis: 'personWeek', minutes: 12, times: 10, per: 'workingDay', people: 1 },
  use: {
    ...{ id: 'bruk-1', activity: 'Svarer på søknader om bostøtte', beneficiary: 'Søkerne' },
    ...{ outcome: 'capacity', minutesPerYear: yearly(8), indicator: 'Saker behandlet i uka' },
  },
};

const toApprove: Story = {
  ...{ thief: 'eksempel-apningstider', title: 'Svarer på telefoner om åpningstider', reporter: 'employee' },
  reason: { waste: 'defects', cause: 'ownUnit' },
  model: { basis: 'personWeek', minutes: 4, times: 15, per: 'workingDay', people: 1 },
  use: {
    ...{
      id: 'bruk-1',
      activity: 'Ringer opp eldre som søker trygghetsalarm',
      beneficiary: 'Hjemmeboende eldre',
    },
    ...{ outcome: 'quality', minutesPerYear: yearly(3.5), indicator: 'Samtaler i uka' },
  },
};

/** Three gains of the unit, each waiting for its next step. */
export const sampleGains: readonly SampleStep[] = [
  ...begun(toApprove, [120, 113, 106], as.programmeOffice, as.staffRepresentative),
  ...introduced(toApprove, [100, 92], as.leader, yearly(5)),
  {
    id: `${toApprove.thief}-measured`,
    as: as.gainOwner,
    decide: (state, { actor, daysAgo }) =>
      measureGain(state, {
        ...{ gain: gainIdOf(toApprove.thief), method: 'measured', actor },
        ...{ on: daysAgo(20), measuredOn: daysAgo(20) },
        ...{ afterMinutesPerYear: yearly(1), newWorkMinutesPerYear: 0 },
      }),
  },
  {
    id: `${toApprove.thief}-documented`,
    as: as.gainOwner,
    decide: (state, { actor, daysAgo }) => {
      const reference = 'Ringeliste i servicetorgets kanal, fire uker på rad';
      const evidence = [{ kind: 'newActivity' as const, reference, on: daysAgo(7) }];
      const uses = [{ use: 'bruk-1', minutesPerYear: yearly(3.5), evidence }];
      return proposeRealisation(state, { gain: gainIdOf(toApprove.thief), uses, on: daysAgo(4), actor });
    },
  },
  ...begun(toMeasure, [70, 63, 58], as.leader, as.leader),
  ...introduced(toMeasure, [51, 38], as.staffRepresentative, yearly(10)),
  ...begun(toAgree, [21, 12, 3], as.programmeOffice, as.staffRepresentative),
];
