import { expect, test } from 'vitest';
import { logTo } from './log.ts';

test('an event is one line, whatever its facts hold', () => {
  let written = '';
  logTo({ write: (line) => (written += line) })('request', { path: '/a', why: 'two\nlines' });
  expect(written).toMatch(/^\d{4}-\S+Z request path=\/a why="two\\nlines"\n$/);
});
