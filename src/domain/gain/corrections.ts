import { always } from '../dated.ts';
import type { Entry } from '../entry.ts';
import type { Event } from '../events.ts';
import type { Municipality } from '../municipality.ts';
import { evolveGain } from './evolve-gain.ts';
import { type Gain, type GainAt, type GainFact, gainAt, standing } from './gain.ts';

export type FactOf<K extends GainFact['kind']> = Extract<GainFact, { kind: K }>;

/** The newest that stands of a kind and was told here: a row of history is corrected by importing it again. */
export function lastOf<K extends GainFact['kind']>(gain: Gain, kind: K): FactOf<K> | undefined {
  return standing(gain).findLast((fact) => fact.kind === kind && !fact.isImported) as FactOf<K> | undefined;
}

/**
 * Takes facts away with a reason, and tells what holds instead in the same entry. A correction names whole entries,
 * so what else an entry said of the gain is told again.
 */
export function correcting(
  gain: Gain,
  falls: readonly GainFact[],
  { on, reason }: { on: string; reason: string },
  instead: readonly Event[] = [],
): Event[] {
  const entries = [...new Set(falls.map(({ seq }) => seq))];
  const stays = standing(gain).filter((fact) => entries.includes(fact.seq) && !falls.includes(fact));
  return [
    ...entries.map((entry): Event => ({ type: 'gain.corrected', on, gain: gain.id, entry, reason })),
    ...stays.flatMap((fact) => told(gain, fact)),
    ...instead,
  ];
}

/** A fact as the event it came from. */
function told(gain: Gain, fact: GainFact): Event[] {
  const { on } = fact;
  const of = { on, gain: gain.id };
  switch (fact.kind) {
    case 'identified': {
      const { unit, title, method, model, minutesPerYear, owner } = fact;
      if (gain.thief === undefined) return [];
      const said = { ...of, thief: gain.thief, unit, title, method, model, minutesPerYear };
      return [{ type: 'gain.identified', ...said, ...(owner === undefined ? {} : { owner }) }];
    }
    case 'claimed': {
      const { process, task, minutesPerYear, after } = fact;
      const said = { ...of, process, task, minutesPerYear };
      return [{ type: 'gain.claimed', ...said, ...(after === undefined ? {} : { after }) }];
    }
    case 'ownerNamed':
      return [{ type: 'gain.owner-named', ...of, owner: fact.owner }];
    case 'introduced':
      return [{ type: 'gain.introduced', ...of, baselineMinutesPerYear: fact.baseline ?? 0 }];
    case 'measured': {
      const { after = 0, newWork = 0, net: netMinutesPerYear, method } = fact;
      const values = { afterMinutesPerYear: after, newWorkMinutesPerYear: newWork, netMinutesPerYear };
      return [{ type: 'gain.measured', ...of, method, ...values }];
    }
    default:
      return [];
  }
}

/** Where a gain would stand after these events; nothing is changed. */
export function gainAfter(state: Municipality, gain: Gain, events: readonly Event[]): GainAt | undefined {
  const copy: Gain = { ...gain, facts: gain.facts.map((fact) => ({ ...fact })), asked: [], stood: undefined };
  const aside = { ...state, gains: new Map([[gain.id, copy]]), thieves: new Map() };
  const seq = state.seq + 1;
  const entry: Entry = { seq, at: '', commandId: '', events: [...events] };
  for (const event of events)
    if ('gain' in event && event.gain === gain.id && event.type.startsWith('gain.'))
      evolveGain(aside, event as Parameters<typeof evolveGain>[1], entry);
  return gainAt(copy, { asOf: always, knownAt: seq });
}
