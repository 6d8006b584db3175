import { z } from 'zod/v4';
import { boardOf, frameStoryboard } from '../../domain/storyboard.ts';
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

async function frameForm(
  turn: Turn,
  services: Services,
  shown: {
    unit: string;
    nonce: string;
    typed?: Record<string, string>;
    mends?: Partial<Record<string, string>>;
    problem?: string;
  },
): Promise<CardReply> {
  const t = textsIn(turn.language);
  const board = await services.municipalities.look(turn.tenant, (state) => {
    const { challenge, target, obstacle } = boardOf(state, shown.unit) ?? {};
    return {
      challenge,
      condition: target?.condition,
      achieveBy: target?.achieveBy,
      obstacle: obstacle?.text,
    };
  });
  const field = (id: keyof typeof board, kind: 'text' | 'date', label: string, placeholder?: string) => ({
    id,
    kind,
    label: `${label} ${t.required}`,
    value: board[id] ?? '',
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
          data: { unit: shown.unit, nonce: shown.nonce },
        },
        { title: t.cancel, verb: 'storyboard.show', data: { unit: shown.unit } },
      ],
    },
  };
}

export const openFrameForm = action({
  verb: 'storyboard.frame-form',
  schema: frameSchema,
  run: (turn, { unit }, services) => frameForm(turn, services, { unit, nonce: newNonce() }),
});

export const frameBoard = action({
  verb: 'storyboard.frame',
  schema: frameSchema.extend({ nonce: z.string().min(8).max(80) }),
  async run(turn, data, services) {
    const { unit, nonce } = data;
    const typed = typedValues(data);
    const read = readForm(parsers, data, textsIn(turn.language));
    if (!read.ok) return frameForm(turn, services, { unit, nonce, typed, mends: read.mends });
    if (!(await mayKeepBoard(turn, services, unit))) return refused(turn, { reason: 'needsMember' });
    const frame = read.value;
    const outcome = await act(
      turn,
      services,
      { verb: 'storyboard.frame', nonce, content: [unit, frame] },
      (state) =>
        frameStoryboard(state, {
          ...frame,
          unit,
          board: hashOf('storyboard', unit),
          newId: idFrom(turn, `${nonce}:${JSON.stringify(frame)}`),
          on: turn.today,
        }),
    );
    if (outcome.kind === 'refused')
      return frameForm(turn, services, { unit, nonce, typed, problem: refusalText(turn.language, outcome) });
    return updated(turn, services, unit);
  },
});
