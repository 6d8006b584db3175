import type { UnitRow } from '../domain/register/register.ts';
import { standardFullTimeWeek } from '../domain/time/parameters.ts';
import type { Cells } from './cells.ts';
import { leanWords } from './words.ts';

/** A row of the register of units; its leader is still an Entra object id. */
export function readUnit(row: number, cells: Cells): UnitRow | undefined {
  const name = cells.text('unit', { most: 120, required: true });
  const area = cells.text('service_area', { most: 120 });
  const employees = cells.number('employees', { least: 0, most: 100_000, required: true, isWhole: true });
  const fte = cells.number('fte', { least: 0, most: 100_000, required: true });
  const fullTimeWeek = cells.number('full_time_week', { least: 20, most: 40 }) ?? standardFullTimeWeek;
  const leanState = cells.word('lean_status', leanWords, { required: true });
  const leanSince = cells.date('lean_since');
  const leader = cells.objectId('leader');
  if (leanState && leanState !== 'notStarted' && !leanSince && !cells.isBad('lean_since'))
    cells.report('lean_since', 'leanNeedsDate', {});
  if (name === undefined || employees === undefined || fte === undefined || !leanState) return undefined;
  return {
    ...{ row, name, employees, fte, fullTimeWeek, leanState },
    ...(area === undefined ? {} : { area }),
    ...(leanSince === undefined ? {} : { leanSince }),
    ...(leader === undefined ? {} : { leader }),
  };
}
