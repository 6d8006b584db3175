import { z } from 'zod/v4';
import type { Button } from '../../cards/catalogue.ts';
import { recordLearning } from '../../domain/kata/experiment-rules.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { readForm, typedValues, withProblems } from '../form.ts';
import { action, type CommandHandler, type Feature, type Reply, type Turn } from '../handler.ts';
import { lesson, lessonNames } from './lessons.ts';
import { experiment, type Practice, practiceBoard } from './practice-board.ts';

const last = lessonNames.length - 1;
const said = z.string().min(1).max(500);
const practiceSchema = z.object({
  ...{ step: said.optional(), expectation: said.optional(), expected: z.number().min(0).max(60).optional() },
  ...{ result: said.optional(), learning: said.optional() },
});
const pathSchema = z.looseObject({ at: z.int().min(0).max(last), practice: practiceSchema });
type Path = { at: number; practice: Practice };
type Wrong = { typed?: Record<string, string>; mends?: Partial<Record<string, string>>; problem?: string };

/** One card of the path. All that was answered goes along on it: there is nothing to save, and nothing is. */
function card(turn: Turn, { at, practice }: Path, wrong: Wrong = {}): Reply {
  const t = textsIn(turn.language);
  const w = t.learnKata;
  const name = lessonNames[at] ?? 'intro';
  const {
    title,
    lines,
    fields: empty = [],
    canSkip,
  } = lesson(name, practiceBoard(practice, turn.today, t), t);
  const known = Object.fromEntries(Object.entries(practice).map(([key, value]) => [key, String(value)]));
  const { fields, problems } = withProblems(empty, wrong.typed ?? known, wrong.mends ?? {}, t);
  const data = { at, practice };
  const next: Button = {
    title: at === 0 ? w.start : w.next,
    verb: 'kata.learn-next',
    style: 'positive',
    data,
  };
  const ways: Button[] = [
    ...(name === 'done' ? [{ title: w.done.board, verb: 'storyboard.show', data: {} }] : [next]),
    ...(canSkip ? [{ title: w.result.skip, verb: 'kata.learn-skip', data }] : []),
    ...(name === 'done' ? [{ title: w.done.again, verb: 'kata.learn', data: {} }] : []),
    ...(at > 0 && name !== 'done' ? [{ title: w.back, verb: 'kata.learn-back', data }] : []),
  ];
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: w.title(at + 1, lessonNames.length),
      intro: [...(title === '' ? [] : [title]), ...lines],
      problems: wrong.problem === undefined ? problems : [wrong.problem],
      fields,
      notes: at === 0 ? [t.coachingQuestions.source] : [w.practice],
      buttons: ways,
    },
  };
}

const begin = (turn: Turn) => card(turn, { at: 0, practice: {} });

const learnCommand: CommandHandler = {
  name: 'learn kata',
  standsAlone: true,
  words: { nb: ['lær kata'], nn: ['lær kata'], en: ['learn kata'] },
  run: async (turn) => begin(turn),
};

const learn = action({ verb: 'kata.learn', schema: z.object({}), run: async (turn) => begin(turn) });

const goOn = action({
  verb: 'kata.learn-next',
  schema: pathSchema,
  async run(turn, data) {
    const { at, practice } = data;
    const t = textsIn(turn.language);
    const asked = lesson(lessonNames[at] ?? 'intro', practiceBoard(practice, turn.today, t), t);
    const read = readForm(asked.parsers ?? {}, data, t);
    const typed = typedValues(data);
    if (!read.ok) {
      const [reason] = Object.values(read.mends);
      const wrong = asked.isQuiz && reason !== undefined ? { problem: reason } : { mends: read.mends };
      return card(turn, { at, practice }, { typed, ...wrong });
    }
    const learned = practiceSchema.parse({ ...practice, ...read.value });
    return card(turn, { at: Math.min(last, at + 1), practice: learned });
  },
});

const goBack = action({
  verb: 'kata.learn-back',
  schema: pathSchema,
  run: async (turn, { at, practice }) => card(turn, { at: Math.max(0, at - 1), practice }),
});

/** The rule that holds on every board answers here too, with its reason. */
const skip = action({
  verb: 'kata.learn-skip',
  schema: pathSchema,
  async run(turn, { at, practice }) {
    const t = textsIn(turn.language);
    const { result: _result, learning: _learning, ...before } = practice;
    const board = practiceBoard(before, turn.today, t);
    const decision = recordLearning(board, { experiment, learning: '–', on: turn.today });
    const problem = decision.kind === 'refused' ? refusalText(turn.language, decision) : '';
    return card(turn, { at, practice }, problem === '' ? {} : { problem });
  },
});

export const learning: Feature = { commands: [learnCommand], actions: [learn, goOn, goBack, skip] };
