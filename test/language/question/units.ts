import { readFileSync } from 'node:fs';
import { slug } from '../../../src/domain/unit/unit-ids.ts';
import type { NamedUnit } from '../../../src/language/question/question.ts';

/** The sample register's units and service areas, by name. */
export function sampleUnits(): NamedUnit[] {
  const file = readFileSync(new URL('../../../src/sample/units.csv', import.meta.url), 'utf8');
  const rows = file
    .split('\n')
    .slice(1)
    .filter((row) => row.includes(';'))
    .map((row) => row.split(';'));
  const areas = [...new Set(rows.map(([, area = '']) => area))];
  return [
    ...areas.map((name) => ({ id: `area-${slug(name)}`, kind: 'area' as const, name, parent: null })),
    ...rows.map(([name = '', area = '']) => ({
      ...{ id: slug(name), kind: 'unit' as const, name, parent: `area-${slug(area)}` },
    })),
  ];
}
