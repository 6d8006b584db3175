import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../../src/domain/events.ts';
import { createServer, type Server } from '../../src/http/server.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { openTidvinn, tenant } from '../conversation/fake-teams.ts';
import { aUnit, upTo, wholeWay } from '../domain/telling.ts';
import { openBrowser } from '../e2e/browser.ts';
import { axeFinds } from './axe.ts';

const screenshots = process.env.SCREENSHOTS;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A gain with everything on its page: shared by two units, corrected, checked, and with long words in it. */
const history: Event[] = [
  aUnit('home', { name: 'Hjemmetjenesten' }),
  aUnit('school', { name: 'Raufoss skole' }),
  ...upTo('realised'),
  { type: 'gain.checked', on: '2026-07-20', gain: 'gain-t1', answer: 'missed', due: '2026-07-20' },
  {
    ...{ type: 'gain.shared', on: '2026-08-01', gain: 'gain-t1' },
    shares: [
      { unit: 'home', basisPoints: 6667 },
      { unit: 'school', basisPoints: 3333 },
    ],
  },
];
const { measured } = wholeWay({ measured: 26_000 });
const correction: Event[] = [
  {
    type: 'gain.corrected',
    on: '2026-09-01',
    gain: 'gain-t1',
    entry: 2,
    reason: `Feil uke ${'x'.repeat(200)}`,
  },
  ...upTo('introduced').slice(1),
  measured,
];

async function served(language: Language) {
  const tidvinn = await openTidvinn({ isSample: true });
  const [unit, ...rest] = history;
  await tidvinn.has(unit as Event);
  await tidvinn.has(...rest);
  await tidvinn.has(...correction);
  const server: Server = createServer({
    ...{ handle: async () => ({ status: 200 }), page: tidvinn.pages.open, host: '127.0.0.1', port: 0 },
  });
  const address = `http://127.0.0.1:${await server.listen()}`;
  const link = await tidvinn.pages.linkTo({
    ...{ kind: 'story', tenant, language, asOf: '2026-11-23', knownAt: 3 },
    subject: { id: 'gain-t1', figure: 'identified' },
  });
  return { server, url: link.replace('https://tidvinn.example', address), none: `${address}/pages/x` };
}

describe('the page of a story in a browser', () => {
  it.each(languages)('has nothing that axe finds, fits a phone, and prints on A4 (%s)', async (language) => {
    const { server, url, none } = await served(language);
    // axe is put in by the test: the page itself lets no script run.
    const context = await browser.newContext({ bypassCSP: true, javaScriptEnabled: true });
    const page = await context.newPage();
    try {
      for (const [address, name] of [
        [url, 'story'],
        [none, 'none'],
      ] as const)
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(address);
          expect(await axeFinds(page)).toEqual([]);
          expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
            width,
          );
          if (screenshots && language === 'nb')
            await page.screenshot({ path: join(screenshots, `page-${name}-${width}.png`), fullPage: true });
        }
      await page.goto(url);
      const pdf = await page.pdf({
        preferCSSPageSize: true,
        ...(screenshots && language === 'nb' ? { path: join(screenshots, 'page-story.pdf') } : {}),
      });
      // 210 × 297 mm in points.
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\S* 84[12]\S*\]/);
    } finally {
      await context.close();
      await server.close();
    }
  });

  it('shows its style though nothing but that style is let in', async () => {
    const { server, url } = await served('nb');
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    try {
      await page.goto(url);
      expect(refused).toEqual([]);
      expect(
        await page
          .locator('.event')
          .first()
          .evaluate('getComputedStyle(document.querySelector(".event")).borderLeftWidth'),
      ).toBe('4px');
      expect(await page.locator('.event.corrected').count()).toBeGreaterThan(3);
    } finally {
      await page.close();
      await server.close();
    }
  });
});
