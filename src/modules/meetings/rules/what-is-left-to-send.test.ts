import { expect, it } from 'vitest';
import { leftToSend } from './what-is-left-to-send.ts';

it.each([
  ['nobody was called', 1, null, null, 'notice'],
  ['all were reached', 1, 1, 0, 'nothing'],
  ['two have no address', 1, 1, 2, 'rest'],
  ['it was published anew', 2, 1, 0, 'changes'],
  ['it was published anew, and one has no address', 3, 2, 1, 'changes'],
] as const)('says what is left where %s', (_, latest, publication, missing, left) => {
  const called = { called_publication: publication, called_missing: missing };
  expect(leftToSend(latest, called)).toBe(left);
});
