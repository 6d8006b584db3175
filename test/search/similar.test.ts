import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emptyMunicipality, evolve, type Municipality } from '../../src/domain/municipality.ts';
import { createSimilar } from '../../src/search/similar.ts';

const pairsIn = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as ['same' | 'different', string, string]);
const pairs = pairsIn('./pairs.tsv');

/** Titles as reported time thieves, their places in the list as their ids. */
function having(...titles: string[]): Municipality {
  const state = emptyMunicipality();
  titles.forEach((title, index) => {
    tell(state, { type: 'time-thief.reported', thief: `${index}`, title });
  });
  return state;
}

function tell(
  state: Municipality,
  event: { type: 'time-thief.reported' | 'time-thief.edited'; thief: string; title: string },
): void {
  const model = { basis: 'once', minutes: 10, people: 1 } as const;
  const said = { ...event, on: '2026-11-23', unit: 'u1', model, method: 'guess' as const };
  const seq = state.seq + 1;
  evolve(state, { seq, at: '2026-11-23', commandId: `c${seq}`, events: [said] });
}

const others = pairs.flatMap(([, one]) => one);

describe('what is like a time thief', () => {
  it.each(pairs.filter(([kind]) => kind === 'same'))(
    '%s: «%s» is found by «%s», both ways',
    (_kind, one, two) => {
      expect(createSimilar().find(having('Helt noe annet', one), two)).toEqual(['1']);
      expect(createSimilar().find(having('Helt noe annet', two), one)).toEqual(['1']);
    },
  );

  it.each(pairs.filter(([kind]) => kind === 'different'))(
    '%s: «%s» is not «%s», nor the other way',
    (_kind, one, two) => {
      expect(createSimilar().find(having(one), two)).toEqual([]);
      expect(createSimilar().find(having(two), one)).toEqual([]);
    },
  );

  it.each(pairs.filter(([kind]) => kind === 'same'))(
    '%s: «%s» is among the first three for «%s» also where all the others are reported',
    (_kind, one, two) => {
      const found = createSimilar().find(having(...others), two);
      expect(found.slice(0, 3)).toContain(`${others.indexOf(one)}`);
    },
  );

  it('is judged as people would in four of five pairs that it was not made for', () => {
    const unseen = pairsIn('./unseen-pairs.tsv');
    const right = unseen.filter(([kind, one, two]) => {
      const isFound = createSimilar().find(having(one), two).length > 0;
      return isFound === (kind === 'same');
    });
    expect(right.length / unseen.length).toBeGreaterThanOrEqual(0.8);
  });

  it('follows what is reported and edited after the first question', () => {
    const similar = createSimilar();
    const state = having('Venter på bil');
    expect(similar.find(state, 'Leter etter nøkler')).toEqual([]);
    tell(state, { type: 'time-thief.reported', thief: '1', title: 'Leitar etter nøklar' });
    expect(similar.find(state, 'Leter etter nøkler')).toEqual(['1']);
    tell(state, { type: 'time-thief.edited', thief: '1', title: 'Venter på heisen' });
    expect(similar.find(state, 'Leter etter nøkler')).toEqual([]);
    expect(similar.find(state, 'Heisen er treg')).toEqual(['1']);
  });

  it('keeps municipalities apart', () => {
    const similar = createSimilar();
    const [here, there] = [having('Leter etter nøkler'), having('Venter på bil')];
    expect(similar.find(here, 'nøkler')).toEqual(['0']);
    expect(similar.find(there, 'nøkler')).toEqual([]);
  });

  it('answers what says nothing with nothing', () => {
    for (const words of ['', ' ', 'og', '!?', '10 20', 'x'.repeat(20_000)])
      expect(createSimilar().find(having('Leter etter nøkler'), words)).toEqual([]);
  });
});
