import { valueAt, type When } from '../dated.ts';
import { type Share, wholeInBasisPoints } from '../events.ts';
import type { Units } from './unit.ts';

/** A part of a whole: the basis points from `from` up to `to`. `of` is the unit whose time it was from the start. */
export type Piece = { unit: string; of: string; from: number; to: number };

/**
 * Where the time of a gain or a time thief counts: in its unit, in the units that share it, and, of a unit that is no
 * more, in those that go on with its work. The pieces fill the whole, so that parts always sum to it.
 */
export function piecesOf(units: Units, shares: readonly Share[], when: When): Piece[] {
  let from = 0;
  return shares.flatMap(({ unit, basisPoints }) => {
    const piece = { unit, of: unit, from, to: from + basisPoints };
    from = piece.to;
    return goingOn(units, piece, when, new Set());
  });
}

function goingOn(units: Units, piece: Piece, when: When, seen: ReadonlySet<string>): Piece[] {
  const into = valueAt(units.get(piece.unit)?.closed ?? [], when) ?? [];
  if (into.length === 0 || seen.has(piece.unit)) return [piece];
  const width = piece.to - piece.from;
  let taken = 0;
  return into.flatMap(({ unit, basisPoints }) => {
    const from = piece.from + partOf(width, taken);
    taken += basisPoints;
    const part = { ...piece, unit, from, to: piece.from + partOf(width, taken) };
    return part.from === part.to ? [] : goingOn(units, part, when, new Set([...seen, piece.unit]));
  });
}

/** Whole minutes of a piece; the pieces of a whole sum to it. */
export function minutesIn(minutes: number, { from, to }: Pick<Piece, 'from' | 'to'>): number {
  return partOf(minutes, to) - partOf(minutes, from);
}

function partOf(whole: number, basisPoints: number): number {
  return Math.floor((whole * basisPoints) / wholeInBasisPoints);
}
