import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/http/server.ts';
import { languages } from '../../src/language/language.ts';
import { loadSampleRegister } from '../../src/sample/load-sample-register.ts';
import { openTidvinn, tenant } from '../conversation/fake-teams.ts';
import { openBrowser } from '../e2e/browser.ts';
import { axeFinds } from './axe.ts';

const screenshots = process.env.SCREENSHOTS;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Names of units that do not stand on one line. */
const brokenNames = `[...document.querySelectorAll('.ruled th[scope="row"]')].filter((name) => {
  const words = document.createRange();
  words.selectNodeContents(name);
  return words.getClientRects().length > 1;
}).map((name) => name.textContent)`;

describe('the report to print in a browser', () => {
  it.each(languages)('has nothing that axe finds, fits a phone, and prints on A4 (%s)', async (language) => {
    const tidvinn = await openTidvinn({ isSample: true });
    await loadSampleRegister({ ...tidvinn, ...tidvinn.services, tenant });
    const { seq } = await tidvinn.municipalities.look(tenant, (state) => ({ seq: state.seq }));
    const server = createServer({
      ...{ handle: async () => ({ status: 200 }), page: tidvinn.pages.open, host: '127.0.0.1', port: 0 },
    });
    const address = `http://127.0.0.1:${await server.listen()}`;
    const link = await tidvinn.pages.linkTo({
      ...{ kind: 'status', tenant, language, asOf: '2026-11-20', knownAt: seq, subject: {} },
    });
    const url = link.replace('https://tidvinn.example', address);
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const shot = (name: string) => join(screenshots ?? '', `report-${name}`);
    const isShot = screenshots && language === 'nb';
    try {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(url);
        expect(await axeFinds(page)).toEqual([]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
          width,
        );
        expect(await page.evaluate<string[]>(brokenNames)).toEqual([]);
        if (isShot) await page.screenshot({ path: shot(`${width}.png`), fullPage: true });
      }
      await page.goto(url);
      if (isShot) {
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 672, height: 985 });
        await page.screenshot({ path: shot('print.png') });
      }
      const pdf = await page.pdf({ preferCSSPageSize: true, ...(isShot ? { path: shot('a4.pdf') } : {}) });
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\S* 84[12]\S*\]/);
    } finally {
      await context.close();
      await server.close();
    }
  });
});
