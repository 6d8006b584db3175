/** One line of the table: a measured ratio, or an absolute figure where the target is one. */
export type Line = {
  name: string;
  /** What is judged. */
  value: number;
  /** `×` for a ratio, else `ms` or `MB`. */
  unit: '×' | 'ms' | 'MB';
  target: { atMost: number } | { atLeast: number };
  /** Absolute figures, for a reader to see what the ratio is made of. */
  ours: string;
  baseline: string;
};

export function holds({ value, target }: Line): boolean {
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}

export function targetText({ target, unit }: Line): string {
  return 'atMost' in target ? `≤ ${target.atMost} ${unit}` : `≥ ${target.atLeast} ${unit}`;
}

export function milliseconds(value: number): string {
  return `${value.toPrecision(3)} ms`;
}
