import {
  arkivCatalogueNamespace,
  arkivmeldingNamespace,
} from '../rules/fiks-arkiv-follows-from-the-meeting.ts';
import {
  among,
  complexType,
  notEmpty,
  sameAs,
  simpleTypes,
  uuid,
  type XsdPart,
  xsd,
} from './xsd.ts';

/** Where the catalogue differs from Noark 5: codes and names are elements of their own. */
const catalogue = xsd({
  namespace: arkivCatalogueNamespace,
  types: [
    ...simpleTypes('xs:string', ['systemID'], uuid),
    ...simpleTypes(
      'xs:string',
      [
        'mappeID',
        'registreringsID',
        'moetenummer',
        'fagsystem',
        'noekkel',
        'tittel',
        'offentligTittel',
        'beskrivelse',
        'moetested',
        'skjermingshjemmel',
        'referanseDokumentfil',
        'sjekksum',
        'sjekksumAlgoritme',
        'epostadresse',
      ],
      notEmpty,
    ),
    ...simpleTypes('xs:int', ['versjonsnummer', 'dokumentnummer', 'saksaar', 'sakssekvensnummer']),
    ...simpleTypes('xs:int', ['filstoerrelse'], '<xs:minInclusive value="0"/>'),
    ...simpleTypes('xs:date', ['moetedato']),
    ...simpleTypes('xs:dateTime', ['vedtaksdato']),
    ...simpleTypes('xs:string', ['moeteStemme'], among('Ja', 'Nei', 'Blankt')),
    complexType('kode', [
      ['kode', 'xs:string'],
      ['beskrivelse', 'xs:string', '?'],
    ]),
    ...sameAs('kode', [
      'dokumentstatus',
      'moetesakstype',
      'moetedokumenttype',
      'moetedeltakerFunksjon',
      'tilknyttetRegistreringSom',
      'tilgangsrestriksjon',
      'variantformat',
      'format',
    ]),
    complexType('identifikatorer', [
      ['navn', 'xs:string', '?'],
      ['identifikator', 'xs:string', '?'],
      ['initialer', 'xs:string', '?'],
      ['epostadresse', 'epostadresse', '?'],
    ]),
    ...sameAs('identifikatorer', ['utvalg', 'representerer', 'administrativEnhet']),
    complexType('eksternNoekkel', [
      ['fagsystem', 'fagsystem'],
      ['noekkel', 'noekkel'],
    ]),
    complexType('referanseTilMappe', [
      ['systemID', 'systemID', '?'],
      ['mappeID', 'mappeID', '?'],
      ['referanseEksternNoekkel', 'eksternNoekkel', '?'],
    ]),
    ...['moetesaksBeskrivelse', 'behandlingsprotokoll'].map((name) =>
      complexType(name, [
        ['tekstInnhold', 'xs:string'],
        ['tekstFormat', 'kode'],
      ]),
    ),
    complexType('moetedeltaker', [
      ['identifikator', 'identifikatorer', '?'],
      ['funksjon', 'moetedeltakerFunksjon', '?'],
      ['representerer', 'representerer', '?'],
    ]),
  ],
});

const registration: XsdPart[] = [
  ['systemID', 'k:systemID', '?'],
  ['referanseForelderMappe', 'k:referanseTilMappe', '?'],
  ['skjerming', 'skjerming', '?'],
  ['dokumentbeskrivelse', 'dokumentbeskrivelse', '*'],
  ['registreringsID', 'k:registreringsID', '?'],
  ['tittel', 'k:tittel'],
  ['offentligTittel', 'k:offentligTittel', '?'],
  ['beskrivelse', 'k:beskrivelse', '?'],
  ['referanseEksternNoekkel', 'k:eksternNoekkel', '?'],
];

/**
 * The message arkivmelding.opprett of KS Fiks Arkiv V2 (ks-no/fiks-arkiv-specification, MIT,
 * Schema/V2): the elements that are sent, in the order and with the types published there. What is
 * never sent is left out, so that a file that keeps to this keeps to the published schema.
 */
