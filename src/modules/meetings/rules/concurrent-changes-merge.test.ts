import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mergeFields, mergeText } from './concurrent-changes-merge.ts';

/** Lines by letter. */
const text = (letters: string) => [...letters].join('\n');
const merged = (base: string, mine: string, theirs: string) =>
  mergeText(text(base), text(mine), text(theirs)).text?.replaceAll('\n', '') ?? 'conflict';

describe('a text that two people changed', () => {
  it.each([
    ['abc', 'abc', 'abc', 'abc'],
    ['abc', 'Abc', 'abc', 'Abc'],
    ['abc', 'abc', 'abC', 'abC'],
    ['abcde', 'Abcde', 'abcdE', 'AbcdE'],
    ['abc', 'aXc', 'aXc', 'aXc'],
    ['abc', 'aXc', 'aYc', 'conflict'],
    ['abc', 'ac', 'abcd', 'acd'],
    ['abcde', 'abde', 'abcde', 'abde'],
    ['', 'a', '', 'a'],
  ])('%s, mine %s, theirs %s: %s', (base, mine, theirs, expected) => {
    expect(merged(base, mine, theirs)).toBe(expected);
  });
  it('keeps the words of both where they disagree', () => {
    expect(mergeText('a\nb\nc', 'a\nX\nc', 'a\nY\nc').parts).toEqual([
      { kind: 'agreed', text: 'a' },
      { kind: 'conflict', base: 'b', mine: 'X', theirs: 'Y' },
      { kind: 'agreed', text: 'c' },
    ]);
  });
});

describe('a record that two people changed', () => {
  const base = { title: 'Status', minutes: 45, owners: ['A'], text: 'a\nb\nc' };
  it('takes the changes of both to different fields', () => {
    const { merged: whole, conflicts } = mergeFields(
      base,
      { ...base, minutes: 50 },
      { ...base, title: 'Status tiltak' },
    );
    expect(whole).toEqual({ ...base, minutes: 50, title: 'Status tiltak' });
    expect(conflicts).toEqual([]);
  });
  it('takes changes to different lines of one text', () => {
    const { merged: whole } = mergeFields(
      base,
      { ...base, text: 'A\nb\nc' },
      { ...base, text: 'a\nb\nC' },
    );
    expect(whole.text).toBe('A\nb\nC');
  });
  it('leaves theirs standing in a conflict, and keeps mine', () => {
    const { merged: whole, conflicts } = mergeFields(
      base,
      { ...base, minutes: 50, owners: ['A', 'B'] },
      { ...base, minutes: 40, owners: ['A', 'B'] },
    );
    expect(whole).toEqual({ ...base, minutes: 40, owners: ['A', 'B'] });
    expect(conflicts).toEqual([{ field: 'minutes', base: 45, mine: 50, theirs: 40, parts: null }]);
  });
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
const some = lines.map((letters) => letters.join('\n'));

test('a change against no change is that change, either way round', () => {
  fc.assert(
    fc.property(some, some, (base, change) => {
      expect(mergeText(base, change, base).text).toBe(change);
      expect(mergeText(base, base, change).text).toBe(change);
      expect(mergeText(base, change, change).text).toBe(change);
    }),
  );
});

test('no line that either wrote anew is lost', () => {
  fc.assert(
    fc.property(some, some, some, (base, mine, theirs) => {
      const { parts } = mergeText(base, `${mine}\nMINE`, `THEIRS\n${theirs}`);
      const all = parts.flatMap((part) =>
        part.kind === 'agreed' ? [part.text] : [part.mine, part.theirs],
      );
      expect(all.join('\n').split('\n')).toEqual(expect.arrayContaining(['MINE', 'THEIRS']));
    }),
  );
});
