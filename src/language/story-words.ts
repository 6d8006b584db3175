import type { Story, StoryStep } from '../domain/gain/story.ts';
import type { Figure } from '../domain/totals/totals.ts';
import type { Language } from './language.ts';
import type { Texts } from './nb/index.ts';
import { numbersIn } from './numbers.ts';
import { detailsOf, kindOf } from './story-details.ts';

/** One event of a story in words, the same on its card and on its page. */
export type StepWords = {
  date: string;
  what: string;
  isCorrected: boolean;
  /** Who by role, and when it was recorded. */
  who: string;
  /** What was said, and on what evidence. */
  details: string[];
  /** What it did to the numbers. */
  changes: string[];
};

export function stepWords(
  step: StoryStep,
  speech: { texts: Texts; language: Language; story: Story },
): StepWords {
  const { texts, language } = speech;
  const s = texts.story;
  const { corrected, recordedOn, seq } = step;
  const what = s.kinds[kindOf(step.fact, step.described)];
  return {
    date: numbersIn(language).date(step.on),
    what: corrected ? s.corrected(what) : what,
    isCorrected: corrected !== undefined,
    who: [...whoDid(step, texts), recordedOn ? s.recorded(recordedOn, seq) : s.entry(seq)].join(' '),
    details: [
      ...detailsOf(step, speech),
      ...(corrected?.on === undefined ? [] : [s.correctedOn(corrected.on, corrected.seq)]),
      ...(corrected?.reason === undefined ? [] : [s.reason(corrected.reason)]),
    ],
    changes: changesOf(step, texts),
  };
}

function whoDid({ role, isImported }: StoryStep, { story: s, roles }: Texts): string[] {
  if (isImported) return [role ? s.vouchedBy(roles[role]) : s.imported];
  return role ? [s.doneBy(roles[role])] : [];
}

/** Each is a part of the one before it, so they often change as one. */
const nested: readonly Figure[] = ['reported', 'identified', 'agreed'];

function changesOf({ changes }: StoryStep, texts: Texts): string[] {
  const together: { figures: Figure[]; change: StoryStep['changes'][number] }[] = [];
  for (const change of changes) {
    const same = together.find(
      (one) =>
        nested.includes(change.figure) &&
        JSON.stringify(amounts(one.change)) === JSON.stringify(amounts(change)),
    );
    if (same) same.figures.push(change.figure);
    else together.push({ figures: [change.figure], change });
  }
  return together.map(({ figures, change: { before, after } }) =>
    texts.story.change(listOf(figures.map((figure) => texts.status.figures[figure])), before, after),
  );
}

const amounts = ({ before, after }: StoryStep['changes'][number]) => [before, after];

function listOf([first = '', ...rest]: readonly string[]): string {
  return [first, ...rest.map((name) => name.toLocaleLowerCase('nb'))].join(', ');
}
