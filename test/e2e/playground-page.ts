import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { Card } from './card.ts';
import { OtherPeople } from './other-people.ts';

const desktop = { width: 1280, height: 900 };
/** `npm run screenshots` renews those that README shows; other runs leave theirs where git does not look. */
export const screenshots = process.env.SCREENSHOTS ?? 'test/e2e/screenshots/latest';

/** The Playground as a person uses it. `openPersonal` or `openChannel` first. */
export class PlaygroundPage {
  readonly page: Page;
  readonly others: OtherPeople;
  private isChannel = false;
  constructor(page: Page, others: OtherPeople) {
    this.page = page;
    this.others = others;
  }

  static async open(browser: Browser, address: string): Promise<PlaygroundPage> {
    const context = await browser.newContext({
      viewport: desktop,
      locale: 'nb-NO',
      timezoneId: 'Europe/Oslo',
    });
    // A machine that is busy with other tests is slow, and nothing here is about speed.
    context.setDefaultTimeout(60_000);
    // Its fonts and telemetry come from the internet; no test needs them.
    await context.route(
      (url) => !['127.0.0.1', 'localhost'].includes(url.hostname),
      (route) => route.abort(),
    );
    const page = await context.newPage();
    const others = new OtherPeople(page, address);
    await page.goto(address);
    await page.getByRole('button', { name: 'Hide log panel' }).click();
    return new PlaygroundPage(page, others);
  }

  /** The first visit adds the bot there, as installing the app does in Teams. */
  async openPersonal(): Promise<void> {
    this.isChannel = false;
    await this.page.getByRole('treeitem', { name: 'Personal Chat' }).click();
  }

  async openChannel(name: 'General' | 'Hjemmetjenesten'): Promise<void> {
    this.isChannel = true;
    await this.page.getByRole('treeitem', { name: `Helse og omsorg - ${name}` }).click();
    await this.page.getByRole('button', { name: 'Post' }).waitFor();
  }

  /** Types a line and sends it; in a channel as a new post that mentions the bot, without which it never gets it. */
  async say(line: string): Promise<void> {
    if (this.isChannel) {
      const composer = this.page
        .getByRole('group')
        .filter({ has: this.page.getByRole('button', { name: 'Post' }) });
      const box = composer.locator('[role=textbox]');
      await box.click();
      await this.page.keyboard.type('@Tid', { delay: 50 });
      await this.page.getByRole('menuitem', { name: 'Tidvinn' }).click();
      // Each in its turn: on a slow machine the composer is behind the keys.
      await box.filter({ hasText: 'Tidvinn' }).waitFor();
      await this.page.keyboard.type(` ${line}`);
      await box.filter({ hasText: line }).waitFor();
      await composer.getByRole('button', { name: 'Post' }).click();
    } else {
      await this.page.locator('[role=textbox][contenteditable]').last().fill(line);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Waits for a card that shows this text, and gives the newest. A channel has its newest post on top. */
  async card(text: string | RegExp): Promise<Card> {
    const cards = this.page.locator('.ac-adaptiveCard').filter({ hasText: text });
    const newest = this.isChannel ? cards.first() : cards.last();
    await newest.waitFor();
    return new Card(newest);
  }

  /** Waits for a message, card or not, that shows this text. */
  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).last().waitFor();
  }

  /** Keeps the card as NAME.png and, as wide as a phone is, NAME-360.png, for a person to look at. */
  async keep(card: Card, name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    // Tall enough for any card, so that nothing of it is under the Playground's own bars.
    await this.page.setViewportSize({ ...desktop, height: 3000 });
    await card.settle();
    await card.locator.screenshot({ path: `${screenshots}/${name}.png` });
    // The card alone: on a narrow screen the Playground lays its menu over the chat.
    const narrow = await this.page.addStyleTag({ content: '.ac-adaptiveCard { width: 360px !important; }' });
    await card.settle();
    await card.locator.screenshot({ path: `${screenshots}/${name}-360.png` });
    await this.page.setViewportSize(desktop);
    await narrow.evaluate((style) => style.parentNode?.removeChild(style));
  }
}
