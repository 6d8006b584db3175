import type { Locator } from 'playwright-core';

/** Runs in the browser, whose types the rest of the project must not see. */
const whenItsSizeIsKept = `(card) => new Promise((resolve) => {
  let timer = setTimeout(resolve, 300);
  new ResizeObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(resolve, 300);
  }).observe(card);
})`;

/** An Adaptive Card on the screen, used as a person uses it: by labels and button titles. */
export class Card {
  readonly locator: Locator;
  constructor(locator: Locator) {
    this.locator = locator;
  }

  /** Resolves when the card has kept its size for a moment: charts draw themselves anew when it changes. */
  async settle(): Promise<void> {
    await this.locator.evaluate(whenItsSizeIsKept);
  }

  /** What stands on it, with plain spaces where numbers have non-breaking ones. */
  async text(): Promise<string> {
    const [text = ''] = await this.locator.allInnerTexts();
    return text.replace(/[\u00a0\u202f]/g, ' ');
  }

  /** Types into the text or number input whose label contains this. */
  async fill(label: string, value: string | number): Promise<void> {
    const input = this.input(label);
    // Key by key and on to the next field: the renderer forgets a value that is set without keys.
    await input.click();
    await input.press('ControlOrMeta+a');
    await input.pressSequentially(String(value));
    await input.press('Tab');
  }

  /** Writes a date, yyyy-mm-dd, without going through the calendar that a click would open over the card. */
  async fillDate(label: string, date: string): Promise<void> {
    const input = this.input(label);
    await input.focus();
    await input.fill(date);
    await input.press('Enter');
    await this.locator.page().keyboard.press('Escape');
  }

  value(label: string): Promise<string> {
    return this.input(label).inputValue();
  }

  private input(label: string): Locator {
    const card = this.locator;
    return card
      .getByRole('textbox', { name: label })
      .or(card.getByRole('spinbutton', { name: label }))
      .or(card.getByRole('combobox', { name: label }))
      .first();
  }

  /** Picks from the drop-down, or the radio buttons, with this label. */
  async choose(label: string, option: string): Promise<void> {
    const dropDown = this.locator.getByRole('combobox', { name: label });
    if ((await dropDown.count()) === 0) {
      await this.locator.getByRole('radio', { name: option }).check();
      return;
    }
    await dropDown.click();
    await this.locator.page().getByRole('option', { name: option, exact: true }).last().click();
  }

  async check(label: string): Promise<void> {
    await this.locator.getByRole('checkbox', { name: label }).check();
  }

  /** How tall each chart on it is drawn, from the top. */
  async chartHeights(): Promise<number[]> {
    await this.settle();
    const drawings = await this.locator.locator('svg').all();
    const boxes = await Promise.all(drawings.map((drawing) => drawing.boundingBox()));
    // What is lower is an icon.
    return boxes.map((box) => box?.height ?? 0).filter((height) => height > 60);
  }

  async press(title: string): Promise<void> {
    await this.locator.getByRole('button', { name: title, exact: true }).first().click();
  }
}
