import { describe, expect, it } from 'vitest';
import { readProposal, requestsInText } from './proposal-kind-and-obligation.ts';

const near = '2023-12-06';
/** "who: what | due, note, every n" */
const read = (text: string) => {
  const { obligation } = readProposal(text, near);
  if (!obligation) return null;
  const { who, what, due, dueNote, recurrence } = obligation;
  const often = recurrence ? ` every ${recurrence.everyMonths ?? '?'}` : '';
  return `${who}: ${what} | ${due ?? '-'}${dueNote ? ` ${dueNote}` : ''}${often}`;
};

describe('the kind of a point', () => {
  it.each([
    ['ASU tar saken til orientering.', 'note'],
    ['Saka vert teken til vitande.', 'note'],
    ['Innkalling og saksliste godkjennes.', 'approve'],
    ['Innkalling og sakliste vert godkjend.', 'approve'],
    ['Møteplanen vedtas.', 'adopt'],
    ['Planen vert vedteke.', 'adopt'],
    ['ASU gir sin tilslutning til sammensetningen.', 'endorse'],
    ['ASU sluttar seg til framlegget.', 'endorse'],
    ['Utvalget ber gruppen komme tilbake.', 'ask'],
    ['ASU gir AU i oppdrag å lage en plan.', 'assign'],
    ['ASU vedtar å oppnevne disse medlemmene.', 'appoint'],
    ['ASU tar saken til orientering og ber AU følge opp.', 'ask'],
    ['Møtene holdes hos sykehuset.', 'other'],
    ['Oktober og november er berørt.', 'other'],
  ])('%s: %s', (text, kind) => expect(readProposal(text, near).kind).toBe(kind));
});

describe('the obligation in a point', () => {
  it.each([
    [
      'ASU ber fagrådslederne om ny status i ASU-møte 19.06.2024.',
      'fagrådslederne: ny status | 2024-06-19',
    ],
    [
      'ASU ber gruppen gjennomføre det første møtet innen 15. januar 2024.',
      'gruppen: gjennomføre det første møtet | 2024-01-15',
    ],
    [
      'ASU ber gruppen gjennomføre det første møtet innen 15. januar.',
      'gruppen: gjennomføre det første møtet | 2024-01-15',
    ],
    [
      'ASU ber om at gruppen orienterer ASU jevnlig om arbeidet, første gang 07.02.24.',
      'gruppen: orienterer ASU jevnlig om arbeidet | 2024-02-07 every ?',
    ],
    [
      'ASU ber om at gruppa orienterer ASU jamleg om arbeidet, fyrste gong 07.02.24.',
      'gruppa: orienterer ASU jamleg om arbeidet | 2024-02-07 every ?',
    ],
    [
      'ASU ber AU snarest avklare hvem som kaller inn.',
      'AU: avklare hvem som kaller inn | - snarest',
    ],
    [
      'ASU gir AU og sekretariatet i oppdrag å utarbeide et forslag innen utgangen av juni.',
      'AU og sekretariatet: utarbeide et forslag | 2024-06-30',
    ],
    [
      'Fagrådene rapporterer halvårlig til ASU.',
      'Fagrådene: rapporterer halvårlig til ASU | - every 6',
    ],
    [
      'Gruppen skal legge frem sak i ASU 07.02.2024 for å svare ut oppdraget.',
      'Gruppen: legge frem sak for å svare ut oppdraget | 2024-02-07',
    ],
    [
      'Gruppen etableres snarlig og avholder sitt første møte innen 01.11.23.',
      'Gruppen: avholder sitt første møte | 2023-11-01',
    ],
    [
      'ASU bed gruppa halde det fyrste møtet innan 15. januar 2024.',
      'gruppa: halde det fyrste møtet | 2024-01-15',
    ],
    [
      'ASU gjev AU i oppdrag å lage ein plan innan utgangen av 2024.',
      'AU: lage ein plan | 2024-12-31',
    ],
    ['Fagråda vert bedne om å melde behov snarast råd.', 'Fagråda: melde behov | - snarast råd'],
    ['Fagråda rapporterer kvart halvår.', 'Fagråda: rapporterer kvart halvår | - every 6'],
    [
      'ASU tar saken til orientering. AU skal kalle inn innen 01.03.24.',
      'AU: kalle inn | 2024-03-01',
    ],
    [
      'Det fastsettes dato og sted for dialogmøter snarlig.',
      ': Det fastsettes dato og sted for dialogmøter | - snarlig',
    ],
    ['ASU ber om en oversikt.', ': en oversikt | -'],
    ['ASU bes om å gi innspill innen 20. desember.', 'ASU: gi innspill | 2023-12-20'],
    [
      'Kommunene melder inn behov innen utgangen av 2024',
      'Kommunene: melder inn behov | 2024-12-31',
    ],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'ASU tar saken til orientering.',
    'Møtene holdes hos sykehuset.',
    'ASU vedtar at perioden forlenges med 1 år, slik at den varer tom. 31.12.2024.',
    'ASU gir sin tilslutning til gruppen.',
    'Avtalen gjelder fra 01.12.2023.',
  ])('is none in "%s"', (text) => expect(read(text)).toBeNull());

  it('survives line breaks', () => {
    expect(read('ASU ber om at gruppen orienterer ASU, første gang \n07.02.24. \n  ')).toBe(
      'gruppen: orienterer ASU | 2024-02-07',
    );
  });
});

it('requests in a text are read with the one who asks', () => {
  const text = `1. AU ber ASU fastsette dato for det første møtet
2. ASU støtter gruppen og ber AU snarest avklare ansvarlig. Slutt.`;
  expect(requestsInText(text, near).map((one) => `${one.asker} > ${one.obligation.who}`)).toEqual([
    'AU > ASU',
    'ASU > AU',
  ]);
  expect(requestsInText(text, near)[0]?.obligation.what).toBe(
    'fastsette dato for det første møtet',
  );
});
