import type { Rhythm } from '../../../domain/events/summary.ts';
import type { CommandHandler, Reply, Services, Turn } from '../../handler.ts';
import { stopLine } from './stop.ts';
import { subscribeLine } from './typed.ts';

type Line = (turn: Turn, rest: string, services: Services, every: Rhythm | undefined) => Promise<Reply>;

/** A unit may follow, and no unit's name holds a duration: with one it is a time thief. */
const command = (
  name: string,
  words: CommandHandler['words'],
  line: Line,
  every?: Rhythm,
): CommandHandler => ({
  ...{ name, words, standsAlone: true as const },
  run: (turn, rest, services) => line(turn, rest, services, every),
});

export const summaryCommands: CommandHandler[] = [
  command(
    'subscribe',
    {
      nb: ['abonner', 'abonner på status', 'abonnement', 'abonnementer'],
      nn: ['abonner', 'abonner på status', 'abonnement'],
      en: ['subscribe', 'subscribe to status', 'subscription', 'subscriptions'],
    },
    subscribeLine,
  ),
  command(
    'monthly status',
    {
      nb: ['månedsstatus', 'månedlig status', 'status hver måned', 'abonner på månedsstatus'],
      nn: ['månadsstatus', 'månadleg status', 'status kvar månad', 'abonner på månadsstatus'],
      en: ['monthly status', 'status every month', 'status each month', 'subscribe to monthly status'],
    },
    subscribeLine,
    'month',
  ),
  command(
    'quarterly status',
    {
      nb: ['kvartalsstatus', 'status hvert kvartal', 'abonner på kvartalsstatus'],
      nn: ['kvartalsstatus', 'status kvart kvartal', 'abonner på kvartalsstatus'],
      en: [
        'quarterly status',
        'status every quarter',
        'status each quarter',
        'subscribe to quarterly status',
      ],
    },
    subscribeLine,
    'quarter',
  ),
  command(
    'stop subscription',
    {
      nb: ['stopp abonnement', 'stopp abonnementet', 'stopp status'],
      nn: ['stopp abonnement', 'stopp abonnementet', 'stopp status'],
      en: ['stop subscription', 'stop subscriptions', 'unsubscribe', 'stop status'],
    },
    stopLine,
  ),
  command(
    'stop monthly status',
    { nb: ['stopp månedsstatus'], nn: ['stopp månadsstatus'], en: ['stop monthly status'] },
    stopLine,
    'month',
  ),
  command(
    'stop quarterly status',
    { nb: ['stopp kvartalsstatus'], nn: ['stopp kvartalsstatus'], en: ['stop quarterly status'] },
    stopLine,
    'quarter',
  ),
];
