import type { Notices } from '../nb/notices.ts';
import { n } from './amounts.ts';

export const notices: Notices = {
  stop: 'Write "stop notices" to get no notices from me.',
  digest: {
    title: 'New in Tidvinn today',
    more: (count: number) => `And ${n.whole(count)} more.`,
    why: 'You get at most one such message a day. Write "stop notices" to get none, or "notices" to choose.',
  },
  title: 'Notices from Tidvinn',
  now: {
    daily:
      'I now gather what others do, and send at most one message each working day. Answers to what you have reported yourself come at once.',
    atOnce: 'You now get each notice at once.',
    none: 'You now get no notices. "tasks" and "mine" show everything as before. You are still asked about gains you are responsible for, and get the status you subscribe to.',
  },
  choices: { daily: 'One a day', atOnce: 'At once', none: 'No notices' },
  change: 'You can write "notices daily", "notices at once", "stop notices" and "start notices".',
};
