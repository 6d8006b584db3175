import { splitTask, taskMinutes } from '../../domain/gain/claim-rules.ts';
import { claimantsOf, takenBy } from '../../domain/gain/claims.ts';
import { yearlyMinutes } from '../../domain/time/estimate.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf } from '../commanding.ts';
import { readForm, typedValues } from '../form.ts';
import type { Reply, Services, Turn } from '../handler.ts';
import { taskParsers } from './claim.ts';
import { hoursIn, line, required, someHours } from './fields.ts';
import { refusedOnGain, type ShownGain, showGain } from './gain-card.ts';
import { gainForm, type Shown } from './gain-form.ts';
import { leadsOnly, refusalOf } from './opens.ts';
import { onGain, standsOnForm } from './save-gain.ts';

/** So many gains have room on the card; what is measured has no input and stays. */
const mostParts = 6;

type Sharing = { task: number; parts: { gain: string; title: string; minutes: number }[] };

/** The gains that take time of the task, this one last. */
function sharing(
  turn: Turn,
  services: Services,
  gain: ShownGain,
  task: { process: string; task: string },
): Promise<Sharing | undefined> {
  return services.municipalities.look(turn.tenant, (state) => {
    const others = claimantsOf(state, gain.at.unit, task, gain.id);
    const minutes = taskMinutes(others);
    if (minutes === undefined) return undefined;
    const all = [...others, { gain: gain.gain, at: gain.at }];
    const open = all.filter(({ at }) => at.measured === undefined).slice(-mostParts);
    const parts = open.map((one) => ({ gain: one.gain.id, title: one.at.title, minutes: takenBy(one.at) }));
    return { task: minutes, parts };
  });
}

const fieldOf = (index: number) => `part${index}`;

function form(
  turn: Turn,
  gain: ShownGain,
  { sharing: { task: minutes, parts }, task }: { sharing: Sharing; task: { process: string; task: string } },
  shown: Shown,
): Reply {
  const t = textsIn(turn.language);
  const c = t.gainMore.claim;
  return gainForm(
    turn,
    gain,
    {
      title: c.splitTitle,
      intro: [`${task.process}: ${task.task}`, c.splitIntro(gain.amount(minutes).hoursPerWeek)],
      fields: parts.map((part, index) =>
        line(fieldOf(index), required(c.part(part.title), t), hoursIn(turn, gain, part.minutes)),
      ),
      buttons: [{ title: c.splitSubmit, verb: 'gain.split', style: 'positive', data: task }],
    },
    shown,
  );
}

/** `gain.split-form` comes from the claim's form with the task in it; `gain.split` divides. */
function divides(verb: 'gain.split-form' | 'gain.split') {
  return onGain(verb, async (turn, gain, data, services) => {
    const t = textsIn(turn.language);
    const { id } = gain;
    const { nonce } = data;
    const step = { gain: id, on: turn.today, actor: actorOf(turn) };
    const refusal = await refusalOf(turn, services, id, leadsOnly);
    if (refusal) return refusedOnGain(turn, services, id, refusal);
    const named = readForm(taskParsers, data, t);
    const all = named.ok ? await sharing(turn, services, gain, named.value) : undefined;
    if (!named.ok || !all) return refusedOnGain(turn, services, id, { reason: 'nothingToCorrect' });
    const task = named.value;
    const typed = typedValues(data);
    if (verb === 'gain.split-form') return form(turn, gain, { sharing: all, task }, { nonce });
    const parsers = Object.fromEntries(all.parts.map((_, index) => [fieldOf(index), someHours]));
    const read = readForm(parsers, data, t);
    if (!read.ok) return form(turn, gain, { sharing: all, task }, { nonce, typed, mends: read.mends });
    const shownHours = (minutes: number) => hoursIn(turn, gain, minutes);
    const parts = all.parts.map((part, index) => {
      const field = fieldOf(index);
      // Hours as they stood on the card are the minutes they stand for.
      const isSame = typed[field] === shownHours(part.minutes);
      const minutes = isSame ? part.minutes : yearlyMinutes(read.value[field] as number, gain.at.set);
      return { gain: part.gain, minutesPerYear: minutes };
    });
    const command = { ...step, ...task, parts, reason: t.gainMore.claim.reasonSplit };
    const outcome = await act(turn, services, { verb, nonce, content: [id, parts] }, (state) =>
      splitTask(state, command),
    );
    if (outcome.kind === 'refused' && standsOnForm(outcome.reason)) {
      const problem = refusalText(turn.language, outcome);
      return form(turn, gain, { sharing: all, task }, { nonce, typed, problem });
    }
    if (outcome.kind === 'refused') return refusedOnGain(turn, services, id, outcome);
    return showGain(turn, services, id, { lines: [t.gainMore.claim.divided] });
  });
}

export const openSplit = divides('gain.split-form');
export const saveSplit = divides('gain.split');
