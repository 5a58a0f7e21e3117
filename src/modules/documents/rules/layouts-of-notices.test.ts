import { describe, expect, test } from 'vitest';
import { importedText, readText, titlesOf } from '../fixtures/read-text.ts';

const head = 'MØTEINNKALLING\nUngdomsrådet\nMøtedato: 12.03.2023\n';

describe('rows of the agenda', () => {
  test('a pair of years at the end belongs to the title', () => {
    const json = importedText(
      `${head}SAKSLISTE\nSak 1/23 Ruteplan 2023/2024\nSak 2/23 Skolerute 2022/23\nSak 3/23 Tomt 2021/4512`,
    );
    expect(titlesOf(json)).toEqual([
      '1/23 Ruteplan 2023/2024',
      '2/23 Skolerute 2022/23',
      '3/23 Tomt',
    ]);
  });

  test('lettered lines are points of the row, an office under a name is none', () => {
    const json = importedText(`${head}Sak 1/23 Fritidsklubben
a) Åpningstider
b) Leie av sal
Sak 2/23 Høring om ny skolegård

Håper alle kan komme, og at dere gir beskjed om noe ikke passer.
Anne Ask
styreleder`);
    expect(titlesOf(json)).toEqual(['1/23 Fritidsklubben', '2/23 Høring om ny skolegård']);
    expect(json.agenda[0]?.sub).toHaveLength(2);
  });

  test('headings of groups keep the rows under them and are no part of a title', () => {
    const document = readText(`${head}Formelle saker
3/23  Godkjenning av innkalling
4/23  Godkjenning av protokoll
Orienteringer
• Besøkstall
• Nytt tak
Andre saker
5/23  Eventuelt`);
    expect(document.agenda.map((row) => [row.title.value, row.group])).toEqual([
      ['Godkjenning av innkalling', 'Formelle saker'],
      ['Godkjenning av protokoll', 'Formelle saker'],
      ['Orienteringer', 'Orienteringer'],
      ['Eventuelt', 'Andre saker'],
    ]);
    expect(document.cases).toHaveLength(3);
  });

  test('people and offices that one space parts from the title', () => {
    const rows = (text: string) =>
      importedText(head + text).agenda.map((row) => [row.title, row.responsible.join()]);
    expect(
      rows(
        'Saksnr  Sak  Ansvarleg\n1/23  Ventetider  Fagsjef\n2/23  Plan for opplæring Fagsjef\n3/23  Økonomi Økonomisjef\n4/23  Ny skule i Nes',
      ),
    ).toEqual([
      ['Ventetider', 'Fagsjef'],
      ['Plan for opplæring', 'Fagsjef'],
      ['Økonomi', 'Økonomisjef'],
      ['Ny skule i Nes', ''],
    ]);
    expect(
      rows('Saksnr Tittel Saksbehandler\nPS 1/23 Budsjett Nils Vik\nPS 2/23 Plan Anne Ask'),
    ).toEqual([
      ['Budsjett', 'Nils Vik'],
      ['Plan', 'Anne Ask'],
    ]);
  });

  test('how to report an absence is not who is absent', () => {
    const { attendance } = importedText(
      `${head}Sak 1/23 Valg\nSak 2/23 Eventuelt\nForfall meldes til sekretæren.\nAnne Ask`,
    );
    expect(attendance.absent).toEqual([]);
  });
});

describe('what kind of text it is', () => {
  test.each([
    'Strategisk næringsplan for Havby kommune\n2020 - 2030\nPlanen ble vedtatt i sak 4/19.',
    'Strategisk kompetanseplan for Havby kommune 2015-2018 Innledning Planen gjelder alle. Planen ble vedtatt i sak 4/15. Bakgrunn Kommunen trenger folk. Mål Vi skal bli flere. 1/3 av de ansatte er over 55 år.',
  ])('%s', (text) => {
    expect(importedText(text)).toMatchObject({ kind: 'plan', case_numbers: [] });
  });

  test('a short letter in nynorsk', () => {
    const json = importedText(
      'Til medlemene\nMøtet vart halde 12.03.2018 på skulen. Alle må vere med, og dei som vil kan kome før.',
    );
    expect(json.language).toBe('nn');
  });
});

describe('quoted decisions', () => {
  const document = readText(`${head}Sak 1/23 Skatepark
Sak 2/23 Eventuelt
Vel møtt!

Sak 1/23 Skatepark
Forslag til vedtak:
1. Saken tas til orientering.

Bakgrunn:
Rådet drøftet parken i møte 04.10.2022,
og saken var omtalt i avisen.

Rådet behandlet saken i møte 06.12.2022, sak 31/22, og fattet følgende vedtak:

1. Parken tegnes på nytt.
2. Skolene spørres.

Siden da er tegningene kommet.
- Rampen er lavere
- Banen er lengre`);
  const background = document.papers[0]?.sections.find((one) => one.code === 'background');

  test('their points leave the text of the section, their announcement stays', () => {
    expect(document.quotedDecisions.map((one) => one.points.length)).toEqual([2]);
    expect(background?.text).toContain('sak 31/22, og fattet følgende vedtak:');
    expect(background?.text).not.toContain('tegnes på nytt');
    expect(background?.evidence.text).toContain('tegnes på nytt');
  });

  test('broken lines are joined, paragraphs and lists kept', () => {
    expect(background?.text.split('\n\n')).toEqual([
      'Rådet drøftet parken i møte 04.10.2022, og saken var omtalt i avisen.',
      'Rådet behandlet saken i møte 06.12.2022, sak 31/22, og fattet følgende vedtak:',
      'Siden da er tegningene kommet.',
      '- Rampen er lavere\n- Banen er lengre',
    ]);
  });
});
