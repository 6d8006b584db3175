import type { Rhythm } from '../../../domain/events/summary.ts';
import { subscriptionsOf } from '../../../domain/summary/subscription.ts';
import type { Reply, Services, Turn } from '../../handler.ts';
import { understand } from '../answer-question.ts';
import { subscriptionsCard } from './list.ts';
import { placeOf } from './place.ts';
import { subscribeTyped } from './subscribe.ts';
import { subscribeForm, whole } from './subscribe-form.ts';

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

export const saysHowOften = (line: string): boolean => takeRhythm(line).every !== undefined;

/** Said as a whole it is done; what is missing is asked for on a card. */
export async function subscribeLine(
  turn: Turn,
  line: string,
  services: Services,
  every?: Rhythm,
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
