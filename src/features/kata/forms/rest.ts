import { finishBoard, pauseBoard, resumeBoard } from '../../../domain/kata/board-rules.ts';
import { openExperiment, openTarget } from '../../../domain/kata/storyboard.ts';
import { orElse, text } from '../../form.ts';
import { boardForm } from './board-form.ts';
import { field } from './field.ts';

export const pauseForm = boardForm({
  opens: 'storyboard.pause-form',
  saves: 'storyboard.pause',
  ask({ t }) {
    const { pause } = t.kataForms;
    return {
      title: pause.title,
      fields: [field(t, 'reason', 'text', pause.reason, { maxLength: 500 })],
      button: pause.button,
    };
  },
  read: () => ({ reason: text(500) }),
  rule:
    (values, { turn }) =>
    () =>
    (board) =>
      pauseBoard(board, { ...values, on: turn.today }),
});

export const resumeForm = boardForm({
  opens: 'storyboard.resume-form',
  saves: 'storyboard.resume',
  isForResting: true,
  refuses: ({ board }) => (board.state === 'active' ? 'boardIsActive' : undefined),
  ask({ t, board }) {
    const { resume } = t.kataForms;
    const isOptional = board.state === 'paused' ? ({ isOptional: true } as const) : {};
    return {
      title: resume.title,
      fields: [field(t, 'reason', 'text', resume.reason, { maxLength: 500, ...isOptional })],
      button: resume.button,
    };
  },
  read: ({ board }) => ({
    reason: board.state === 'paused' ? orElse<string | undefined>(text(500), undefined) : text(500),
  }),
  rule:
    (values, { turn }) =>
    () =>
    (board) =>
      resumeBoard(board, { ...values, on: turn.today }),
});

export const finishForm = boardForm({
  opens: 'storyboard.finish-form',
  saves: 'storyboard.finish',
  refuses({ board }) {
    if (openExperiment(board)) return 'experimentIsOpen';
    return openTarget(board) ? 'targetIsOpen' : undefined;
  },
  ask({ t }) {
    const { finish } = t.kataForms;
    return {
      title: finish.title,
      intro: [finish.intro],
      fields: [field(t, 'learning', 'text', finish.learning)],
      button: finish.button,
    };
  },
  read: () => ({ learning: text(2000) }),
  rule:
    (values, { turn }) =>
    () =>
    (board) =>
      finishBoard(board, { ...values, on: turn.today }),
});
