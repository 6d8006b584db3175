import { z } from 'zod/v4';
import { may } from '../../domain/people/authority.ts';
import { leave, leftBehind } from '../../domain/people/leaving.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import type { Person } from '../../ports/directory.ts';
import { act, actorOf, newNonce, refused } from '../commanding.ts';
import { date, optionalText, orElse, readForm, typedValues, withProblems } from '../form.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { chosenPerson, namesIn, peopleChoices } from '../people.ts';
import { leftRows } from './left-rows.ts';
import { answeredBy, placeName } from './words.ts';

const someYears = { from: '2000-01-01', until: '2100-01-01' };
const parsersOf = ({ today }: Turn) => ({
  ...{ person: optionalText(80), other: optionalText(80) },
  on: orElse(date(someYears), today),
});

/** Only the office sees who is what to everybody; refused before anybody is looked up. */
export async function refusedUnlessOffice(turn: Turn, services: Services): Promise<Reply | undefined> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const isOffice = await services.municipalities.look(turn.tenant, (state) =>
    may(state, { actor: actorOf(turn), on: turn.today }, 'giveAnywhere'),
  );
  return isOffice ? undefined : refused(turn, { reason: 'needsOffice' });
}

async function leavingForm(
  turn: Turn,
  services: Services,
  typed: Record<string, string> = {},
  mends: Record<string, string> = {},
): Promise<Reply> {
  const no = await refusedUnlessOffice(turn, services);
  if (no) return no;
  const t = textsIn(turn.language);
  const holders = await services.municipalities.look(
    turn.tenant,
    (state) => new Set(state.grants.map(({ person }) => person)),
  );
  const choices = await peopleChoices(turn, services, ({ pseudonym }) => holders.has(pseudonym));
  const { fields, problems } = withProblems(
    [
      {
        ...{ id: 'person', kind: 'choice', label: `${t.role.person} ${t.required}`, value: '' },
        ...{ choices, search: 'choices' },
      },
      { id: 'on', kind: 'date', label: t.leaving.on, value: turn.today },
      { id: 'other', kind: 'choice', label: t.role.other, value: '', search: 'people' },
    ],
    typed,
    mends,
    t,
  );
  return {
    kind: 'card',
    card: 'form',
    data: {
      ...{ title: t.leaving.title, intro: [t.leaving.intro], problems, fields: fields.slice(0, 2) },
      more: { title: t.more, fields: fields.slice(2) },
      notes: [t.role.personHint],
      buttons: [{ title: t.leaving.next, verb: 'person.leaving-preview', style: 'positive' }],
    },
  };
}

export const openLeaving = action({
  verb: 'person.leaving-form',
  schema: z.object({}),
  run: (turn, _data, services) => leavingForm(turn, services),
});

export const leavingCommand: CommandHandler = {
  name: 'someone has left',
  standsAlone: true,
  words: {
    nb: ['har sluttet', 'sluttet'],
    nn: ['har slutta', 'slutta'],
    en: ['has left', 'someone has left'],
  },
  run: (turn, _rest, services) => leavingForm(turn, services),
};

/** What ends and what falls to whom, before anything is kept. */
async function preview(turn: Turn, services: Services, person: Person, on: string): Promise<Reply> {
  const t = textsIn(turn.language);
  const nameOf = await namesIn(turn, services);
  const { facts, isNothing, isLast } = await services.municipalities.look(turn.tenant, (state) => {
    const left = leftBehind(state, person.pseudonym, on);
    const isNothing = left.roles.length + left.work.length + left.subscriptions.length === 0;
    const place = (unit: string | undefined) => placeName(state, unit, on, t);
    const heirs = (people: readonly string[]) => answeredBy(people, nameOf, t);
    return { isNothing, isLast: left.isLast, facts: leftRows(left, { place, heirs, nameOf, t }) };
  });
  return {
    kind: 'card',
    card: 'notice',
    data: {
      title: t.leaving.previewTitle(person.name),
      lines: [
        isNothing ? t.leaving.nothing(person.name) : t.leaving.preview(person.name, on),
        ...(isLast ? [refusalText(turn.language, { reason: 'lastOfRole' })] : []),
      ],
      facts,
      buttons: [
        isNothing
          ? { title: t.leaving.erase, verb: 'person.erase-form', data: { person: person.objectId } }
          : {
              ...{ title: t.leaving.confirm, verb: 'person.leave', style: 'destructive' },
              data: { person: person.objectId, on },
            },
        { title: t.cancel, verb: 'role.show' },
      ],
    },
  };
}

export const previewLeaving = action({
  verb: 'person.leaving-preview',
  schema: z.looseObject({}),
  async run(turn, data, services) {
    const no = await refusedUnlessOffice(turn, services);
    if (no) return no;
    const t = textsIn(turn.language);
    const typed = typedValues(data);
    const read = readForm(parsersOf(turn), data, t);
    if (!read.ok) return leavingForm(turn, services, typed, read.mends);
    const person = await chosenPerson(turn, services, read.value);
    if (!person) return leavingForm(turn, services, typed, { person: t.mends.choice });
    return preview(turn, services, person, read.value.on);
  },
});

export const confirmLeaving = action({
  verb: 'person.leave',
  schema: z.looseObject({ person: z.string().max(80), on: z.iso.date() }),
  async run(turn, { person: objectId, on }, services) {
    const no = await refusedUnlessOffice(turn, services);
    if (no) return no;
    const t = textsIn(turn.language);
    const person = await chosenPerson(turn, services, { person: objectId });
    if (!person) return leavingForm(turn, services, {}, { person: t.mends.choice });
    const leaving = { person: person.pseudonym, on, actor: actorOf(turn), today: turn.today };
    const command = { verb: 'person.leave', nonce: newNonce(), content: [person.pseudonym, on] };
    const outcome = await act(turn, services, command, (state) => leave(state, leaving));
    if (outcome.kind === 'refused') return refused(turn, outcome);
    return {
      kind: 'card',
      card: 'notice',
      data: {
        ...{
          title: t.leaving.title,
          lines: [t.leaving.done(person.name, on), t.leaving.mayErase],
          facts: [],
        },
        buttons: [
          { title: t.leaving.erase, verb: 'person.erase-form', data: { person: objectId } },
          { title: t.role.withoutLeader.open, verb: 'role.without-leader' },
        ],
      },
    };
  },
});
