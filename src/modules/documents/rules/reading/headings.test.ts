import { describe, expect, test } from 'vitest';
import { headingOf } from './headings.ts';

describe('headings of proposals', () => {
  test.each([
    'Forslag til vedtak',
    'Forslag til vedtak:',
    'FORSLAG TIL VEDTAK:',
    'Framlegg til vedtak:',
    'Fremlegg til vedtak',
    'Innstilling:',
    'INNSTILLING',
    'Innstilling til vedtak:',
    'Rådmannens innstilling',
    'Rådmannens forslag til vedtak:',
    'Kommunedirektørens innstilling:',
    'Kommunedirektørens forslag til innstilling:',
    'Kommunedirektøren si tilråding:',
    'Rådmannen sitt framlegg til vedtak:',
    'RÅDMANNENS INNSTILLING:',
    'Adm. direktørs innstilling',
    'Administrerende direktørs forslag til vedtak:',
    'Ordførers innstilling:',
    'Sekretariatets forslag til vedtak:',
    'Leiaren i valstyret si tilråding:',
    'Formannskapets innstilling til kommunestyret:',
    'Innstilling fra formannskapet:',
    'Innstilling til kommunestyret',
    'Tilråding:',
    'Tilrådning',
    'Vedtaksforslag:',
    'Forslag til styrevedtak:',
    'Rådmannen legger saken fram med slikt forslag til vedtak:',
    'Styret inviteres til å fatte følgende vedtak:',
    'Rådmannen rår til at formannskapet gjer slikt vedtak:',
    'KOM-012/19 Rådmannens innstilling:',
  ])('%s', (text) => {
    expect(headingOf(text)?.code).toBe('proposed_decision');
  });

  test('text behind the colon is kept', () => {
    expect(headingOf('Forslag til vedtak: Saken tas til orientering.')?.rest).toBe(
      'Saken tas til orientering.',
    );
  });
});

describe('headings of decisions', () => {
  test.each([
    'Vedtak:',
    'VEDTAK:',
    'Vedtak',
    'Vedtak ST 6/2018:',
    'Vedtak i sak 12/19:',
    'VALSTYRET 001/15 VEDTAK:',
    'KOM-012/19 Vedtak:',
    'SAMRØYSTES VEDTAK',
    'Samrøystes vedtak:',
    'Enstemmig vedtak:',
    'Vedtak (enstemmig):',
    'Vedtak - enstemmig:',
    'Formannskapets vedtak :',
    'Kontrollutvalgets vedtak:',
    'Kommunestyrets vedtak 12.03.2019:',
    'Styret fattet følgende enstemmige vedtak:',
    'Et enstemmig fylkesutvalg vedtok:',
    'Følgende ble vedtatt:',
    'Styret gjorde slikt vedtak:',
    'Vedtak: Møteboka vert godkjend.',
  ])('%s', (text) => {
    expect(headingOf(text)?.code).toBe('decision');
  });
});

describe('other headings', () => {
  test.each([
    ['Bakgrunn og saksopplysninger', 'background'],
    ['Bakgrunn for saka', 'background'],
    ['Saksopplysningar:', 'background'],
    ['SAKSUTGREIING', 'background'],
    ['Saken gjelder:', 'background'],
    ['Faktiske opplysninger', 'facts'],
    ['Annet relevant', 'other_relevant'],
    ['Vurdering og anbefaling', 'assessment'],
    ['Rådmannens vurdering:', 'assessment'],
    ['Vedlegg:', 'attachments'],
    ['Trykte vedlegg', 'attachments'],
    ['Behandling:', 'treatment'],
    ['Møtehandsaming', 'treatment'],
    ['Votering:', 'treatment'],
    ['Saksprotokoll i Formannskapet - 12.03.2019', 'treatment'],
  ])('%s', (text, code) => {
    expect(headingOf(text)?.code).toBe(code);
  });
});

describe('lines that are no headings', () => {
  test.each([
    'Vedtaket ble fattet i fjor og gjelder fortsatt.',
    'Vedtak om skjenkebevilling',
    'Innstillingen ble enstemmig vedtatt.',
    'Innstilling vedtatt',
    'Enstemmig vedtatt.',
    'Forslag til ordning for utlån',
    'Forslaget til vedtak ble diskutert.',
    'forslag til vedtak punkt 3.',
    'Vedlegg 1 viser tallene.',
    'Behandling av klager tar tid',
    'Planen ble tatt opp igjen da rådet vedtok å be følgende utvalg om',
    'Bakgrunnen er at taket lekker.',
  ])('%s', (text) => {
    expect(headingOf(text)).toBeNull();
  });
});
