import type { Locator, Page } from 'playwright-core';
import { unseenFocus } from './focus.js';

/**
 * Counts what a person does: a click or a key chord each; typing free text counts as none. Whoever works by keys sees after each where
 * they are.
 */
export class Actions {
  count = 0;

  constructor(private readonly page: Page) {}

  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) {
      this.count += 1;
      await this.page.keyboard.press(chord);
      const unseen = await unseenFocus(this.page);
      if (unseen) throw new Error(`After ${chord} nobody sees that the focus is on ${unseen}`);
    }
  }

  /** Pastes words where the cursor is: one chord. */
  async paste(words: string): Promise<void> {
    this.count += 1;
    await this.page.keyboard.insertText(words);
  }

  async click(what: Locator, position?: { x: number; y: number }): Promise<void> {
    this.count += 1;
    await what.click({ position });
  }

  /** Chooses one of the answers of a field. */
  async choose(field: Locator, answer: string): Promise<void> {
    this.count += 1;
    await field.selectOption(answer);
  }
}
