import { describe, expect, test } from 'vitest';
import { importedText, readText, titlesOf } from '../fixtures/read-text.ts';

describe('numbers beside the case', () => {
  test('an archive number of the same shape stands before the title on the next line', () => {
    const json = importedText(`MØTEPROTOKOLL
Utval: Formannskapet
Møtedato: 14.02.2012
SAKLISTE
5/12   12/31
REGULERING AV HAMNA
6/12   12/44
MELDINGAR

5/12   12/31
REGULERING AV HAMNA
Vedtak:
Planen vert vedteken.

6/12   12/44
MELDINGAR
Vedtak:
Meldingane vert tekne til vitande.`);
    expect(titlesOf(json)).toEqual(['5/12 REGULERING AV HAMNA', '6/12 MELDINGAR']);
    expect(json.decisions.map((one) => one.case)).toEqual(['5/12', '6/12']);
  });

  test('a range in the head is not the title of its first case', () => {
    const json = importedText(`MØTEPROTOKOLL
Utvalg: Eldrerådet
Møtedato: 12.03.2005
Saker: 010/05 - 012/05

010/05
GODKJENNING AV PROTOKOLL
Vedtak: Protokollen godkjennes.

011/05
NYE BOLIGER
Vedtak: Saken utsettes.

012/05
EVENTUELT
Ingen saker.`);
    expect(titlesOf(json)).toEqual([
      '10/05 GODKJENNING AV PROTOKOLL',
      '11/05 NYE BOLIGER',
      '12/05 EVENTUELT',
    ]);
  });
});

describe('votes and outcomes', () => {
  const decisions = importedText(`MØTEBOK
Formannskapet
Møtedato: 12.03.2018
Til stades: Anne Ask, Bo Berg

Sak 1/18 Ny skule
Tilrådinga frå utvalet vart vedteken med 9 mot 4 røyster.
Vedtak:
Skulen vert bygd.

Sak 2/18 Søknad om bru
Formannskapets vedtak (6 mot 1 stemmer):
1. Brua vert bygd.
2. Fondet dekkjer utgifta.

Sak 3/18 Vegg
Vedtak mot 2 røyster:
Saka vert send over til fylkeskommunen.

Sak 4/18 Budsjett
Vedtak:
Formannskapet rår kommunestyret til å godkjenne budsjettet. Møtet slutt kl. 20.30`).decisions;

  test('votes over the decision and in its heading', () => {
    expect(decisions.map((one) => [one.votes?.for ?? null, one.votes?.against ?? null])).toEqual([
      [9, 4],
      [6, 1],
      [null, 2],
      [null, null],
    ]);
  });

  test('sending on and recommending are told by their verbs', () => {
    expect(decisions.map((one) => one.outcome).slice(2)).toEqual(['referred', 'recommends']);
  });

  test('the end of the meeting is no part of the last decision', () => {
    expect(decisions[3]?.text).toBe('Formannskapet rår kommunestyret til å godkjenne budsjettet.');
  });

  test('a list that holds its outcomes is no bare list', () => {
    const json = importedText(`REFERAT FRA STYREMØTE
Solvik vel
Dato: 12.03.2018
Saksliste:
Sak 1/18 Innkalling
Godkjent.
Sak 2/18 Budsjett
Budsjettet godkjennes.
Møtet slutt kl. 20.30
Underskrifter`);
    expect(json.decisions.map((one) => one.text)).toEqual(['Godkjent.', 'Budsjettet godkjennes.']);
    expect(titlesOf(json)).toEqual(['1/18 Innkalling', '2/18 Budsjett']);
  });

  test('a decision is announced and told on one line', () => {
    const json = importedText(`Fjordane sjukehus HF
Protokoll frå styremøte
Dato: 12.03.2018
Desse møtte: Anne Ask, Bo Berg
Sak 1/18 Rekneskap
Styret i Fjordane sjukehus HF gjorde slikt samrøystes vedtak: Rekneskapen vert godkjend.`);
    expect(json.decisions[0]).toMatchObject({
      text: 'Rekneskapen vert godkjend.',
      unanimous: true,
    });
  });
});

