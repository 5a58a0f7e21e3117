import { describe, expect, test } from 'vitest';
import { importedText, titlesOf } from '../fixtures/read-text.ts';

describe('lists without line breaks', () => {
  test('archive numbers stay out of the titles, and the body stands behind the title', () => {
    const json = importedText(
      'Møteinnkalling Eldrerådet er innkalla til møte på rådhuset kl 10:00. Sakliste Sak nr. Arkivsaknr. Sakstittel 004/09 09/00012 GODKJENNING AV MØTEBOK 005/09 09/31 HØYRING OM NY PLAN 006/09 08/31 EVENTUELT Varamedlemer møter berre etter nærare innkalling. Forfall må meldast til sekretæren.',
    );
    expect(json).toMatchObject({ committee: 'Eldrerådet', meeting_date: null });
    expect(titlesOf(json)).toEqual([
      '4/09 GODKJENNING AV MØTEBOK',
      '5/09 HØYRING OM NY PLAN',
      '6/09 EVENTUELT',
    ]);
  });

  test('page numbers stand between the titles', () => {
    const json = importedText(
      'HAVBY VASSVERK MØTEINNKALLING STYRET Møtestad: Rådhuset Forfall må meldast til kontoret så snart som råd, slik at vararepresentantar kan kallast inn. Saksnr. Tittel Side 5/10 Protokoll frå førre møte 2 6/10 Budsjett 4 7/10 Rekneskap 12 8/10 Eventuelt 15',
    );
    expect(json.committee).toBe('STYRET');
    expect(titlesOf(json)).toEqual([
      '5/10 Protokoll frå førre møte',
      '6/10 Budsjett',
      '7/10 Rekneskap',
      '8/10 Eventuelt',
    ]);
  });

  test('a council with a long name behind its municipality', () => {
    const json = importedText(
      'Havby kommune Råd for menneske med nedsett funksjonsevne Møteinnkalling Møtestad: Rådhuset Tid: 10:00 Forfall må meldast til sekretæren. Sakliste 1/15 Godkjenning av møtebok 2/15 Ny rampe ved skulen 3/15 Ymse',
    );
    expect(json.committee).toBe('Råd for menneske med nedsett funksjonsevne');
  });

  test.each([
    'Saksgang Saksnr Møtedato Formannskapet 5/11 Kommunestyret K-sak 2/11 REKNESKAP FOR 2010',
    'Saksnr Utval Møtedato 5/11 Formannskapet K-sak 2/11 Kommunestyret REKNESKAP FOR 2010',
  ])('a routing table before the paper: %s', (table) => {
    const json = importedText(
      `MØTEINNKALLING Kommunestyret Sakliste: K-sak 2/11 Rekneskap K-sak 3/11 Ny veg ${table} Kontrollutvalet si tilråding: 1. Rekneskapen vert godkjend. 2. Overskotet vert sett på fond. Saksopplysningar: Rekneskapen er gjort opp.`,
    );
    expect(json.case_numbers).toEqual(['K-sak 2/11', 'K-sak 3/11']);
    expect(json.proposals.map((one) => [one.case, one.points.length])).toEqual([['K-sak 2/11', 2]]);
  });

  test('the dates of a routing table are not the meeting', () => {
    const json = importedText(
      'Utvalg Møtedato Saksnr Formannskapet 12.05.2011 5/11 Kommunestyret 26.05.2011 12/11 NY BRU OVER ELVA Rådmannens innstilling: 1. Brua bygges. 2. Fondet dekker utgiften. Bakgrunn: Elva er bred. Vurdering: Vi trenger brua.',
    );
    expect(json.meeting_date).toBeNull();
    expect(json.proposals.map((one) => one.points.length)).toEqual([2]);
  });
});

