import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { alone, n } from './amounts.ts';

export const tasks: Texts['tasks'] = {
  title: 'Tasks',
  none: 'Nothing is waiting for you now.',
  intro: (count: number) =>
    count === 1 ? 'One thing is waiting for you.' : `${n.whole(count)} things are waiting for you.`,
  shown: (first: number, last: number) =>
    `Showing ${n.whole(first)}–${n.whole(last)}, overdue first, then the oldest.`,
  states: {
    check: 'Gain to be checked',
    reviseProposal: 'Gain agreement, proposed',
    reviseDocumentation: 'Documentation, sent for approval',
    assess: 'Time thief waiting to be assessed',
    due: 'Time for the next answer',
    answered: 'Time thief with an answer from the person who reported it',
    escalated: 'Time thief escalated to you',
    approveIdentification: 'Number waiting for your approval',
    start: 'Time thief taken on, the work can start',
    solve: 'Time thief in progress, no result yet',
    close: 'Time thief that is done, can be closed',
    propose: 'Identified, no gain agreement yet',
    agree: 'Gain agreement waiting for you',
    introduce: 'Agreed, waiting to start',
    measure: 'Introduced, to be measured',
    document: 'Measured, the use of the time to be documented',
    approve: 'Realisation waiting for approval',
  },
  open: 'Open',
  answerBy: (date: string) => `Answer by ${n.date(date)}`,
  line: (unit: string, amount: Amount) => `${unit}: ${alone(amount)}`,
};
