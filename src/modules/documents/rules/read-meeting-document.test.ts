import { describe, expect, test } from 'vitest';
import { sourceOfText } from '../../../platform/reading/plain-text.ts';
import type { ImportJson } from '../vocabulary.ts';
import { importJson } from './import-json.ts';
import { readMeetingDocument } from './read-meeting-document.ts';

function imported(text: string): ImportJson {
  const source = sourceOfText(text, 'text');
  if (!source.ok) throw new Error(source.refusal.code);
  return importJson(readMeetingDocument(source.value));
}

function titles(json: ImportJson): string[] {
  return json.agenda.map((row) => `${row.case ?? '-'} ${row.title}`);
}

describe('layouts of the list of cases', () => {
  test('numbers under numbers make rows of their own, on the level they say', () => {
    const levels = (list: string) => {
      const source = sourceOfText(
        `Innkalling til møte i Samarbeidsutvalget\nDato: 20.03.2024 kl. 17.30\nSaksliste\n${list}`,
        'text',
      );
      if (!source.ok) throw new Error(source.refusal.code);
      const { agenda } = readMeetingDocument(source.value);
      return agenda.map(({ level, title }) => '.'.repeat(level ?? 0) + title.value);
    };
    const plain = '1. Godkjenning\n2. Orientering\n2.1 Nytt fra skolen\n2.2. Nytt fra elevrådet';
    expect(levels(`${plain}\n2.2.1 Basketkurver\n3. Eventuelt`)).toEqual([
      'Godkjenning',
      'Orientering',
      '.Nytt fra skolen',
      '.Nytt fra elevrådet',
      '..Basketkurver',
      'Eventuelt',
    ]);
    expect(levels('7/24 Meldinger\n7.1/24 En ting\n7.2/24 En annen\n8/24 Budsjett')).toEqual([
      ...['Meldinger', '.En ting', '.En annen', 'Budsjett'],
    ]);
    // A stem that is not there is no level: a share, a date or a paragraph stays in its text.
    expect(levels('1. Renten\n4.5 Prosent er foreslått\n2. Budsjett')).toHaveLength(2);
  });

  test('numbers and archive numbers over their titles', () => {
    const json = imported(`MØTEPROTOKOLL
Kommunestyret
Møtedato:   26.03.2019
SAKSLISTE
Saksnr.   Arkivsaksnr.
          Tittel
12/19     19/345
          REFERATSAKER
13/19     18/1922
          BUDSJETTREGULERING

12/19
REFERATSAKER
Vedtak:
Referatsakene tas til orientering.
Enstemmig vedtatt.

13/19
BUDSJETTREGULERING
Formannskapets innstilling:
1. Budsjettet reguleres.
2. Fondet dekker resten.
Votering:
Innstillingen ble vedtatt med 15 mot 9 stemmer.
Vedtak:
1. Budsjettet reguleres.
2. Fondet dekker resten.`);
    expect(json.case_numbers).toEqual(['12/19', '13/19']);
    expect(titles(json)).toEqual(['12/19 REFERATSAKER', '13/19 BUDSJETTREGULERING']);
    expect(json.decisions.map((one) => one.points.length)).toEqual([1, 2]);
    expect(json.decisions[0]?.unanimous).toBe(true);
    expect(json.decisions[1]?.votes).toMatchObject({ for: 15, against: 9 });
  });

  test('a column head broken over lines, a title on the line below, a closed case', () => {
    const json = imported(`Møteinnkalling
Utvalg:
Formannskapet
Dato:
12.03.2019
Tidspunkt:
09:00
Saksliste
Utvalgs-
saksnr
Innhold
Lukket
Arkiv-
saksnr
PS 21/19
Referatsaker
RS 4/19
Vedtak i klagesak - Storgata 5
2018/1234
PS 22/19
Tilsetting av kommunalsjef
X
2019/77`);
    expect(json.committee).toBe('Formannskapet');
    expect(json.case_numbers).toEqual(['PS 21/19', 'RS 4/19', 'PS 22/19']);
    expect(titles(json)[1]).toBe('RS 4/19 Vedtak i klagesak - Storgata 5');
    expect(json.agenda[2]?.closed).toBe(true);
    expect(json.decisions).toEqual([]);
  });

  test('papers that name their case only in a routing table', () => {
    const json = imported(`MØTEINNKALLING
Utval: Kommunestyret
Møtedato: 21.06.2018  Tid: 17:00
SAKLISTE
33/18  Rekneskapen 2017
34/18  Plan for Neset
Møtet er ope for publikum.

Saksframlegg
REKNESKAPEN 2017
Saksnr.:   Utval           Møtedato
51/18      Formannskapet   07.06.2018
33/18      Kommunestyret   21.06.2018
Rådmannen si tilråding:
Rekneskapen vert godkjend.

Saksframlegg
PLAN FOR NESET
Saksnr.:   Utval           Møtedato
34/18      Kommunestyret   21.06.2018
Rådmannen si tilråding:
1. Planen vert vedteken.
2. Skjermen vert bygd først.`);
    expect(json.case_numbers).toEqual(['33/18', '34/18']);
    expect(json.proposals.map((one) => `${one.case} ${one.points.length}`)).toEqual([
      '33/18 1',
      '34/18 2',
    ]);
  });

  test('a range in the head stands for all its cases', () => {
    const json = imported(`Møteprotokoll
Viltnemnda
Møtedato: 04.04.2013
Saknr.: 8/13-11/13
Til stede: Anne Ask, Bo Berg`);
    expect(json.case_numbers).toEqual(['8/13', '9/13', '10/13', '11/13']);
  });
});

