import { openIdentification } from '../gain/identification-rules.ts';
import type { Municipality } from '../municipality.ts';
import { type Actor, mayLead } from '../people/authority.ts';
import { isAnswerer } from './answerers.ts';
import { placeOf } from './assessing.ts';
import { type ThiefAt, type TimeThief, thiefNow } from './time-thief.ts';

/** What waits for somebody; `due` is the date on which the next answer was promised, and has come. */
export type ThiefTask = { task: ThiefWaits; since: string };
export type ThiefWaits =
  | 'due'
  | 'assess'
  | 'answered'
  | 'escalated'
  | 'approveIdentification'
  | 'start'
  | 'solve'
  | 'close';

/** Who asks, and who of those whom it may concern reported which thief: the directory's knowledge. */
export type Asking = { actor: Actor; on: string; reporters: ReadonlyMap<string, string> };

/** Says of each thief what waits for this person. Made for one question over every thief there is. */
export function thiefTasks(state: Municipality, { actor, on, reporters }: Asking) {
  // Thousands of thieves lie in a handful of places: each is looked into once, and again where a leader is the reporter.
  const places = new Map<string | undefined, Map<string | undefined, boolean>>();
  const isFor = (place: string | undefined, but: string | undefined) => {
    const known = places.get(place) ?? new Map<string | undefined, boolean>();
    places.set(place, known);
    const found = known.get(but) ?? isAnswerer(state, actor, { place, on, but });
    known.set(but, found);
    return found;
  };

  return (thief: TimeThief): ThiefTask | undefined => {
    const at = thiefNow(thief);
    const waits = at && waitsWith(state, thief, at, on);
    if (!waits) return undefined;
    if (waits.task === 'approveIdentification')
      return waits.by !== actor.by && mayLead(state, actor, at.content.unit, on) ? waits : undefined;
    const isWork = at.owner !== undefined && worked.includes(at.status);
    const isMine = isWork ? at.owner === actor.by : isFor(placeOf(at), reporters.get(thief.id));
    return isMine ? waits : undefined;
  };
}

const worked: readonly ThiefAt['status'][] = ['ours', 'inProgress', 'removed', 'reduced', 'notSolved'];

type Waiting = ThiefTask & { by?: string | undefined };

function waitsWith(state: Municipality, thief: TimeThief, at: ThiefAt, on: string): Waiting | undefined {
  const { status, answerBy, reportedOn: since } = at;
  const due =
    answerBy !== undefined && answerBy <= on ? ({ task: 'due', since: answerBy } as const) : undefined;
  switch (status) {
    case 'reported': {
      const proposal = thief.authorship === 'notStored' ? openIdentification(state, thief.id) : undefined;
      if (proposal) return { task: 'approveIdentification', since: proposal.on, by: proposal.by };
      return { task: at.answers.length > 0 ? 'answered' : 'assess', since };
    }
    case 'parked':
      return due;
    case 'escalated':
      return due ?? { task: 'escalated', since };
    case 'ours': {
      const isIdle = at.gain === undefined && answerBy === undefined;
      return due ?? (isIdle ? { task: 'start', since } : undefined);
    }
    case 'inProgress':
      return due ?? { task: 'solve', since };
    case 'removed':
    case 'reduced':
    case 'notSolved':
      return { task: 'close', since };
    default:
      return undefined;
  }
}
