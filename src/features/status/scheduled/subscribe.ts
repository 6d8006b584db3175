import { z } from 'zod/v4';
import { type Rhythm, rhythms } from '../../../domain/events/summary.ts';
import { scheduleSummary } from '../../../domain/summary/summary-rules.ts';
import { refusalText, textsIn } from '../../../language/texts.ts';
import { act, keeperOf, newNonce, refused } from '../../commanding.ts';
import { choice, readForm, text, typedValues } from '../../form.ts';
import { action, type Reply, type Services, type Turn } from '../../handler.ts';
import { subscriptionsCard } from './list.ts';
import { placeOf, subscriptionId } from './place.ts';
import { subscribeForm, type Wrong, whole } from './subscribe-form.ts';

type Wanted = { unit: string | undefined; every: Rhythm; instead?: string | undefined };

/** Sets it up; what stands in the way is said by `otherwise`. */
async function subscribe(
  turn: Turn,
  services: Services,
  { unit, every, instead }: Wanted,
  {
    nonce = newNonce(),
    otherwise,
  }: { nonce?: string; otherwise: (problem: string) => Reply | Promise<Reply> },
): Promise<Reply> {
  const to = placeOf(turn);
  if (!to) return refused(turn, { reason: 'summaryPlace' });
  const { tenant, language } = turn;
  const subscription = subscriptionId(to, unit);
  const command = { verb: 'summary.save', nonce, content: [to, unit ?? null, every, instead ?? null] };
  const outcome = await act(turn, services, command, (state) =>
    scheduleSummary(state, { to, keeper: keeperOf(turn) }, { subscription, unit, every, instead }),
  );
  if (outcome.kind === 'refused') return otherwise(refusalText(language, outcome));
  if (to.kind === 'channel') {
    const known = await services.deliveries.channel(tenant, to.channel);
    const spoken = known?.language ? {} : { language };
    await services.deliveries.putChannel(tenant, { ...turn.place.conversation, ...spoken });
  }
  return subscriptionsCard(turn, services, { started: subscription });
}

export const save = action({
  verb: 'summary.save',
  schema: z.looseObject({
    nonce: z.string().min(8).max(80),
    subscription: z.string().max(80).optional(),
  }),
  async run(turn, { nonce, subscription: instead, ...data }, services) {
    const t = textsIn(turn.language);
    const again = (wrong: Wrong) =>
      subscribeForm(turn, services, { subscription: instead }, { typed: typedValues(data), ...wrong }, nonce);
    const read = readForm({ unit: text(80), every: choice(rhythms) }, data, t);
    if (!read.ok) return again({ mends: read.mends });
    const { every } = read.value;
    const unit = read.value.unit === whole ? undefined : read.value.unit;
    return subscribe(
      turn,
      services,
      { unit, every, instead },
      { nonce, otherwise: (problem) => again({ problem }) },
    );
  },
});

/** A unit that was chosen among those that a typed line could mean. */
const chosen = (verb: string, every: Rhythm) =>
  action({
    verb,
    schema: z.object({ unit: z.string().max(80).optional() }),
    run: (turn, { unit }, services) => subscribeTyped(turn, services, { unit, every }),
  });

/** As it was typed: the unit and how often are said, and nothing more is to be asked. */
export function subscribeTyped(turn: Turn, services: Services, wanted: Wanted): Promise<Reply> {
  return subscribe(turn, services, wanted, { otherwise: (text) => ({ kind: 'refused', text }) });
}

export const monthly = chosen('summary.monthly', 'month');
export const quarterly = chosen('summary.quarterly', 'quarter');
