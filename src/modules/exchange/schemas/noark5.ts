import { addmlNamespace } from '../rules/a-deposit-describes-itself.ts';
import {
  arkivstrukturNamespace,
  endringsloggNamespace,
  noarkCatalogueNamespace,
} from '../rules/noark5-follows-from-the-meeting.ts';
import { complexType, notEmpty, simpleTypes, uuid, type XsdPart, xsd } from './xsd.ts';

/** The metadata catalogue: what kind of value each element has. Codes are free texts there. */
const catalogue = xsd({
  namespace: noarkCatalogueNamespace,
  types: [
    ...simpleTypes(
      'xs:string',
      [
        'systemID',
        'referanseTilMoeteregistrering',
        'referanseFraMoeteregistrering',
        'referanseArkivenhet',
      ],
      uuid,
    ),
    ...simpleTypes(
      'xs:string',
      [
        'mappeID',
        'registreringsID',
        'arkivskaperID',
        'arkivskaperNavn',
        'moetenummer',
        'tittel',
        'offentligTittel',
        'beskrivelse',
        'arkivstatus',
        'arkivdelstatus',
        'dokumentmedium',
        'dokumenttype',
        'dokumentstatus',
        'moeteregistreringstype',
        'moetesakstype',
        'moeteregistreringsstatus',
        'tilknyttetRegistreringSom',
        'administrativEnhet',
        'saksbehandler',
        'utvalg',
        'moetested',
        'moetedeltakerNavn',
        'moetedeltakerFunksjon',
        'merknadstekst',
        'merknadstype',
        'merknadRegistrertAv',
        'tilgangsrestriksjon',
        'skjermingshjemmel',
        'skjermingMetadata',
        'skjermingDokument',
        'opprettetAv',
        'avsluttetAv',
        'arkivertAv',
        'tilknyttetAv',
        'referanseDokumentfil',
        'variantformat',
        'format',
        'formatDetaljer',
        'sjekksum',
        'sjekksumAlgoritme',
        'referanseMetadata',
        'endretAv',
        'tidligereVerdi',
        'nyVerdi',
      ],
      notEmpty,
    ),
    ...simpleTypes('xs:integer', ['versjonsnummer', 'dokumentnummer']),
    ...simpleTypes('xs:integer', ['filstoerrelse'], '<xs:minInclusive value="0"/>'),
    ...simpleTypes('xs:date', ['moetedato']),
    ...simpleTypes('xs:dateTime', [
      'opprettetDato',
      'avsluttetDato',
      'arkivertDato',
      'tilknyttetDato',
      'merknadsdato',
      'endretDato',
    ]),
  ],
});

const kept = (...names: readonly string[]): XsdPart[] =>
  names.map((name) => {
    const bare = name.replace(/[?*+]$/u, '');
    const occurs = /[?*+]$/u.exec(name)?.[0] as XsdPart[2];
    return occurs ? [bare, `k:${bare}`, occurs] : [bare, `k:${bare}`];
  });
const made = kept('opprettetDato', 'opprettetAv', 'avsluttetDato', 'avsluttetAv');

