import { counts, type When } from '../dated.ts';
import { dayNumber, timelineOf, valueOn } from '../timeline.ts';
import type { ThiefFact, TimeThief, Waited } from './time-thief.ts';

/** What a time thief adds to the reported time; once identified it counts through its gain. Makes no object. */
export function reportedContent(
  thief: TimeThief,
  when: When,
  day = dayNumber(when.asOf),
): Waited | undefined {
  thief.waited ??= timelineOf(thief.facts, waitedAfter);
  const { waited } = thief;
  if (waited && when.knownAt >= waited.since) return notEnded(valueOn(waited, day, when.knownAt));
  let value: Waited | 'ended' | undefined;
  for (const fact of thief.facts) if (counts(fact, when)) value = waitedAfter(value, fact);
  return notEnded(value);
}

function notEnded(value: Waited | 'ended' | undefined): Waited | undefined {
  return value === 'ended' ? undefined : value;
}

function waitedAfter(value: Waited | 'ended' | undefined, fact: ThiefFact): Waited | 'ended' | undefined {
  if (fact.kind === 'described') {
    if (value === 'ended') return value;
    return { content: fact, isWaiting: value?.content.unit === fact.unit ? value.isWaiting : true };
  }
  if (value === undefined || value === 'ended') return value;
  switch (fact.kind) {
    case 'withdrawn':
    case 'rejected':
    case 'merged':
    case 'identified':
      return 'ended';
    case 'infoGiven':
      return { ...value, isWaiting: true };
    case 'takenOn':
    case 'escalated':
    case 'parked':
    case 'started':
    case 'solved':
      return { ...value, isWaiting: false };
    default:
      return value;
  }
}
