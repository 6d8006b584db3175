import { z } from 'zod/v4';
import { refuse } from '../../../domain/decision.ts';
import { noteForCoach } from '../../../domain/kata/coaching-rules.ts';
import { isSecondCoach } from '../../../domain/kata/may-keep-board.ts';
import { refusalText, textsIn } from '../../../language/texts.ts';
import { languageFor } from '../../../ports/directory.ts';
import { idFrom, keeperOf, newNonce, refused } from '../../commanding.ts';
import { readForm, text, typedValues, withProblems } from '../../form.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../../handler.ts';
import { actOnBoard, findBoard } from '../board/keeping.ts';
import { boardName, withBoard } from '../board/which-board.ts';
import { field } from '../forms/field.ts';

const id = z.string().max(80);

type Said = {
  nonce: string;
  typed?: Record<string, string>;
  mends?: Partial<Record<string, string>>;
  problem?: string;
};

/** What the second coach saw, for the coach and nobody else: in the personal chat only, and on no board. */
async function form(turn: Turn, services: Services, id: string, said: Said): Promise<Reply> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const found = await findBoard(turn, services, id);
  if (!found) return refused(turn, { reason: 'unknownBoard' });
  const { board } = found;
  const may = await services.municipalities.look(turn.tenant, (state) =>
    isSecondCoach(state, keeperOf(turn), board),
  );
  if (!may) return refused(turn, { reason: 'notSecondCoach' });
  const { coach } = board.people;
  if (coach === undefined) return refused(turn, { reason: 'noCoach' });
  const t = textsIn(turn.language);
  const { note } = t.coaching;
  const name = (await services.directory.person(turn.tenant, coach))?.name ?? t.kata.people.coach;
  const { fields, problems } = withProblems(
    [field(t, 'text', 'text', note.text)],
    said.typed ?? {},
    said.mends ?? {},
    t,
  );
  const data = { board: board.id, nonce: said.nonce, coach };
  return {
    kind: 'card',
    card: 'form',
    data: {
      ...{ title: note.title, intro: [boardName(board, t), note.intro(name)], fields, notes: [] },
      problems: said.problem === undefined ? problems : [said.problem],
      buttons: [
        { title: note.send, verb: 'coaching.note', style: 'positive', data },
        { title: t.coaching.start, verb: 'coaching.begin', data: { board: board.id } },
        { title: t.cancel, verb: 'storyboard.show', data: { board: board.id } },
      ],
    },
  };
}

export const openNote = action({
  verb: 'coaching.note-form',
  schema: z.object({ board: id }),
  run: (turn, { board }, services) => form(turn, services, board, { nonce: newNonce() }),
});

export const sendNote = action({
  verb: 'coaching.note',
  // `coach` is whom the card said it was for.
  schema: z.looseObject({ board: id, nonce: z.string().min(8).max(80), coach: id.optional() }),
  async run(turn, data, services) {
    const { board, nonce, coach: meant } = data;
    const t = textsIn(turn.language);
    const read = readForm({ text: text(2000) }, data, t);
    const typed = typedValues(data);
    if (!read.ok) return form(turn, services, board, { nonce, typed, mends: read.mends });
    const command = { verb: 'coaching.note', nonce, content: read.value, board };
    const note = idFrom(turn, nonce);
    const outcome = await actOnBoard(turn, services, command, (state) => (now) => {
      if (!isSecondCoach(state, keeperOf(turn), now)) return refuse('notSecondCoach');
      // It says who alone reads it: nobody else does, who has become coach since.
      if (meant !== undefined && now.people.coach !== meant) return refuse('boardChanged');
      return noteForCoach(now, { note, ...read.value, on: turn.today });
    });
    if (outcome.kind === 'refused' && outcome.reason === 'boardChanged')
      return form(turn, services, board, { nonce, typed, problem: refusalText(turn.language, outcome) });
    if (outcome.kind === 'refused') return refused(turn, outcome);
    const sent: Reply = { kind: 'text', text: t.coaching.note.sent };
    const found = await findBoard(turn, services, board);
    const coach = found?.board.people.coach;
    if (!found || coach === undefined || outcome.kind === 'repeated') return sent;
    const reader = await services.directory.person(turn.tenant, coach);
    const spoken = textsIn(languageFor(reader, turn.language));
    const heard = spoken.coaching.note.heard(boardName(found.board, spoken));
    return { ...sent, posts: [{ to: { person: coach }, text: heard }] };
  },
});

export const noteCommand: CommandHandler = {
  name: 'coach note',
  standsAlone: true,
  words: { nb: ['notat til coachen'], nn: ['notat til coachen'], en: ['note to the coach'] },
  run: (turn, _rest, services) =>
    withBoard(
      turn,
      services,
      { verb: 'coaching.note-form' },
      {
        isOwn: ({ people }) => people.secondCoach === turn.person.pseudonym,
      },
    ),
};
