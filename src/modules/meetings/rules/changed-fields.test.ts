import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFields } from './changed-fields.ts';

const at = (title: string, minutes: number) => ({ title, minutes });

describe('changed fields', () => {
  it('keeps what somebody else did to another field', () => {
    expect(changedFields(at('A', 10), at('A', 15), at('B', 10))).toEqual({
      merged: at('B', 15),
      conflicts: [],
      changed: true,
    });
  });
  it('refuses to overwrite what somebody else did to the same field', () => {
    expect(changedFields(at('A', 10), at('A', 15), at('A', 20)).conflicts).toEqual([
      { field: 'minutes', mine: 15, theirs: 20 },
    ]);
  });
  it('finds no conflict where both did the same', () => {
    expect(changedFields(at('A', 10), at('A', 15), at('A', 15))).toEqual({
      merged: at('A', 15),
      conflicts: [],
      changed: false,
    });
  });
  it('never loses what is stored unless the person asked for something else', () => {
    const fields = fc.record({ title: fc.string(), minutes: fc.nat(3) });
    fc.assert(
      fc.property(fields, fields, fields, (base, wanted, now) => {
        const { merged } = changedFields(base, wanted, now);
        for (const field of ['title', 'minutes'] as const) {
          if (wanted[field] === base[field]) expect(merged[field]).toBe(now[field]);
        }
      }),
    );
  });
});
