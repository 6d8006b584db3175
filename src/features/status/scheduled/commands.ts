import type { Rhythm } from '../../../domain/events/summary.ts';
import { subscriptionsOf } from '../../../domain/summary/subscription.ts';
import type { CommandHandler, Reply, Services, Turn } from '../../handler.ts';
import { understand } from '../answer-question.ts';
import { subscriptionsCard } from './list.ts';
import { placeOf } from './place.ts';
import { stopLine } from './stop.ts';
import { subscribeForm, subscribeTyped, whole } from './subscribe.ts';

/** How often, as people write it in any of the languages. */
const often: Record<Rhythm, RegExp> = {
  month: /(?<!\p{L})(?:hver måned|månedlig|kvar månad|månadleg|every month|each month|monthly)(?!\p{L})/iu,
  quarter:
    /(?<!\p{L})(?:hvert kvartal|kvart kvartal|kvartalsvis|every quarter|each quarter|quarterly)(?!\p{L})/iu,
};

function takeRhythm(line: string): { every?: Rhythm; rest: string } {
  for (const every of ['month', 'quarter'] as const)
    if (often[every].test(line)) return { every, rest: line.replace(often[every], ' ').trim() };
  return { rest: line.trim() };
}

/** Said as a whole it is done; what is missing is asked for on a card. */
async function subscribeLine(
  turn: Turn,
  line: string,
  services: Services,
  every: Rhythm | undefined,
): Promise<Reply> {
  const said = takeRhythm(line);
  const how = said.every ?? every;
  if (said.rest === '')
    return (await hasOne(turn, services, how))
      ? subscriptionsCard(turn, services)
      : subscribeForm(turn, services, { every: how });
  const verb = how === undefined ? 'summary.form' : how === 'month' ? 'summary.monthly' : 'summary.quarterly';
  const asked = await understand(turn, said.rest, services, verb);
  if ('kind' in asked) return asked;
  const isWhole = asked.unit === undefined && /kommun|municipality/i.test(said.rest);
  if (how !== undefined && (asked.unit !== undefined || isWhole))
    return subscribeTyped(turn, services, { unit: asked.unit, every: how });
  return subscribeForm(turn, services, { unit: isWhole ? whole : asked.unit, every: how });
}

/** Whoever has it already wants to see it. */
async function hasOne(turn: Turn, { municipalities }: Services, every: Rhythm | undefined): Promise<boolean> {
  const to = placeOf(turn);
  if (!to) return false;
  return municipalities.look(turn.tenant, (state) =>
    subscriptionsOf(state, to, turn.today).some((one) => every === undefined || one.every === every),
  );
}

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
