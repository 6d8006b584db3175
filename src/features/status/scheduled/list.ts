import { z } from 'zod/v4';
import type { ListRow } from '../../../cards/catalogue.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { nextSummary } from '../../../domain/summary/due.ts';
import { type Subscription, subscriptionsOf, unitTold } from '../../../domain/summary/subscription.ts';
import { unitName } from '../../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../../language/texts.ts';
import { refused } from '../../commanding.ts';
import { action, type CardReply, type Reply, type Services, type Turn } from '../../handler.ts';
import { placeOf } from './place.ts';

/** What has just been done: with which subscription, or nothing but words. */
export type Done = { started?: string; stopped?: string; line?: string };

/** All that comes to this place by itself, each to change and to stop; in a channel for everybody to see. */
export async function subscriptionsCard(turn: Turn, services: Services, done: Done = {}): Promise<Reply> {
  const to = placeOf(turn);
  if (!to) return refused(turn, { reason: 'summaryPlace' });
  const t = textsIn(turn.language);
  const { rows, line } = await services.municipalities.look(turn.tenant, (state) => ({
    rows: subscriptionsOf(state, to, turn.today).map((one) => rowOf(one, state, turn, t)),
    line: lineOf(state, done, turn, t),
  }));
  const { summary } = t;
  const { another, open } = summary.buttons;
  const card: CardReply = {
    kind: 'card',
    card: 'list',
    data: {
      title: summary.title,
      intro: [
        ...(line === undefined ? [] : [line]),
        ...(rows.length === 0 ? [summary.none, summary.intro] : [summary.how]),
      ],
      rows,
      buttons: [{ title: rows.length === 0 ? open : another, verb: 'summary.form' }],
    },
  };
  return to.kind === 'channel' ? { ...card, shows: `summaries ${to.channel}` } : card;
}

/** What the status is of, as it is called: today that of whoever answers for the unit. */
function namesOf(one: Subscription, state: Municipality, { today }: Turn, t: Texts) {
  const nameOf = (unit: string | undefined) =>
    unit === undefined
      ? t.unit.municipality
      : unitName(state.units, unit, { asOf: today, knownAt: state.seq });
  const told = unitTold(state, one, today);
  return { name: nameOf(told), before: told === one.unit ? undefined : nameOf(one.unit) };
}

function rowOf(one: Subscription, state: Municipality, turn: Turn, t: Texts): ListRow {
  const { name, before } = namesOf(one, state, turn, t);
  const { on, from, to } = nextSummary(one, turn.now);
  const { buttons, follows, next, rhythms } = t.summary;
  const data = { subscription: one.id };
  return {
    title: t.status.title(name),
    state: rhythms[one.every],
    lines: [next(on, from, to), ...(before === undefined ? [] : [follows(before, name)])],
    buttons: [
      { title: buttons.change, verb: 'summary.form', data },
      { title: buttons.stop, verb: 'summary.stop', data: { ...data, seq: one.seq } },
    ],
  };
}

/** Said only while it is so: an old card may be pressed again. */
function lineOf(
  state: Municipality,
  { started, stopped, line }: Done,
  turn: Turn,
  t: Texts,
): string | undefined {
  const one = state.subscriptions.get(started ?? stopped ?? '');
  if (!one) return line;
  const { name } = namesOf(one, state, turn, t);
  const isThere = subscriptionsOf(state, one.to, turn.today).includes(one);
  if (started !== undefined) return isThere ? t.summary.started[one.every](name) : undefined;
  return isThere ? undefined : t.summary.stopped(name);
}

export const showSubscriptions = action({
  verb: 'summary.show',
  schema: z.object({}),
  run: (turn, _data, services) => subscriptionsCard(turn, services),
});
