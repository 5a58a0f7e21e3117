import { expect, it } from 'vitest';
import { nameMatches } from './names-match-however-written.ts';

it.each([
  ['Inn-Trøndelag', ['Inntrøndelag'], true],
  ['orkide', ['IKT Orkidé'], true],
  ['Fosen kommunene', ['Fosen-kommunene'], true],
  ['fosenregionen', ['Fosen-kommunene', 'Fosenregionen'], true],
  ['as', ['Ås kommune'], false],
  ['åfjord', ['Åfjord'], true],
  ['', [null], true],
  ['x', [null], false],
])('"%s" among %o: %s', (searched, names, found) => {
  expect(nameMatches(names, searched)).toBe(found);
});
