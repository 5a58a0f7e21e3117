import { describe, expect, test } from 'vitest';
import { adoptsByReference, isUnanimous, outcomeOf, votesIn } from './outcome-of.ts';

describe('outcomes', () => {
  test.each([
    ['ASU tar saken til orientering.', 'noted'],
    ['Styret tek saka til vitande.', 'noted'],
    ['Protokollen fra 3. mai godkjennes.', 'approved'],
    ['Møteboka vart godkjend utan merknader.', 'approved'],
    ['Møteplan 2024 vedtas.', 'adopted'],
    ['Budsjettet vert vedteke.', 'adopted'],
    ['Innstillingen enstemmig vedtatt.', 'adopted_as_proposed'],
    ['Rådmannens innstilling enstemmig vedtatt (7 st.)', 'adopted_as_proposed'],
    ['Rådet gir planen sin tilslutning.', 'endorsed'],
    ['Rådet støtter planen.', 'endorsed'],
    ['AU anbefaler at møtet flyttes.', 'recommends'],
    ['Mia ble valgt til leder.', 'appointed'],
    ['Torbjørn vert vald til vara.', 'appointed'],
    ['Saken utsettes til neste møte.', 'postponed'],
    ['Saka vert utsett.', 'postponed'],
    ['Saken oversendes kommunestyret.', 'referred'],
    ['16 stemte mot og 5 stemte for - forslaget falt.', 'rejected'],
    ['O-sak 2-7 ble ikke behandlet.', 'not_treated'],
    ['Det var ingen saker under eventuelt.', 'no_decision'],
  ])('%s', (text, wanted) => {
    expect(outcomeOf(text)).toBe(wanted);
  });
});

test('a proposal may be adopted by naming it', () => {
  expect(adoptsByReference('Innstilling vedtatt')).toBe(true);
  expect(adoptsByReference('Tilrådinga vart samrøystes vedteken.')).toBe(true);
  expect(adoptsByReference('Enstemmig som innstilt.')).toBe(true);
  expect(adoptsByReference('Kommunen vedtar planen.')).toBe(false);
});

test('unanimity has several words', () => {
  const words = ['Enstemmig vedtatt', 'Samrøystes vedteke', 'Styrets enstemmige vedtak'];
  expect(words.every(isUnanimous)).toBe(true);
  expect(isUnanimous('Vedtatt mot to stemmer')).toBe(false);
});

describe('votes', () => {
  test.each([
    ['Vedtatt mot to stemmer.', null, 2],
    ['Rådmannens innstilling enstemmig vedtatt (7 st.)', 7, 0],
    ['11 stemte mot forslaget og 3 stemte for - forslaget falt', 3, 11],
    ['Vedtatt med fem mot fire stemmer.', 5, 4],
    ['Vedteke med 18 mot 17 røyster.', 18, 17],
    ['FOR: 13\nnavn\nMOT: 8', 13, 8],
  ])('%s', (text, votesFor, against) => {
    expect(votesIn(text)).toMatchObject({ for: votesFor, against });
  });

  test('of several votes, the one that carried is told', () => {
    const text =
      'Endringsforslaget falt med 5 mot 8 stemmer. Innstillingen ble vedtatt med 9 mot 4 stemmer.';
    expect(votesIn(text)).toMatchObject({ for: 9, against: 4 });
  });

  test('a date or a count is no vote', () => {
    expect(votesIn('Møtet varte fra 12 til 14.')).toBeNull();
    expect(votesIn('De møtte 11 av 11.')).toBeNull();
  });
});
