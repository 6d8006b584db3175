import { describe, expect, it } from 'vitest';
import { finishBoard, openBoard, pauseBoard, resumeBoard } from '../../../src/domain/kata/board-rules.ts';
import { boardStory } from '../../../src/domain/kata/board-story.ts';
import { undoObservation } from '../../../src/domain/kata/observation-rules.ts';
import { chooseObstacle, strikeObstacle } from '../../../src/domain/kata/obstacle-rules.ts';
import {
  activeObstacle,
  measurements,
  openTarget,
  parkedObstacles,
} from '../../../src/domain/kata/storyboard.ts';
import { reopenTarget, setTarget, targetTexts } from '../../../src/domain/kata/target-rules.ts';
import { tell } from '../telling.ts';
import {
  about,
  boardAfter,
  boardIn,
  ended,
  keeper,
  learned,
  measured,
  noted,
  on,
  opened,
  planned,
  resulted,
  ruled,
  ruledAnyway,
  type Step,
  take,
  targeted,
  texts,
} from './board-telling.ts';

const framed: Step[] = [opened, targeted, noted('o1'), noted('o2')];
const done: Step[] = [...framed, planned('e1'), resulted('e1'), learned('e1')];

describe('what a storyboard is about', () => {
  const elsewhere = { ...keeper, units: ['away'] };
  const said =
    (more: Partial<typeof about>, unit = 'home', who = keeper): Step =>
    (all) =>
      take(all, openBoard(all.state, { board: 'b1', unit, keeper: who, about: { ...about, ...more }, on }));

  it.each<[string, Step[], Step, string]>([
    ['opens with focus, challenge and people', [], opened, 'opened focus-set challenge-set people-set'],
    ['the same again', [opened], opened, 'nothing new'],
    ['a new challenge', [opened], said({ challenge: 'No overtime' }), 'challenge-set'],
    ['another coach', [opened], said({ coach: 'per' }), 'people-set'],
    ['a unit nobody knows', [], said({}, 'moon', { ...keeper, units: ['moon'] }), 'unknownUnit'],
    ['the unit of others', [], said({}, 'away'), 'needsMember'],
    ['the board of others as if it were one’s own', [opened], said({}, 'away', elsewhere), 'needsMember'],
  ])('%s', (_, before, step, answer) => {
    expect(step(boardAfter(...before))).toBe(answer);
  });

  it('whoever is named on it may write on it, wherever they work', () => {
    const ola = { ...elsewhere, actor: { by: 'ola', isFirstAdministrator: false } };
    expect(said({ challenge: 'No overtime' }, 'home', ola)(boardAfter(opened))).toBe('challenge-set');
  });

  it('a unit may have several', () => {
    const all = boardAfter(opened);
    const second = openBoard(all.state, { board: 'b2', unit: 'home', keeper, about, on });
    expect(take(all, second)).toContain('opened');
    expect(all.state.boards.size).toBe(2);
  });
});

