import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';

/** Where a file would lie, what it must not import there, and what it may. */
const rules = [
  { file: 'src/domain/planted.ts', forbidden: 'node:fs', allowed: './dated.ts' },
  { file: 'src/domain/planted.ts', forbidden: '../ports/ledger.ts', allowed: 'zod/v4' },
  { file: 'src/domain/gain/planted.ts', forbidden: '../../ports/ledger.ts', allowed: '../dated.ts' },
  { file: 'src/domain/gain/planted.ts', forbidden: 'node:fs', allowed: '../time/parameters.ts' },
  { file: 'src/domain/time/planted.ts', forbidden: 'botbuilder', allowed: 'date-easter' },
  { file: 'src/ports/planted.ts', forbidden: '../ledger/lowdb-ledger.ts', allowed: '../domain/entry.ts' },
  { file: 'src/language/planted.ts', forbidden: '../features/handler.ts', allowed: './language.ts' },
  {
    file: 'src/language/nb/planted.ts',
    forbidden: '../../features/handler.ts',
    allowed: '../../domain/events.ts',
  },
  {
    file: 'src/language/question/planted.ts',
    forbidden: '../../features/handler.ts',
    allowed: 'fastest-levenshtein',
  },
  { file: 'src/export/planted.ts', forbidden: 'lowdb', allowed: 'fflate' },
  { file: 'src/cards/planted.ts', forbidden: '../domain/gain/gain.ts', allowed: '../language/texts.ts' },
  { file: 'src/features/planted.ts', forbidden: './gain/gain-card.ts', allowed: '../domain/gain/gain.ts' },
  { file: 'src/features/gain/planted.ts', forbidden: '../kata/board-card.ts', allowed: '../handler.ts' },
  { file: 'src/features/gain/planted.ts', forbidden: 'botbuilder', allowed: '../../domain/gain/gain.ts' },
  {
    file: 'src/features/gain/planted.ts',
    forbidden: '../../cards/render.ts',
    allowed: '../../cards/catalogue.ts',
  },
  {
    file: 'src/features/kata/board/planted.ts',
    forbidden: '../../gain/gain-card.ts',
    allowed: '../forms/target.ts',
  },
  {
    file: 'src/features/kata/board/planted.ts',
    forbidden: '../../../cards/render.ts',
    allowed: '../../handler.ts',
  },
  {
    file: 'src/features/status/scheduled/planted.ts',
    forbidden: '../../gain/gain-card.ts',
    allowed: '../summary.ts',
  },
  { file: 'src/features/index.ts', forbidden: '../domain/gain/gain.ts', allowed: './help/index.ts' },
  { file: 'src/ledger/planted.ts', forbidden: '../features/handler.ts', allowed: 'lowdb' },
  { file: 'src/search/planted.ts', forbidden: '../ledger/lowdb-directory.ts', allowed: 'minisearch' },
  { file: 'src/features/gain/planted.ts', forbidden: 'minisearch', allowed: '../../ports/similar.ts' },
  { file: 'src/import/planted.ts', forbidden: 'restify', allowed: '../domain/entry.ts' },
  { file: 'src/teams/planted.ts', forbidden: 'restify', allowed: 'botbuilder' },
  { file: 'src/teams/planted.ts', forbidden: '../ledger/lowdb-ledger.ts', allowed: '../features/handler.ts' },
  { file: 'src/report/planted.ts', forbidden: '../features/handler.ts', allowed: 'jose' },
  { file: 'src/report/planted.ts', forbidden: 'restify', allowed: '../language/texts.ts' },
  { file: 'src/http/planted.ts', forbidden: 'botbuilder', allowed: 'restify' },
  { file: 'src/http/planted.ts', forbidden: '../domain/gain/gain.ts', allowed: './server.ts' },
];

const biome = fileURLToPath(new URL('../../node_modules/.bin/biome', import.meta.url));

/** Plants one import in a folder like ours, under our own rules, and says what the lint says. */
async function lint(file: string, from: string, back = ''): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tidvinn-rules-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(dirname(join(root, file)), { recursive: true });
  const { $schema, vcs, ...rules } = JSON.parse(await readFile('biome.json', 'utf8'));
  await writeFile(join(root, 'biome.json'), JSON.stringify(rules));
  await writeFile(join(root, file), `import * as planted from '${from}';\nexport const used = planted;\n`);
  if (back)
    await writeFile(
      join(dirname(join(root, file)), from),
      `import * as back from '${back}';\nexport const used = back;\n`,
    );
  const run = spawnSync(biome, ['lint', '.'], { cwd: root, encoding: 'utf8' });
  return run.stdout + run.stderr;
}

describe('who may import whom', () => {
  for (const { file, forbidden, allowed } of rules)
    it(`${file} imports ${allowed}, never ${forbidden}`, async () => {
      expect(await lint(file, forbidden)).toContain('noRestrictedImports');
      expect(await lint(file, allowed)).not.toContain('noRestrictedImports');
    });

  it('nobody imports in a ring', async () => {
    expect(await lint('src/domain/planted.ts', './other.ts', './planted.ts')).toContain('noImportCycles');
  });
});
