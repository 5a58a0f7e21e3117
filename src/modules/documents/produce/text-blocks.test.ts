import { expect, test } from 'vitest';
import { textBlocks } from './text-blocks.ts';

test('blank lines part paragraphs, and broken lines are kept', () => {
  expect(textBlocks('En\nto\r\n\n\n  Tre  \n')).toEqual([
    { kind: 'paragraph', lines: ['En', 'to'] },
    { kind: 'paragraph', lines: ['Tre'] },
  ]);
  expect(textBlocks(' \n\n')).toEqual([]);
});

test('strokes and bullets make a list, also right below a paragraph', () => {
  expect(textBlocks('Slik:\n- en\n• to\n– tre\n\n- fire')).toEqual([
    { kind: 'paragraph', lines: ['Slik:'] },
    { kind: 'bullets', items: [['en'], ['to'], ['tre'], ['fire']] },
  ]);
});

test('numbers keep what they were; one out of order begins a list of its own', () => {
  expect(textBlocks('3. tre\n4) fire\n9. ni')).toEqual([
    { kind: 'numbers', start: 3, items: [['tre'], ['fire']] },
    { kind: 'numbers', start: 9, items: [['ni']] },
  ]);
});

test('an indented line continues its item, any other ends the list', () => {
  expect(textBlocks('1. en\n   mer\n2. to\nEtter')).toEqual([
    { kind: 'numbers', start: 1, items: [['en', 'mer'], ['to']] },
    { kind: 'paragraph', lines: ['Etter'] },
  ]);
});

test('a year, a stroke without a space and a number alone are text', () => {
  const lines = ['2022. Året', '-5 grader', '12.', '13.00 åpner møtet'];
  expect(textBlocks(lines.join('\n'))).toEqual([{ kind: 'paragraph', lines }]);
});
