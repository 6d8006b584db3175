import type { Event } from '../../src/domain/events.ts';
import { emptyMunicipality, evolve, type Municipality } from '../../src/domain/municipality.ts';
import { createSimilar } from '../../src/search/similar.ts';
import { type Line, milliseconds } from './line.ts';
import { percentile, sideBySide, timed } from './measure.ts';

const thieves = 20_000;

const doing = [
  'Leter etter',
  'Venter på',
  'Henter',
  'Skriver',
  'Registrerer',
  'Ringer om',
  'Sjekker',
  'Bestiller',
];
const what = [
  'nøkler',
  'bil',
  'medisiner',
  'rapport',
  'skjema',
  'møterom',
  'utstyr',
  'vikarer',
  'faktura',
  'timeliste',
];
const where = [
  'lageret',
  'kjelleren',
  'rådhuset',
  'avdelingen',
  'skolen',
  'kjøkkenet',
  'portalen',
  'arkivet',
];
const more = [
  'besøk',
  'vedtak',
  'søknad',
  'avvik',
  'epikrise',
  'anlegg',
  'elever',
  'beboere',
  'budsjett',
  'anbud',
];
const one = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;

/** Titles as people write them: few words for what they do, many for what it is about. */
function titleOf(index: number): string {
  const thing = one(what, Math.floor(index / 8));
  const about = `${one(more, Math.floor(index / 640))}${Math.floor(index / 6400) % 2 === 0 ? '' : 's'}${one(what, index)}`;
  return `${one(doing, index)} ${thing} til ${about} i ${one(where, Math.floor(index / 80))}`;
}

function reported(): Municipality {
  const state = emptyMunicipality();
  for (let index = 0; index < thieves; index += 1) {
    const said: Event = {
      ...{ type: 'time-thief.reported', on: '2026-11-23', thief: `t${index}`, unit: 'u1', method: 'guess' },
      ...{ title: titleOf(index), model: { basis: 'once', minutes: 10, people: 1 } },
    };
    evolve(state, { seq: index + 1, at: '2026-11-23', commandId: `c${index}`, events: [said] });
  }
  return state;
}

/** What is shown while somebody reports, where 20,000 time thieves are reported already; and what the first one waits. */
export async function similarBench(): Promise<Line[]> {
  const state = reported();
  const similar = createSimilar();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const first = await timed(() => similar.find(state, 'Leter etter nøkler'));
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1_000_000;
  let index = 0;
  const ask = () => {
    index = (index + 997) % thieves;
    return timed(() => similar.find(state, titleOf(index)));
  };
  await sideBySide(20, { ask });
  const { ask: times } = await sideBySide(200, { ask });
  const value = percentile(times, 95);
  return [
    {
      name: 'similar ones among 20,000 time thieves: p95',
      ...{ value, unit: 'ms', target: { atMost: 20 }, ours: milliseconds(value), baseline: '' },
    },
    {
      name: `similar ones: the index, made at the first question (${Math.round(megabytes)} MB)`,
      ...{ value: first, unit: 'ms', target: { atMost: 1000 }, ours: milliseconds(first), baseline: '' },
    },
  ];
}
