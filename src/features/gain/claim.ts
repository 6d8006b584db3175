import { claimRest, claimTask, taskMinutes } from '../../domain/gain/claim-rules.ts';
import { claimantsOf } from '../../domain/gain/claims.ts';
import { yearlyMinutes } from '../../domain/time/estimate.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf, refused } from '../commanding.ts';
import { readForm, text, typedValues } from '../form.ts';
import { action, type Reply, type Services, type Turn } from '../handler.ts';
import { hoursIn, line, required, someHours } from './fields.ts';
import { findGain, refusedOnGain, type ShownGain, showGain } from './gain-card.ts';
import { gainForm, nonceSchema, type Shown } from './gain-form.ts';
import { leadsOnly, opens } from './opens.ts';
import { standsOnForm } from './save-gain.ts';

export const taskParsers = { process: text(120), task: text(120) };

/** `taken`: another gain takes time of the task already, and there is a choice to make. */
function form(turn: Turn, gain: ShownGain, shown: Shown & { taken?: boolean }): Reply {
  const t = textsIn(turn.language);
  const c = t.gainMore.claim;
  const { claim } = gain.at;
  return gainForm(
    turn,
    gain,
    {
      title: c.title,
      intro: [c.intro],
      fields: [
        line('process', required(c.process, t), claim?.process, c.processHint),
        line('task', required(c.task, t), claim?.task, c.taskHint),
        line('hours', required(c.hours, t), hoursIn(turn, gain, claim?.minutesPerYear)),
      ],
      buttons: shown.taken
        ? [
            { title: c.rest, verb: 'gain.claim-rest', style: 'positive' },
            { title: c.split, verb: 'gain.split-form' },
            { title: c.submit, verb: 'gain.claim' },
          ]
        : [{ title: c.submit, verb: 'gain.claim', style: 'positive' }],
    },
    shown,
  );
}

export const openClaim = opens({ verb: 'gain.claim-form', mayOpen: leadsOnly, form });

/** The task that the gain takes time of, or counting it on what others leave of the task. */
function saves(verb: 'gain.claim' | 'gain.claim-rest') {
  return action({
    verb,
    schema: nonceSchema,
    async run(turn, data, services) {
      const t = textsIn(turn.language);
      const c = t.gainMore.claim;
      const { gain: id, nonce } = data;
      const gain = await findGain(turn, services, id);
      if (!gain) return refused(turn, { reason: 'unknownGain' });
      const typed = typedValues(data);
      const isRest = verb === 'gain.claim-rest';
      const read = readForm({ ...taskParsers, hours: someHours }, data, t);
      if (!read.ok) return form(turn, gain, { nonce, typed, mends: read.mends, taken: isRest });
      const { hours, ...task } = read.value;
      const step = { gain: id, on: turn.today, actor: actorOf(turn), ...task };
      const outcome = await act(turn, services, { verb, nonce, content: [id, read.value] }, (state) => {
        if (!isRest) return claimTask(state, { ...step, minutesPerYear: yearlyMinutes(hours, gain.at.set) });
        const last = claimantsOf(state, gain.at.unit, task, id).at(-1)?.at.title ?? gain.at.title;
        return claimRest(state, { ...step, reason: c.reasonRest(last) });
      });
      if (outcome.kind === 'refused') {
        if (outcome.reason !== 'claimTaken' && !standsOnForm(outcome.reason))
          return refusedOnGain(turn, services, id, outcome);
        const taken = await isTaken(turn, services, gain, task);
        return form(turn, gain, { nonce, typed, problem: refusalText(turn.language, outcome), taken });
      }
      const saved = (await findGain(turn, services, id)) ?? gain;
      const rested = c.rested(saved.amount(saved.at.measured ?? saved.at.identified ?? 0));
      return showGain(turn, services, id, { lines: [isRest ? rested : c.done] });
    },
  });
}

export const saveClaim = saves('gain.claim');
export const saveRest = saves('gain.claim-rest');

function isTaken(
  turn: Turn,
  services: Services,
  { id, at }: ShownGain,
  task: { process: string; task: string },
) {
  return services.municipalities.look(
    turn.tenant,
    (state) => taskMinutes(claimantsOf(state, at.unit, task, id)) !== undefined,
  );
}
