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
    ['Utvalget gir forslaget sin tilslutning.', 'endorse'],
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
      'ASU ber rådslederne om en oversikt i ASU-møte 19.06.2024.',
      'rådslederne: en oversikt | 2024-06-19',
    ],
    [
      'ASU ber gruppen holde sitt første møte innen 15. januar 2024.',
      'gruppen: holde sitt første møte | 2024-01-15',
    ],
    [
      'ASU ber gruppen holde sitt første møte innen 15. januar.',
      'gruppen: holde sitt første møte | 2024-01-15',
    ],
    [
      'ASU ber om at gruppen rapporterer jevnlig om hva den gjør, første gang 07.02.24.',
      'gruppen: rapporterer jevnlig om hva den gjør | 2024-02-07 every ?',
    ],
    [
      'ASU ber om at gruppa rapporterer jamleg om kva ho gjer, fyrste gong 07.02.24.',
      'gruppa: rapporterer jamleg om kva ho gjer | 2024-02-07 every ?',
    ],
    [
      'ASU ber AU snarest utpeke en leder for gruppen.',
      'AU: utpeke en leder for gruppen | - snarest',
    ],
    [
      'ASU gir AU og rådene i oppdrag å lage et utkast innen utgangen av juni.',
      'AU og rådene: lage et utkast | 2024-06-30',
    ],
    [
      'Fagrådene melder halvårlig fra om framdriften.',
      'Fagrådene: melder halvårlig fra om framdriften | - every 6',
    ],
    [
      'Gruppen skal legge frem funnene i ASU 07.02.2024 og foreslå en rutine.',
      'Gruppen: legge frem funnene og foreslå en rutine | 2024-02-07',
    ],
    [
      'Gruppen settes snarlig ned og møter partene innen 01.11.23.',
      'Gruppen: møter partene | 2023-11-01',
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
      'Det settes opp en liste over møtelokaler snarlig.',
      ': Det settes opp en liste over møtelokaler | - snarlig',
    ],
    ['ASU ber om en oversikt.', ': en oversikt | -'],
    ['AU bes om å svare kommunene innen 20. desember.', 'AU: svare kommunene | 2023-12-20'],
    [
      'Kommunene melder inn behov innen utgangen av 2024',
      'Kommunene: melder inn behov | 2024-12-31',
    ],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'ASU tar saken til orientering.',
    'Møtene holdes hos sykehuset.',
    'ASU vedtar at perioden blir 1 år lengre og varer tom. 31.12.2024.',
    'Utvalget gir gruppen sin tilslutning.',
    'Ordningen virker fra 01.12.2023.',
  ])('is none in "%s"', (text) => expect(read(text)).toBeNull());

  it('survives line breaks', () => {
    expect(read('ASU ber om at gruppen rapporterer, første gang \n07.02.24. \n  ')).toBe(
      'gruppen: rapporterer | 2024-02-07',
    );
  });
});

it('requests in a text are read with the one who asks', () => {
  const text = `1. AU ber ASU drøfte når gruppen kan starte
2. ASU støtter gruppen og ber AU snarest utpeke en leder. Slutt.`;
  expect(requestsInText(text, near).map((one) => `${one.asker} > ${one.obligation.who}`)).toEqual([
    'AU > ASU',
    'ASU > AU',
  ]);
  expect(requestsInText(text, near)[0]?.obligation.what).toBe('drøfte når gruppen kan starte');
});