describe('a target condition', () => {
  const set = (more: Partial<typeof texts>, target = 't2', seen = texts): Step =>
    ruled((board) => setTarget(board, { texts: { ...texts, ...more }, seen, target, on }));
  const withNow = ruled((board) =>
    setTarget(board, { texts, target: 't1', now: { observation: 'n1', value: 9 }, on }),
  );
  const reopened = ruled((board) => reopenTarget(board, { target: 't1', reason: 'Wrong button', on }));
  const next = ruled((board) => setTarget(board, { texts, target: 't2', on }));
  const inSeconds = set({ unit: 's' });
  const numbered: Step[] = [opened, targeted, measured('m1', 3)];
  const expecting: Step[] = [...framed, planned('e1', { expected: 2 })];
  const changed: Step[] = [opened, targeted, set({ condition: 'A' })];

  it.each<[string, Step[], Step, string]>([
    ['the first', [opened], targeted, 'target-set'],
    ['with the number today', [opened], withNow, 'target-set observed'],
    ['the same again', [opened, targeted], targeted, 'nothing new'],
    ['in other words', [opened, targeted], set({ condition: 'Keys within 30 s' }), 'target-set'],
    ['another metric before anything is measured', [opened, targeted], inSeconds, 'target-set'],
    ['another metric when it is measured', numbered, inSeconds, 'metricIsUsed'],
    ['another metric when a number is expected', expecting, inSeconds, 'metricIsUsed'],
    ['another value when it is measured', numbered, set({ value: 2 }), 'target-set'],
    ['changed by somebody else meanwhile', changed, set({ condition: 'B' }), 'boardChanged'],
    ['ended', [opened, targeted], ended(), 'target-ended'],
    ['ended twice', [opened, targeted, ended()], ended(), 'nothing new'],
    ['ended otherwise afterwards', [opened, targeted, ended()], ended('abandoned'), 'targetFirst'],
    ['ended while an experiment is open', [...framed, planned('e1')], ended(), 'experimentIsOpen'],
    ['ended by mistake and reopened', [opened, targeted, ended()], reopened, 'target-reopened'],
    ['reopened twice', [opened, targeted, ended(), reopened], reopened, 'nothing new'],
    ['reopened when the next one is set', [opened, targeted, ended(), next], reopened, 'targetIsPast'],
    ['set again by a late press after it ended', [opened, targeted, ended()], targeted, 'nothing new'],
  ])('%s', (_, before, step, answer) => {
    expect(step(boardAfter(...before))).toBe(answer);
  });

  it('needs a challenge to lead towards', () => {
    const all = boardAfter();
    tell(all, 'team', { type: 'storyboard.opened', on, board: 'b1', unit: 'home' });
    expect(targeted(all)).toBe('challengeFirst');
  });

  it('keeps its id and its measurements when it is put in other words', () => {
    const all = boardAfter(...numbered, set({ condition: 'Keys within 30 s' }));
    expect(openTarget(boardIn(all))).toMatchObject({
      ...{ id: 't1', condition: 'Keys within 30 s', observations: [{ value: 3 }] },
    });
    expect(targetTexts(boardIn(all)).condition).toBe('Keys within 30 s');
  });

  it('stays readable when it has ended, and the next one begins without an obstacle in work', () => {
    const board = boardIn(boardAfter(...framed, measured('m1', 3), ended('notReached'), next));
    expect(board.targets[0]).toMatchObject({
      ...{ condition: 'Keys within 1 min', ended: { outcome: 'notReached', learning: 'Measure first' } },
      observations: [{ value: 3 }],
    });
    expect(openTarget(board)).toMatchObject({ id: 't2', observations: [] });
    expect(activeObstacle(board)).toBeUndefined();
    expect(parkedObstacles(board).map(({ id }) => id)).toEqual(['o1', 'o2']);
  });
});

describe('a ledger from before target conditions were ended', () => {
  it('is read: the earlier one was laid aside when the next was set', () => {
    const all = boardAfter(opened, targeted, noted('o1'));
    const told = { on, board: 'b1', target: 't2' };
    tell(all, 'team', {
      ...{ type: 'storyboard.target-set', ...told, condition: 'Next', achieveBy: '2026-04-01' },
    });
    tell(all, 'team', { type: 'storyboard.obstacle-chosen', ...told, obstacle: 'o1', text: 'x' });
    expect(boardIn(all).targets.map((target) => target.ended?.outcome)).toEqual(['abandoned', undefined]);
    expect(activeObstacle(boardIn(all))).toMatchObject({ id: 'o1', text: 'x' });
  });
});

describe('the obstacles', () => {
  const chosen = (obstacle: string) => ruled((board) => chooseObstacle(board, { obstacle, on }));
  const struck = (obstacle: string) =>
    ruled((board) => strikeObstacle(board, { obstacle, reason: 'Gone', on }));
  const open: Step[] = [...framed, planned('e1')];

  it.each<[string, Step[], Step, string]>([
    ['none without a target condition', [opened], noted('o1'), 'targetFirst'],
    ['the first is the one in work', [opened, targeted], noted('o1'), 'obstacle-chosen'],
    ['the next ones wait', [opened, targeted, noted('o1')], noted('o2'), 'obstacle-noted'],
    ['the same words again', [opened, targeted, noted('o1', 'Keys')], noted('o2', 'Keys'), 'nothing new'],
    ['another is chosen', framed, chosen('o2'), 'obstacle-chosen'],
    ['chosen twice', [...framed, chosen('o2')], chosen('o2'), 'nothing new'],
    ['one nobody knows', framed, chosen('o9'), 'unknownObstacle'],
    ['another while an experiment is open', open, chosen('o2'), 'obstacleInWork'],
    ['another before the learning', [...open, resulted('e1')], chosen('o2'), 'obstacleInWork'],
    ['another after the learning', done, chosen('o2'), 'obstacle-chosen'],
    ['struck out', framed, struck('o2'), 'obstacle-struck'],
    ['struck out twice', [...framed, struck('o2')], struck('o2'), 'nothing new'],
    ['struck out under its experiment', open, struck('o1'), 'obstacleInWork'],
    ['taken up again', [...framed, struck('o2')], chosen('o2'), 'obstacle-chosen'],
  ])('%s', (_, before, step, answer) => {
    expect(step(boardAfter(...before))).toBe(answer);
  });

  it('the one in work that is struck out leaves its place', () => {
    const board = boardIn(boardAfter(...framed, struck('o1')));
    expect(activeObstacle(board)).toBeUndefined();
    expect(parkedObstacles(board).map(({ id }) => id)).toEqual(['o2']);
  });
});

