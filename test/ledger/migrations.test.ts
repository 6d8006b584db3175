import { describe, expect, it } from 'vitest';
import { type Migration, migrations, upcastEntry } from '../../src/ledger/migrations.ts';

const steps: Migration[] = [
  {
    type: 'gain.noted',
    version: 1,
    upcast: ({ minutes, ...rest }) => ({ ...rest, version: 2, perWeek: minutes }),
  },
  { type: 'gain.noted', version: 2, upcast: (event) => ({ ...event, type: 'gain.measured', version: 1 }) },
  { type: 'gain.measured', version: 1, upcast: (event) => ({ ...event, version: 2, method: 'guess' }) },
];

const entry = (...events: unknown[]) => ({ seq: 1, commandId: 'c', events });

describe('an old event', () => {
  it('goes through each step from its shape to today’s, in order', () => {
    const measured = { type: 'gain.measured', version: 2, on: '2020-01-01', perWeek: 5, method: 'guess' };
    expect(upcastEntry(entry({ type: 'gain.noted', on: '2020-01-01', minutes: 5 }), steps)).toEqual(
      entry(measured),
    );
    const second = { type: 'gain.noted', version: 2, on: '2020-01-01', perWeek: 5 };
    expect(upcastEntry(entry(second), steps)).toEqual(entry(measured));
  });

  it('beside one of today leaves that one as it is, and itself on disk as it was', () => {
    const old = Object.freeze({ type: 'gain.measured' });
    const today = Object.freeze({ type: 'unit.described', version: 3 });
    const raw = Object.freeze(entry(old, today));
    expect(upcastEntry(raw, steps)).toEqual(entry({ ...old, version: 2, method: 'guess' }, today));
    expect(old).toEqual({ type: 'gain.measured' });
  });

  it('that is no event, or no entry, is left for the schema to refuse', () => {
    for (const raw of [null, 'text', {}, { events: 'none' }, entry(null, 5, {}, { type: 5 })])
      expect(upcastEntry(raw, steps)).toEqual(raw);
  });
});

it('no event has changed its shape so far', () => {
  expect(migrations).toEqual([]);
});
