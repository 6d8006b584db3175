import { z } from 'zod/v4';
import type { ListRow } from '../../../cards/catalogue.ts';
import { isCoach, isSecondCoach } from '../../../domain/kata/may-keep-board.ts';
import {
  activeObstacle,
  measurements,
  openExperiment,
  openTarget,
  parkedObstacles,
  type Storyboard,
} from '../../../domain/kata/storyboard.ts';
import { unitName } from '../../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../../language/texts.ts';
import { keeperOf, refused } from '../../commanding.ts';
import {
  action,
  type CommandHandler,
  type Onward,
  type Reply,
  type Services,
  type Turn,
} from '../../handler.ts';
import { figureOf, observationText } from '../board/facts.ts';
import { withBoard } from '../board/which-board.ts';
import { hintsFor, type Question } from './hints.ts';
import { questionsFor } from './questions.ts';

const shownNotes = 5;
const id = z.string().max(80);

/** The coach's own side in their own chat, the second coach's note; for everyone else the questions themselves. */
async function open(turn: Turn, services: Services, board: string): Promise<Reply | Onward> {
  const seen = await services.municipalities.look(turn.tenant, (state) => {
    const known = state.boards.get(board);
    if (!known) return undefined;
    const keeper = keeperOf(turn);
    return {
      board: structuredClone(known),
      unit: unitName(state.units, known.unit, { asOf: turn.today, knownAt: state.seq }),
      isCoach: isCoach(state, keeper, known),
      isSecondCoach: isSecondCoach(state, keeper, known),
    };
  });
  if (!seen) return refused(turn, { reason: 'unknownBoard' });
  if (turn.place.kind === 'personal' && seen.isCoach) return coachView(turn, seen);
  if (turn.place.kind === 'personal' && seen.isSecondCoach)
    return { kind: 'press', turn, verb: 'coaching.note-form', data: { board } };
  return { kind: 'press', turn, verb: 'coaching.begin', data: { board } };
}

function coachView(turn: Turn, { board, unit }: { board: Storyboard; unit: string }): Reply {
  const t = textsIn(turn.language);
  const { view } = t.coaching;
  const last = board.cycles.at(-1);
  // Whoever was coach when a note was written is the only one who reads it.
  const notes = board.notes.filter(({ to }) => to === turn.person.pseudonym).slice(-shownNotes);
  const row = (question: Question): ListRow => {
    const hints = hintsFor(question, board, turn.today, t);
    return {
      title: wordsOf(question, t),
      state: '',
      lines: [...answersOn(question, board, t), ...hints.map((hint) => `${view.hints}: ${hint}`)],
      buttons: [],
    };
  };
  const noted: ListRow[] =
    notes.length === 0
      ? []
      : [
          {
            ...{ title: view.notes, state: '', buttons: [] },
            lines: notes.toReversed().map(({ on, text }) => view.note(on, text)),
          },
        ];
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: view.title(unit),
      intro: [
        view.intro,
        [
          view.held(board.cycles.length),
          ...(last ? [view.last(last.on), view.nextOn(last.nextOn)] : []),
        ].join('. '),
      ],
      rows: [...questionsFor(board.experiments.length > 0).map(row), ...noted],
      buttons: [
        { title: t.coaching.start, verb: 'coaching.begin', data: { board: board.id }, style: 'positive' },
        { title: t.kata.buttons.show, verb: 'storyboard.show', data: { board: board.id } },
      ],
    },
  };
}

function wordsOf(question: Question, t: Texts): string {
  const q = t.coachingQuestions;
  const words = { target: q.target, actual: q.actual, reflect: q.reflect };
  return { ...words, obstacle: q.obstacles, step: q.step, nextOn: q.nextOn }[question];
}

/** What the board says to a question; the learner knows the rest. */
function answersOn(question: Question, board: Storyboard, t: Texts): string[] {
  const target = openTarget(board);
  const open = openExperiment(board);
  const last = board.experiments.at(-1);
  const { facts } = t.kata;
  const found: Record<Question, (string | undefined)[]> = {
    target: [target?.condition],
    actual: (target ? measurements(board, target).slice(-1) : []).map((one) =>
      observationText(one, figureOf(target, t), t),
    ),
    reflect: last
      ? [
          `${facts.step}: ${last.step}`,
          `${facts.expectation}: ${last.expectation}`,
          ...(last.result === undefined ? [] : [`${facts.result}: ${last.result}`]),
          ...(last.learning === undefined ? [] : [`${facts.learning}: ${last.learning}`]),
        ]
      : [],
    obstacle: [
      activeObstacle(board)?.text,
      ...parkedObstacles(board)
        .slice(0, 5)
        .map(({ text }) => `• ${text}`),
    ],
    step: open && open.result === undefined ? [open.step, open.expectation] : [],
    nextOn: open ? [t.coaching.view.nextOn(open.reviewOn)] : [],
  };
  const said = found[question].filter((one) => one !== undefined);
  return said.length > 0 ? said : [t.coaching.view.empty];
}

export const openCoaching = action({
  verb: 'coaching.open',
  schema: z.object({ board: id }),
  run: (turn, { board }, services) => open(turn, services, board),
});

export const coachingCommand: CommandHandler = {
  name: 'coaching',
  standsAlone: true,
  words: {
    nb: ['coaching', 'coachingrunde'],
    nn: ['coaching', 'coachingrunde'],
    en: ['coaching', 'coaching cycle'],
  },
  run: (turn, _rest, services) =>
    withBoard(
      turn,
      services,
      { verb: 'coaching.open' },
      {
        waits: (board) => board.state === 'active' && openTarget(board) !== undefined,
        isOwn: ({ people }) => Object.values(people).includes(turn.person.pseudonym),
      },
    ),
};
