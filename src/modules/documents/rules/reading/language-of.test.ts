import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test.each([
  [
    'nb',
    'Utvalget tar saken til orientering. Det ble ikke skrevet noe referat fra møtet etter dette.',
  ],
  ['nn', 'Utvalet tek saka til vitande. Det vart ikkje skrive noko referat frå møtet etter dette.'],
  [
    'nn',
    'Møtested: Heradshuset. Saksbehandler: rådmannen. Saka vert lagd fram. Det er ikkje noko nytt frå førre møte.',
  ],
  [
    'da',
    'Udvalget godkendte sagen. Mødet blev afholdt, og referatet af mødet blev godkendt. Afbud: ingen.',
  ],
  [
    'other',
    'The board met on Monday and discussed the budget for the coming year with the auditors who had been asked to attend this session by the chair and others present. No further matters were raised by any member of this board before it closed at noon and everyone then went home without delay or further talk about the many issues.',
  ],
])('%s: %s', (language, text) => {
  expect(languageOf([text])).toBe(language);
});
