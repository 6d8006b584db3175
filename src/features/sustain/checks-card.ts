import type { Button, ListRow } from '../../cards/catalogue.ts';
import type { Language } from '../../language/language.ts';
import { numbersIn } from '../../language/numbers.ts';
import { inSentence, shortened } from '../../language/sentence.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import type { CardReply } from '../handler.ts';
import type { ShownCheck } from './check-view.ts';

const shownAtOnce = 5;
/** Characters of what the time is used for: it is to be known again, not read. */
const longestActivity = 160;

export type Showing = { from?: number; isAll?: boolean; line?: string | undefined };

/** What waits for this person's answer, each with three buttons; also, when asked for, what they may answer for others. */
export function checksCard(
  checks: readonly ShownCheck[],
  language: Language,
  { from = 0, isAll = false, line }: Showing = {},
): CardReply {
  const t = textsIn(language);
  const mine = checks.filter(({ isTheirs }) => isTheirs);
  const listed = isAll ? checks : mine;
  const start = from < listed.length ? from : 0;
  const shown = listed.slice(start, start + shownAtOnce);
  const next = start + shown.length;
  const waiting = listed.filter(({ answered }) => answered === undefined).length;
  const more = (title: string, data: object): Button => ({ title, verb: 'sustain.show', data: { ...data } });
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: t.sustain.title,
      intro: [
        ...(line === undefined ? [] : [line]),
        waiting === 0 ? t.sustain.none : t.sustain.intro(waiting),
        ...(shown.length < listed.length ? [t.tasks.shown(start + 1, next)] : []),
      ],
      rows: shown.map((check) => rowOf(check, t, language, { from: start, isAll })),
      buttons: [
        ...(next < listed.length ? [more(t.status.next, { from: next, isAll })] : []),
        ...(!isAll && checks.length > mine.length
          ? [more(t.sustain.all(checks.length), { isAll: true })]
          : []),
      ],
    },
  };
}

function rowOf(check: ShownCheck, t: Texts, language: Language, showing: object): ListRow {
  const { gain, due, title, unit, amount, answered } = check;
  const data = { gain, due, ...showing };
  const state = t.tasks.line(unit, amount);
  if (answered) {
    const lines = [t.sustain.answered[answered](amount)];
    return { title, state, lines, buttons: [{ title: t.sustain.undo, verb: 'sustain.undo', data }] };
  }
  const b = t.sustain.buttons;
  return {
    ...{ title, state },
    lines: [questionOf(check, t, language), ...(check.isMissed ? [t.sustain.missed] : [])],
    buttons: [
      { title: b.yes, verb: 'sustain.answer', data: { ...data, answer: 'yes' }, style: 'positive' },
      { title: b.partly, verb: 'sustain.partly-form', data },
      { title: b.no, verb: 'sustain.answer', data: { ...data, answer: 'no' } },
    ],
  };
}

/** «For tre måneder siden begynte dere å bruke 8 timer i uka på … Er det fortsatt slik?» */
export function questionOf(check: ShownCheck, t: Texts, language: Language): string {
  const { months, amount, activities, isHistory } = check;
  const told = isHistory ? activities : activities.map(inSentence);
  const activity = shortened(numbersIn(language).both(told), longestActivity);
  return t.sustain.question(months, amount, isHistory ? t.help.quote(activity) : activity);
}
