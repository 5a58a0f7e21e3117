import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Focused = { name: string; outline: string; inSight: boolean };

/** What has the focus: its name as it is read out, and whether one can see that it has it. */
async function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    // From the last element, Tab leads out of the page before it begins anew.
    if (element === document.body) return null;
    const text = (node: Element | null) =>
      ((node as HTMLElement | null)?.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const labels = [...((element as HTMLInputElement).labels ?? [])].map(text).join(' ');
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    return {
      name: element.getAttribute('aria-label') ?? (labels || text(element)),
      outline: outlineStyle === 'none' ? '0px' : outlineWidth,
      inSight:
        width > 0 &&
        height > 0 &&
        bottom > 0 &&
        right > 0 &&
        top < window.innerHeight &&
        left < window.innerWidth,
    };
  });
}

/**
 * Presses Tab until what has this name has the focus, as somebody without a mouse does; a text is
 * the whole name. Fails after 200 presses, and where one cannot see at a stop that it has focus.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at === null) continue;
    passed.push(at.name);
    expect(Number.parseFloat(at.outline), `outline of “${at.name}”`).toBeGreaterThan(0);
    expect(at.inSight, `“${at.name}” in sight`).toBe(true);
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return;
  }
  throw new Error(`200 presses of Tab do not lead to ${name}, but to: ${passed.join(' | ')}`);
}

/** Past what every page begins with, by the link that is there for it. */
export async function skipToContent(page: Page): Promise<void> {
  await tabTo(page, 'Hopp til innholdet');
  await page.keyboard.press('Enter');
}
