import { z } from 'zod/v4';
import type { Choice, Field } from '../../cards/catalogue.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { givenByLeaders, grantRole, mayGive, whyNotGive } from '../../domain/people/role-rules.ts';
import { type Role, roles } from '../../domain/people/roles.ts';
import { addDays } from '../../domain/time/dates.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, actorOf, newNonce, refused } from '../commanding.ts';
import { choice, date, optionalText, orElse, readForm, text, typedValues, withProblems } from '../form.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { noticesTo } from '../notices.ts';
import { chosenPerson, knownPerson, peopleChoices } from '../people.ts';
import { unitChoices } from '../unit-choices.ts';
import { placeName, roleTitle } from './words.ts';

/** The municipality as a whole, and no deputy, as values among others. */
const whole = '*';
const nobody = '-';
const given = roles.filter((role) => role !== 'employee');

/** A person from the list, or looked up among everyone in Teams. */
const parsersOf = ({ today }: Turn) => ({
  ...{ person: optionalText(80), other: optionalText(80), role: choice(given), unit: text(80) },
  ...{ from: orElse(date({ from: today }), today), until: orElse(date({ from: today }), undefined) },
  deputyFor: orElse(text(80), nobody),
});

/** The roles and units that this person may give something for, as choices. */
function choicesFor(state: Municipality, turn: Turn) {
  const t = textsIn(turn.language);
  const acting = { actor: actorOf(turn), today: turn.today };
  const gives = (role: Role, unit: string | undefined) => mayGive(state, { role, unit }, acting);
  const units: Choice[] = [
    { value: whole, title: t.role.whole },
    ...unitChoices(state, turn.today, ['unit', 'area']),
  ].filter(({ value }) => givenByLeaders.some((role) => gives(role, value === whole ? undefined : value)));
  const isOffice = gives('programmeOffice', undefined);
  const isGiven = (role: Role) =>
    isOffice || givenByLeaders.includes(role) || role === 'unitLeader'
      ? role !== 'administrator' || gives('administrator', undefined)
      : false;
  return { units, roles: given.filter(isGiven).map((value) => ({ value, title: t.roles[value] })) };
}

async function roleForm(
  turn: Turn,
  services: Services,
  shown: { unit?: string | undefined; typed?: Record<string, string>; mends?: Record<string, string> } = {},
  problem?: string,
): Promise<Reply> {
  const t = textsIn(turn.language);
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const { units, roles, holders } = await services.municipalities.look(turn.tenant, (state) => ({
    ...choicesFor(state, turn),
    holders: new Set(state.grants.map(({ person }) => person)),
  }));
  if (units.length === 0) return refused(turn, { reason: 'needsRoleGiver' });
  const people = await peopleChoices(turn, services, ({ pseudonym }) => holders.has(pseudonym));
  const common = { kind: 'choice' as const, value: '' };
  const here = units.some(({ value }) => value === shown.unit) ? (shown.unit ?? '') : '';
  const search = { search: 'choices' as const };
  const fields: Field[] = [
    { ...common, id: 'person', label: `${t.role.person} ${t.required}`, choices: people, ...search },
    { ...common, id: 'role', label: `${t.role.role} ${t.required}`, choices: roles },
    { ...common, id: 'unit', label: `${t.role.unit} ${t.required}`, value: here, choices: units, ...search },
    { id: 'from', kind: 'date', label: t.role.from, value: turn.today },
    { id: 'until', kind: 'date', label: t.role.until, value: '' },
    { ...common, id: 'other', label: t.role.other, search: 'people' },
    {
      ...{ ...common, id: 'deputyFor', label: t.role.deputyFor, value: nobody, ...search },
      choices: [{ value: nobody, title: t.role.notDeputy }, ...people],
    },
  ];
  const { fields: filled, problems } = withProblems(fields, shown.typed ?? {}, shown.mends ?? {}, t);
  return {
    kind: 'card',
    card: 'form',
    data: {
      ...{ title: t.role.giveTitle, intro: [t.role.intro] },
      problems: problem ? [problem, t.invalid.kept] : problems,
      fields: filled.slice(0, 5),
      more: { title: t.more, fields: filled.slice(5) },
      notes: [t.role.untilHint, t.role.personHint, t.role.deputyHint],
      buttons: [{ title: t.role.grant, verb: 'role.grant', style: 'positive' }],
    },
  };
}

export const openRoles = action({
  verb: 'role.form',
  schema: z.object({ unit: z.string().max(80).optional() }),
  run: (turn, { unit }, services) => roleForm(turn, services, { unit }),
});

export const giveCommand: CommandHandler = {
  name: 'give role',
  words: { nb: ['gi rolle'], nn: ['gje rolle'], en: ['give role'] },
  run: (turn, _rest, services) => roleForm(turn, services),
};

export const giveRole = action({
  verb: 'role.grant',
  schema: z.looseObject({}),
  async run(turn, data, services) {
    const t = textsIn(turn.language);
    const typed = typedValues(data);
    const read = readForm(parsersOf(turn), data, t);
    if (!read.ok) return roleForm(turn, services, { typed, mends: read.mends });
    const { role, from, until: lastDay } = read.value;
    const unit = read.value.unit === whole ? undefined : read.value.unit;
    const { deputyFor: chosen } = read.value;
    const deputised = chosen === nobody ? undefined : await knownPerson(turn, services, chosen);
    const deputyFor = deputised?.pseudonym;
    const reason = await services.municipalities.look(turn.tenant, (state) =>
      whyNotGive(state, { role, unit, deputyFor }, { actor: actorOf(turn), today: turn.today }),
    );
    // Whoever may not give it writes nobody into the directory.
    if (reason) return refused(turn, { reason });
    if (chosen !== nobody && !deputised)
      return roleForm(turn, services, { typed, mends: { deputyFor: t.mends.choice } });
    const person = await chosenPerson(turn, services, read.value);
    if (!person) return roleForm(turn, services, { typed, mends: { person: t.mends.choice } });
    const until = lastDay === undefined ? undefined : addDays(lastDay, 1);
    const grant = { person: person.pseudonym, role, unit, from, until, deputyFor };
    // What is held already says what is left to do, so a second press does nothing and an old card still works.
    const outcome = await act(
      turn,
      services,
      { verb: 'role.grant', nonce: newNonce(), content: grant },
      (state) => grantRole(state, { ...grant, actor: actorOf(turn), today: turn.today }),
    );
    const isRight = outcome.kind !== 'refused' || !outcome.reason.startsWith('needs');
    if (outcome.kind === 'refused' && !isRight) return refused(turn, outcome);
    if (outcome.kind === 'refused')
      return roleForm(turn, services, { typed }, refusalText(turn.language, outcome));
    const place = (texts: typeof t) =>
      services.municipalities.look(turn.tenant, (state) => placeName(state, unit, from, texts));
    const nameOf = () => deputised?.name ?? '';
    const said = t.role.granted(person.name, roleTitle(grant, nameOf, t), await place(t), from);
    const where = await place(t);
    const isNew = outcome.kind === 'done' && outcome.events.length > 0;
    return {
      kind: 'card',
      card: 'notice',
      data: {
        ...{ title: t.role.title, lines: [said], facts: [] },
        buttons: [
          { title: t.role.titleOf(where), verb: 'role.show', data: unit === undefined ? {} : { unit } },
        ],
      },
      posts: isNew
        ? await noticesTo([person.pseudonym], { turn, services }, (texts) =>
            texts.role.toHolder(
              roleTitle(grant, nameOf, texts),
              unit === undefined ? texts.role.whole : where,
              from,
            ),
          )
        : [],
    };
  },
});