describe('the actual condition', () => {
  const undone = (observation: string) =>
    ruled((board) => undoObservation(board, { observation, reason: 'Typing error', on }));
  const nothing = { ...texts, metric: '', unit: '', value: undefined };
  const unmeasured = ruled((board) => setTarget(board, { texts: nothing, target: 't1', on }));
  const numbered: Step[] = [opened, targeted, measured('m1', 3)];

  it.each<[string, Step[], Step, string]>([
    ['without a target condition', [opened], measured('m1', 3), 'targetFirst'],
    ['without a metric', [opened, unmeasured], measured('m1', 3), 'metricFirst'],
    ['a number', [opened, targeted], measured('m1', 3), 'observed'],
    ['the same press again', numbered, measured('m1', 3), 'nothing new'],
    ['undone', numbered, undone('m1'), 'observation-undone'],
    ['undone twice', [...numbered, undone('m1')], undone('m1'), 'unknownObservation'],
  ])('%s', (_, before, step, answer) => {
    expect(step(boardAfter(...before))).toBe(answer);
  });

  it('lies in order of date, however late it was written', () => {
    const days = [measured('m1', 3, '2026-03-05'), measured('m2', 9, '2026-03-03')];
    const all = boardAfter(opened, targeted, ...days, measured('m3', 2, '2026-03-05'));
    expect(openTarget(boardIn(all))?.observations.map(({ value }) => value)).toEqual([9, 3, 2]);
  });
});

describe('what an experiment found', () => {
  const foundIn = (experiment: string, value: number): Step[] => [
    planned(experiment),
    resulted(experiment, 'x', value),
    learned(experiment),
  ];

  it('is a measurement too, unless somebody measured that day', () => {
    const all = boardAfter(
      opened,
      targeted,
      noted('o1'),
      measured('m1', 9, '2026-02-27'),
      ...foundIn('e1', 4),
    );
    const seen = () => measurements(boardIn(all), openTarget(boardIn(all)) as never);
    expect(seen().map(({ value, experiment }) => [value, experiment])).toEqual([
      [9, undefined],
      [4, 1],
    ]);
    measured('m2', 5)(all);
    expect(seen().map(({ value }) => value)).toEqual([9, 5]);
  });
});

describe('a board that rests', () => {
  const paused = ruledAnyway((board) => pauseBoard(board, { reason: 'Summer', on }));
  const resumed = ruledAnyway((board) => resumeBoard(board, { reason: 'August', on: '2026-08-17' }));
  const finished = ruledAnyway((board) => finishBoard(board, { learning: 'One cupboard is enough', on }));

  it.each<[string, Step[], Step, string]>([
    ['is paused', [opened], paused, 'paused'],
    ['is paused twice', [opened, paused], paused, 'nothing new'],
    ['takes nothing while it is paused', [opened, paused], targeted, 'boardIsPaused'],
    ['goes on', [opened, paused], resumed, 'resumed'],
    ['goes on twice', [opened, paused, resumed], resumed, 'nothing new'],
    ['goes on without having paused', [opened], resumed, 'boardIsActive'],
    ['is not finished with a target condition open', framed, finished, 'targetIsOpen'],
    ['is not finished with an experiment open', [...framed, planned('e1')], finished, 'experimentIsOpen'],
    ['is finished', [...framed, ended()], finished, 'finished'],
    ['is finished twice', [...framed, ended(), finished], finished, 'nothing new'],
    ['takes nothing when it is finished', [...framed, ended(), finished], targeted, 'boardIsFinished'],
    ['is not paused when it is finished', [opened, finished], paused, 'boardIsFinished'],
    ['is opened again', [opened, finished], resumed, 'resumed'],
  ])('%s', (_, before, step, answer) => {
    expect(step(boardAfter(...before))).toBe(answer);
  });
});

it('the story has every target condition with the experiments on the way to it', () => {
  const second = ruled((board) => setTarget(board, { texts, target: 't2', on }));
  const all = boardAfter(
    ...framed,
    ...[measured('m1', 9), planned('e1'), resulted('e1'), learned('e1'), measured('m2', 4, '2026-03-05')],
    ...[ended(), second, noted('o3'), planned('e2')],
  );
  const { chapters } = boardStory(boardIn(all));
  expect(
    chapters.map(({ number, change, steps }) => [number, change, steps.map((step) => step.number)]),
  ).toEqual([
    [1, { from: 9, to: 4, of: 2 }, [1]],
    [2, undefined, [2]],
  ]);
  expect(chapters[1]?.steps[0]?.obstacle?.text).toBe('Obstacle o3');
});
