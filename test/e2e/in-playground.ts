import type { Browser } from 'playwright-core';
import { test as base } from 'vitest';
import { openBrowser } from './browser.ts';
import { PlaygroundPage, screenshots } from './playground-page.ts';
import { startTidvinn, type Tidvinn } from './start-tidvinn.ts';

type Fixtures = { tidvinn: Tidvinn; browser: Browser; playground: PlaygroundPage; look: undefined };

/** A test in the Playground: Tidvinn and the browser are there for all tests of the file. */
export const test = base.extend<Fixtures>({
  tidvinn: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs from its parameter
    async ({}, use) => {
      const tidvinn = await startTidvinn();
      await use(tidvinn);
      await tidvinn.stop();
    },
    { scope: 'file' },
  ],
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const browser = await openBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  playground: [
    async ({ tidvinn, browser }, use) => {
      await use(await PlaygroundPage.open(browser, tidvinn.address));
    },
    { scope: 'file' },
  ],
  /** What went wrong is kept to be looked at. */
  look: [
    async ({ task, tidvinn, playground }, use) => {
      await use(undefined);
      if (task.result?.state !== 'fail') return;
      console.log(tidvinn.child.output());
      await playground.page.screenshot({ path: `${screenshots}/failed.png` });
    },
    { auto: true },
  ],
});