describe('who was there', () => {
  test('parties stand behind a wide gap', () => {
    const { attendance } = importedText(`MØTEPROTOKOLL
Utval: Teknisk utval
Møtedato: 14.02.2012
Frammøtte:
Ola Li          AP
Kari Moe        SP
Gro Dal         KrF
Forfall:
Nils Vik        V

Sak 1/12 Vegar`);
    expect(attendance.present.map((one) => `${one.name} ${one.represents}`)).toEqual([
      'Ola Li AP',
      'Kari Moe SP',
      'Gro Dal KrF',
    ]);
    expect(attendance.absent).toEqual(['Nils Vik']);
  });
});

test('crosses under the names of columns tell who was there', () => {
  const { attendance } = importedText(`MØTEPROTOKOLL
Kontrollutvalget i Havby
Møtedato: 12.03.2018

Medlemmer              Til stede     Forfall
Anne Ask, leder            X
Bo Berg                                 X
Gro Dal (vara)             X

Sak 1/18 Regnskap
Vedtak: Regnskapet godkjennes.`);
  expect(attendance.present.map((one) => `${one.name} ${one.role}`)).toEqual([
    'Anne Ask member',
    'Gro Dal deputy',
  ]);
  expect(attendance.absent).toEqual(['Bo Berg']);
});

describe('one case on its way through several bodies', () => {
  const table = `Saksbehandler:   Nils Vik      Arkivsaksnr.: 09/233

Saksnr.:   Utvalg            Møtedato
34/09      Formannskapet     12.05.2009
21/09      Kommunestyret     28.05.2009`;

  test('an extract from the minutes: title over the table, each body with its number', () => {
    const json = importedText(`Havøy kommune
SÆRUTSKRIFT

NY BARNEHAGE PÅ NESET

${table}

Rådmannens innstilling:
1. Barnehagen bygges på Neset.
2. Utgiften dekkes av fondet.

Formannskapet - handsaming:
Representanten for Sp la fram dette forslaget: Barnehagen bygges i sentrum.
Innstillingen ble vedtatt med 5 mot 2 stemmer.

Formannskapet - vedtak:
1. Barnehagen bygges på Neset.
2. Utgiften dekkes av fondet.

Kommunestyret - behandling:
Ordføreren orienterte.

Kommunestyret - vedtak:
Saken sendes tilbake.`);
    expect(new Set(json.agenda.map((row) => row.title))).toEqual(
      new Set(['NY BARNEHAGE PÅ NESET']),
    );
    expect(json.decisions.map((one) => [one.case, one.outcome, one.votes?.for ?? null])).toEqual([
      ['34/09', 'adopted', 5],
      ['21/09', 'referred', null],
    ]);
  });

  test('a case paper that holds what an earlier body decided', () => {
    const json = importedText(`Samlet saksframstilling
${table}

NY BARNEHAGE PÅ NESET

Formannskapets behandling av sak 34/09 i møte den 12.05.2009:
Ordføreren orienterte.

Formannskapets vedtak:
Saken legges ut på høring.

Rådmannens innstilling:
1. Barnehagen bygges.`);
    expect(json.kind).toBe('case_paper');
    expect(json.case_numbers).toEqual(['34/09', '21/09']);
    expect(json.decisions.map((one) => one.text)).toEqual(['Saken legges ut på høring.']);
  });

  test('a county case treated twice', () => {
    const json = importedText(`HAVFYLKE FYLKESKOMMUNE
Saksprotokoll
Arkivsak-dok.   18/4411-3

NY SKOLE PÅ NESET

Fylkesutvalget har behandlet saken i møte 12.03.2019 sak 34/19
Møtebehandling
Ingen forslag.
Fylkesutvalgets vedtak
1. Skolen bygges.

Fylkestinget har behandlet saken i møte 24.04.2019 sak 21/19
Fylkestingets vedtak
Skolen bygges på Neset.`);
    expect(titlesOf(json)).toEqual(['34/19 NY SKOLE PÅ NESET', '21/19 NY SKOLE PÅ NESET']);
    expect(json.decisions.map((one) => one.case)).toEqual(['34/19', '21/19']);
    expect(json.committee).toBe('Fylkesutvalget');
  });

  test('a letter that tells of a decision', () => {
    const json = importedText(`Havby kommune

Saksnr.: 34/18   Utvalg: Ungdomsrådet   Møtedato: 12.03.2018

MELDING OM VEDTAK

Ny skatepark - behandling av søknad

Ungdomsrådet behandlet saken i møte 12.03.2018, sak 34/18. Følgende vedtak ble fattet:

1. Skateparken bygges.
2. Rådet får være med på tegningene.

Med hilsen
Anne Ask`);
    expect(json).toMatchObject({ kind: 'case_minutes', committee: 'Ungdomsrådet' });
    expect(titlesOf(json)).toEqual(['34/18 Ny skatepark - behandling av søknad']);
    expect(json.decisions.map((one) => one.points.length)).toEqual([2]);
  });
});

