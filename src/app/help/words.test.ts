import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../kernel/language.ts';
import { programRoot } from '../../platform/settings/program-root.ts';
import { words, wordsAsMarkdown } from './words.ts';

const all = Object.values(words).flat();

describe('the words of the trade', () => {
  it('have one code each', () => {
    const codes = all.map((one) => one.code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });

  it.each(languages)('have a name and a meaning in %s', (language) => {
    const silent = all.filter(
      (one) => !one.names[language] || !one.meaning[language].endsWith('.'),
    );
    expect(silent.map((one) => one.code)).toEqual([]);
  });

  it('break no row of a table', () => {
    expect(all.filter((one) => JSON.stringify(one).includes('|'))).toEqual([]);
  });

  it('are the same in the documentation', async () => {
    await expect(wordsAsMarkdown()).toMatchFileSnapshot(join(programRoot(), 'docs', 'words.md'));
  });
});