export const fiksArkivSchemas = {
  'metadatakatalog.xsd': catalogue,
  'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett.xsd': xsd({
    namespace: arkivmeldingNamespace,
    catalogue: { namespace: arkivCatalogueNamespace, file: 'metadatakatalog.xsd' },
    root: 'arkivmelding',
    types: [
      complexType('arkivmelding', [
        ['system', 'xs:string'],
        ['regel', 'xs:string', '?'],
        ['antallFiler', 'xs:int'],
        ['mappe', 'mappe', '?'],
        ['registrering', 'registrering', '?'],
      ]),
      complexType('mappe', [
        ['systemID', 'k:systemID', '?'],
        ['mappeID', 'k:mappeID', '?'],
        ['tittel', 'k:tittel'],
        ['offentligTittel', 'k:offentligTittel', '?'],
        ['beskrivelse', 'k:beskrivelse', '?'],
        ['referanseEksternNoekkel', 'k:eksternNoekkel', '?'],
      ]),
      complexType(
        'moetemappe',
        [
          ['moetenummer', 'k:moetenummer'],
          ['utvalg', 'k:utvalg'],
          ['moetedato', 'k:moetedato'],
          ['moetested', 'k:moetested', '?'],
          ['moetedeltaker', 'k:moetedeltaker', '*'],
        ],
        'mappe',
      ),
      complexType('registrering', registration),
      complexType(
        'moetesak',
        [
          ['moetesakstype', 'k:moetesakstype'],
          ['moetesaksaar', 'k:saksaar'],
          ['moetesakssekvensnummer', 'k:sakssekvensnummer'],
          ['administrativEnhet', 'k:administrativEnhet', '?'],
          ['utredning', 'utredning', '?'],
          ['innstilling', 'k:moetesaksBeskrivelse', '?'],
          ['vedtak', 'vedtak', '?'],
        ],
        'registrering',
      ),
      complexType('moetedokument', [['moetedokumenttype', 'k:moetedokumenttype']], 'registrering'),
      complexType('utredning', [
        ['saksbeskrivelse', 'k:moetesaksBeskrivelse'],
        ['innstilling', 'k:moetesaksBeskrivelse'],
        ['utredningsdokumenter', 'dokumentbeskrivelse', '*'],
      ]),
      complexType('vedtak', [
        ['vedtakstekst', 'k:moetesaksBeskrivelse'],
        ['votering', 'votering', '*'],
        ['behandlingsprotokoll', 'k:behandlingsprotokoll', '?'],
        ['vedtaksdokumenter', 'dokumentbeskrivelse', '*'],
        ['dato', 'k:vedtaksdato'],
      ]),
      complexType('votering', [
        ['moetedeltaker', 'k:moetedeltaker'],
        ['stemme', 'k:moeteStemme'],
        ['representerer', 'k:representerer', '?'],
      ]),
      complexType('skjerming', [
        ['tilgangsrestriksjon', 'k:tilgangsrestriksjon'],
        ['skjermingshjemmel', 'k:skjermingshjemmel'],
      ]),
      complexType('dokumentbeskrivelse', [
        ['systemID', 'k:systemID', '?'],
        ['dokumentstatus', 'k:dokumentstatus', '?'],
        ['tittel', 'k:tittel'],
        ['tilknyttetRegistreringSom', 'k:tilknyttetRegistreringSom'],
        ['dokumentnummer', 'k:dokumentnummer', '?'],
        ['skjerming', 'skjerming', '?'],
        ['dokumentobjekt', 'dokumentobjekt', '*'],
      ]),
      complexType('dokumentobjekt', [
        ['versjonsnummer', 'k:versjonsnummer', '?'],
        ['variantformat', 'k:variantformat', '?'],
        ['format', 'k:format', '?'],
        ['mimeType', 'xs:string', '?'],
        ['filnavn', 'xs:string'],
        ['referanseDokumentfil', 'k:referanseDokumentfil'],
        ['sjekksum', 'k:sjekksum', '?'],
        ['sjekksumAlgoritme', 'k:sjekksumAlgoritme', '?'],
        ['filstoerrelse', 'k:filstoerrelse', '?'],
      ]),
    ],
  }),
} as const;
