import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

const { address, browser: executablePath } = inject('journey');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser | undefined;
const complaints: string[] = [];

/** A browser for the journeys of one file. What a page complains about in its console fails them. */
export function journeyBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterEach(() => {
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** A new visitor with a window of their own, signed in as a demo role where one is given. */
export async function visitor(
  role: string | null,
  options: BrowserContextOptions = {},
): Promise<Page> {
  if (!browser) throw new Error('Call journeyBrowser() at the top of the file.');
  const context = await browser.newContext({
    baseURL: address,
    locale: 'nb-NO',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    // A refused form answers with a status that the browser remarks upon; the page itself says why.
    const refusal = /status of (?:4\d\d)/.test(message.text());
    // So does a connection that a journey takes away.
    const lost = /net::ERR_(?:INTERNET|CONNECTION|NETWORK|INCOMPLETE|EMPTY)_/.test(message.text());
    if (message.type() === 'error' && !refusal && !lost) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  if (role !== null) {
    await page.goto('/logg-inn');
    await page.getByRole('listitem').filter({ hasText: role }).first().getByRole('button').click();
    // A vendor is sent on to its own start page.
    await page.waitForURL((url) => !url.pathname.startsWith('/logg-inn'));
  }
  return page;
}

type Violation = { id: string; nodes: { html: string }[] };

/** No violation of WCAG 2.2 A and AA on the page as it stands, and nothing that scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // Through the protocol, since the page's own policy lets no foreign script in; and once for each
  // document, since reading axe takes a quarter of the time that it then runs.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const runner = (
      globalThis as unknown as {
        axe: { run: (...args: unknown[]) => Promise<{ violations: Violation[] }> };
      }
    ).axe;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await runner.run(document, { runOnly: tags })).violations;
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
  expect(found, `axe on ${page.url()}`).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0);
}

/** The same page in another window width, checked and put back. */
export async function expectNarrow(page: Page, width = 320): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width, height: 700 });
  await expectAccessible(page);
  if (size) await page.setViewportSize(size);
}

/** The page in each language and back: nothing breaks, and the language of the page follows. */
export async function expectLanguages(page: Page): Promise<void> {
  for (const [name, code] of [
    ['Nynorsk', 'nn'],
    ['English', 'en'],
    ['Bokmål', 'nb'],
  ] as const) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.locator(`html[lang="${code}"]`).waitFor({ state: 'attached' });
    await page.waitForLoadState();
    await expectAccessible(page);
  }
}

/** Wherever the page is scrolled to, nothing lies over a field or a button that is in sight. */
export async function expectNothingCovered(page: Page): Promise<void> {
  const covered = await page.evaluate(async () => {
    const found: string[] = [];
    const fields = [...document.querySelectorAll<HTMLElement>('main :is(input, textarea, button)')];
    const last = document.documentElement.scrollHeight - innerHeight;
    for (let at = 0; at <= last + 40; at += 40) {
      scrollTo({ top: at, behavior: 'instant' });
      for (const field of fields) {
        const { left, top, width, height } = field.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        if (width < 2) continue;
        const over = document.elementFromPoint(x, y);
        const own = !over || field.contains(over) || over.contains(field);
        if (!own) found.push(`${field.getAttribute('name')} at ${at} under ${over.className}`);
      }
    }
    scrollTo({ top: 0, behavior: 'instant' });
    return [...new Set(found)].slice(0, 5);
  });
  expect(covered, `covered on ${page.url()}`).toEqual([]);
}
