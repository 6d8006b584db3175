import { z } from 'zod/v4';
import type { Choice } from '../../cards/catalogue.ts';
import { keep, keepAs, refuse } from '../../domain/decision.ts';
import { isGuid } from '../../domain/guid.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { type Actor, holdsOneOf, rolesFor } from '../../domain/people/authority.ts';
import { type Role, rolesOf } from '../../domain/people/roles.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { act, actorOf, newNonce, refused } from '../commanding.ts';
import { choice, optionalText, readForm, text, typedValues, withProblems } from '../form.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { personChoices } from '../people-choices.ts';
import { unitChoices } from '../unit-choices.ts';

const given = [
  'unitLeader',
  'gainOwner',
  'staffRepresentative',
  'programmeOffice',
] as const satisfies readonly Role[];
/** The municipality as a whole, as a value among units. */
const whole = '*';
/** A person from the list, or looked up among everyone in Teams. */
const parsers = { person: optionalText(80), other: optionalText(80), role: choice(given), unit: text(80) };

const givers = ['administrator', 'programmeOffice'] as const;

function mayGive(state: Municipality, actor: Actor, on: string): boolean {
  const roles = rolesFor(state, actor, undefined, on);
  return holdsOneOf(roles, givers);
}

async function roleForm(
  turn: Turn,
  services: Services,
  typed: Record<string, string> = {},
  mends: Partial<Record<string, string>> = {},
): Promise<Reply> {
  const t = textsIn(turn.language);
  const { isAllowed, units, grants } = await services.municipalities.look(turn.tenant, (state) => ({
    isAllowed: mayGive(state, actorOf(turn), turn.today),
    units: unitChoices(state, turn.today, ['unit', 'area']),
    grants: state.grants.filter(({ until }) => until === undefined || turn.today < until),
  }));
  if (!isAllowed) return refused(turn, { reason: 'onlyAdministrator' });
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const people = await services.directory.people(turn.tenant);
  const nameOf = (pseudonym: string) => people.find((one) => one.pseudonym === pseudonym)?.name ?? pseudonym;
  const unitTitle = (id: string | undefined) =>
    units.find(({ value }) => value === id)?.title ?? t.role.whole;
  const { fields, problems } = withProblems(
    roleFields(t, personChoices(people, new Set(grants.map(({ person }) => person))), [
      { value: whole, title: t.role.whole },
      ...units,
    ]),
    typed,
    mends,
    t,
  );
  const held = grants
    .slice(-15)
    .map(({ person, role, unit }) => `${nameOf(person)}: ${t.roles[role]}, ${unitTitle(unit)}`);
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: t.role.title,
      intro: [t.role.intro],
      problems,
      fields: fields.slice(0, 3),
      more: { title: t.more, fields: fields.slice(3) },
      notes: [t.role.personHint, ...(held.length > 0 ? [`${t.role.held}:`, ...held] : [])],
      buttons: [
        { title: t.role.grant, verb: 'role.grant', style: 'positive' },
        { title: t.role.end, verb: 'role.end', style: 'destructive' },
      ],
    },
  };
}

function roleFields(t: Texts, people: Choice[], units: Choice[]) {
  const common = { kind: 'choice' as const, value: '' };
  return [
    {
      ...common,
      id: 'person',
      label: `${t.role.person} ${t.required}`,
      choices: people,
      search: 'choices' as const,
    },
    {
      ...common,
      id: 'role',
      label: `${t.role.role} ${t.required}`,
      choices: given.map((value) => ({ value, title: t.roles[value] })),
    },
    {
      ...common,
      id: 'unit',
      label: `${t.role.unit} ${t.required}`,
      choices: units,
      search: 'choices' as const,
    },
    { ...common, id: 'other', label: t.role.other, search: 'people' as const },
  ];
}

export const openRoles = action({
  verb: 'role.form',
  schema: z.object({}),
  run: (turn, _data, services) => roleForm(turn, services),
});

export const rolesCommand: CommandHandler = {
  name: 'roles',
  standsAlone: true,
  words: { nb: ['roller', 'ledere'], nn: ['roller', 'leiarar'], en: ['roles', 'leaders'] },
  run: (turn, _rest, services) => roleForm(turn, services),
};

function change(verb: 'role.grant' | 'role.end') {
  return action({
    verb,
    schema: z.looseObject({}),
    async run(turn, data, services) {
      const t = textsIn(turn.language);
      const typed = typedValues(data);
      const read = readForm(parsers, data, t);
      if (!read.ok) return roleForm(turn, services, typed, read.mends);
      const { role, unit } = read.value;
      const objectId = (read.value.other ?? read.value.person ?? '').toLowerCase();
      const isUnit = await services.municipalities.look(
        turn.tenant,
        ({ units }) => unit === whole || units.has(unit),
      );
      if (!isUnit) return roleForm(turn, services, typed, { unit: t.unit.unknown });
      if (!isGuid(objectId)) return roleForm(turn, services, typed, { person: t.mends.choice });

      const known = (await services.directory.people(turn.tenant)).find((one) => one.objectId === objectId);
      const isAllowed = await services.municipalities.look(turn.tenant, (state) =>
        mayGive(state, actorOf(turn), turn.today),
      );
      if (!isAllowed) return refused(turn, { reason: 'onlyAdministrator' });
      const { pseudonym, name } =
        known ?? (await services.directory.meet(turn.tenant, { objectId, name: objectId }));
      const place = unit === whole ? {} : { unit };
      // Whether the role is held says what is left to do, so a second press does nothing and an old card still works.
      const command = { verb, nonce: newNonce(), content: [pseudonym, role, unit] };
      const outcome = await act(turn, services, command, (state) => {
        if (!mayGive(state, actorOf(turn), turn.today)) return refuse('onlyAdministrator');
        const isHeld = rolesHeldExactly(state, pseudonym, turn.today, place.unit).has(role);
        if (isHeld === (verb === 'role.grant')) return keep();
        const type = verb === 'role.grant' ? ('role.granted' as const) : ('role.ended' as const);
        const held = rolesFor(state, actorOf(turn), undefined, turn.today);
        return keepAs(held, givers, { type, on: turn.today, person: pseudonym, role, ...place });
      });
      if (outcome.kind === 'refused') return refused(turn, outcome);
      const where = await services.municipalities.look(turn.tenant, (state) =>
        unit === whole ? t.role.whole : unitName(state.units, unit, { asOf: turn.today, knownAt: state.seq }),
      );
      const isChanged = outcome.kind === 'done' && outcome.events.length > 0;
      const said = verb === 'role.grant' ? t.role.granted : isChanged ? t.role.ended : t.role.notHeld;
      return {
        kind: 'card',
        card: 'notice',
        data: {
          title: t.role.title,
          lines: [said(name, t.roles[role], where)],
          facts: [],
          buttons: [{ title: t.role.title, verb: 'role.form' }],
        },
      };
    },
  });
}

/** Roles held for this very unit, not for one above it. */
function rolesHeldExactly(
  state: Municipality,
  person: string,
  on: string,
  unit: string | undefined,
): Set<Role> {
  if (unit === undefined) return rolesOf(state, person, undefined, on);
  const held = state.grants.filter(
    (grant) =>
      grant.person === person &&
      grant.unit === unit &&
      grant.from <= on &&
      (grant.until === undefined || on < grant.until),
  );
  return new Set(held.map(({ role }) => role));
}

export const grantRole = change('role.grant');
export const endRole = change('role.end');
