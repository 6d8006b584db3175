import MiniSearch from 'minisearch';
import type { Municipality } from '../domain/municipality.ts';
import { thiefNow } from '../domain/time-thief/time-thief.ts';
import type { Similar } from '../ports/similar.ts';
import { isAlike, likeness } from './likeness.ts';
import { type Word, wordsOf } from './words.ts';

/** The nearest by the index, which are then compared word by word. */
const compared = 100;

type Indexed = { id: string; words: Word[]; facts: number };
/** `counts` is in how many titles a form has been; `seq` is the newest entry it has taken in. */
type Index = { search: MiniSearch; known: Map<string, Indexed>; counts: Map<string, number>; seq: number };

/** An index for each municipality's fold, made when it is first asked and gone when the fold is. */
export function createSimilar(): Similar {
  const indexes = new WeakMap<Municipality, Index>();
  return {
    find(state, text) {
      const words = wordsOf(text);
      if (words.length === 0) return [];
      const index = indexes.get(state) ?? newIndex();
      indexes.set(state, index);
      takeIn(index, state);
      return find(index, words);
    },
  };
}

function newIndex(): Index {
  const search = new MiniSearch<Indexed>({
    fields: ['forms', 'backwards'],
    extractField: (document, field) => {
      if (field === 'id') return document.id;
      const forms = document.words.map(({ form }) => form);
      return (field === 'forms' ? forms : forms.filter(isCompound).map(backwards)).join(' ');
    },
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  return { search: search as MiniSearch, known: new Map(), counts: new Map(), seq: -1 };
}

/** What has been reported and edited since it was last asked. */
function takeIn(index: Index, state: Municipality): void {
  if (index.seq === state.seq) return;
  index.seq = state.seq;
  const { search, known, counts } = index;
  for (const thief of state.thieves.values()) {
    const before = known.get(thief.id);
    if (before?.facts === thief.facts.length) continue;
    const title = thiefNow(thief)?.content.title ?? '';
    const now = { id: thief.id, words: wordsOf(title), facts: thief.facts.length };
    known.set(thief.id, now);
    if (before) search.discard(thief.id);
    search.add(now);
    for (const { form } of now.words) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
}

/** A word in so many titles is looked up only when the title has few rarer ones: it finds thousands, one by one. */
const frequent = 300;
const lookedUp = 2;

function find({ search, known, counts }: Index, words: readonly Word[]): string[] {
  const strong = words.filter(({ weight }) => weight === 1);
  const count = ({ form }: Word) => counts.get(form) ?? 0;
  const rarestFirst = (strong.length > 0 ? strong : words).toSorted((a, b) => count(a) - count(b));
  const asked = rarestFirst.filter((word, index) => index < lookedUp || count(word) <= frequent);
  const found = search.search({
    combineWith: 'OR',
    queries: asked.flatMap(({ form }) => [
      { queries: [form], fields: ['forms'], prefix: form.length >= 4, fuzzy: form.length >= 5 ? 0.2 : false },
      { queries: [backwards(form)], fields: ['backwards'], prefix: form.length >= 4 },
      { queries: partsOf(form), fields: ['forms'] },
    ]),
  });
  return found
    .slice(0, compared)
    .map(({ id }) => ({ id: String(id), like: likeness(words, known.get(String(id))?.words ?? []) }))
    .filter(({ like }) => like >= isAlike)
    .sort((a, b) => b.like - a.like)
    .map(({ id }) => id);
}

/** A word that is long enough to be made of two: found by its end too. */
const isCompound = (form: string) => form.length >= 8;
const backwards = (form: string) => [...form].reverse().join('');

/** Beginnings and ends that may be words of their own. */
function partsOf(form: string): string[] {
  const parts: string[] = [];
  for (let at = 4; at <= form.length - 4; at += 1) parts.push(form.slice(0, at), form.slice(at));
  return parts;
}
