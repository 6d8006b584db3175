import { z } from 'zod/v4';
import type { Field } from '../../cards/catalogue.ts';
import { methods } from '../../domain/events.ts';
import {
  correctIdentification,
  correctIntroduction,
  correctMeasurement,
} from '../../domain/gain/correction-rules.ts';
import { lastOf } from '../../domain/gain/corrections.ts';
import { addDays } from '../../domain/time/dates.ts';
import { yearlyMinutes } from '../../domain/time/estimate.ts';
import type { TimeModel } from '../../domain/time/time-model.ts';
import { textsIn } from '../../language/texts.ts';
import { actorOf, newNonce, refused } from '../commanding.ts';
import { choice, date, text } from '../form.ts';
import { action, type Reply, type Services, type Turn } from '../handler.ts';
import { unitChoices } from '../unit-choices.ts';
import { corrected } from './corrections.ts';
import { hoursIn, line, oneOf, reasonField, required, someHours } from './fields.ts';
import { findGain, refusedOnGain, type ShownGain } from './gain-card.ts';
import { gainForm, gainSchema, type Shown } from './gain-form.ts';
import { measurementFields, measurementParsers } from './measurement.ts';
import { saves } from './save-gain.ts';

type What = 'identified' | 'introduced' | 'measured';
const reason = text(2000);
const mostDaysAhead = 366;

/** The fields of the first time, with what stands now in them. */
async function fieldsOf(turn: Turn, gain: ShownGain, services: Services, what: What): Promise<Field[]> {
  const t = textsIn(turn.language);
  const c = t.gainMore.correct;
  const { at } = gain;
  if (what === 'identified') {
    const choices = await services.municipalities.look(turn.tenant, (state) =>
      unitChoices(state, turn.today),
    );
    const known = lastOf(gain.gain, 'identified');
    const unit = { id: 'unit', kind: 'choice' as const, label: required(c.unit, t), value: at.unit, choices };
    return [
      line('hours', required(c.hours, t), hoursIn(turn, gain, at.identified)),
      oneOf(
        { id: 'method', label: required(t.assess.method, t), value: known?.method },
        methods.slice(1),
        t.methods,
      ),
      { ...unit, search: 'choices' },
    ];
  }
  if (what === 'introduced') {
    const i = t.gain.introduction;
    return [
      { id: 'startOn', kind: 'date', label: required(i.startOn, t), value: at.introducedOn ?? '' },
      line('baseline', required(i.baseline, t), hoursIn(turn, gain, at.baseline)),
    ];
  }
  const known = lastOf(gain.gain, 'measured');
  const { on = turn.today, after, newWork, method = '' } = known ?? {};
  const hours = (minutes: number | undefined) => hoursIn(turn, gain, minutes);
  return measurementFields(turn, { measuredOn: on, after: hours(after), newWork: hours(newWork), method });
}

const form =
  (what: What) =>
  async (turn: Turn, gain: ShownGain, shown: Shown, services: Services): Promise<Reply> => {
    const t = textsIn(turn.language);
    const c = t.gainMore.correct;
    const fields = [...(await fieldsOf(turn, gain, services, what)), reasonField(t)];
    const isRealised = gain.at.realised > 0 && what !== 'identified';
    const intro = [
      c.what[what],
      ...(what === 'introduced' && gain.at.measured !== undefined ? [c.recounted] : []),
      ...(isRealised ? [c.needsApproval] : []),
      c.intro,
    ];
    const buttons = [{ title: c.submit, verb: `gain.correct-${what}`, style: 'positive' as const }];
    return gainForm(turn, gain, { title: c.title, intro, fields, buttons }, shown);
  };

function opens(what: What) {
  return action({
    verb: `gain.correct-${what}-form`,
    schema: gainSchema.extend({ what: z.string().optional() }),
    async run(turn, { gain: id }, services) {
      const gain = await findGain(turn, services, id);
      if (!gain) return refused(turn, { reason: 'unknownGain' });
      if (gain.at.isAbandoned) return refusedOnGain(turn, services, id, { reason: 'gainIsOver' });
      if (!gain.correctable.includes(what))
        return refusedOnGain(turn, services, id, { reason: gain.leads ? 'nothingToCorrect' : 'needsLeader' });
      return form(what)(turn, gain, { nonce: newNonce() }, services);
    },
  });
}

export const openIdentifiedCorrection = opens('identified');
export const openIntroducedCorrection = opens('introduced');
export const openMeasuredCorrection = opens('measured');

export const correctIdentified = saves({
  verb: 'gain.correct-identified',
  form: form('identified'),
  parsers: () => ({ hours: someHours, method: choice(methods), unit: text(80), reason }),
  decide: async (turn, gain, { hours, method, unit, reason }, { directory }, data) => {
    const known = lastOf(gain.gain, 'identified');
    // Unchanged hours keep their way of counting.
    const isSame = known && data.hours === hoursIn(turn, gain, gain.at.identified);
    const model: TimeModel = isSame
      ? known.model
      : { basis: 'direct', minutesPerWeek: Math.round(hours * 60) };
    const reporter = gain.gain.thief && (await directory.reporterOf(turn.tenant, gain.gain.thief));
    const command = { gain: gain.id, on: turn.today, actor: actorOf(turn), reason, model, method, unit };
    return (state) => correctIdentification(state, { ...command, reporter });
  },
  said: corrected,
});

export const correctIntroduced = saves({
  verb: 'gain.correct-introduced',
  form: form('introduced'),
  parsers: (turn) => ({
    startOn: date({ until: addDays(turn.today, mostDaysAhead) }),
    baseline: someHours,
    reason,
  }),
  decide:
    (turn, { id, at }, { startOn, baseline, reason }, { settings }) =>
    (state) =>
      correctIntroduction(state, {
        ...{ gain: id, on: turn.today, actor: actorOf(turn), reason, startOn },
        baselineMinutesPerYear: yearlyMinutes(baseline, at.set),
        afterDays: settings.measureAfterDays,
      }),
  said: corrected,
});

export const correctMeasured = saves({
  verb: 'gain.correct-measured',
  form: form('measured'),
  parsers: (turn) => ({ ...measurementParsers(turn), reason }),
  decide:
    (turn, { id, at }, { measuredOn, after, newWork, method, reason }, { settings }) =>
    (state) =>
      correctMeasurement(state, {
        ...{ gain: id, on: turn.today, actor: actorOf(turn), reason, measuredOn, method },
        afterMinutesPerYear: yearlyMinutes(after, at.set),
        newWorkMinutesPerYear: yearlyMinutes(newWork, at.set),
        afterDays: settings.measureAfterDays,
      }),
  said: corrected,
});
