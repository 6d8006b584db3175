import type { Button, ListRow } from '../../cards/catalogue.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { needsDecision } from '../../ports/deliveries.ts';
import type { Reply, Services, Turn } from '../handler.ts';
import { jobName, rowsOf, whenOf, whyOf } from './delivery-rows.ts';
import { type Group, groupsOf } from './groups.ts';

const shownAtOnce = 8;

export async function groupsNow({ tenant, now }: Turn, { deliveries }: Services): Promise<Group[]> {
  return groupsOf(await deliveries.all(tenant, now.toISOString()));
}

/** What was sent and what became of it: what is alike stands together, however many units there are. */
export async function showGroups(turn: Turn, services: Services, line?: string): Promise<Reply> {
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

const headingOf = ({ first, those }: Group, { operations }: Texts) =>
  operations.count(operations.states[first.state], those.length);

/** One alone is told of at once. */
async function groupRow(turn: Turn, services: Services, group: Group): Promise<ListRow> {
  const t = textsIn(turn.language);
  const { id, first, those } = group;
  const heading = { title: headingOf(group, t), state: '' };
  const why = whyOf(first, t);
  if (those.length === 1) {
    const rows = await rowsOf(turn, services, those);
    const lines = rows.flatMap((row) => [row.title, ...row.lines]);
    return { ...heading, lines: [...lines, ...why], buttons: rows.flatMap(({ buttons }) => buttons) };
  }
  const jobs = Array.from(
    Map.groupBy(those, ({ job }) => job),
    ([job, ofJob]) => t.operations.count(jobName(job, t), ofJob.length),
  );
  const latest = first.since === undefined ? [t.operations.latest(whenOf(first.at, t))] : [];
  return {
    ...{ ...heading, lines: [...jobs, ...latest, ...why] },
    buttons: [{ title: t.operations.showAll, verb: 'operations.show', data: { group: id } }],
  };
}

type Page = { group: string; from: number };

/** Each in a group; what is no group any more was dealt with meanwhile. */
export async function showGroup(turn: Turn, services: Services, page: Page, line?: string): Promise<Reply> {
  const t = textsIn(turn.language);
  const o = t.operations;
  const group = (await groupsNow(turn, services)).find(({ id }) => id === page.group);
  if (!group) return showGroups(turn, services, line);
  const { first, those } = group;
  const from = page.from < those.length ? page.from : 0;
  const shown = those.slice(from, from + shownAtOnce);
  const next = from + shown.length;
  const rows = await rowsOf(turn, services, shown);
  const data = { group: group.id };
  // Only of what Teams never took: of what is uncertain each may have arrived, and somebody has to look.
  const canAll = those.length > 1 && first.state === 'failed' && those.every(needsDecision);
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
      intro: [
        ...(line === undefined ? [] : [line]),
        ...whyOf(first, t),
        o.page(from + 1, next, those.length),
      ],
      rows: rows.map((row) => ({
        ...row,
        buttons: row.buttons.map((one) => ({ ...one, data: { ...one.data, ...data, from } })),
      })),
      buttons,
    },
  };
}
