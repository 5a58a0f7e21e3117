import { expect, test } from 'vitest';
import { logTo } from './log.ts';

function written(use: (log: ReturnType<typeof logTo>) => void): string {
  let text = '';
  use(
    logTo({
      write: (line) => {
        text += line;
      },
    }),
  );
  return text;
}

test('an event is one line, whatever its facts hold', () => {
  const line = written((log) => log.info('request', { path: '/a', why: 'two\nlines' }));
  expect(line).toMatch(/^\d{4}-\S+Z info request path=\/a why="two\\nlines"\n$/);
});

test('an error tells where it comes from and what caused it, on that one line', () => {
  const error = new Error('upper', { cause: new Error('lower') });
  const line = written((log) => log.error('a page failed', { error }));
  expect(line.trimEnd()).not.toContain('\n');
  expect(line).toMatch(/upper.*log\.test\.ts.*caused by Error: lower/);
});
