import type { Event } from '../../src/domain/events.ts';
import { emptyMunicipality, evolve, type Municipality } from '../../src/domain/municipality.ts';
import { tasksFor } from '../../src/features/tasks/waiting.ts';
import { type Line, milliseconds } from './line.ts';
import { median, sideBySide, timed } from './measure.ts';

const thieves = 20_000;
const units = 70;

/** What waits for one leader, and for the programme office that stands in for all, among every thief there is. */
export async function tasksBench(): Promise<Line[]> {
  const state = manyThieves();
  const reporters = new Map(
    Array.from({ length: 2000 }, (_, index) => [`t${index * 9}`, `l${index % units}`]),
  );
  const people = new Set(reporters.values());
  const ask = (by: string) => () =>
    timed(() => {
      const actor = { by, isFirstAdministrator: false };
      const asking = { actor, on: '2026-11-23', reporters, people, measureAfterDays: 28 };
      tasksFor(state, asking, { from: 0, most: 10 });
    });
  const sides = { leader: ask('l3'), office: ask('office') };
  await sideBySide(10, sides);
  const { leader, office } = await sideBySide(60, sides);
  return [
    {
      name: "a leader's tasks among 20,000 time thieves, beside the programme office's",
      ...{ value: median(leader), unit: 'ms', target: { atMost: 15 } },
      ...{ ours: milliseconds(median(leader)), baseline: milliseconds(median(office)) },
    },
  ];
}

function manyThieves(): Municipality {
  const state = emptyMunicipality();
  let seq = 0;
  const tell = (event: Event) => {
    seq += 1;
    const entry = { seq, at: '2026-01-01', by: 'somebody', commandId: `c${seq}`, events: [event] };
    evolve(state, entry);
  };
  const grant = (person: string, role: 'unitLeader' | 'programmeOffice', unit?: string) =>
    tell({ type: 'role.granted', on: '2020-01-01', person, role, ...(unit ? { unit } : {}) });
  for (let unit = 0; unit < units; unit += 1) {
    const name = `u${unit}`;
    tell({ type: 'unit.described', on: '1900-01-01', unit: name, kind: 'unit', name, parent: null });
    grant(`l${unit}`, 'unitLeader', name);
  }
  grant('office', 'programmeOffice');
  for (let index = 0; index < thieves; index += 1) {
    const thief = `t${index}`;
    const content = { unit: `u${index % units}`, title: 'Looks for keys', method: 'guess' as const };
    const model = { basis: 'direct', minutesPerWeek: 60 } as const;
    tell({ type: 'time-thief.reported', on: '2026-01-01', thief, ...content, model });
    if (index % 2 === 0)
      tell({ type: 'time-thief.taken-on', on: '2026-01-02', thief, answerBy: '2026-02-01' });
    if (index % 4 === 0) tell({ type: 'time-thief.started', on: '2026-01-03', thief });
  }
  return state;
}