describe('whose meeting it is', () => {
  test('the title wins over the letterhead', () => {
    const text =
      'Fjordfolk-rådet\n\nPROTOKOLL ARBEIDSUTVALGET\n\nDato: 12.03.2018\nTil stede: Anne Ask\n\nSak 1/18 Neste møte\nVedtak: Møtet holdes i mai.';
    expect(importedText(text).committee).toBe('ARBEIDSUTVALGET');
  });

  test.each([
    ['HAVBY KOMMUNE\nMøteprotokoll\nUtvalg: Formannskapet', 'HAVBY KOMMUNE'],
    ['Fjordane sjukehus HF\nProtokoll frå styremøte', 'Fjordane sjukehus HF'],
    ['Protokoll fra møte i eldrerådet i Nes kommune', null],
  ])('organisation of %j', (head, wanted) => {
    const { meeting } = readText(`${head}\nDato: 12.03.2018\nSak 1/18 Budsjett\nVedtak: Vedtas.`);
    if (wanted === null) expect(meeting.organisation?.confidence).not.toBe('high');
    else expect(meeting.organisation?.value).toBe(wanted);
  });

  test('a parish council in nynorsk', () => {
    const json = importedText(`Havdal sokneråd
Møtebok
Møtedag: 12.03.2019   Stad: Kyrkjestova
Desse møtte: Anne Ask (leiar), Bo Berg
Forfall: Gro Dal

Sak 10/19
Godkjenning av møtebok
Vedtak: Møteboka vart samrøystes godkjend.

Sak 11/19
Melding om vigsle
Teken til vitande.

Møtet slutt kl. 20.15`);
    expect(json).toMatchObject({ committee: 'Havdal sokneråd', language: 'nn' });
    expect(json.decisions.map((one) => one.outcome)).toEqual(['approved', 'noted']);
  });
});

describe('numbers and labels of other archives', () => {
  test('a school year behind the number is no range of cases', () => {
    const json = importedText(`Samarbeidsutvalget ved Havby skole
Referat fra møte 14. oktober 2020
Sak 5-20/21 Konstituering
Anne ble valgt til leder.
Sak 6-20/21 Ordensregler
SU vedtok de nye reglene.`);
    expect(json.case_keys.map((one) => [one.seq, one.year])).toEqual([
      [5, 2020],
      [6, 2020],
    ]);
  });

  test('a paper with what one body did on its day', () => {
    const json = importedText(`Havby kommune
Møtebok
Utvalg                 Saksnr.     Møtedato
Formannskapet          44/12       17.04.2012
Kommunestyret          19/12       26.04.2012

Salg av gamle rådhuset

Rådmannens forslag til vedtak:
Rådhuset selges.

17.04.2012 FORMANNSKAPET
Behandling:
Forslaget om riving fikk 2 stemmer og falt.

FOR-44/12 VEDTAK:
Rådhuset selges. Vedtatt med 5 mot 2 stemmer.`);
    expect(json.case_numbers).toEqual(['44/12', '19/12']);
    expect(json.proposals.map((one) => one.text)).toEqual(['Rådhuset selges.']);
    expect(json.decisions[0]?.votes).toMatchObject({ for: 5, against: 2 });
  });

  test('the decision of a body whose name is not capitalised', () => {
    const json = importedText(`MØTEBOK
Hovudutval for opplæring
Møtedato: 12.02.2008
DESSE MØTTE
Bo Berg, Nils Vik
SAK 2/08 SKULESTRUKTUR
Røysting
Framlegget frå Berg vart vedteke med 6 mot 3 røyster.
Vedtak i hovudutval for opplæring:
1. Skulen vert vidareført.
2. Linja vert ikkje lagd ned.
SAK 3/08 MELDINGAR
Hovudutvalet tok meldingane til vitande.`);
    expect(json.decisions.map((one) => [one.points.length, one.outcome])).toEqual([
      [2, 'adopted'],
      [1, 'noted'],
    ]);
  });
});
