import { z } from 'zod/v4';
import type { Button, ListRow } from '../../cards/catalogue.ts';
import { rolesFor } from '../../domain/people/authority.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { needsDecision } from '../../ports/deliveries.ts';
import { actorOf, refused } from '../commanding.ts';
import {
  type Answer,
  action,
  type CommandHandler,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';
import { jobName, rowsOf, whenOf, whyOf } from './delivery-rows.ts';
import { type Group, groupsOf } from './groups.ts';

const shownAtOnce = 8;

/** Why not, for everyone but an administrator in their own chat. */
async function refusedTo(turn: Turn, { municipalities }: Services): Promise<Answer | undefined> {
  const isAdministrator = await municipalities.look(turn.tenant, (state) =>
    rolesFor(state, actorOf(turn), undefined, turn.today).has('administrator'),
  );
  if (!isAdministrator) return refused(turn, { reason: 'onlyForAdministrator' });
  return turn.place.kind === 'personal' ? undefined : refused(turn, { reason: 'onlyPersonal' });
}

async function groupsNow({ tenant, now }: Turn, { deliveries }: Services): Promise<Group[]> {
  return groupsOf(await deliveries.all(tenant, now.toISOString()));
}

/** What was sent and what became of it: what is alike stands together, however many units there are. */
async function showGroups(turn: Turn, services: Services, line?: string): Promise<Reply> {
  const t = textsIn(turn.language);
  const groups = await groupsNow(turn, services);
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.operations.title,
      intro: [
        ...(line === undefined ? [] : [line]),
        groups.length === 0 ? t.operations.nothing : t.operations.intro,
      ],
      rows: await Promise.all(groups.map((group) => groupRow(turn, services, group))),
      buttons: [],
    },
  };
}

const headingOf = ({ state, those }: Group, { operations }: Texts) =>
  operations.count(operations.states[state], those.length);

/** One alone is told of at once. */
async function groupRow(turn: Turn, services: Services, group: Group): Promise<ListRow> {
  const t = textsIn(turn.language);
  const { id, those } = group;
  const title = headingOf(group, t);
  const [first] = those;
  if (those.length === 1 || !first) {
    const [row] = await rowsOf(turn, services, those);
    return {
      title,
      state: '',
      lines: [row?.title ?? '', ...(row?.lines ?? [])],
      buttons: row?.buttons ?? [],
    };
  }
  const jobs = Array.from(
    Map.groupBy(those, ({ job }) => job),
    ([job, ofJob]) => t.operations.count(jobName(job, t), ofJob.length),
  );
  const latest = first.since === undefined ? [t.operations.latest(whenOf(first.at, t))] : [];
  return {
    ...{ title, state: '', lines: [...jobs, ...latest, ...whyOf(first, t)] },
    buttons: [{ title: t.operations.showAll, verb: 'operations.show', data: { group: id } }],
  };
}

type Page = { group: string; from: number };

/** Each in a group; what is no group any more was dealt with meanwhile. */
async function showGroup(turn: Turn, services: Services, page: Page, line?: string): Promise<Reply> {
  const t = textsIn(turn.language);
  const o = t.operations;
  const group = (await groupsNow(turn, services)).find(({ id }) => id === page.group);
  if (!group) return showGroups(turn, services, line);
  const { those, state } = group;
  const from = page.from < those.length ? page.from : 0;
  const shown = those.slice(from, from + shownAtOnce);
  const next = from + shown.length;
  const rows = await rowsOf(turn, services, shown);
  const data = { group: group.id };
  // Only of what Teams never took: of what is uncertain each may have arrived, and somebody has to look.
  const canAll = those.length > 1 && state === 'failed' && those.every(needsDecision);
  const buttons: Button[] = [
    ...(next < those.length
      ? [{ title: t.status.next, verb: 'operations.show', data: { ...data, from: next } }]
      : []),
    ...(canAll ? [{ title: o.sendAllAgain, verb: 'operations.send-all-again', data }] : []),
    { title: o.overview, verb: 'operations.show' },
  ];
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: headingOf(group, t),
      intro: [...(line === undefined ? [] : [line]), o.page(from + 1, next, those.length)],
      rows: rows.map((row) => ({
        ...{ ...row, state: '' },
        buttons: row.buttons.map((one) => ({ ...one, data: { ...one.data, ...data, from } })),
      })),
      buttons,
    },
  };
}

export const operationsCommand: CommandHandler = {
  name: 'operations',
  standsAlone: true,
  words: { nb: ['drift'], nn: ['drift'], en: ['operations'] },
  run: async (turn, _rest, services) => (await refusedTo(turn, services)) ?? showGroups(turn, services),
};

const inGroup = { group: z.string().max(200).optional(), from: z.int().nonnegative().catch(0) };

export const showDeliveries = action({
  verb: 'operations.show',
  schema: z.object(inGroup),
  async run(turn, { group, from }, services) {
    const no = await refusedTo(turn, services);
    return (
      no ?? (group === undefined ? showGroups(turn, services) : showGroup(turn, services, { group, from }))
    );
  },
});

/** A person has looked, and decided that it did not arrive. */
export const sendAgainAction = action({
  verb: 'operations.send-again',
  schema: z.object({ key: z.string().max(300), ...inGroup }),
  async run(turn, { key, group, from }, services) {
    const no = await refusedTo(turn, services);
    if (no) return no;
    const t = textsIn(turn.language);
    const isAgain = await services.deliveries.sendAgain(turn.tenant, key, turn.now.toISOString());
    const line = isAgain ? t.operations.again : t.operations.noDoubt;
    return group === undefined
      ? showGroups(turn, services, line)
      : showGroup(turn, services, { group, from }, line);
  },
});

export const sendAllAgain = action({
  verb: 'operations.send-all-again',
  schema: z.object({ group: z.string().max(200) }),
  async run(turn, { group }, services) {
    const no = await refusedTo(turn, services);
    if (no) return no;
    const found = (await groupsNow(turn, services)).find(({ id }) => id === group);
    const those = found?.state === 'failed' ? found.those : [];
    const at = turn.now.toISOString();
    const sent = await Promise.all(
      those.map(({ key }) => services.deliveries.sendAgain(turn.tenant, key, at)),
    );
    const count = sent.filter(Boolean).length;
    const { allAgain, noDoubt } = textsIn(turn.language).operations;
    return showGroups(turn, services, count > 0 ? allAgain(count) : noDoubt);
  },
});
