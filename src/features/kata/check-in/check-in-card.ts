import type { Button, FactRow } from '../../../cards/catalogue.ts';
import { weekOfSlot } from '../../../domain/check-in/check-in.ts';
import {
  activeObstacle,
  type Experiment,
  measurements,
  openExperiment,
  openTarget,
} from '../../../domain/kata/storyboard.ts';
import { numberOfWeek } from '../../../domain/time/weeks.ts';
import type { Language } from '../../../language/language.ts';
import { shortened } from '../../../language/sentence.ts';
import { type Texts, textsIn } from '../../../language/texts.ts';
import type { CardReply } from '../../handler.ts';
import { figureOf, targetOf } from '../board/facts.ts';
import { type CheckInView, checkInKey } from './view.ts';

type Shown = Omit<CheckInView, 'mayKeep'>;

/** Characters of a text that is one of many. */
const shownOfText = 400;

/** The check-in as everybody in the channel sees it: the question until the team has answered, then what it said. */
export function checkInCard(view: Shown, language: Language, { isReminder = false } = {}): CardReply {
  const t = textsIn(language);
  const isDone = view.slot.answers.length > 0;
  const week = numberOfWeek(weekOfSlot(view.slot.id));
  // A reminder is a reply to the question itself, which says where the board stands.
  const facts = isDone ? saidFacts(view, t) : isReminder ? [] : askingFacts(view, t);
  return {
    kind: 'card',
    card: 'notice',
    shows: checkInKey(view.team.channel, view.slot.id),
    data: {
      title: t.checkIn.title(week),
      lines: isDone
        ? saidLines(view, t)
        : isReminder
          ? [t.checkIn.reminder, t.checkIn.oneAnswer]
          : askingLines(view, t),
      facts: facts.map(({ title, value }) => ({ title, value: shortened(value, shownOfText) })),
      buttons: buttonsOf(view, t, isDone),
    },
  };
}

function buttonsOf({ board, slot }: Shown, t: Texts, isDone: boolean): Button[] {
  const { buttons } = t.checkIn;
  const data = { slot: slot.id };
  const canAnswer = board?.state === 'active' && openTarget(board) !== undefined;
  const answer: Button = {
    ...{ title: isDone ? buttons.correct : buttons.answer, verb: 'check-in.answer-form', data },
    ...(isDone ? {} : { style: 'positive' }),
  };
  // Where the board is to be started, or its target condition set.
  const toBoard: Button = {
    ...{ title: t.kata.buttons.show, verb: 'storyboard.show', data: board ? { board: board.id } : {} },
    style: 'positive',
  };
  return [
    ...(canAnswer ? [answer] : []),
    ...(canAnswer || isDone ? [] : [toBoard]),
    ...(isDone ? [] : [{ title: buttons.unchanged, verb: 'check-in.unchanged', data }]),
    { title: buttons.change, verb: 'check-in.plan-form' },
  ];
}

function askingLines({ board }: Shown, t: Texts): string[] {
  const { checkIn } = t;
  if (!board) return [checkIn.noBoard];
  if (!openTarget(board)) return [checkIn.noTarget];
  return [openExperiment(board) ? checkIn.question : checkIn.questionWithout, checkIn.oneAnswer];
}

/** Where the board stands: what the team is asked about need not be looked up. */
function askingFacts({ board }: Shown, t: Texts): FactRow[] {
  const target = board && openTarget(board);
  if (!board || !target) return [];
  const open = openExperiment(board);
  const { facts } = t.kata;
  return [
    { title: t.kata.targetBy(target.achieveBy), value: target.condition },
    ...nowFact({ board }, t),
    ...row(t.kata.obstacle, activeObstacle(board)?.text),
    ...row(facts.step, open?.step),
    ...row(facts.expectation, open?.expectation),
    ...row(facts.result, open?.result),
  ];
}

function nowFact({ board }: Pick<Shown, 'board'>, t: Texts): FactRow[] {
  const target = board && openTarget(board);
  const last = board && target ? measurements(board, target).at(-1) : undefined;
  if (!target?.metric || !last) return [];
  const figure = figureOf(target, t);
  const { name, value } = target.metric;
  return [{ title: t.checkIn.now, value: t.kata.summary(name, figure(last.value), figure(value)) }];
}

function saidLines({ slot, due }: Shown, t: Texts): string[] {
  const isUnchanged = slot.answers.every(({ board }) => board === undefined);
  const first = slot.answers[0]?.on ?? '';
  const isEarly = slot.openedOn === undefined && due !== undefined && first < due;
  return [isUnchanged ? t.checkIn.unchanged : t.checkIn.said, ...(isEarly ? [t.checkIn.early(due)] : [])];
}

function saidFacts({ board, slot }: Shown, t: Texts): FactRow[] {
  if (!board) return [];
  const { answers } = slot;
  const named = (part: 'experiment' | 'next') => new Set(answers.flatMap((answer) => answer[part] ?? []));
  const [happened, next] = [named('experiment'), named('next')];
  const obstacle = answers.findLast((answer) => answer.obstacle !== undefined)?.obstacle;
  const isCounted = answers.some(({ observation }) => observation !== undefined);
  const { facts } = t.kata;
  return [
    ...board.experiments
      .filter(({ id }) => happened.has(id))
      .flatMap((one) => whatHappened(one, answers[0]?.on ?? '', t)),
    ...board.experiments
      .filter(({ id, found }) => happened.has(id) && found !== undefined)
      .flatMap((one) => row(facts.compared, figureOf(targetOf(board, one), t)(one.found ?? 0))),
    ...(isCounted ? nowFact({ board }, t) : []),
    ...row(t.kata.obstacle, board.obstacles.find(({ id }) => id === obstacle)?.text),
    ...board.experiments
      .filter(({ id }) => next.has(id))
      .flatMap(({ step, expectation, reviewOn }) => [
        ...row(t.checkIn.form.step, step),
        ...row(facts.expectation, expectation),
        ...row(facts.reviewOn, t.kata.day(reviewOn)),
      ]),
    ...answers.flatMap(({ alsoSaid }) => row(t.checkIn.alsoSaid, alsoSaid)),
  ];
}

/** With what stood there before somebody corrected it: no text is lost to a newer one. */
function whatHappened({ result, learning, corrections }: Experiment, since: string, t: Texts): FactRow[] {
  const was = (part: 'result' | 'learning') =>
    corrections
      .filter((one) => one.part === part && one.on >= since)
      .flatMap((one) => row(t.checkIn.earlier, one.was));
  return [
    ...row(t.kata.facts.result, result),
    ...was('result'),
    ...row(t.kata.facts.learning, learning),
    ...was('learning'),
  ];
}

function row(title: string, value: string | undefined): FactRow[] {
  return value === undefined ? [] : [{ title, value }];
}
