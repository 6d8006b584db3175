import type { Described, ThiefAt, ThiefFact, ThiefStatus } from './time-thief.ts';

const isEnd = (status: ThiefStatus) => status === 'withdrawn' || status === 'rejected' || status === 'merged';

/** Where a time thief stands once one more thing has been said of it. */
export function afterFact(at: ThiefAt | undefined, fact: ThiefFact): ThiefAt | undefined {
  if (fact.kind === 'described') {
    const { waste = at?.waste, cause = at?.cause } = fact;
    const heard = at ?? firstHeard(fact);
    // What was said in another unit holds no more: the new one assesses it.
    const anew = isMoved(at, fact) ? { ...unassessed, status: 'reported' as const, reason: fact.reason } : {};
    return { ...heard, ...anew, content: fact, waste, cause };
  }
  // What is dated before its report, or said of one that has ended, says nothing.
  if (!at || (isEnd(at.status) && fact.kind !== 'supportWithdrawn')) return at;
  switch (fact.kind) {
    case 'withdrawn':
      return { ...at, status: 'withdrawn' };
    case 'infoAsked':
      return { ...at, status: 'needsInfo', question: fact.question };
    case 'infoGiven':
      return {
        ...{ ...at, status: 'reported', question: undefined, answerBy: undefined },
        answers: [...at.answers, fact.answer],
      };
    case 'classified':
      return { ...at, waste: fact.waste, cause: fact.cause };
    case 'takenOn':
      return {
        ...{ ...at, ...unassessed, escalatedTo: at.escalatedTo },
        ...{ status: 'ours', owner: fact.owner, answerBy: fact.answerBy },
      };
    case 'escalated': {
      const { to: escalatedTo, answerBy, reason } = fact;
      return { ...at, ...unassessed, status: 'escalated', escalatedTo, answerBy, reason };
    }
    case 'parked':
      return {
        ...{ ...at, ...unassessed, escalatedTo: at.escalatedTo },
        ...{ status: 'parked', answerBy: fact.answerBy, reason: fact.reason },
      };
    case 'merged':
      return { ...at, ...unassessed, status: 'merged', into: fact.into };
    case 'rejected':
      return { ...at, ...unassessed, status: 'rejected', reason: fact.reason };
    case 'started':
      return { ...at, status: 'inProgress', owner: fact.owner ?? at.owner };
    case 'solved':
      return { ...at, status: fact.solution, solution: fact.solution, done: fact.note, answerBy: undefined };
    case 'closed':
      return { ...at, status: 'closed' };
    case 'reopened':
      return { ...at, status: 'ours', solution: undefined, done: undefined, reason: fact.reason };
    case 'identified':
      // To say what it costs is to take it on.
      return isWaitingFor(at.status)
        ? { ...at, ...unassessed, status: 'ours', gain: fact.gain }
        : { ...at, gain: fact.gain };
    case 'supported': {
      const { support: id, unit, on, model, method } = fact;
      const others = at.supports.filter((one) => one.id !== id);
      return { ...at, supports: [...others, { id, unit, on, model, method }] };
    }
    case 'supportWithdrawn':
      return { ...at, supports: at.supports.filter(({ id }) => id !== fact.support) };
    case 'corrected':
      return at;
  }
}

function isMoved(at: ThiefAt | undefined, { unit }: Described): boolean {
  return at !== undefined && !isEnd(at.status) && at.content.unit !== unit;
}

const isWaitingFor = (status: ThiefStatus) =>
  status === 'reported' || status === 'needsInfo' || status === 'parked';

/** An assessment takes the place of the one before it, with all that was said in it; where it lies is as it was. */
const unassessed = {
  ...{ question: undefined, reason: undefined, answerBy: undefined },
  ...{ escalatedTo: undefined, owner: undefined },
};

function firstHeard(content: Described): ThiefAt {
  return {
    ...{ content, status: 'reported', reportedOn: content.on, answers: [], supports: [], ...unassessed },
    ...{
      waste: undefined,
      cause: undefined,
      into: undefined,
      solution: undefined,
      done: undefined,
      gain: undefined,
    },
  };
}
