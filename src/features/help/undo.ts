import type { Button, ListRow } from '../../cards/catalogue.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { keeperOf, refused } from '../commanding.ts';
import type { CommandHandler, Reply, Services, Turn } from '../handler.ts';
import { boardUnit } from '../needs-unit.ts';
import { type Undoable, undoableByPerson, undoableInTeam } from './undoable.ts';

function rowsOf(undoable: Undoable, t: Texts): ListRow[] {
  const { report, thief, gain, board, slot, isOrganisation } = undoable;
  const { undo } = t.smallWords;
  const row = (title: string, state: string, button: Button): ListRow => ({
    ...{ title, state, lines: [], buttons: [button] },
  });
  const correct = t.thief.buttons.correct;
  return [
    ...(report
      ? [
          row(report.title, undo.report, {
            ...{ title: t.report.withdraw, verb: 'time-thief.ask-withdraw', data: { thief: report.id } },
          }),
        ]
      : []),
    ...(thief
      ? [
          row(thief.title, undo.thief, {
            ...{ title: correct, verb: 'time-thief.correct-form', data: { thief: thief.id } },
          }),
        ]
      : []),
    ...(gain
      ? [row(gain.title, undo.gain, { title: correct, verb: 'gain.correct', data: { gain: gain.id } })]
      : []),
    ...(board === undefined
      ? []
      : [row(undo.board, '', { title: undo.boardUndo, verb: 'observation.undo-form', data: { board } })]),
    ...(slot === undefined
      ? []
      : [
          row(undo.checkIn, '', {
            ...{ title: undo.checkInUndo, verb: 'check-in.answer-form', data: { slot } },
          }),
        ]),
    ...(isOrganisation
      ? [row(undo.organisation, '', { title: undo.organisationUndo, verb: 'organisation.changes' })]
      : []),
  ];
}

/** What this person can take back now, each with the form that asks first. In a channel no more than what its team shares. */
async function showUndoable(turn: Turn, { municipalities, directory }: Services): Promise<Reply> {
  if (turn.isGuest) return refused(turn, { reason: 'guestsOnlyLook' });
  const t = textsIn(turn.language);
  const { undo } = t.smallWords;
  const isAlone = turn.place.kind === 'personal';
  const asking = {
    ...{ keeper: keeperOf(turn), unit: boardUnit(turn), now: turn.now },
    channel: turn.place.conversation.id,
    reported: isAlone ? await directory.reportedBy(turn.tenant, turn.person.pseudonym) : [],
  };
  const found = await municipalities.look(turn.tenant, (state) =>
    isAlone ? undoableByPerson(state, asking) : undoableInTeam(state, asking),
  );
  const rows = rowsOf(found, t);
  const more = isAlone ? undo.code : undo.elsewhere;
  if (rows.length === 0) return { kind: 'text', text: `${undo.none} ${more}` };
  return {
    kind: 'card',
    card: 'list',
    data: { title: undo.title, intro: [undo.intro, more], rows, buttons: [] },
  };
}

export const undoCommand: CommandHandler = {
  name: 'undo',
  standsAlone: true,
  words: { nb: ['angre'], nn: ['angre'], en: ['undo'] },
  run: (turn, _rest, services) => showUndoable(turn, services),
};
