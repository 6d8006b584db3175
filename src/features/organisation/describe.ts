import type { FactRow } from '../../cards/catalogue.ts';
import type { Event, EventOf } from '../../domain/events.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { addDays } from '../../domain/time/dates.ts';
import type { Effect } from '../../domain/unit/effect.ts';
import { unitName } from '../../domain/unit/unit.ts';
import type { Texts } from '../../language/texts.ts';

/** What a change of the organisation says, a sentence for each thing; `isNew` tells units that it makes. */
export function sentencesOf(
  { units, seq }: Municipality,
  events: readonly Event[],
  isNew: (unit: string) => boolean,
  t: Texts,
): string[] {
  const s = t.organisation.said;
  const nameOn = (on: string) => (unit: string | null) =>
    unit === null ? t.organisation.municipality : unitName(units, unit, { asOf: on, knownAt: seq });
  return events.flatMap((event): string[] => {
    if (event.type === 'unit.closed') {
      const { on, into } = event;
      const name = nameOn(on);
      const [heir] = into;
      if (!heir) return [s.closed(name(event.unit))];
      if (into.length === 1) return [s.merged(name(event.unit), name(heir.unit))];
      const parts = into.map(({ unit, basisPoints }) => s.part(name(unit), basisPoints / 10_000));
      return [s.split(name(event.unit), parts.join(', '))];
    }
    if (event.type !== 'unit.described') return [];
    const name = nameOn(event.on);
    const { unit, parent } = event;
    if (isNew(unit)) {
      const made = s.made(event.name ?? name(unit), name(parent ?? null));
      return [made, ...factSentences(event, name(unit), t)];
    }
    const before = nameOn(addDays(event.on, -1));
    return [
      ...(event.name === undefined ? [] : [s.renamed(before(unit), event.name)]),
      ...(parent === undefined ? [] : [s.moved(name(unit), name(parent))]),
      ...factSentences(event, name(unit), t),
    ];
  });
}

function factSentences(event: EventOf<'unit.described'>, name: string, t: Texts): string[] {
  const { said, staff, lean } = t.organisation;
  const { employees, fte, fullTimeWeek, leanState } = event;
  const facts = [
    ...(employees === undefined ? [] : [staff(employees)]),
    ...(fte === undefined ? [] : [said.fte(fte)]),
    ...(fullTimeWeek === undefined ? [] : [said.week(fullTimeWeek)]),
    ...(leanState === undefined ? [] : [said.lean(lean[leanState])]),
  ];
  return facts.length === 0 ? [] : [said.facts(name, facts.join(', '))];
}

/** Each unit whose figures change, before and after. */
export function effectRows(effects: readonly Effect[], t: Texts): FactRow[] {
  const o = t.organisation;
  const figures = (side: Effect['before'], otherwise: string) =>
    side ? o.figures(side.identified, side.realised, side.employees) : otherwise;
  return effects.map(({ name, before, after }) => ({
    title: name,
    value: o.becomes(figures(before, o.notBefore), figures(after, o.noLonger)),
  }));
}
