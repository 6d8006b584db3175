import { describe, expect, it } from 'vitest';
import { languages } from '../../src/language/language.ts';
import type { PageKind } from '../../src/ports/pages.ts';
import { loadSampleRegister } from '../../src/sample/load-sample-register.ts';
import { openTidvinn, tenant } from '../conversation/fake-teams.ts';
import { aUnit, upTo } from '../domain/telling.ts';

async function opened() {
  const tidvinn = await openTidvinn();
  const page = async (more: object = {}) => {
    const { seq } = await tidvinn.municipalities.look(tenant, (state) => ({ seq: state.seq }));
    const link = await tidvinn.pages.linkTo({
      ...{ kind: 'status' as PageKind, tenant, language: 'nb', asOf: '2026-11-20', knownAt: seq },
      ...{ subject: {} as never, ...more },
    });
    const { body } = await tidvinn.pages.open(link.split('/pages/')[1] ?? '');
    return String(body);
  };
  return { tidvinn, page };
}

/** The text of a table, row by row. */
function rowsOf(html: string, id: string): string[][] {
  const table = html.split(`<table aria-labelledby="${id}">`)[1]?.split('</table>')[0] ?? '';
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell),
  );
}

/** The rows of the table of units: their words, and the lengths of their bars. */
function ruledRows(html: string) {
  const body = html.split('<tbody role="rowgroup">')[1]?.split('</tbody>')[0] ?? '';
  return [...body.matchAll(/<tr role="row">(.*?)<\/tr>/gs)].map(([, row = '']) => ({
    cells: [...row.matchAll(/<(?:th|td)[^>]*>(.*?)<\/(?:th|td)>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]+>/g, ''),
    ),
    lengths: [...row.matchAll(/width="([\d.]+)%"/g)].map(([, length]) => Number(length)),
  }));
}

describe('the report to print', () => {
  it('says in three sentences what the published series says', async () => {
    const { tidvinn, page } = await opened();
    await loadSampleRegister({ ...tidvinn, ...tidvinn.services, tenant });
    const html = await page({ asOf: '2016-04-01' });
    const leads = [...html.matchAll(/<p class="lead">(.*?)<\/p>/g)].map(([, text]) => text);
    expect(leads).toEqual([
      expect.stringMatching(
        /^Per 01\.04\.2016 er det identifisert gevinster på 33,0 årsverk .*, og 21,5 årsverk .* av dem er realisert \(65\u00a0%\)\.$/,
      ),
      expect.stringContaining('Realisert betyr at kommunen kan dokumentere'),
      '33 av 70 enheter jobber etter Lean-prinsippene, og de har 50\u00a0% av de ansatte.',
    ]);
  });

  it('has a table beside each chart, with the same numbers, and needs no script', async () => {
    const { tidvinn, page } = await opened();
    await loadSampleRegister({ ...tidvinn, ...tidvinn.services, tenant });
    const html = await page();
    expect(html).not.toMatch(/<script|style="|onload/);
    for (const pair of html.split('<div class="pair">').slice(1)) expect(pair).toContain('<table');
    const names = rowsOf(html, 'figures').slice(1);
    const chart = html.split('id="figures"')[1]?.split('</svg>')[0] ?? '';
    expect(names.length).toBeGreaterThan(0);
    for (const [name = ''] of names) expect(chart).toContain(`>${name}</text>`);
    expect(rowsOf(html, 'time').at(-1)?.[0]).toBe('20.11.2026');
  });

  it("draws each unit in its row by one ruler, in the register's own order, with the numbers beside", async () => {
    const { tidvinn, page } = await opened();
    await tidvinn.has(
      aUnit('small', { name: 'Liten', fte: 10 }),
      aUnit('home', { name: 'Stor', fte: 100 }),
      aUnit('none', { name: 'Uten størrelse', fte: undefined }),
      ...upTo('realised'),
      ...upTo('identified', { gain: 'gain-s1', unit: 'small' }),
    );
    const rows = ruledRows(await page());
    // 0.267 årsverk identified in each; 0.213 of it realised where there are a hundred årsverk.
    expect(rows).toEqual([
      { cells: ['Liten', '0,3', '0,0', '2,7 / 0,0'], lengths: [100, 0] },
      { cells: ['Stor', '0,3', '0,2', '0,3 / 0,2'], lengths: [10, 8] },
      { cells: ['Uten størrelse', '0,0', '0,0', 'ukjent'], lengths: [0, 0] },
    ]);
  });

  it('shows wastes as parts of one whole, each with its number, and says what is not in it', async () => {
    const { tidvinn, page } = await opened();
    await loadSampleRegister({ ...tidvinn, ...tidvinn.services, tenant });
    const html = await page();
    const section = html.split('id="wastes"')[1]?.split('</section>')[0] ?? '';
    const table = rowsOf(html, 'wastes').slice(1);
    const legend = [...section.matchAll(/<\/svg> (\d)\. (.*?): ([\d,]+)<\/li>/g)].map(([, ...part]) => part);
    expect(legend.length).toBeGreaterThan(1);
    for (const [, name, value] of legend) expect(table).toContainEqual([name, value, expect.any(String)]);
    expect(section).toContain('Ikke klassifisert, og ikke med i figuren: 3');
    expect(table.map(([name]) => name)).toContain('ikke klassifisert');
    // All of it imported history: nothing to draw, and the table alone.
    const early = (await page({ asOf: '2016-04-01' })).split('id="wastes"')[1]?.split('</section>')[0] ?? '';
    expect(early).not.toContain('<svg');
    expect(early).toContain('ikke klassifisert');
  });

  it('does not change by what is told later, and shows what people wrote as they wrote it', async () => {
    const { tidvinn, page } = await opened();
    await tidvinn.has(aUnit('home', { name: '<b>Nord & sør</b>' }), aUnit('school'), ...upTo('realised'));
    const first = await page({ knownAt: 1 });
    expect(first).toContain('&lt;b&gt;Nord &amp; sør&lt;/b&gt;');
    expect(first).not.toContain('<b>');
    await tidvinn.has({ type: 'gain.abandoned', on: '2026-05-01', gain: 'gain-t1', reason: 'A mistake' });
    expect(await page({ knownAt: 1 })).toBe(first);
    expect(await page()).not.toBe(first);
  });

  it('says what has changed since the last report that was kept', async () => {
    const { tidvinn, page } = await opened();
    await tidvinn.has(aUnit('home'), aUnit('school'));
    expect(await page()).toContain('Ingen rapport er tatt vare på ennå');
    await tidvinn.has({ type: 'report.published', on: '2026-01-01', asOf: '2026-01-01', knownAt: 1 });
    await tidvinn.has(...upTo('realised'));
    expect(await page()).toContain('Endring siden rapporten per 01.01.2026 (føring 1): Identifisert: opp');
  });

  it.each(languages)(
    'can be read where nothing has happened yet, and of a few people says little (%s)',
    async (language) => {
      const { tidvinn, page } = await opened();
      await tidvinn.has(aUnit('home', { employees: 3 }));
      const html = await page({ language, subject: { unit: 'home' } });
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toMatch(/færre enn seks personar|færre enn seks personer|fewer than six people/);
      expect(html).not.toMatch(/undefined|NaN|Infinity/);
      expect(await page({ language })).not.toMatch(/undefined|NaN|Infinity/);
    },
  );
});
