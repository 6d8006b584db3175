import type { StoryChapter, StoryStep } from '../../../domain/kata/board-story.ts';
import { boardStory } from '../../../domain/kata/board-story.ts';
import type { Storyboard } from '../../../domain/kata/storyboard.ts';
import type { Texts } from '../../../language/texts.ts';
import { experimentFacts, figureOf } from '../board/facts.ts';
import type { Shown } from '../board/shown-board.ts';

/** One thing in a story: a target condition, or an experiment on the way to it. */
export type StoryItem = { title: string; state: string; lines: string[] };
/** A board's whole story in one language: what a card shows page by page, and a printed page at once. */
export type StoryTexts = { title: string; intro: string[]; items: StoryItem[] };

export function storyTexts(board: Storyboard, shown: Shown, t: Texts): StoryTexts {
  const story = boardStory(board);
  const { story: words } = t.kataChain;
  const { focus, challenge, openedOn, state, stateOn, stateReason = '' } = story.board;
  return {
    title: words.title,
    intro: [
      words.intro(shown.unitTitle, openedOn),
      ...(focus === undefined ? [] : [`${t.kata.focus}: ${focus}`]),
      ...(challenge === undefined ? [] : [`${t.kata.challenge}: ${challenge}`]),
      ...(state === 'finished' ? [t.kata.finished(stateOn, stateReason)] : []),
      ...(state === 'paused' ? [t.kata.paused(stateOn, stateReason)] : []),
      ...(story.cycles > 0 ? [words.cycles(story.cycles)] : []),
    ],
    items: story.chapters.flatMap((chapter) => [
      chapterItem(chapter, t),
      ...chapter.steps.map((step) => stepItem(step, shown, t)),
    ]),
  };
}

function chapterItem({ number, target, change }: StoryChapter, t: Texts): StoryItem {
  const { story: words } = t.kataChain;
  const { condition, achieveBy, metric, outcome, pattern, ended, setOn } = target;
  const figure = figureOf(target, t);
  return {
    title: words.target(number),
    state: ended ? t.kata.outcomes[ended.outcome] : words.open,
    lines: [
      condition,
      `${words.from(setOn)}. ${t.kata.targetBy(achieveBy)}`,
      ...(metric ? [t.kata.metric(metric.name, metric.value, metric.unit)] : []),
      ...(outcome === undefined ? [] : [t.kata.outcome(outcome)]),
      ...(pattern === undefined ? [] : [t.kata.pattern(pattern)]),
      ...(change
        ? [`${words.change(figure(change.from), figure(change.to))} (${words.observations(change.of)})`]
        : []),
      ...(ended?.learning === undefined ? [] : [`${t.kata.facts.learning}: ${ended.learning}`]),
    ],
  };
}

function stepItem({ number, experiment, obstacle }: StoryStep, shown: Shown, t: Texts): StoryItem {
  const { story: words } = t.kataChain;
  return {
    title: t.kata.numbered(number, experiment.plannedOn),
    state: '',
    lines: [
      ...(obstacle ? [words.obstacle(obstacle.text)] : []),
      ...experimentFacts(experiment, shown, t).map(({ title, value }) => `${title}: ${value}`),
      ...experiment.corrections.map(({ was, reason }) => words.was(was, reason)),
    ],
  };
}