const arkivstruktur = xsd({
  namespace: arkivstrukturNamespace,
  catalogue: { namespace: noarkCatalogueNamespace, file: 'metadatakatalog.xsd' },
  root: 'arkiv',
  types: [
    complexType('arkiv', [
      ...kept('systemID', 'tittel', 'beskrivelse?', 'arkivstatus?', 'dokumentmedium?'),
      ...made,
      ['arkivskaper', 'arkivskaper', '+'],
      ['arkivdel', 'arkivdel', '+'],
    ]),
    complexType('arkivskaper', kept('arkivskaperID', 'arkivskaperNavn', 'beskrivelse?')),
    complexType('arkivdel', [
      ...kept('systemID', 'tittel', 'beskrivelse?', 'arkivdelstatus', 'dokumentmedium?'),
      ...made,
      ['mappe', 'mappe', '*'],
    ]),
    complexType('mappe', [
      ...kept(
        'systemID',
        'mappeID',
        'tittel',
        'offentligTittel?',
        'beskrivelse?',
        'dokumentmedium?',
      ),
      ...made,
      ['merknad', 'merknad', '*'],
      ['skjerming', 'skjerming', '?'],
      ['registrering', 'registrering', '*'],
    ]),
    complexType(
      'moetemappe',
      [
        ...kept('moetenummer', 'utvalg', 'moetedato', 'moetested?'),
        ['moetedeltaker', 'moetedeltaker', '*'],
      ],
      'mappe',
    ),
    complexType('moetedeltaker', kept('moetedeltakerNavn', 'moetedeltakerFunksjon?')),
    complexType('registrering', [
      ...kept('systemID', 'opprettetDato', 'opprettetAv', 'arkivertDato', 'arkivertAv'),
      ['skjerming', 'skjerming', '?'],
      ['dokumentbeskrivelse', 'dokumentbeskrivelse', '*'],
      ...kept('registreringsID?', 'tittel', 'offentligTittel?', 'beskrivelse?'),
      ['merknad', 'merknad', '*'],
    ]),
    complexType(
      'moeteregistrering',
      kept(
        'moeteregistreringstype',
        'moetesakstype?',
        'moeteregistreringsstatus?',
        'administrativEnhet',
        'saksbehandler',
        'referanseTilMoeteregistrering*',
        'referanseFraMoeteregistrering*',
      ),
      'registrering',
    ),
    complexType('dokumentbeskrivelse', [
      ...kept('systemID', 'dokumenttype', 'dokumentstatus', 'tittel', 'beskrivelse?'),
      ...kept('opprettetDato', 'opprettetAv', 'dokumentmedium?', 'tilknyttetRegistreringSom'),
      ...kept('dokumentnummer', 'tilknyttetDato', 'tilknyttetAv'),
      ['skjerming', 'skjerming', '?'],
      ['dokumentobjekt', 'dokumentobjekt', '*'],
    ]),
    complexType('dokumentobjekt', [
      ...kept('systemID', 'versjonsnummer', 'variantformat', 'format', 'formatDetaljer?'),
      ...kept('opprettetDato', 'opprettetAv', 'referanseDokumentfil', 'sjekksum'),
      ...kept('sjekksumAlgoritme', 'filstoerrelse'),
    ]),
    complexType(
      'merknad',
      kept('merknadstekst', 'merknadstype?', 'merknadsdato', 'merknadRegistrertAv'),
    ),
    complexType(
      'skjerming',
      kept('tilgangsrestriksjon', 'skjermingshjemmel', 'skjermingMetadata+', 'skjermingDokument?'),
    ),
  ],
});

const endringslogg = xsd({
  namespace: endringsloggNamespace,
  catalogue: { namespace: noarkCatalogueNamespace, file: 'metadatakatalog.xsd' },
  root: 'endringslogg',
  types: [
    complexType('endringslogg', [['endring', 'endring', '+']]),
    complexType(
      'endring',
      kept(
        'referanseArkivenhet',
        'referanseMetadata',
        'endretDato',
        'endretAv',
        'tidligereVerdi',
        'nyVerdi',
      ),
    ),
  ],
});

const named = (parts: string) =>
  `<xs:complexType><xs:sequence>${parts}</xs:sequence><xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="dataType" type="xs:string"/></xs:complexType>`;
const ref = (name: string, occurs = ' minOccurs="0"') => `<xs:element ref="a:${name}"${occurs}/>`;
const many = ' maxOccurs="unbounded"';
const holder = (name: string, parts: string) =>
  `<xs:element name="${name}"><xs:complexType><xs:sequence>${parts}</xs:sequence></xs:complexType></xs:element>`;
const item = (name: string, parts: string) =>
  `<xs:element name="${name}">${named(parts)}</xs:element>`;

const addml = [
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:a="${addmlNamespace}" targetNamespace="${addmlNamespace}" elementFormDefault="qualified">`,
  '<xs:element name="description" type="xs:string"/>',
  '<xs:element name="value" type="xs:string"/>',
  item('addml', ref('dataset', many)),
  holder('dataset', ref('description') + ref('reference') + ref('dataObjects')),
  holder('reference', ref('context') + ref('content')),
  holder('context', ref('description') + ref('additionalElements')),
  holder('content', ref('description') + ref('additionalElements')),
  holder('additionalElements', ref('description') + ref('additionalElement', many)),
  item('additionalElement', ref('value') + ref('properties') + ref('additionalElements')),
  holder('properties', ref('property', many)),
  item('property', ref('value') + ref('properties')),
  holder('dataObjects', ref('description') + ref('dataObject', many)),
  item('dataObject', ref('description') + ref('properties') + ref('dataObjects')),
  '</xs:schema>',
].join('\n');

/**
 * The schemas of a Noark 5 v5 deposit (arkivverket/schemas, N5/latest and ADDML/latest): the
 * elements that are written, in the order, with the types and the occurrences published there. What
 * is never written is left out, so that a file that keeps to these keeps to the published ones.
 */
export const noark5Schemas = {
  'arkivstruktur.xsd': arkivstruktur,
  'metadatakatalog.xsd': catalogue,
  'endringslogg.xsd': endringslogg,
  'addml.xsd': addml,
} as const;
