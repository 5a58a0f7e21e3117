import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NoticeBody, noticeHtml } from './notice-html.tsx';
import {
  changedNotice,
  closedNotice,
  fullNotice,
  hostileNotice,
  levelledNotice,
} from './sample-notices.ts';

const count = (text: string, part: string | RegExp) => text.split(part).length - 1;

test('the page says its language, its title and one first heading', () => {
  const page = noticeHtml(changedNotice);
  expect(page).toMatch(/^<!doctype html><html lang="nn">/);
  expect(page).toContain(
    '<title>Endra møteinnkalling – Administrativt samarbeidsutval 06.12.2023</title>',
  );
  expect(count(page, '<h1>')).toBe(1);
});

test('the agenda is a table with headed columns and rows, and leads to each paper', () => {
  const page = noticeHtml(fullNotice);
  expect(count(page, 'scope="col"')).toBe(5);
  expect(count(page, 'scope="row"')).toBe(11);
  expect(page).toContain('<time dateTime="13:00">13.00–13.10</time>');
  expect(page).toContain('<time dateTime="2023-12-06">onsdag 06.12.2023</time>');
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
  for (const anchor of targets) expect(count(page, `id="${anchor}"`)).toBe(1);
  expect(new Set(targets)).toContain('sak-11');
});

test('a heading heads its row, and what lies under a row says so to those who do not see it', () => {
  const page = noticeHtml(levelledNotice);
  expect(page).toContain(
    '<th scope="row" role="rowheader" class="notice-what notice-level-0"><strong>2 Saker til orientering',
  );
  expect(page).toContain('notice-level-2"><strong>2.1.1 Orientering om delplan 3');
  expect(count(page, '(under 2 Saker til orientering)')).toBe(1);
});

test('no heading level is skipped, whatever page the notice stands in', () => {
  for (const topHeading of [1, 2] as const) {
    const page = renderToStaticMarkup(<NoticeBody notice={fullNotice} topHeading={topHeading} />);
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(topHeading);
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
    }
  }
});

test('what people wrote stays text, and an address that runs code is no link', () => {
  const page = noticeHtml(hostileNotice);
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('href="javascript');
  expect(page).toContain('emoji 😀 og مرحبا');
});

test('a closed case says so, and a withheld title is not shown', () => {
  const page = noticeHtml(closedNotice);
  expect(count(page, 'Lukket (offl. § 13)')).toBe(2);
  expect(page).toContain('Sak unntatt offentlighet');
  expect(page).not.toContain('Orientering om delplan 3');
});

test('an earlier decision is quoted with its source and its own numbers', () => {
  const page = noticeHtml(fullNotice);
  const quoted = page.slice(page.indexOf('<figure'), page.indexOf('</figure>'));
  expect(quoted).toContain('Vedtak i sak 26/22, ASU 09.06.2022');
  expect(count(quoted, '<li')).toBe(5);
  expect(quoted).toContain('<li value="5">');
});