describe('minutes without line breaks', () => {
  test('announced decisions of a hospital board', () => {
    const json = importedText(
      'PROTOKOLL FRA STYREMØTE Møtet ble avholdt på Rådhotellet. Til stede: Anne Ask, Bo Berg Sak 01/15 Godkjenning av innkalling og saksliste Det var ingen merknader til innkallingen. Styret fattet følgende enstemmige vedtak: Innkalling og saksliste godkjennes. Sak 02/15 Virksomhetsrapport Direktøren gjennomgikk rapporten. Styret i Fjordby sykehus HF fattet følgende vedtak: 1. Styret tar rapporten til orientering. 2. Styret ber om ny rapport. Sak 03/15 Oppdragsdokument Direktøren orienterte om saken. Styret i Fjordby sykehus HF fattet følgende Enstemmige Vedtak: Styret slutter seg til dokumentet.',
    );
    expect(json.decisions.map((one) => [one.case, one.points.length, one.outcome])).toEqual([
      ['1/15', 1, 'approved'],
      ['2/15', 2, 'noted'],
      ['3/15', 1, 'endorsed'],
    ]);
    expect(json.agenda[1]?.title).toBe('Virksomhetsrapport');
  });

  test('a genitive label without a colon', () => {
    const json = importedText(
      'Solby kommune Møteprotokoll Eldrerådet Møtested: Rådhuset Til stede: Anne Ask, Bo Berg Sak 4/15 Ny plan for omsorg Rådet drøftet planen. Eldrerådets vedtak Saken tas til orientering. Sak 5/15 Busstilbud Leder orienterte. Eldrerådets vedtak Rådet ber kommunen vurdere ny rute. Sak 6/15 Eventuelt Ingen saker.',
    );
    expect(json.committee).toBe('Eldrerådet');
    expect(json.decisions.map((one) => one.outcome)).toEqual([
      'noted',
      'recommends',
      'no_decision',
    ]);
  });

  test('a remark on the notice is no body', () => {
    const json = importedText(
      'MØTEBOK Formannskapet Møtestad: Rådhuset Innkalling og sakliste: Ingen merknader. SAKER TIL HANDSAMING: 12/15 Budsjett 13/15 Ny bru 12/15 Budsjett Vedtak: Formannskapet rår kommunestyret til å vedta budsjettet. 13/15 Ny bru Vedtak: Saka vert utsett.',
    );
    expect(json.committee).toBe('Formannskapet');
    expect(json.decisions.map((one) => one.outcome)).toEqual(['recommends', 'postponed']);
  });

  test('decisions in sentences behind the titles', () => {
    const json = importedText(
      'Foreløpig protokoll Møte i styret Sted: Rådhuset Til stede: Anne Ask, Bo Berg, Nils Vik 21/12 Godkjenning av innkalling og saksliste Innkalling og saksliste ble godkjent. 22/12 Godkjenning av protokoll fra forrige møte Protokollen ble enstemmig godkjent. 23/12 Virksomhetsrapport per oktober Direktøren orienterte. Styret tok rapporten til orientering. 24/12 Budsjett 2013 Styret drøftet budsjettet i lys av sak 12/12. Budsjettet ble vedtatt mot to stemmer. 25/12 Eventuelt Ingen saker til eventuelt.',
    );
    expect(json.kind).toBe('minutes');
    expect(json.case_numbers).toEqual(['21/12', '22/12', '23/12', '24/12', '25/12']);
    expect(json.decisions.map((one) => one.outcome)).toEqual([
      'approved',
      'approved',
      'noted',
      'adopted',
      'no_decision',
    ]);
  });

  test('the run of numbers opens cases whose titles begin small or with a figure', () => {
    const json = importedText(
      'REFERAT FRA MØTE I ARBEIDSUTVALGET VED HAVBY SKOLE Tilstede: Anne Ask, Bo Berg Sak 12/16 Godkjenning av referat Godkjent. 13/16 Skolemiljø Rektor orienterte om planen. FAU ønsker mer informasjon. 14/16 17. mai Komiteen er i gang. 15/16 skolefritidsordning Det er få plasser. 16/16 Eventuelt Ingen saker meldt.',
    );
    expect(titlesOf(json)).toEqual([
      '12/16 Godkjenning av referat',
      '13/16 Skolemiljø',
      '14/16 17. mai',
      '15/16 skolefritidsordning',
      '16/16 Eventuelt',
    ]);
  });

  test('what fell is no vote on a decision that all stood behind', () => {
    const json = importedText(
      'Fjellgrend kommune Møtebok Kommunestyret Møtestad: Heradshuset Møtet vart sett kl. 10:00 012/08 GODKJENNING AV MØTEBOK Møteboka vart samrøystes godkjend. 013/08 REKNESKAP 2007 Ordføraren orienterte. Tilrådinga vart samrøystes vedteken. 014/08 SAL AV TOMT Framlegg frå H: Tomta vert ikkje seld. Røysting: Framlegget frå H fall med 5 mot 14 røyster. Vedtak: Tomta vert seld. Vedtaket var samrøystes. 015/08 MELDINGAR Teke til vitande.',
    );
    expect(titlesOf(json)).toEqual([
      '12/08 GODKJENNING AV MØTEBOK',
      '13/08 REKNESKAP 2007',
      '14/08 SAL AV TOMT',
      '15/08 MELDINGAR',
    ]);
    expect(json.decisions.map((one) => one.case)).toEqual(['12/08', '13/08', '14/08', '15/08']);
    expect(json.decisions[2]).toMatchObject({ text: 'Tomta vert seld.', votes: null });
  });

  test('numbers that a paper cites are no cases of the meeting', () => {
    const json = importedText(
      `HAVBY KOMMUNE MØTEINNKALLING Utvalg: Planutvalget Møtested: Rådhuset Saksliste Saksnr Tittel 20/15 Plan for Neset 21/15 Storgata 5 22/15 Referatsaker
20/15 Plan for Neset Rådmannens innstilling: Planen vedtas. Bakgrunn: Planen ble lagt ut etter sak 12/15 Oppstart av plan og sak 13/15 Planprogram. Innspill 1/3 av naboene var positive. Brev datert 17/15 Naboen på eiendom 18/15 skriver.
21/15 Storgata 5 Rådmannens innstilling: Søknaden avslås. Bakgrunn: Gjelder gnr. 130/20 og gnr. 131/20 Storgata. Vedtak i sak 19/15 Garasje er påklaget.`,
    );
    expect(json.case_numbers).toEqual(['20/15', '21/15', '22/15']);
  });

  test('treatment and decision of a named body', () => {
    const json = importedText(
      'Havby kommune Møteprotokoll Utvalg: Formannskapet Møtested: Rådhuset Saksliste PS 11/14 Godkjenning av protokoll PS 12/14 Ny hall PS 11/14 Godkjenning av protokoll Behandling i Formannskapet - Ordføreren la fram saken. Enstemmig vedtatt. Vedtak i Formannskapet - Protokollen godkjennes. PS 12/14 Ny hall Saksprotokoll i Formannskapet - Behandling: Rådmannens innstilling ble vedtatt med 5 mot 2 stemmer. Vedtak: 1. Hallen bygges. 2. Taket tekkes.',
    );
    expect(json.decisions.map((one) => [one.case, one.text, one.votes?.for ?? null])).toEqual([
      ['PS 11/14', 'Protokollen godkjennes.', null],
      ['PS 12/14', '1. Hallen bygges.\n2. Taket tekkes.', 5],
    ]);
  });
});

