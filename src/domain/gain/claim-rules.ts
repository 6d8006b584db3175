import { type Decision, keepAs, type Refusal, refuse } from '../decision.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { holdsOneOf, leading } from '../people/authority.ts';
import { savedInTurn } from '../time/time-model.ts';
import { type Claimant, claimantsOf, claimRefused, isSameTask, takenBy } from './claims.ts';
import { correcting, lastOf } from './corrections.ts';
import type { Claim, GainAt } from './gain.ts';
import { type Found, findGain, type GainRefused, type Step } from './gain-rules.ts';

export type Task = Pick<Claim, 'process' | 'task'>;

/** Names the task that a gain takes time of, and what the task takes before any change; one gain a task. */
export function claimTask(
  state: Municipality,
  command: Step & Task & { minutesPerYear: number },
): Decision<GainRefused> {
  const found = findLed(state, command);
  if ('kind' in found) return found;
  const { on, gain, process, task, minutesPerYear } = command;
  const after = isClaimed(found, command) ? found.at.claim?.after : undefined;
  const claim = { process, task, minutesPerYear, ...(after === undefined ? {} : { after }) };
  const [first] = claimantsOf(state, found.at.unit, command, gain);
  if (first && !isClaimed(found, command)) return refuse('claimTaken', { title: first.at.title });
  const overlap = claimRefused(state, found.gain, { ...found.at, claim });
  return overlap ?? keepAs(found.roles, leading, { type: 'gain.claimed', on, gain, ...claim });
}

/**
 * Counts a gain on what the others leave of the task: 20 minutes, −30 % and then −50 % of the rest, is 6 + 7. What is
 * measured was measured on the rest already, and stays.
 */
export function claimRest(
  state: Municipality,
  command: Step & Task & { reason: string },
): Decision<GainRefused> {
  const found = findLed(state, command);
  if ('kind' in found) return found;
  const others = claimantsOf(state, found.at.unit, command, command.gain);
  const task = taskMinutes(others);
  if (isClaimed(found, command)) return keepAs(found.roles, leading);
  if (task === undefined) return refuse('nothingToCorrect');
  const taken = others.reduce((sum, { at }) => sum + takenBy(at), 0);
  const own = takenBy(found.at);
  if (own > task) return refuse('claimExceedsTask');
  const onRest = Math.round(savedInTurn(task - taken, [own / task]));
  const minutes = found.at.measured ?? onRest;
  if (taken + minutes > task || minutes <= 0) return refuse('claimExceedsTask');
  return keepAs(
    found.roles,
    leading,
    ...recount(command, { gain: found.gain, at: found.at }, minutes),
    claimAfter(command, others, task),
  );
}

/** Divides a task by hand between the gains that take time of it: none gets more than it had, all no more than it takes. */
export function splitTask(
  state: Municipality,
  command: Step & Task & { reason: string; parts: readonly { gain: string; minutesPerYear: number }[] },
): Decision<GainRefused> {
  const found = findLed(state, command);
  if ('kind' in found) return found;
  const others = claimantsOf(state, found.at.unit, command, command.gain);
  const task = taskMinutes(others);
  if (task === undefined) return refuse('nothingToCorrect');
  const all: Claimant[] = [...others, { gain: found.gain, at: found.at }];
  const parts = all.map(({ gain, at }) => {
    const part = command.parts.find((one) => one.gain === gain.id)?.minutesPerYear;
    return at.measured ?? part ?? takenBy(at);
  });
  if (parts.some((part, index) => part > takenBy(all[index]?.at as GainAt))) return refuse('splitRaises');
  if (parts.some((part) => part <= 0) || parts.reduce((sum, part) => sum + part, 0) > task)
    return refuse('claimExceedsTask');
  const recounted = all.flatMap((one, index) => recount(command, one, parts[index] as number));
  const claimed = isClaimed(found, command) ? [] : [claimAfter(command, others, task)];
  return keepAs(found.roles, leading, ...recounted, ...claimed);
}

/** The gain takes time of this task already. */
function isClaimed({ at }: Found, task: Task): boolean {
  return at.claim !== undefined && isSameTask(at.claim, task);
}

function findLed(state: Municipality, command: Step): Found | Refusal<GainRefused> {
  const found = findGain(state, command);
  if ('kind' in found) return found;
  if (!holdsOneOf(found.roles, leading)) return refuse('needsLeader');
  // A row of history may be imported anew with another number, which no claim could hold back.
  return found.gain.isImported ? refuse('importedGain') : found;
}

/** What the task takes, as the first of those who claim it says. */
export function taskMinutes(others: readonly Claimant[]): number | undefined {
  const said = others.map(({ at }) => at.claim?.minutesPerYear ?? 0);
  return said.length > 0 ? Math.min(...said) : undefined;
}

function claimAfter(
  { on, gain, process, task }: Step & Task,
  others: readonly Claimant[],
  minutes: number,
): Event {
  const after = others.at(-1)?.gain.id;
  return {
    ...{ type: 'gain.claimed', on, gain, process, task, minutesPerYear: minutes },
    ...(after === undefined ? {} : { after }),
  };
}

/** The identified saving was counted on time that another gain had taken: it never was more than this. */
function recount(
  { reason, on }: { reason: string; on: string },
  { gain, at }: Claimant,
  minutes: number,
): Event[] {
  const identified = lastOf(gain, 'identified');
  if (at.measured !== undefined || at.identified === minutes || !identified || gain.thief === undefined)
    return [];
  const { unit, title, method, set, owner, on: identifiedOn } = identified;
  const minutesPerWeek = Math.round(minutes / set.workingWeeksPerYear);
  return correcting(gain, [identified], { on, reason }, [
    {
      ...{ type: 'gain.identified', on: identifiedOn, gain: gain.id, thief: gain.thief, unit, title, method },
      ...{ model: { basis: 'direct', minutesPerWeek }, minutesPerYear: minutes },
      ...(owner === undefined ? {} : { owner }),
    },
  ]);
}
