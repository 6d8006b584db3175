import type { Choice, Field } from '../../cards/catalogue.ts';
import { valueAt } from '../../domain/dated.ts';
import { leanStates } from '../../domain/events.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { numbersIn } from '../../language/numbers.ts';
import { textsIn } from '../../language/texts.ts';
import type { Turn } from '../handler.ts';
import { unitChoices } from '../unit-choices.ts';

export const kinds = ['create', 'change', 'merge', 'split', 'close'] as const;
export type Kind = (typeof kinds)[number];

/** The municipality itself, as a value among units. */
export const whole = '*';
export type Shown = { inView: Field[]; more: Field[]; notes: string[] };

/** The form's fields as they stand for the unit today. */
export function fieldsOf(state: Municipality, kind: Kind, unitId: string | undefined, turn: Turn): Shown {
  const t = textsIn(turn.language);
  const { fields: f, notes, kinds: kindNames, lean } = t.organisation;
  const { input } = numbersIn(turn.language);
  const required = (label: string) => `${label} ${t.required}`;
  const line = (id: string, label: string, value = ''): Field => ({ id, kind: 'line', label, value });
  const choose = (id: string, label: string, choices: Choice[], value = ''): Field => ({
    ...{ id, kind: 'choice', label, value, choices },
    ...(choices.length > 6 ? { search: 'choices' as const } : {}),
  });
  const on: Field = { id: 'on', kind: 'date', label: f.on, value: turn.today };
  const unit = unitId === undefined ? undefined : state.units.get(unitId);
  const when = { asOf: turn.today, knownAt: state.seq };
  const places = [
    { value: whole, title: t.organisation.municipality },
    ...unitChoices(state, turn.today, ['unit', 'area']).filter(({ value }) => value !== unitId),
  ];
  const states = leanStates.map((value) => ({ value, title: lean[value] }));
  const number = (value: number | undefined) => (value === undefined ? '' : input(value));
  const known = kind === 'change' ? unit : undefined;
  const moreFacts = [
    line('fte', f.fte, number(valueAt(known?.fte ?? [], when))),
    line('fullTimeWeek', f.fullTimeWeek, number(valueAt(known?.fullTimeWeek ?? [], when))),
    choose('leanState', f.leanState, states, valueAt(known?.leanState ?? [], when) ?? ''),
  ];
  const employees = number(valueAt(known?.employees ?? [], when));
  switch (kind) {
    case 'create': {
      const kindOf = (['unit', 'area'] as const).map((value) => ({ value, title: kindNames[value] }));
      const parent = unitId ?? whole;
      const parents =
        unitId === undefined ? places : [...places, { value: unitId, title: nameOf(state, unitId, turn) }];
      return {
        inView: [
          ...[on, choose('kindOf', required(f.kind), kindOf, 'unit'), line('name', required(f.name))],
          ...[choose('parent', required(f.parent), parents, parent), line('employees', f.employees)],
        ],
        more: moreFacts,
        notes: [],
      };
    }
    case 'change': {
      const parent = valueAt(unit?.parent ?? [], when) ?? whole;
      const title = unitId === undefined ? '' : nameOf(state, unitId, turn);
      return {
        inView: [
          ...[on, line('name', f.name, title), choose('parent', f.parent, places, parent)],
          line('employees', f.employees, employees),
        ],
        more: moreFacts,
        notes: [],
      };
    }
    case 'merge': {
      const same = unitChoices(state, turn.today, [unit?.kind ?? 'unit']).filter(
        ({ value }) => value !== unitId,
      );
      const into = choose('into', required(f.into), same);
      return { inView: [into, on, line('employees', f.employeesAfter)], more: [], notes: [notes.sum] };
    }
    case 'split': {
      const part = (index: number, isRequired: boolean) => [
        line(`name${index}`, isRequired ? required(f.partName(index)) : f.partName(index)),
        line(`percent${index}`, isRequired ? required(f.partPercent(index)) : f.partPercent(index)),
      ];
      return { inView: [on, ...part(1, true), ...part(2, true)], more: part(3, false), notes: [notes.parts] };
    }
    case 'close':
      return { inView: [on, { ...line('reason', f.reason), kind: 'text' }], more: [], notes: [notes.closed] };
  }
}

function nameOf(state: Municipality, id: string, { today }: Turn): string {
  return valueAt(state.units.get(id)?.name ?? [], { asOf: today, knownAt: state.seq }) ?? id;
}
