import { z } from 'zod/v4';
import type { ListRow } from '../../cards/catalogue.ts';
import { newest } from '../../domain/dated.ts';
import { gainAt } from '../../domain/gain/gain.ts';
import { rolesFor } from '../../domain/people/authority.ts';
import { clockInNorway, todayInNorway } from '../../domain/time/dates.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import {
  type Deliveries,
  type Delivery,
  type DeliveryState,
  needsDecision,
  type Recipient,
} from '../../ports/deliveries.ts';
import { actorOf, refused } from '../commanding.ts';
import {
  type Answer,
  action,
  type CommandHandler,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';

/** What needs somebody first. */
const order: readonly DeliveryState[] = ['unknown', 'failed', 'inactive', 'late', 'claimed', 'sent'];
const latestOfEach = 3;

/** Why not, for everyone but an administrator in their own chat. */
async function refusedTo(turn: Turn, { municipalities }: Services): Promise<Answer | undefined> {
  const isAdministrator = await municipalities.look(turn.tenant, (state) =>
    rolesFor(state, actorOf(turn), undefined, turn.today).has('administrator'),
  );
  if (!isAdministrator) return refused(turn, { reason: 'onlyForAdministrator' });
  return turn.place.kind === 'personal' ? undefined : refused(turn, { reason: 'onlyPersonal' });
}

async function showDeliveries(turn: Turn, services: Services, line?: string): Promise<Reply> {
  const { deliveries, municipalities } = services;
  const t = textsIn(turn.language);
  const all = await deliveries.all(turn.tenant, turn.now.toISOString());
  const groups = order.map((state) => ({ state, those: all.filter((one) => one.state === state) }));
  const latest = groups.flatMap(({ those }) =>
    those.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, latestOfEach),
  );
  const titles = await municipalities.look(turn.tenant, (state) =>
    latest.map(({ about = '' }) => {
      const gain = state.gains.get(about);
      if (gain) return gainAt(gain, newest(state))?.title;
      const when = { asOf: turn.today, knownAt: state.seq };
      return state.units.has(about) ? unitName(state.units, about, when) : undefined;
    }),
  );
  const places = await Promise.all(latest.map(({ to }) => placeOf(to, turn, deliveries)));
  const counts = groups
    .filter(({ those }) => those.length > 0)
    .map(({ state, those }) => t.operations.count(t.operations.states[state], those.length));
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.operations.title,
      intro: [
        ...(line === undefined ? [] : [line]),
        ...(all.length === 0 ? [t.operations.nothing] : [t.operations.intro, ...counts]),
      ],
      rows: latest.map((delivery, index) =>
        rowOf(delivery, { about: titles[index], place: places[index] }, t),
      ),
      buttons: [],
    },
  };
}

/** Which channel: all in it see what is sent there. Of people it is not said who they are. */
async function placeOf(
  to: Recipient,
  { tenant, language }: Turn,
  deliveries: Deliveries,
): Promise<string | undefined> {
  if ('person' in to) return undefined;
  const { inChannel, inUnnamedChannel } = textsIn(language).operations;
  const name = (await deliveries.channel(tenant, to.channel))?.name;
  return name === undefined ? inUnnamedChannel : inChannel(name);
}

function rowOf(
  delivery: Delivery,
  { about, place }: { about: string | undefined; place: string | undefined },
  t: Texts,
): ListRow {
  const { key, job, state, at, attempts, reason, until } = delivery;
  const o = t.operations;
  const name = o.jobs[job as keyof typeof o.jobs] ?? job;
  const when = new Date(at);
  const tries = state === 'failed' && until !== undefined ? [o.triesAgain] : [];
  return {
    title: about === undefined ? name : o.about(name, about),
    state: o.states[state],
    lines: [
      ...(place === undefined ? [] : [place]),
      `${o.when(todayInNorway(when), clockInNorway(when))}, ${o.attempts(attempts)}`,
      ...(reason === undefined ? [] : [o.reasons[reason]]),
      ...tries,
    ],
    buttons: needsDecision(delivery)
      ? [{ title: o.sendAgain, verb: 'operations.send-again', data: { key } }]
      : [],
  };
}

export const operationsCommand: CommandHandler = {
  name: 'operations',
  standsAlone: true,
  words: { nb: ['drift'], nn: ['drift'], en: ['operations'] },
  run: async (turn, _rest, services) => (await refusedTo(turn, services)) ?? showDeliveries(turn, services),
};

/** A person has looked, and decided that it did not arrive. */
export const sendAgainAction = action({
  verb: 'operations.send-again',
  schema: z.object({ key: z.string().max(300) }),
  async run(turn, { key }, services) {
    const no = await refusedTo(turn, services);
    if (no) return no;
    const t = textsIn(turn.language);
    const isAgain = await services.deliveries.sendAgain(turn.tenant, key, turn.now.toISOString());
    return showDeliveries(turn, services, isAgain ? t.operations.again : t.operations.noDoubt);
  },
});
