import { distance } from 'fastest-levenshtein';
import type { When } from '../../domain/dated.ts';
import { gainAt } from '../../domain/gain/gain.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { reportedContent } from '../../domain/time-thief/reported-content.ts';
import { dayNumber } from '../../domain/timeline.ts';
import { partsOf } from '../../domain/totals/parts.ts';
import { unitName } from '../../domain/unit/unit.ts';
import { textsIn } from '../../language/texts.ts';
import type { Reply, Services, Turn } from '../handler.ts';

type Candidate = { id: string; title: string; unit: string };
type Found = { kind: 'found'; id: string };
/** What it could be; `why` nothing was said, nothing has that name, or more than one has. */
type Choice = { kind: 'choice'; why: 'asked' | 'none' | 'several'; text: string; near: Candidate[] };

const offered = 5;

/** The gain or time thief of this id or title, or the only one whose title holds what was said; else the nearest. */
export function findStory(turn: Turn, line: string, services: Services): Promise<Found | Choice> {
  const text = line.trim().slice(0, 120);
  return services.municipalities.look(turn.tenant, (state) => {
    const when = { asOf: turn.today, knownAt: state.seq };
    if (state.gains.has(text) || state.thieves.has(text)) return { kind: 'found', id: text };
    const named = ({ id, title, unit }: Candidate) => ({
      id,
      title,
      unit: unitName(state.units, unit, when),
    });
    if (text === '') {
      const near = partsOf(state, when, undefined).slice(0, offered).map(named);
      return { kind: 'choice', why: 'asked', text, near };
    }
    const wanted = fold(text);
    const all = candidates(state, when);
    const same = all.filter(({ folded }) => folded === wanted);
    const holding = same.length > 0 ? same : all.filter(({ folded }) => folded.includes(wanted));
    const [only] = holding;
    if (only && holding.length === 1) return { kind: 'found', id: only.id };
    // A title that goes on after what was said is as near as its beginning.
    const farFrom = ({ folded }: { folded: string }) =>
      Math.min(distance(folded, wanted), distance(folded.slice(0, wanted.length), wanted));
    const near = (holding.length > 0 ? holding : all)
      .map((one) => ({ one, far: farFrom(one) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, offered)
      .map(({ one }) => named(one));
    return { kind: 'choice', why: holding.length > 0 ? 'several' : 'none', text, near };
  });
}

function candidates(state: Municipality, when: When): (Candidate & { folded: string })[] {
  const all: (Candidate & { folded: string })[] = [];
  const day = dayNumber(when.asOf);
  const add = (id: string, told: { title: string; unit: string } | undefined) => {
    if (told) all.push({ id, title: told.title, unit: told.unit, folded: foldedTitle(told) });
  };
  for (const gain of state.gains.values()) add(gain.id, gainAt(gain, when, day));
  for (const thief of state.thieves.values()) add(thief.id, reportedContent(thief, when, day)?.content);
  return all;
}

/** Folding takes most of the time, and what was told of a gain is the same value until something more is. */
const foldedTitles = new WeakMap<object, string>();

function foldedTitle(told: { title: string }): string {
  const known = foldedTitles.get(told);
  if (known !== undefined) return known;
  const folded = fold(told.title);
  foldedTitles.set(told, folded);
  return folded;
}

export function chooseStory(turn: Turn, { why, text, near }: Choice): Reply {
  const t = textsIn(turn.language);
  const s = t.story;
  const intro = { asked: s.ask, none: s.whichDidYouMean(text), several: s.several(text) }[why];
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: s.choose,
      intro: [near.length > 0 ? intro : t.status.empty],
      rows: near.map(({ id, title, unit }) => ({
        ...{ title, state: unit, lines: [] },
        buttons: [{ title: s.open, verb: 'story.show', data: { id } }],
      })),
      buttons: [{ title: t.status.explain, verb: 'status.explain' }],
    },
  };
}

/** Case, spaces and hyphens do not tell titles apart. */
function fold(text: string): string {
  return text.toLocaleLowerCase('nb').replace(/[\s-]+/g, '');
}
