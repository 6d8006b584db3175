import { z } from 'zod/v4';
import type { Choice, Field } from '../../../cards/catalogue.ts';
import { type BoardPart, boardParts } from '../../../domain/events/kata.ts';
import { isGuid } from '../../../domain/guid.ts';
import { type About, aboutOf, openBoard } from '../../../domain/kata/board-rules.ts';
import { mayKeepBoards } from '../../../domain/kata/may-keep-board.ts';
import { boardsOf } from '../../../domain/kata/storyboard.ts';
import { refusalText, textsIn } from '../../../language/texts.ts';
import type { Person } from '../../../ports/directory.ts';
import { act, hashOf, keeperOf, newNonce, refused } from '../../commanding.ts';
import { optionalText, readForm, text, typedValues, withProblems } from '../../form.ts';
import { action, type Reply, type Services, type Turn } from '../../handler.ts';
import { updated } from '../board/updated.ts';
import { readSeen } from './board-form.ts';
import { field } from './field.ts';

const mostPeople = 15;
const id = z.string().min(1).max(80);
const schema = z.looseObject({ unit: id.optional(), board: id.optional(), isNew: z.boolean().optional() });
const aboutSchema = z.object({
  ...{ focus: z.string(), challenge: z.string() },
  ...{ learner: z.string(), coach: z.string(), secondCoach: z.string() },
});
const parsers = {
  ...{ focus: text(120), challenge: text(500) },
  ...{ learner: optionalText(80), coach: optionalText(80), secondCoach: optionalText(80) },
  ...{ otherLearner: optionalText(80), otherCoach: optionalText(80), otherSecondCoach: optionalText(80) },
};
/** Somebody who is not in the list is looked up among everyone in Teams. */
const others = { learner: 'otherLearner', coach: 'otherCoach', secondCoach: 'otherSecondCoach' } as const;
/** As a choice: nobody. An empty field is one that was not touched, or that a client could not show. */
const none = '-';

type Found = { unit: string; board: string; now: About };
type Said = { typed?: Record<string, string>; mends?: Partial<Record<string, string>>; problem?: string };

/** The board that is asked for, or the one to be made: the unit's first has an id that two who start at once share. */
async function find(
  turn: Turn,
  { municipalities }: Services,
  { board, unit = '', isNew }: z.infer<typeof schema>,
): Promise<Found | 'unknownBoard' | 'unknownUnit' | 'needsMember'> {
  return municipalities.look(turn.tenant, (state) => {
    const known = board === undefined ? undefined : state.boards.get(board);
    const place = known?.unit ?? unit;
    if (!state.units.has(place)) return 'unknownUnit';
    const mayKeep =
      mayKeepBoards(state, keeperOf(turn), place) ||
      (known !== undefined && Object.values(known.people).includes(turn.person.pseudonym));
    if (!mayKeep) return 'needsMember';
    const isFirst = boardsOf(state, place).length === 0 && !isNew;
    return {
      unit: place,
      board: board ?? (isFirst ? hashOf('storyboard', place) : hashOf('storyboard', place, newNonce())),
      now: structuredClone(aboutOf(known)),
    };
  });
}

