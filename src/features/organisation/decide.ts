import { type Dated, valueAt } from '../../domain/dated.ts';
import type { Decision } from '../../domain/decision.ts';
import { leanStates } from '../../domain/events.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { closeDown, mergeUnits, splitUnit } from '../../domain/unit/closing-rules.ts';
import { changeUnit, createUnit, type UnitFacts } from '../../domain/unit/organisation-rules.ts';
import type { OrganisationRefused } from '../../domain/unit/settle.ts';
import { mergedSize, withSizes } from '../../domain/unit/sizes.ts';
import { isOpen } from '../../domain/unit/unit.ts';
import { unitIds } from '../../domain/unit/unit-ids.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { actorOf } from '../commanding.ts';
import {
  choice,
  date,
  decimal,
  optionalText,
  orElse,
  type Parser,
  readForm,
  text,
  type Values,
  wholeNumber,
} from '../form.ts';
import type { Turn } from '../handler.ts';
import { type Kind, whole } from './fields.ts';

type Decide = (state: Municipality) => Decision<OrganisationRefused>;

/** What a form asks for: a decision on any state, from a day; or how the form is to be mended. */
export type Ask =
  | { ok: true; on: string; value: unknown; decide: Decide }
  | { ok: false; mends: Partial<Record<string, string>> };

/** A change may be told some years late or ahead. */
const someYears = { from: '2000-01-01', until: '2100-01-01' };
const people = orElse(wholeNumber(0, 100_000), undefined);
const percent = wholeNumber(1, 99);
const name = text(120);
/** What is left empty stays as it is. */
const facts = {
  employees: people,
  fte: orElse(decimal(0, 100_000), undefined),
  fullTimeWeek: orElse(decimal(20, 40), undefined),
  leanState: orElse(choice(leanStates), undefined),
};

export function readChange(
  turn: Turn,
  { kind, unit, raw }: { kind: Kind; unit: string; raw: Record<string, unknown> },
): Ask {
  const t = textsIn(turn.language);
  const on = orElse(date(someYears), turn.today);
  const ordering = { actor: actorOf(turn), today: turn.today };
  switch (kind) {
    case 'create': {
      const parsers = { on, kindOf: choice(['unit', 'area']), name, parent: text(80), ...facts };
      return ask(parsers, raw, t, ({ on, kindOf, parent, ...told }) => (state) => {
        const above = parent === whole ? null : parent;
        return createUnit(state, { ...ordering, on, kind: kindOf, facts: { ...told, parent: above } });
      });
    }
    case 'change': {
      const parsers = { on, name: optionalText(120), parent: optionalText(80), ...facts };
      return ask(parsers, raw, t, ({ on, parent, ...told }) => (state) => {
        const above = parent === whole ? null : parent;
        const facts = changedSince(state, unit, turn.today, { ...told, parent: above });
        return changeUnit(state, { ...ordering, on, unit, facts });
      });
    }
    case 'merge':
      return ask({ on, into: text(80), employees: people }, raw, t, ({ on, into, employees }) => (state) => {
        const size = mergedSize(state, { unit, into, on }, employees);
        return mergeUnits(state, { ...ordering, on, unit, into, size });
      });
    case 'split': {
      const third = { name3: optionalText(120), percent3: orElse(percent, undefined) };
      const parsers = { on, name1: name, percent1: percent, name2: name, percent2: percent, ...third };
      return ask(parsers, raw, t, ({ on, ...told }) => (state) => {
        const parts = [
          { name: told.name1, percent: told.percent1 },
          { name: told.name2, percent: told.percent2 },
          ...(told.name3 === undefined ? [] : [{ name: told.name3, percent: told.percent3 ?? 0 }]),
        ].map((part) => ({ ...part, ...knownUnit(state, unit, part.name, on) }));
        const sized = withSizes(state, { unit, on }, parts);
        return splitUnit(state, { ...ordering, on, unit, parts: sized });
      });
    }
    case 'close':
      return ask(
        { on, reason: optionalText(2000) },
        raw,
        t,
        ({ on, reason }) =>
          (state) =>
            closeDown(state, { ...ordering, on, unit, reason }),
      );
  }
}

function ask<F extends Record<string, Parser<unknown>> & { on: Parser<string> }>(
  parsers: F,
  raw: Record<string, unknown>,
  t: Texts,
  decide: (value: Values<F>) => Decide,
): Ask {
  const read = readForm(parsers, raw, t);
  if (!read.ok) return read;
  return { ok: true, on: (read.value as { on: string }).on, value: read.value, decide: decide(read.value) };
}

/** What differs from today, as the form was filled in: the rest was left as it is, also where it is to change later. */
function changedSince(state: Municipality, id: string, today: string, facts: UnitFacts): UnitFacts {
  const unit = state.units.get(id);
  const isNew = ([fact, value]: [string, unknown]) => {
    const dated = (unit?.[fact as keyof UnitFacts] ?? []) as Dated<unknown>;
    return valueAt(dated, { asOf: today, knownAt: state.seq }) !== value;
  };
  return Object.fromEntries(Object.entries(facts).filter(isNew));
}

/** A part that is called as an open unit is that unit. */
function knownUnit(state: Municipality, split: string, called: string, on: string): { unit?: string } {
  const kind = state.units.get(split)?.kind ?? 'unit';
  const id = unitIds(state.units).find(kind, called);
  const unit = id === undefined ? undefined : state.units.get(id);
  const isHeir = unit && unit.id !== split && isOpen(unit, { asOf: on, knownAt: state.seq });
  return isHeir ? { unit: unit.id } : {};
}
