import { newest, valueAt } from '../dated.ts';
import { isOpen, type Unit, type Units } from './unit.ts';

type Kind = Unit['kind'];

/** A name as it is compared: the same whatever its case and spaces. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** `Hjemmetjenesten nord` → `hjemmetjenesten-nord`. Norwegian letters keep a sound of their own, accents go. */
export function slug(name: string): string {
  const plain = nameKey(name)
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'unit'
  );
}

/** The id of a unit that is new, also where one that is no more had its name. */
export function newUnitId(taken: { has(id: string): boolean }, kind: Kind, name: string): string {
  const base = kind === 'area' ? `area-${slug(name)}` : slug(name);
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}

/**
 * Finds units and service areas by name, and makes ids for new ones. A name keeps its id for ever; when two names
 * give the same slug, the later one gets a number.
 */
export function unitIds(units: Units) {
  const byName = new Map<string, string>();
  const taken = new Set(units.keys());
  const key = (kind: Kind, name: string) => `${kind} ${nameKey(name)}`;
  const when = newest({ seq: Number.MAX_SAFE_INTEGER });
  for (const unit of units.values()) {
    const name = valueAt(unit.name, when);
    if (name === undefined) continue;
    // One that is no more gives way to whoever has its name now.
    const isFree = isOpen(unit, when) || !byName.has(key(unit.kind, name));
    if (isFree) byName.set(key(unit.kind, name), unit.id);
  }
  // A register may still call a unit by the name it had.
  for (const { id, kind, name } of units.values())
    for (const { value, supersededAt } of name) {
      const isOld = supersededAt === undefined && !byName.has(key(kind, value));
      if (isOld) byName.set(key(kind, value), id);
    }
  const find = (kind: Kind, name: string) => byName.get(key(kind, name));
  return {
    find,
    /** What a person wrote: a unit's name, else a service area's, else an id. */
    resolve: (text: string) =>
      find('unit', text) ?? find('area', text) ?? (taken.has(text) ? text : undefined),
    /** The id of this name, made when new. */
    make(kind: Kind, name: string): string {
      const known = find(kind, name);
      if (known) return known;
      const id = newUnitId(taken, kind, name);
      taken.add(id);
      byName.set(key(kind, name), id);
      return id;
    },
  };
}

export type UnitIds = ReturnType<typeof unitIds>;
