import type { Button } from '../../cards/catalogue.ts';
import type { ThiefStep } from '../../domain/time-thief/thief-steps.ts';
import type { Texts } from '../../language/texts.ts';
import { mostActions, withRoom } from '../with-room.ts';
import type { ShownThief } from './shown-thief.ts';

/** The steps by where they stand: the next one on the card itself, an answer behind «Vurder», the rest behind «Flere valg». */
const onCard: readonly ThiefStep[] = ['approveIdentification', 'start', 'solve', 'close', 'reopen'];
const first: readonly ThiefStep[] = ['identify', ...onCard];
const answers: readonly ThiefStep[] = ['takeOn', 'askInfo', 'escalate', 'reject'];
const amendments: readonly ThiefStep[] = ['park', 'merge', 'classify', 'reEstimate', 'move', 'correct'];

const verbs: Record<ThiefStep, string> = {
  identify: 'time-thief.identify',
  approveIdentification: 'time-thief.approve-identification',
  takeOn: 'time-thief.take-on-form',
  askInfo: 'time-thief.ask-info-form',
  escalate: 'time-thief.escalate-form',
  park: 'time-thief.park-form',
  merge: 'time-thief.merge-form',
  reject: 'time-thief.reject-form',
  start: 'time-thief.start',
  solve: 'time-thief.solve-form',
  close: 'time-thief.close',
  reopen: 'time-thief.reopen-form',
  classify: 'time-thief.classify-form',
  reEstimate: 'time-thief.re-estimate-form',
  move: 'time-thief.move-form',
  correct: 'time-thief.correct-form',
};

function titleOf(step: ThiefStep, t: Texts): string {
  if (step === 'identify') return t.assess.identify;
  if (step === 'reject') return t.assess.reject;
  return step === 'approveIdentification' ? t.thief.buttons.approve : t.thief.buttons[step];
}

function stepButtons(
  thief: ShownThief,
  steps: readonly ThiefStep[],
  t: Texts,
  positive: readonly ThiefStep[] = first,
): Button[] {
  return steps
    .filter((step) => thief.steps.includes(step))
    .map((step) => ({
      ...{ title: titleOf(step, t), verb: verbs[step] },
      ...(positive.includes(step) ? { style: 'positive' as const } : {}),
      data: {
        ...{ thief: thief.id, seen: thief.seen },
        ...(step === 'approveIdentification' ? { proposal: thief.proposal?.seq } : {}),
      },
    }));
}

/** Waits for an answer that this person may give. */
export function isAssessable({ steps }: ShownThief): boolean {
  return steps.includes('identify') || answers.some((step) => steps.includes(step));
}

/** It may be identified though its answer is given, or is another's to give. */
function assessTitle({ steps }: ShownThief, t: Texts): string {
  return answers.some((step) => steps.includes(step)) ? t.thief.buttons.assess : t.assess.identify;
}

/** On the thief's own card. */
export function cardButtons(thief: ShownThief, t: Texts): Button[] {
  const { id, at, steps, into, isHandler } = thief;
  const b = t.thief.buttons;
  const hasMore = amendments.some((step) => steps.includes(step));
  const data = { thief: id };
  const buttons: Button[] = [
    ...stepButtons(thief, onCard, t),
    ...(isAssessable(thief) ? [{ title: assessTitle(thief, t), verb: 'time-thief.assess', data }] : []),
    ...(hasMore ? [{ title: b.more, verb: 'time-thief.more', data }] : []),
    ...(at.gain === undefined
      ? []
      : [{ title: t.gain.buttons.show, verb: 'gain.show', data: { gain: at.gain } }]),
    ...(into ? [{ title: b.into, verb: 'time-thief.show', data: { thief: into.id } }] : []),
    isHandler
      ? { title: t.help.buttons.tasks, verb: 'tasks.show' }
      : { title: b.list, verb: 'time-thief.list', data: { unit: at.content.unit } },
  ];
  return withRoom(buttons, kataButtons(thief, t));
}

/** From a time thief to the board it is worked on, and to the experiments on it. */
function kataButtons({ id, at, board, isHandler, hasExperiments }: ShownThief, t: Texts): Button[] {
  const { takeThief, behind } = t.kataChain;
  const isOurs = at.status === 'ours' || at.status === 'inProgress';
  const data = { thief: id };
  return [
    ...(hasExperiments ? [{ title: behind.button, verb: 'experiment.behind-thief', data }] : []),
    ...(isHandler && isOurs && board !== undefined && !hasExperiments
      ? [{ title: takeThief.onBoard, verb: 'storyboard.thief-form', data: { ...data, board } }]
      : []),
  ];
}

/**
 * On the card where it is assessed; to identify it comes first. A guess cannot be identified: then it is first taken on,
 * or, where it is already, estimated anew.
 */
export function assessButtons(thief: ShownThief, t: Texts): Button[] {
  const { id, at, steps } = thief;
  const hasMore = amendments.some((step) => steps.includes(step));
  const [next] = (['takeOn', 'reEstimate'] as const).filter((step) => steps.includes(step));
  const isGuess = at.content.method === 'guess' && next !== undefined;
  const firstHere: readonly ThiefStep[] = isGuess ? [next] : ['identify'];
  const all: readonly ThiefStep[] = [...new Set([...firstHere, ...answers, 'identify' as const])];
  return [
    ...stepButtons(thief, all, t, firstHere),
    ...(hasMore
      ? [{ title: t.thief.buttons.more, verb: 'time-thief.more', data: { thief: id } }]
      : [{ title: t.help.buttons.tasks, verb: 'tasks.show' }]),
  ];
}

export function moreButtons(thief: ShownThief, t: Texts): Button[] {
  const steps = stepButtons(thief, amendments, t);
  const back = { title: t.thief.buttons.show, verb: 'time-thief.show', data: { thief: thief.id } };
  return steps.length > 0 ? [...steps, back].slice(0, mostActions) : [];
}
