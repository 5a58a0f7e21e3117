import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, spanWithWord } from './cases-a-text-leads-to.ts';
import { markedLine, runningText } from './running-text.ts';

const mark = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { span: { start, end: start + part.length }, what: part };
};

describe('a running text', () => {
  it('is cut where a mark begins and ends, and keeps every letter', () => {
    const text = 'Vedtatt i sak 26/22 den 09.06.22.';
    expect(markedLine(text, [mark(text, '09.06.22'), mark(text, 'sak 26/22')])).toEqual([
      { text: 'Vedtatt i ', what: null },
      { text: 'sak 26/22', what: 'sak 26/22' },
      { text: ' den ', what: null },
      { text: '09.06.22', what: '09.06.22' },
      { text: '.', what: null },
    ]);
  });

  it('has its paragraphs and lists, with marks in the right lines', () => {
    const text = 'Først\nsak 1/22\n\n1. Én sak 2/22\n2. To\n   videre\n- Punkt\n\nSist';
    const blocks = runningText(text, [mark(text, 'sak 1/22'), mark(text, 'sak 2/22')]);
    const shape = blocks.map((block) =>
      block.kind === 'paragraph'
        ? block.lines.length
        : [block.start, ...block.items.map((i) => i.length)],
    );
    expect(shape).toEqual([2, [1, 1, 2], [null, 1], 1]);
    const [, list] = blocks;
    expect(list?.kind === 'list' && list.items[0]?.[0]).toEqual([
      { text: 'Én ', what: null },
      { text: 'sak 2/22', what: 'sak 2/22' },
    ]);
  });

  it('flows on where only the width of a page broke a line', () => {
    const long = 'Det er gjennomført fire dialogmøter i løpet av året, og de';
    const full = `${long} siste`;
    const shape = (text: string) =>
      runningText(text, []).map((one) => (one.kind === 'paragraph' ? one.lines.length : 0));
    expect(shape(`${full}\nvar i oktober.\nNy linje.`)).toEqual([2]);
    expect(shape(`${full}\n\nvar i oktober.`)).toEqual([1]);
    expect(shape(`${full}\n\nNytt avsnitt.`)).toEqual([1, 1]);
    expect(shape('Kort linje\nog en til')).toEqual([2]);
  });

  it('passes over a mark that overlaps one before it', () => {
    const marks = [
      { span: { start: 0, end: 4 }, what: 'a' },
      { span: { start: 3, end: 6 }, what: 'b' },
    ];
    expect(markedLine('abcdefg', marks).map((piece) => piece.text)).toEqual(['abcd', 'efg']);
  });

  it('loses no word of any text, whatever is marked', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(10));
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(span), (text, spans) => {
        const marks = spans.map(([start, size]) => ({
          span: { start, end: start + size },
          what: 1,
        }));
        expect(
          markedLine(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
        const lines = runningText(text, marks).flatMap((block) =>
          block.kind === 'paragraph' ? block.lines : block.items.flat(),
        );
        const letters = (all: string) => [...all.replace(/[^\p{L}]/gu, '')].sort().join('');
        const kept = lines
          .flat()
          .map((piece) => piece.text)
          .join(' ');
        expect(letters(kept)).toBe(letters(text));
      }),
    );
  });
});

describe('a reference in a sentence', () => {
  const text = 'Bakgrunn. Se styresak 26/22 og 27/22. Mer.';
  const at = (part: string) => mark(text, part).span;
  it('takes the word before it along', () => {
    const { start, end } = spanWithWord(text, at('26/22'));
    expect(text.slice(start, end)).toBe('styresak 26/22');
    expect(spanWithWord(text, at('27/22'))).toEqual(at('27/22'));
  });
  it('knows its sentence', () => {
    expect(sentenceAt(text, at('27/22'))).toBe('Se styresak 26/22 og 27/22.');
    expect(sentenceAt('én\nsak 1/22\nto', { start: 7, end: 11 })).toBe('sak 1/22');
  });
});
