import { z } from 'zod/v4';
import { boardOf, type FrameTexts, frameStoryboard, frameTexts } from '../../domain/kata/storyboard.ts';
import { refusalText, textsIn } from '../../language/texts.ts';
import { act, hashOf, idFrom, newNonce, refused } from '../commanding.ts';
import { date, readForm, text, typedValues, withProblems } from '../form.ts';
import {
  action,
  type CardReply,
  type CommandHandler,
  type Onward,
  type Reply,
  type Services,
  type Turn,
} from '../handler.ts';
import { boardUnit, needsUnit } from '../needs-unit.ts';
import { showBoard } from './board-card.ts';
import { mayKeepBoard } from './may-keep-board.ts';
import { updated } from './updated.ts';

async function openBoard(turn: Turn, services: Services): Promise<Reply | Onward> {
  const unit = boardUnit(turn);
  const missing = await needsUnit(turn, services, { unit, next: { verb: 'storyboard.show', data: {} } });
  return missing ?? showBoard(turn, services, unit ?? '');
}

export const boardCommand: CommandHandler = {
  name: 'experiment',
  standsAlone: true,
  words: {
    nb: ['eksperiment', 'katatavle', 'tavle'],
    nn: ['eksperiment', 'katatavle', 'tavle'],
    en: ['experiment', 'storyboard', 'board'],
  },
  run: (turn, _rest, services) => openBoard(turn, services),
};

export const showBoardAction = action({
  verb: 'storyboard.show',
  schema: z.object({ unit: z.string().max(80).optional() }),
  run: (turn, { unit }, services) => (unit ? showBoard(turn, services, unit) : openBoard(turn, services)),
});

const parsers = { challenge: text(500), condition: text(500), achieveBy: date(), obstacle: text(500) };
const frameSchema = z.looseObject({ unit: z.string().max(80) });

function frameForm(
  turn: Turn,
  shown: {
    unit: string;
    nonce: string;
    seen: FrameTexts;
    typed?: Record<string, string>;
    mends?: Partial<Record<string, string>>;
    problem?: string;
  },
): CardReply {
  const t = textsIn(turn.language);
  const field = (id: keyof FrameTexts, kind: 'text' | 'date', label: string, placeholder?: string) => ({
    id,
    kind,
    label: `${label} ${t.required}`,
    value: shown.seen[id],
    ...(placeholder ? { placeholder } : {}),
    ...(kind === 'text' ? { maxLength: 500 } : {}),
  });
  const { fields, problems } = withProblems(
    [
      field('challenge', 'text', t.kata.challenge, t.kata.challengeHint),
      field('condition', 'text', t.kata.target, t.kata.targetHint),
      field('achieveBy', 'date', t.kata.achieveBy),
      field('obstacle', 'text', t.kata.obstacle, t.kata.obstacleHint),
    ],
    shown.typed ?? {},
    shown.mends ?? {},
    t,
  );
  return {
    kind: 'card',
    card: 'form',
    data: {
      title: t.kata.frameTitle,
      intro: [],
      problems: shown.problem ? [shown.problem, t.invalid.kept] : problems,
      fields,
      notes: [t.kata.source],
      buttons: [
        {
          title: t.kata.save,
          verb: 'storyboard.frame',
          style: 'positive',
          data: { unit: shown.unit, nonce: shown.nonce, seen: shown.seen },
        },
        { title: t.cancel, verb: 'storyboard.show', data: { unit: shown.unit } },
      ],
    },
  };
}

async function seenNow(turn: Turn, { municipalities }: Services, unit: string): Promise<FrameTexts> {
  return municipalities.look(turn.tenant, (state) => frameTexts(boardOf(state, unit)));
}

export const openFrameForm = action({
  verb: 'storyboard.frame-form',
  schema: frameSchema,
  run: async (turn, { unit }, services) =>
    frameForm(turn, { unit, nonce: newNonce(), seen: await seenNow(turn, services, unit) }),
});

const seenSchema = z.object({
  challenge: z.string(),
  condition: z.string(),
  achieveBy: z.string(),
  obstacle: z.string(),
});

export const frameBoard = action({
  verb: 'storyboard.frame',
  schema: frameSchema.extend({ nonce: z.string().min(8).max(80), seen: seenSchema }),
  async run(turn, data, services) {
    const { unit, nonce, seen } = data;
    const typed = typedValues(data);
    const read = readForm(parsers, data, textsIn(turn.language));
    if (!read.ok) return frameForm(turn, { unit, nonce, seen, typed, mends: read.mends });
    if (!(await mayKeepBoard(turn, services, unit))) return refused(turn, { reason: 'needsMember' });
    const frame = read.value;
    const command = { verb: 'storyboard.frame', nonce, content: [unit, frame, seen] };
    const outcome = await act(turn, services, command, (state) =>
      frameStoryboard(state, {
        ...{ ...frame, seen, unit, on: turn.today },
        board: hashOf('storyboard', unit),
        newId: idFrom(turn, `${nonce}:${JSON.stringify(frame)}`),
      }),
    );
    if (outcome.kind !== 'refused') return updated(turn, services, unit);
    // Saved once more, it is said with what stands there now in mind.
    const now = await seenNow(turn, services, unit);
    return frameForm(turn, { unit, nonce, seen: now, typed, problem: refusalText(turn.language, outcome) });
  },
});
