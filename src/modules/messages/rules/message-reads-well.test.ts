import { expect, test } from 'vitest';
import { readsWell } from './message-reads-well.ts';

test('paragraphs stay apart by one blank line, and nothing hangs at the ends of lines', () => {
  const text = '\r\nHei  \r\n\r\n\r\n\r\nMøtet er flyttet.\t\n';
  expect(readsWell(text, 'Sendt fra Omforent')).toBe(
    'Hei\n\nMøtet er flyttet.\n\n-- \nSendt fra Omforent\n',
  );
});

test('letters of every kind stay, what no reader shows does not', () => {
  expect(readsWell('Áššelistu\u0007 – čoahkkin', 'f')).toContain('Áššelistu – čoahkkin\n');
});
