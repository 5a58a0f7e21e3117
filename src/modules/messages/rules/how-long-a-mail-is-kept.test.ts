import { expect, test } from 'vitest';
import { contentDeletedAt, deletedByNow } from './how-long-a-mail-is-kept.ts';

const cameAt = new Date('2026-01-01T08:00:00Z');
const on = (mail: Pick<Parameters<typeof contentDeletedAt>[0], 'state' | 'handledAt'>) =>
  contentDeletedAt({ cameAt, ...mail })
    .toISOString()
    .slice(0, 10);

test('what was handled goes after thirty days, the rest after half a year, and nothing later', () => {
  const handledAt = new Date('2026-01-02T08:00:00Z');
  expect(on({ state: 'handled', handledAt })).toBe('2026-02-01');
  expect(on({ state: 'unhandled', handledAt: null })).toBe('2026-06-30');
  expect(on({ state: 'waiting', handledAt: null })).toBe('2026-06-30');
  const readLate = new Date('2026-06-29T08:00:00Z');
  expect(on({ state: 'handled', handledAt: readLate })).toBe('2026-06-30');
});

test('the limits of a moment are those of the single mail', () => {
  const handledAt = new Date('2026-03-05T12:00:00Z');
  const { handledBy } = deletedByNow(contentDeletedAt({ state: 'handled', cameAt, handledAt }));
  expect(handledBy).toEqual(handledAt);
  const { cameBy } = deletedByNow(
    contentDeletedAt({ state: 'unhandled', cameAt, handledAt: null }),
  );
  expect(cameBy).toEqual(cameAt);
});
