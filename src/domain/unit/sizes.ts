import { valueAt } from '../dated.ts';
import type { Municipality } from '../municipality.ts';
import type { SplitPart } from './closing-rules.ts';

type Size = { employees?: number; fte?: number };

/** Staff of a merged unit: as told, else the sum of the two. */
export function mergedSize(
  state: Municipality,
  { unit, into, on }: { unit: string; into: string; on: string },
  employees?: number,
): Size {
  const [one, other] = [sizeOf(state, unit, on), sizeOf(state, into, on)];
  return sum(sum(one, other), {}, employees);
}

/** Staff of each part: its percentage of the whole, in whole people that sum to it; on top of what a unit has. */
export function withSizes(
  state: Municipality,
  { unit, on }: { unit: string; on: string },
  parts: readonly { percent: number; unit?: string; name: string }[],
): SplitPart[] {
  const whole = sizeOf(state, unit, on);
  let percentTaken = 0;
  return parts.map((part) => {
    const from = percentTaken;
    percentTaken += part.percent;
    const share = (value: number) =>
      Math.round((value * percentTaken) / 100) - Math.round((value * from) / 100);
    const own: Size = {
      ...(whole.employees === undefined ? {} : { employees: share(whole.employees) }),
      // One hundredth is as fine as registers tell it.
      ...(whole.fte === undefined ? {} : { fte: share(whole.fte * 100) / 100 }),
    };
    const { percent } = part;
    if (part.unit === undefined) return { percent, name: part.name, size: own };
    return { percent, unit: part.unit, size: sum(own, sizeOf(state, part.unit, on)) };
  });
}

function sizeOf(state: Municipality, id: string, on: string): Size {
  const unit = state.units.get(id);
  const when = { asOf: on, knownAt: state.seq };
  const employees = valueAt(unit?.employees ?? [], when);
  const fte = valueAt(unit?.fte ?? [], when);
  return { ...(employees === undefined ? {} : { employees }), ...(fte === undefined ? {} : { fte }) };
}

function sum(one: Size, other: Size, employees = added(one.employees, other.employees)): Size {
  const fte = added(one.fte, other.fte);
  return { ...(employees === undefined ? {} : { employees }), ...(fte === undefined ? {} : { fte }) };
}

/** What is known of neither stays unknown. */
function added(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined && other === undefined) return undefined;
  return Math.round(((one ?? 0) + (other ?? 0)) * 100) / 100;
}
