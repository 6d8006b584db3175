import type { Decision } from '../decision.ts';
import { approveIdentification, identifyGain, openIdentification } from '../gain/identification-rules.ts';
import type { Municipality } from '../municipality.ts';
import { isOpen } from '../unit/unit.ts';
import { classify, correctThief, moveThief, reEstimate } from './amendment-rules.ts';
import { type Assessing, ended, placeOf } from './assessing.ts';
import { askInfo, escalate, merge, park, rejectThief, takeOn } from './assessment-rules.ts';
import { type Found, findThief } from './report-rules.ts';
import { supersedableEntries, thiefNow } from './time-thief.ts';
import { closeThief, reopenThief, solveThief, startThief } from './work-rules.ts';

/** What can be done with a time thief. */
const thiefSteps = [
  ...(['identify', 'approveIdentification'] as const),
  ...(['takeOn', 'askInfo', 'escalate', 'park', 'merge', 'reject'] as const),
  ...(['start', 'solve', 'close', 'reopen'] as const),
  ...(['classify', 'reEstimate', 'move', 'correct'] as const),
] as const;
export type ThiefStep = (typeof thiefSteps)[number];

/** What a step comes to with the smallest content there is: the rules say themselves whether it may be taken. */
const tries: Record<ThiefStep, (state: Municipality, command: Assessing, found: Found) => Decision> = {
  identify: (state, command) =>
    identifyGain(state, {
      ...{ ...command, reporter: command.reporter },
      ...{ model: { basis: 'direct', minutesPerWeek: 1 }, method: 'sampled' },
    }),
  approveIdentification: (state, command) =>
    approveIdentification(state, {
      ...{ ...command, reporter: command.reporter },
      proposal: openIdentification(state, command.thief)?.seq,
    }),
  takeOn,
  askInfo: (state, command) => askInfo(state, { ...command, question: '?' }),
  escalate: (state, command, { at }) =>
    escalate(state, { ...command, to: otherPlace(state, command, placeOf(at)), answerBy: command.on }),
  park: (state, command) => park(state, { ...command, answerBy: command.on, reason: '?' }),
  merge: (state, command) => merge(state, { ...command, into: otherThief(state, command.thief) }),
  reject: (state, command) => rejectThief(state, { ...command, reason: '?' }),
  start: startThief,
  solve: (state, command) => solveThief(state, { ...command, solution: 'removed' }),
  close: closeThief,
  reopen: (state, command) => reopenThief(state, { ...command, reason: '?' }),
  classify: (state, command, { at }) => {
    const { cause } = at;
    const waste = at.waste === 'waiting' ? 'motion' : 'waiting';
    return classify(state, { ...command, waste, ...(cause === undefined ? {} : { cause }) });
  },
  reEstimate: (state, command, { at }) => {
    const minutes = at.content.model.basis === 'direct' ? at.content.model.minutesPerWeek + 1 : 1;
    const model = { basis: 'direct', minutesPerWeek: minutes } as const;
    return reEstimate(state, { ...command, model, method: 'guess' });
  },
  move: (state, command, { at }) =>
    moveThief(state, {
      ...command,
      unit: otherPlace(state, command, at.content.unit) ?? at.content.unit,
      reason: '?',
    }),
  correct: (state, command, { thief }) =>
    correctThief(state, { ...command, entry: supersedableEntries(thief)[0] ?? 0, reason: '?' }),
};

/** What the rules answer to this step now: why not, or that it would be something new. */
export function tryStep(state: Municipality, step: ThiefStep, command: Assessing): Decision {
  const found = findThief(state, command.thief);
  return 'kind' in found ? found : tries[step](state, command, found);
}

/** The steps this person could take now and would not be refused. */
export function stepsOf(state: Municipality, command: Assessing): ThiefStep[] {
  return thiefSteps.filter((step) => {
    const decision = tryStep(state, step, command);
    return decision.kind === 'events' && decision.events.length > 0;
  });
}

/** Another unit than this; the municipality itself where there is none. */
function otherPlace(state: Municipality, { on }: Assessing, place: string | undefined): string | null {
  const when = { asOf: on, knownAt: state.seq };
  for (const unit of state.units.values()) if (unit.id !== place && isOpen(unit, when)) return unit.id;
  return null;
}

/** Another that still lives, or nothing that there is. */
function otherThief(state: Municipality, thief: string): string {
  for (const other of state.thieves.values()) {
    const at = other.id === thief ? undefined : thiefNow(other);
    if (at && !ended.includes(at.status)) return other.id;
  }
  return '';
}
