import { z } from 'zod/v4';
import type { Button, ListRow } from '../../cards/catalogue.ts';
import { valueAt, type When } from '../../domain/dated.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { mayOrganise } from '../../domain/unit/settle.ts';
import { isOpen, lineage, type Unit, unitName } from '../../domain/unit/unit.ts';
import { type Texts, textsIn } from '../../language/texts.ts';
import { actorOf, refused } from '../commanding.ts';
import { findUnit } from '../find-unit.ts';
import { action, type CommandHandler, type Reply, type Services, type Turn } from '../handler.ts';
import { changeForm } from './change.ts';
import type { Kind } from './fields.ts';

const shownAtOnce = 8;
const placeSchema = z.object({
  unit: z.string().max(80).optional(),
  from: z.int().min(0).max(100_000).optional(),
});

/** A level of the organisation: what the unit is, what lies right below it, and what can be done with it. */
async function show(
  turn: Turn,
  services: Services,
  { unit, from = 0 }: z.output<typeof placeSchema>,
): Promise<Reply> {
  if (turn.place.kind !== 'personal') return refused(turn, { reason: 'onlyPersonal' });
  const t = textsIn(turn.language);
  const o = t.organisation;
  const found = await services.municipalities.look(turn.tenant, (state) => {
    if (!mayOrganise(state, { actor: actorOf(turn), today: turn.today, on: turn.today })) return 'refused';
    const when = { asOf: turn.today, knownAt: state.seq };
    const known = unit === undefined ? undefined : state.units.get(unit);
    if (unit !== undefined && !(known && isOpen(known, when))) return undefined;
    const below = childrenOf(state, unit ?? null, when);
    return {
      name: unit === undefined ? o.title : unitName(state.units, unit, when),
      facts: known ? factLines(state, known, when, t) : [o.intro],
      above: known ? (valueAt(known.parent, when) ?? undefined) : undefined,
      count: below.length,
      rows: below.slice(from, from + shownAtOnce).map((one) => rowOf(state, one, when, t)),
    };
  });
  if (found === 'refused') return refused(turn, { reason: 'needsOffice' });
  if (!found) return { kind: 'text', text: t.unit.unknown };
  const { name, facts, above, count, rows } = found;
  const next = from + rows.length;
  const place = unit === undefined ? {} : { unit };
  const form = (kind: Kind): Button => ({
    title: o.forms[kind],
    verb: 'organisation.form',
    data: { kind, ...place },
  });
  const more: Button[] =
    next < count ? [{ title: t.status.next, verb: 'organisation.show', data: { ...place, from: next } }] : [];
  const up: Button = {
    title: o.up,
    verb: 'organisation.show',
    data: above === undefined ? {} : { unit: above },
  };
  return {
    kind: 'card',
    card: 'list',
    data: {
      title: name,
      intro: [
        ...facts,
        ...(count === 0 && unit === undefined ? [o.empty] : []),
        ...(rows.length < count ? [o.shown(from + 1, next, count)] : []),
      ],
      rows,
      buttons:
        unit === undefined
          ? [...more, form('create'), { title: o.changes, verb: 'organisation.changes' }]
          : [
              ...[form('change'), form('merge'), form('split'), form('close'), form('create')],
              ...(more.length > 0 ? more : [up]),
            ],
    },
  };
}

function childrenOf(state: Municipality, parent: string | null, when: When): Unit[] {
  const name = ({ id }: Unit) => unitName(state.units, id, when);
  return [...state.units.values()]
    .filter((unit) => isOpen(unit, when) && (valueAt(unit.parent, when) ?? null) === parent)
    .sort((a, b) => a.kind.localeCompare(b.kind) || name(a).localeCompare(name(b), 'nb'));
}

function rowOf(state: Municipality, unit: Unit, when: When, t: Texts): ListRow {
  const o = t.organisation;
  const inside = [...state.units.values()].filter(
    (one) => one.kind === 'unit' && isOpen(one, when) && lineage(state.units, one.id, when).includes(unit.id),
  );
  const staff = inside.reduce((sum, one) => sum + (valueAt(one.employees, when) ?? 0), 0);
  return {
    title: unitName(state.units, unit.id, when),
    state: o.kinds[unit.kind],
    lines: [unit.kind === 'area' ? `${o.units(inside.length)}, ${o.staff(staff)}` : o.staff(staff)],
    buttons: [{ title: o.open, verb: 'organisation.show', data: { unit: unit.id } }],
  };
}

function factLines(state: Municipality, unit: Unit, when: When, t: Texts): string[] {
  const o = t.organisation;
  const parent = valueAt(unit.parent, when);
  const employees = valueAt(unit.employees, when);
  const fte = valueAt(unit.fte, when);
  const week = valueAt(unit.fullTimeWeek, when);
  const lean = valueAt(unit.leanState, when);
  const above = parent ? unitName(state.units, parent, when) : o.municipality;
  return [
    o.kinds[unit.kind],
    `${o.facts.above}: ${above}`,
    ...(employees === undefined ? [] : [o.staff(employees)]),
    ...(fte === undefined ? [] : [o.said.fte(fte)]),
    ...(week === undefined ? [] : [`${o.facts.fullTimeWeek}: ${o.hours(week)}`]),
    ...(lean === undefined ? [] : [o.said.lean(o.lean[lean])]),
  ];
}

export const showOrganisation = action({
  verb: 'organisation.show',
  schema: placeSchema,
  run: (turn, place, services) => show(turn, services, place),
});

/** A command with a unit's name after it; without one, or with one that is not found, the whole organisation. */
async function onUnit(
  turn: Turn,
  rest: string,
  services: Services,
  then: (unit: string | undefined) => Promise<Reply>,
): Promise<Reply> {
  if (rest === '') return then(undefined);
  const { unit } = await services.municipalities.look(turn.tenant, (state) =>
    findUnit(state, rest, turn.today),
  );
  return then(unit);
}

export const organisationCommand: CommandHandler = {
  name: 'organisation',
  words: { nb: ['organisasjon'], nn: ['organisasjon'], en: ['organisation', 'organization'] },
  run: (turn, rest, services) =>
    onUnit(turn, rest, services, (unit) => show(turn, services, unit === undefined ? {} : { unit })),
};

function command(kind: Kind, words: CommandHandler['words']): CommandHandler {
  return {
    name: `organisation ${kind}`,
    words,
    run: (turn, rest, services) =>
      onUnit(turn, rest, services, (unit) => {
        const isWhole = unit === undefined && kind !== 'create';
        const place = unit === undefined ? {} : { unit };
        return isWhole ? show(turn, services, {}) : changeForm(turn, services, { kind, ...place });
      }),
  };
}

export const changeCommands: CommandHandler[] = [
  command('create', { nb: ['ny enhet'], nn: ['ny eining'], en: ['new unit'] }),
  command('change', { nb: ['endre enhet'], nn: ['endre eining'], en: ['change unit'] }),
  command('merge', { nb: ['slå sammen enhet'], nn: ['slå saman eining'], en: ['merge unit'] }),
  command('split', { nb: ['del enhet'], nn: ['del eining'], en: ['split unit'] }),
  command('close', { nb: ['legg ned enhet'], nn: ['legg ned eining'], en: ['close unit'] }),
];