describe('lost line breaks', () => {
  const flattened = `Fjordbyen kommune Møteprotokoll Utvalg: Planutvalget Møtested: Rådhuset Dato: Tid: 09:00 - 12:40 Forfall: Per Foss Saksliste Utvalgssaksnr Innhold Lukket Arkivsaksnr PS 30/20 Referatsaker PS 31/20 Dispensasjon, gnr. 22 bnr. 5 2020/1377
PS 30/20 Referatsaker PS 31/20 Dispensasjon, gnr. 22 bnr. 5 Rådmannens innstilling Utvalget avslår søknaden, jf. sak 12/19. Votering: Rådmannens innstilling ble enstemmig vedtatt. Vedtak: Utvalget avslår søknaden, jf. sak 12/19.`;

  test('cases, proposals and decisions are found, and no date is invented', () => {
    const json = imported(flattened);
    expect(json.case_numbers).toEqual(['PS 30/20', 'PS 31/20']);
    expect(json.meeting_date).toBeNull();
    expect(json.proposals.map((one) => one.case)).toEqual(['PS 31/20']);
    expect(json.decisions.map((one) => one.case)).toEqual(['PS 31/20']);
    expect(json.warnings.map((one) => one.code)).toContain('flattened_text');
  });

  test('a number behind a lost date still opens its case', () => {
    const json = imported(
      'INNKALLING TIL MØTE I ELDRERÅDET Det innkalles til møte på Rådhuset kl. 12:00 - 14:00. Forfall meldes til sekretæren. SAKSLISTE: 01/15 Godkjenning av referat fra 02/15 Budsjett 2015 03/15 Orienteringer om skolen, 1/3 av elevene 04/15 Eventuelt Vel møtt!',
    );
    expect(json.case_numbers).toEqual(['1/15', '2/15', '3/15', '4/15']);
  });
});

describe('texts that are no meeting documents give no cases', () => {
  test.each([
    ['regulations', 'REGLEMENT FOR KOMMUNESTYRET\nVedtatt i sak 12/15\nVedtak:\n1. Alle møter.'],
    [
      'plan',
      'Handlingsplan 2022-2024\nTiltak 1\nFrist 1/10\n15/7 Oppstart\nVedtak:\nPlanen vedtas.',
    ],
    ['memo', 'Notat\nDet vises til sak 4/19.\nForslag til vedtak: Ingen.'],
    ['memo', 'Årsmelding 2018 for eldrerådet\nSak 4/18 Budsjett\nSak 12/18 Omsorgsplan'],
  ])('%s', (kind, text) => {
    const json = imported(text);
    expect(json.kind).toBe(kind);
    expect(json.case_numbers).toEqual([]);
    expect(json.proposals).toEqual([]);
    expect(json.decisions).toEqual([]);
    expect(json.meeting_date).toBeNull();
  });
});

test('a decision of another case is a quotation, in minutes too', () => {
  const json = imported(`Møteprotokoll
Utvalg: Formannskapet
Dato: 05.02.2019
Til stede: Anne Ask, Bo Berg
Sak 4/19 Ny hall
Kommunestyret behandlet hallen i møte 13.12.2018 og fattet følgende vedtak i sak 85/18:
1. Hallen bygges.
Vedtak:
Saken utsettes.`);
  expect(json.decisions.map((one) => one.outcome)).toEqual(['postponed']);
  expect(json.quoted_earlier_decisions.map((one) => one.from)).toEqual(['85/18']);
});

test('Danish minutes are told apart', () => {
  const json = imported(`Referat
Udvalget for Sundhed
Mødet blev afholdt på rådhuset. Afbud fra formanden.
1. Godkendelse af dagsordenen
Forvaltningen indstiller, at udvalget godkender sagen. Sagen blev godkendt.`);
  expect(json.language).toBe('da');
  expect(json.warnings.map((one) => one.code)).toContain('language_not_norwegian');
});

describe('time', () => {
  test('a thousand lines take well under 300 ms', () => {
    const part =
      'Sak 12/19 Tittel på saken\nForslag til vedtak:\n1. Noe vedtas.\nBakgrunn\nTekst.\n';
    imported(part);
    const start = performance.now();
    imported(`Møteinnkalling\nDato: 12.03.2019\n${part.repeat(200)}`);
    expect(performance.now() - start).toBeLessThan(300);
  });

  test.each([
    ['words', 'ord '],
    ['capitals', 'A '],
    ['case numbers', '12/19 '],
    ['dates', '12.03.2019 '],
    ['points', '1. A '],
    ['digits', '1'],
    ['brackets', '('],
    ['labels', 'Vedtak: '],
    ['cases', 'Sak 12/19 Tittel '],
  ])(
    'a line of a million letters of %s does not hang',
    (_, piece) => {
      const start = performance.now();
      imported(piece.repeat(Math.ceil(1_000_000 / piece.length)));
      expect(performance.now() - start).toBeLessThan(8000);
    },
    20_000,
  );
});
