import { brokenRules, gainStates, type ImportedGain } from '../domain/register/imported-gain-rules.ts';
import type { GainRow } from '../domain/register/register.ts';
import type { Cells } from './cells.ts';
import { fieldOf } from './field-of.ts';
import { methodWords, outcomeWords } from './words.ts';

/** More than this in one gain, about 260 årsverk, is a slip of the pen. */
const mostHoursPerWeek = 10_000;
const oneMinute = 1 / 60;

/** A row of the register of gains: its cells, and the rules between them. */
export function readGain(row: number, cells: Cells): GainRow | undefined {
  const id = cells.text('id', { most: 80, required: true });
  const unit = cells.text('unit', { most: 120, required: true });
  const title = cells.text('title', { most: 120, required: true });
  const hours = { least: oneMinute / 2, most: mostHoursPerWeek };
  const minutesPerWeek = minutes(cells.number('hours_per_week', { ...hours, required: true }));
  const method = cells.word('method', methodWords, { required: true });
  const dates = gainStates.map((state) => [state, cells.date(fieldOf.gains[state])]);
  const realised = minutes(cells.number('realised_hours_per_week', { ...hours, least: 0 }));
  const told = {
    realisedMinutesPerWeek: realised || undefined,
    useOfTime: cells.text('use_of_time', { most: 2000 }),
    outcome: cells.word('outcome', outcomeWords),
    evidence: cells.text('evidence', { most: 2000 }),
  };
  const gain = present({
    ...{ gain: id, unit, title, minutesPerWeek, method },
    ...Object.fromEntries(dates),
    ...told,
  }) as ImportedGain;
  for (const broken of brokenRules(gain)) reportBroken(cells, broken);
  const isWhole = id && unit && title && minutesPerWeek !== undefined && method;
  return isWhole ? { row, ...gain } : undefined;
}

/** Hours a week → whole minutes a week. */
function minutes(hours: number | undefined): number | undefined {
  return hours === undefined ? undefined : Math.round(hours * 60);
}

function present(fields: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A cell that could not be read is told about already; nothing more can be said of it. */
function reportBroken(cells: Cells, broken: ReturnType<typeof brokenRules>[number]): void {
  const field = fieldOf.gains[broken.field];
  if (cells.isBad(field)) return;
  switch (broken.rule) {
    case 'stateMissing':
      return cells.report(field, broken.rule, { later: fieldOf.gains[broken.later] });
    case 'datesOutOfOrder':
      return cells.report(field, broken.rule, { earlier: fieldOf.gains[broken.earlier] });
    case 'realisedAboveHours':
      if (cells.isBad('hours_per_week')) return;
      return cells.report(field, broken.rule, {});
    default:
      return cells.report(field, broken.rule, {});
  }
}
