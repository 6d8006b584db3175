import { methods } from '../../domain/events.ts';
import { stepRefused } from '../../domain/gain/gain-rules.ts';
import { measurableOn, measureGain } from '../../domain/gain/measuring-rules.ts';
import { yearlyMinutes } from '../../domain/time/estimate.ts';
import { textsIn } from '../../language/texts.ts';
import { actorOf } from '../commanding.ts';
import { choice, date, orElse } from '../form.ts';
import type { Reply, Services, Turn } from '../handler.ts';
import { anyHours, line, oneOf, required } from './fields.ts';
import type { ShownGain } from './gain-card.ts';
import { gainForm, type Shown } from './gain-form.ts';
import { opens } from './opens.ts';
import { saves } from './save-gain.ts';

/** What a measurement is made of; corrected by the same fields. */
export function measurementFields(
  turn: Turn,
  {
    measuredOn,
    after,
    newWork,
    method,
  }: { measuredOn: string; after?: string; newWork?: string; method?: string },
) {
  const t = textsIn(turn.language);
  const m = t.gain.measurement;
  return [
    { id: 'measuredOn', kind: 'date' as const, label: required(m.measuredOn, t), value: measuredOn },
    line('after', required(m.after, t), after),
    line('newWork', m.newWork, newWork),
    oneOf(
      { id: 'method', label: required(m.method, t), value: method },
      methods.slice(methods.indexOf('sampled')),
      t.methods,
    ),
  ];
}

export const measurementParsers = (turn: Turn) => ({
  measuredOn: date({ until: turn.today }),
  after: anyHours,
  newWork: orElse(anyHours, 0),
  method: choice(methods),
});

function form(turn: Turn, gain: ShownGain, shown: Shown, { settings }: Services): Reply {
  const m = textsIn(turn.language).gain.measurement;
  const { introducedOn } = gain.at;
  const days = settings.measureAfterDays;
  const last = gain.gain.facts.findLast(({ kind }) => kind === 'measured')?.on;
  return gainForm(
    turn,
    gain,
    {
      title: m.title,
      intro: [
        ...(last ? [m.again(last)] : []),
        ...(introducedOn && !last ? [m.intro(measurableOn(introducedOn, days), days)] : []),
      ],
      fields: measurementFields(turn, { measuredOn: turn.today }),
      buttons: [{ title: m.submit, verb: 'gain.measure', style: 'positive' }],
    },
    shown,
  );
}

export const openMeasurement = opens({
  verb: 'gain.measurement-form',
  mayOpen: (found) => stepRefused('measure', found),
  form,
});

export const saveMeasurement = saves({
  verb: 'gain.measure',
  form,
  parsers: measurementParsers,
  decide:
    (turn, { id, at }, { measuredOn, after, newWork, method }, { settings }) =>
    (state) =>
      measureGain(state, {
        ...{ gain: id, on: turn.today, actor: actorOf(turn), measuredOn, method },
        afterMinutesPerYear: yearlyMinutes(after, at.set),
        newWorkMinutesPerYear: yearlyMinutes(newWork, at.set),
        afterDays: settings.measureAfterDays,
      }),
  said: (t, gain) => [t.gain.measurement.done(gain.amount(gain.at.measured ?? 0))],
});
