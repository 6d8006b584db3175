import { z } from 'zod/v4';
import type { Button, ListRow } from '../../cards/catalogue.ts';
import { may } from '../../domain/people/authority.ts';
import { type ListedGrant, rolesIn, rolesInForce } from '../../domain/people/role-lists.ts';
import { givenByLeaders, mayGive } from '../../domain/people/role-rules.ts';
import { textsIn } from '../../language/texts.ts';
import { actorOf } from '../commanding.ts';
import { findUnit } from '../find-unit.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { namesIn } from '../people.ts';
import { periodLines, placeName, roleTitle } from './words.ts';

const shownAtOnce = 8;
const placeSchema = z.object({
  /** Absent: the whole municipality. */
  unit: z.string().max(80).optional(),
  from: z.int().min(0).max(100_000).optional(),
});

/** Who is what in a unit, its own first and then what comes from above; each with what the reader may do about it. */
async function showRoles(
  turn: Turn,
  services: Services,
  { unit, from = 0 }: z.output<typeof placeSchema>,
): Promise<Reply> {
  const t = textsIn(turn.language);
  const actor = actorOf(turn);
  const isAlone = turn.place.kind === 'personal';
  const nameOf = await namesIn(turn, services);
  const found = await services.municipalities.look(turn.tenant, (state) => {
    if (unit !== undefined && !state.units.has(unit)) return undefined;
    const acting = { actor, today: turn.today };
    const all = rolesIn(state, unit, turn.today);
    const inheritedFrom = (above: string | undefined) =>
      above === undefined ? t.role.inheritedWhole : t.role.inherited(placeName(state, above, turn.today, t));
    const row = (grant: ListedGrant): ListRow => ({
      title: nameOf(grant.person),
      state: roleTitle(grant, nameOf, t),
      lines: [...(grant.isInherited ? [inheritedFrom(grant.unit)] : []), ...periodLines(grant, t)],
      buttons:
        isAlone && (mayGive(state, grant, acting) || grant.deputyFor === actor.by)
          ? [{ title: t.role.end, verb: 'role.end-form', data: { grant: grant.grant } }]
          : [],
    });
    const gives = givenByLeaders.some((role) => mayGive(state, { role, unit }, acting));
    return {
      ...{ name: placeName(state, unit, turn.today, t), count: all.length, gives },
      isOffice: may(state, { actor, on: turn.today }, 'giveAnywhere'),
      rows: all.slice(from, from + shownAtOnce).map(row),
    };
  });
  if (!found) return { kind: 'text', text: t.unit.unknown };
  const { name, rows, count, gives, isOffice } = found;
  const next = from + rows.length;
  const place = unit === undefined ? {} : { unit };
  const office: Button[] = [
    { title: t.role.withoutLeader.open, verb: 'role.without-leader' },
    { title: t.leaving.open, verb: 'person.leaving-form' },
  ];
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.role.titleOf(name),
      intro: [
        count === 0 ? t.role.none : t.role.intro,
        ...(rows.length < count ? [t.role.shown(from + 1, next, count)] : []),
      ],
      rows,
      buttons: [
        ...(next < count
          ? [{ title: t.status.next, verb: 'role.show', data: { ...place, from: next } }]
          : []),
        ...(isAlone && gives ? [{ title: t.role.give, verb: 'role.form', data: place }] : []),
        ...(unit === undefined ? [] : [{ title: t.role.showWhole, verb: 'role.show', data: {} }]),
        ...(isAlone ? [{ title: t.role.mine, verb: 'role.mine' }] : []),
        ...(isAlone && isOffice ? office : []),
      ],
    },
  };
}

async function showMine(turn: Turn, services: Services): Promise<Reply> {
  const t = textsIn(turn.language);
  const { pseudonym } = turn.person;
  const nameOf = await namesIn(turn, services);
  const rows = await services.municipalities.look(turn.tenant, (state) =>
    rolesInForce(state, pseudonym, turn.today).map(
      (grant): ListRow => ({
        title: roleTitle(grant, nameOf, t),
        state: placeName(state, grant.unit, turn.today, t),
        lines: periodLines(grant, t),
        buttons: [],
      }),
    ),
  );
  const configured: ListRow[] = turn.isFirstAdministrator
    ? [{ title: t.roles.administrator, state: t.role.whole, lines: [], buttons: [] }]
    : [];
  const all = [...configured, ...rows].slice(0, 30);
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.role.mine,
      intro: [all.length === 0 ? t.role.noneMine : t.role.mineIntro],
      rows: all,
      buttons: [{ title: t.help.buttons.tasks, verb: 'tasks.show' }],
    },
  };
}

export const showRolesAction = action({
  verb: 'role.show',
  schema: placeSchema,
  run: (turn, place, services) => showRoles(turn, services, place),
});

export const showMineAction = action({
  verb: 'role.mine',
  schema: z.object({}),
  run: (turn, _data, services) => showMine(turn, services),
});

export const mineCommand: CommandHandler = {
  name: 'my roles',
  words: { nb: ['mine roller'], nn: ['mine roller', 'rollene mine'], en: ['my roles'] },
  run: (turn, _rest, services) => showMine(turn, services),
};

/** «roller hjemmetjenesten»; with no name the reader's own unit, else the whole municipality. */
export const rolesCommand: CommandHandler = {
  name: 'roles',
  standsAlone: true,
  words: { nb: ['roller', 'ledere'], nn: ['roller', 'leiarar'], en: ['roles', 'leaders'] },
  async run(turn, rest, services) {
    const t = textsIn(turn.language);
    const own = turn.place.unit ?? turn.person.unit;
    if (rest === '') return showRoles(turn, services, own === undefined ? {} : { unit: own });
    const { unit, nearest } = await services.municipalities.look(turn.tenant, (state) =>
      findUnit(state, rest, turn.today),
    );
    if (unit !== undefined) return showRoles(turn, services, { unit });
    const data = {
      ...{ title: t.role.title, lines: [t.unit.whichDidYouMean(rest.slice(0, 100))], facts: [] },
      buttons: nearest.map(({ id, name }) => ({ title: name, verb: 'role.show', data: { unit: id } })),
    };
    return nearest.length === 0
      ? { kind: 'text', text: t.unit.none }
      : { kind: 'card', card: 'notice', data };
  },
};