async function form(
  turn: Turn,
  services: Services,
  found: Found & { nonce: string; seen: About; said?: Said },
): Promise<Reply> {
  const t = textsIn(turn.language);
  const { about: words } = t.kataForms;
  const people = await services.directory.people(turn.tenant);
  const { unit, board, nonce, seen, said = {} } = found;
  const nobody = { value: none, title: words.nobody };
  const person = (part: BoardPart): Field => ({
    ...field(t, part, 'choice', t.kata.people[part], {
      isOptional: true,
      value: objectIdOf(people, seen[part]),
      choices: [nobody, ...offered(people, unit, seen)],
    }),
    search: 'choices',
  });
  const other = (part: BoardPart): Field => ({
    ...field(t, others[part], 'choice', words.other(t.kata.people[part]), { isOptional: true, choices: [] }),
    search: 'people',
  });
  const { fields, problems } = withProblems(
    [
      field(t, 'focus', 'line', words.focus, { value: seen.focus, placeholder: words.focusHint }),
      field(t, 'challenge', 'text', words.challenge, {
        ...{ value: seen.challenge, placeholder: words.challengeHint, maxLength: 500 },
      }),
      ...boardParts.map(person),
      ...boardParts.map(other),
    ],
    said.typed ?? {},
    said.mends ?? {},
    t,
  );
  const data = { unit, board, nonce, seen: JSON.stringify(seen) };
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: words.title,
      intro: [],
      problems: said.problem === undefined ? problems : [said.problem, t.invalid.kept],
      fields: fields.slice(0, -boardParts.length),
      more: { title: t.more, fields: fields.slice(-boardParts.length) },
      notes: [t.coachingQuestions.source],
      buttons: [
        { title: t.kataForms.save, verb: 'storyboard.describe', style: 'positive', data },
        { title: t.cancel, verb: 'storyboard.show', data: { unit } },
      ],
    },
  };
}

/** Those who stand on the board, then the unit's own; Teams finds the rest in Entra as one types. */
function offered(people: readonly Person[], unit: string, about: About): Choice[] {
  const named = new Set(boardParts.map((part) => about[part]));
  const rank = (one: Person) => (named.has(one.pseudonym) ? 0 : one.unit === unit ? 1 : 2);
  return [...people]
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'nb'))
    .slice(0, mostPeople)
    .map(({ objectId, name }) => ({ value: objectId, title: name }));
}

function objectIdOf(people: readonly Person[], pseudonym: string): string {
  return people.find((one) => one.pseudonym === pseudonym)?.objectId ?? '';
}

export const openAboutForm = action({
  verb: 'storyboard.about-form',
  schema,
  async run(turn, data, services) {
    const found = await find(turn, services, data);
    if (typeof found === 'string') return refused(turn, { reason: found });
    return form(turn, services, { ...found, nonce: newNonce(), seen: found.now });
  },
});

export const describe = action({
  verb: 'storyboard.describe',
  schema: z.looseObject({
    ...{ unit: id, board: id, nonce: z.string().min(8).max(80) },
    seen: z.string().max(4000),
  }),
  async run(turn, data, services) {
    const { unit, board, nonce } = data;
    const found = await find(turn, services, { unit, board });
    if (typeof found === 'string') return refused(turn, { reason: found });
    const seen = readSeen(aboutSchema, data.seen) ?? found.now;
    const typed = typedValues(data);
    const again = (said: Said, now = seen) =>
      form(turn, services, { ...found, nonce, seen: now, said: { typed, ...said } });
    const t = textsIn(turn.language);
    const read = readForm(parsers, data, t);
    if (!read.ok) return again({ mends: read.mends });
    const people = await services.directory.people(turn.tenant);
    const about: About = { ...seen, focus: read.value.focus, challenge: read.value.challenge };
    for (const part of boardParts) {
      const chosen = (read.value[others[part]] ?? read.value[part])?.toLowerCase();
      if (chosen === undefined) continue;
      if (chosen === none) about[part] = '';
      else if (!isGuid(chosen)) return again({ mends: { [part]: t.mends.choice } });
      else {
        const known = people.find((one) => one.objectId === chosen);
        const met = known ?? (await services.directory.meet(turn.tenant, { objectId: chosen, name: chosen }));
        about[part] = met.pseudonym;
      }
    }
    const command = { verb: 'storyboard.describe', nonce, content: [board, about] };
    const outcome = await act(turn, services, command, (state) =>
      openBoard(state, { board, unit: found.unit, keeper: keeperOf(turn), about, seen, on: turn.today }),
    );
    if (outcome.kind !== 'refused') return updated(turn, services, board);
    const now = await find(turn, services, { unit, board });
    const problem = refusalText(turn.language, outcome);
    return typeof now === 'string' ? refused(turn, { reason: now }) : again({ problem }, now.now);
  },
});
