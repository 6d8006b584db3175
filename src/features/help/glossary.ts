import { z } from 'zod/v4';
import type { Button, Field } from '../../cards/catalogue.ts';
import { readTerm, termOf } from '../../language/read-term.ts';
import { type Term, terms } from '../../language/terms.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { choice, readForm, typedValues, withProblems } from '../form.ts';
import {
  action,
  type CardReply,
  type CommandHandler,
  type Onward,
  type Reply,
  type Turn,
} from '../handler.ts';

/** Where a word leads on: to report, to the figures, to the board, to practise. */
function nextOf(term: Term, t: Texts): Button {
  const { buttons } = t.help;
  const { learn, lean, parameters } = t.glossary.buttons;
  switch (term) {
    case 'timeThief':
    case 'waste':
    case 'guess':
      return { title: buttons.report, verb: 'time-thief.form' };
    case 'reported':
      return { title: t.thief.buttons.list, verb: 'time-thief.list' };
    case 'fte':
      return { title: parameters, verb: 'parameters.show' };
    case 'lean':
      return { title: lean, verb: 'status.show', data: { view: 'lean' } };
    case 'kata':
    case 'coach':
      return { title: learn, verb: 'kata.learn' };
    case 'storyboard':
    case 'challenge':
    case 'target':
    case 'actual':
    case 'obstacle':
    case 'experiment':
    case 'checkIn':
      return { title: buttons.experiment, verb: 'storyboard.show' };
    default:
      return { title: buttons.status, verb: 'status.show' };
  }
}

function explained(turn: Turn, term: Term): CardReply {
  const t = textsIn(turn.language);
  const { name, meaning } = t.glossary.words[term];
  const buttons: Button[] = [
    { ...nextOf(term, t), style: 'positive' },
    { title: t.glossary.title, verb: 'glossary.show' },
  ];
  return { kind: 'card', card: 'notice', data: { title: name, lines: [meaning], facts: [], buttons } };
}

type Shown = { lines?: string[]; typed?: Record<string, string>; mends?: Partial<Record<string, string>> };

/** All the words to choose from. */
function glossaryCard(turn: Turn, { lines = [], typed = {}, mends = {} }: Shown = {}): CardReply {
  const t = textsIn(turn.language);
  const { title, intro, word, explain, words } = t.glossary;
  const choices = terms.map((term) => ({ value: term, title: words[term].name }));
  const field: Field = {
    ...{ id: 'word', kind: 'choice', label: `${word} ${t.required}`, value: '', choices, search: 'choices' },
  };
  const { fields, problems } = withProblems([field], typed, mends, t);
  return {
    kind: 'card',
    card: 'form',
    data: {
      ...{ title, intro: [...lines, intro], problems, fields, notes: [] },
      buttons: [{ title: explain, verb: 'glossary.explain', style: 'positive' }],
    },
  };
}

/** The answer to a line that asks what a word means, or what it is on the team's board; undefined when it asks something else. */
export function explainWord(turn: Turn, line: string): Reply | Onward | undefined {
  const asked = readTerm(line);
  if (asked === undefined) return undefined;
  if ('board' in asked) return { kind: 'press', turn, verb: 'storyboard.show', data: {} };
  if ('term' in asked) return explained(turn, asked.term);
  return glossaryCard(turn, { lines: asked.isNamed ? [textsIn(turn.language).glossary.unknown] : [] });
}

export const glossaryCommand: CommandHandler = {
  name: 'glossary',
  standsAlone: true,
  words: { nb: ['ordliste', 'ordlista'], nn: ['ordliste', 'ordlista'], en: ['glossary'] },
  async run(turn, rest) {
    const term = termOf(rest);
    if (term) return explained(turn, term);
    return glossaryCard(turn, { lines: rest === '' ? [] : [textsIn(turn.language).glossary.unknown] });
  },
};

export const showGlossary = action({
  verb: 'glossary.show',
  schema: z.object({}),
  run: async (turn) => glossaryCard(turn),
});

export const explainChosen = action({
  verb: 'glossary.explain',
  schema: z.looseObject({}),
  async run(turn, data) {
    const read = readForm({ word: choice(terms) }, data, textsIn(turn.language));
    if (read.ok) return explained(turn, read.value.word);
    return glossaryCard(turn, { typed: typedValues(data), mends: read.mends });
  },
});
