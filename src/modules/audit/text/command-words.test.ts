import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../kernel/language.ts';
import { commandWords } from './index.ts';

const modules = join(import.meta.dirname, '..', '..');
const declared = readdirSync(modules, { recursive: true, encoding: 'utf8' })
  .filter((path) => /commands[/\\][^/\\]+\.ts$/u.test(path) && !path.endsWith('.test.ts'))
  .flatMap((path) => {
    const text = readFileSync(join(modules, path), 'utf8');
    return [...text.matchAll(/^ {2}name: '([a-z-]+\.[a-z-]+)',$/gmu)].map(([, name]) => name ?? '');
  });

describe('the words of the log', () => {
  it('are looked for among real commands', () => {
    expect(declared.length).toBeGreaterThan(10);
  });

  it.each(languages)('tell of every command in %s', (language) => {
    const silent = declared.filter((name) => commandWords(name, language) === name);
    expect(silent).toEqual([]);
  });
});
