import { emptyMunicipality, evolve } from '../../src/domain/municipality.ts';
import { madeOf } from '../../src/report/pages.ts';
import { renderPage } from '../../src/report/render-page.ts';
import { type Line, milliseconds } from './line.ts';
import { median, sideBySide, timed } from './measure.ts';
import { bigRegister } from './register.ts';

/** The whole report to print at 100,000 events in 70 units, from the state to its last letter. */
export async function reportPageBench(): Promise<Line[]> {
  const state = emptyMunicipality();
  for (const entry of bigRegister()) evolve(state, entry);
  let day = 0;
  // Another date each time, all of them after the newest fact, so that nothing was worked out before.
  const asOf = () => new Date(Date.UTC(2026, 10, 23 + day++)).toISOString().slice(0, 10);
  const make = () =>
    timed(() => {
      const when = { asOf: asOf(), knownAt: state.seq };
      const made = madeOf(state, { kind: 'status', subject: {} }, { when, language: 'nb', isSample: false });
      if (made?.kind !== 'page') throw new Error('no page');
      renderPage(made.template, made.model, { language: 'nb', isSample: false });
    });
  await sideBySide(5, { make });
  const { make: times } = await sideBySide(31, { make });
  const value = median(times);
  return [
    {
      name: 'the report to print at 100k events, the whole page',
      ...{ value, unit: 'ms', target: { atMost: 150 }, ours: milliseconds(value), baseline: '' },
    },
  ];
}
