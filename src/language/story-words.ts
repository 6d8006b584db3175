import type { Story, StoryFact, StoryStep } from '../domain/gain/story.ts';
import { namesOf, together } from './figure-names.ts';
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

function whoDid({ fact, role, isImported }: StoryStep, { story: s, roles }: Texts): string[] {
  if (isImported) return [role ? s.vouchedBy(roles[role]) : s.imported];
  if (isOfItself(fact)) return [s.doneBy('Tidvinn')];
  return role ? [s.doneBy(roles[role])] : [];
}

/** A sustain check comes with its day, and is missed without anybody saying so. */
function isOfItself(fact: StoryFact): boolean {
  return fact.kind === 'checkOpened' || (fact.kind === 'checked' && fact.answer === 'missed');
}

function changesOf({ changes }: StoryStep, texts: Texts): string[] {
  return together(changes, ({ before, after }) => [before, after]).map(({ figures, one }) =>
    texts.story.change(namesOf(figures, texts), one.before, one.after),
  );
}
