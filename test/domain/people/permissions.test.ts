import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Permission, permissions } from '../../../src/domain/people/permissions.ts';
import type { Role } from '../../../src/domain/people/roles.ts';

const columns: readonly Role[] = [
  'unitLeader',
  'programmeOffice',
  'administrator',
  'gainOwner',
  'staffRepresentative',
];

/** The README's table: what each row names in code, and the roles that have a tick. */
function printed(): Record<string, Role[]> {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, section = ''] = readme.split('## Who may do what');
  const rows = section.split('\n## ')[0]?.match(/^\| .*\(`\w+`\) \|.*$/gm) ?? [];
  return Object.fromEntries(
    rows.map((row) => {
      const [, what = '', ...cells] = row.split('|');
      const [, permission = ''] = /\(`(\w+)`\)/.exec(what) ?? [];
      return [permission, columns.filter((_, index) => cells[index]?.trim() === '✓')];
    }),
  );
}

describe('who may do what', () => {
  it('is in the README as it is in the code', () => {
    const sorted = (roles: readonly Role[]) => columns.filter((role) => roles.includes(role));
    const inCode = Object.fromEntries(
      (Object.keys(permissions) as Permission[]).map((permission) => [
        permission,
        sorted(permissions[permission]),
      ]),
    );
    expect(printed()).toEqual(inCode);
  });

  it('has no role that the README has no column for', () => {
    for (const roles of Object.values(permissions))
      expect((roles as readonly Role[]).filter((role) => !columns.includes(role))).toEqual([]);
  });
});