describe('no date is invented', () => {
  test.each([
    'HAVBY KOMMUNE MØTEINNKALLING Utvalg: Eldrerådet Møtested: Rådhuset Saksliste 5/15 MØTEPROTOKOLL FRÅ MØTET 12.03.2015 6/15 Budsjett 7/15 Referat fra møte 02.02.2015 8/15 Orientering om befaring 15.04.2015 Vel møtt! Anne Ask leder',
    'Havby kommune Eldrerådet Møteprotokoll Til stede: Anne Ask Det ble vist til møtet 12.03.2015 og brev av 13.03.2015. 6/15 Budsjett Vedtak: Tas til orientering. 7/15 Eventuelt Neste møte er 15.05.2015. Vedtak: Møtet avholdt 20.05.2015 flyttes.',
    'Møteprotokoll Eldrerådet Møtested: Rådhuset, møterom Fjorden Neste møte: 15.05.2015 kl. 10 Til stede: Anne Ask, Bo Berg 6/15 Budsjett Vedtak: Tas til orientering. 7/15 Eventuelt Saksbehandler: Nils Vik Dato: 01.03.2015',
  ])('%s', (text) => {
    expect(importedText(text).meeting_date).toBeNull();
  });
});

test('a decision may cite another case, and minutes of a body end the proposal', () => {
  const json = importedText(
    'Sunnvik kommune Møteprotokoll Utval: Formannskapet Møtestad: Heradshuset Saksliste PS 101/13 Godkjenning av møteprotokoll PS 102/13 Tilskot til laget PS 101/13 Godkjenning av møteprotokoll Vedtak: Møteprotokollen vert godkjend, jf. sak 88/13. PS 102/13 Tilskot til laget Rådmannen sitt framlegg til vedtak Søknaden vert avslått. Saksprotokoll i Formannskapet - 12.09.2013 Møtebehandling Anne Ask sette fram slikt framlegg: Laget får 50 000 kroner. Røysting Framlegget frå Ask vart vedteke med 4 mot 3 røyster. Vedtak Laget får 50 000 kroner.',
  );
  expect(json.proposals.map((one) => one.text)).toEqual(['Søknaden vert avslått.']);
  expect(json.decisions.map((one) => [one.case, one.votes?.for ?? null])).toEqual([
    ['PS 101/13', null],
    ['PS 102/13', 4],
  ]);
});
