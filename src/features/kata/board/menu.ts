import { z } from 'zod/v4';
import type { Button, ListRow } from '../../../cards/catalogue.ts';
import { openExperiment, openTarget, type Storyboard } from '../../../domain/kata/storyboard.ts';
import { type Texts, textsIn } from '../../../language/texts.ts';
import { refused } from '../../commanding.ts';
import { action } from '../../handler.ts';
import { findBoard } from './keeping.ts';
import { boardName } from './which-board.ts';

/** What is seldom needed, out of the way of what comes next: only what would be taken is offered. */
export const showMenu = action({
  verb: 'storyboard.menu',
  schema: z.object({ board: z.string().max(80) }),
  async run(turn, { board: id }, services) {
    const found = await findBoard(turn, services, id);
    if (!found) return refused(turn, { reason: 'unknownBoard' });
    const t = textsIn(turn.language);
    const { board } = found;
    return {
      kind: 'card',
      card: 'list',
      data: {
        title: t.kataForms.menu.title,
        intro: [boardName(board, t)],
        rows: rowsOf(board, t),
        buttons: [{ title: t.kata.buttons.show, verb: 'storyboard.show', data: { board: id } }],
      },
    };
  },
});

function rowsOf(board: Storyboard, t: Texts): ListRow[] {
  const { menu } = t.kataForms;
  const row = (title: string, buttons: Button[], state = ''): ListRow => ({
    title,
    state,
    lines: [],
    buttons,
  });
  const onExperiment = experimentButtons(board, t);
  return [
    row(menu.board, boardButtonsOf(board, t), t.kataForms.boards.states[board.state]),
    row(menu.experiment, onExperiment, onExperiment.length === 0 ? menu.nothing : ''),
    row(menu.chain, chainButtons(board, t)),
    row(menu.history, [
      { title: t.kata.buttons.story, verb: 'storyboard.story', data: { board: board.id } },
      { title: menu.boards, verb: 'storyboard.list', data: { unit: board.unit } },
      { title: menu.newBoard, verb: 'storyboard.about-form', data: { unit: board.unit, isNew: true } },
    ]),
  ];
}

function boardButtonsOf({ id: board, state, ...rest }: Storyboard, t: Texts): Button[] {
  const { menu, pause, resume, finish, reopenTarget } = t.kataForms;
  const data = { board };
  if (state !== 'active') return [{ title: resume.title, verb: 'storyboard.resume-form', data }];
  const isDone = !openTarget({ id: board, state, ...rest });
  const hasPast = isDone && rest.targets.length > 0;
  return [
    { title: menu.change, verb: 'storyboard.about-form', data },
    { title: pause.title, verb: 'storyboard.pause-form', data },
    ...(hasPast ? [{ title: reopenTarget.title, verb: 'target.reopen-form', data }] : []),
    ...(isDone ? [{ title: finish.title, verb: 'storyboard.finish-form', data }] : []),
  ];
}

function experimentButtons(board: Storyboard, t: Texts): Button[] {
  const { callOff, correct } = t.kataForms;
  const last = board.experiments.at(-1);
  if (!last) return [];
  const data = { board: board.id, experiment: last.id };
  const isOpen = openExperiment(board) !== undefined && last.result === undefined && board.state === 'active';
  return [
    ...(isOpen ? [{ title: callOff.title, verb: 'experiment.call-off-form', data }] : []),
    ...(last.result === undefined
      ? []
      : [{ title: correct.result, verb: 'experiment.correct-result-form', data }]),
    ...(last.learning === undefined
      ? []
      : [{ title: correct.learning, verb: 'experiment.correct-learning-form', data }]),
  ];
}

function chainButtons(board: Storyboard, t: Texts): Button[] {
  const { takeThief, link, offers } = t.kataChain;
  const data = { board: board.id };
  return [
    { title: takeThief.button, verb: 'storyboard.thief-form', data },
    { title: link.button, verb: 'experiment.link-form', data },
    { title: offers.title, verb: 'storyboard.offers', data },
  ];
}
