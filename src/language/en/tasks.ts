import type { Amount } from '../../domain/time/parameters.ts';
import type { Texts } from '../nb/index.ts';
import { alone, n } from './amounts.ts';

export const tasks: Texts['tasks'] = {
  title: 'Tasks',
  none: 'Nothing is waiting for you now.',
  intro: (count: number) =>
    count === 1 ? 'One thing is waiting for you.' : `${n.whole(count)} things are waiting for you.`,
  shown: (first: number, last: number) => `Showing ${n.whole(first)}–${n.whole(last)}, the oldest first.`,
  states: {
    check: 'Gain to be checked',
    reviseProposal: 'Gain agreement, proposed',
    reviseDocumentation: 'Documentation, sent for approval',
    assess: 'Time thief waiting to be assessed',
    propose: 'Identified, no gain agreement yet',
    agree: 'Gain agreement waiting for you',
    introduce: 'Agreed, waiting to start',
    measure: 'Introduced, to be measured',
    document: 'Measured, the use of the time to be documented',
    approve: 'Realisation waiting for approval',
  },
  open: 'Open',
  line: (unit: string, amount: Amount) => `${unit}: ${alone(amount)}`,
};
