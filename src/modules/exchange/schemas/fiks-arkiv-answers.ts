import { arkivCatalogueNamespace } from '../rules/fiks-arkiv-follows-from-the-meeting.ts';
import { among, complexType, notEmpty, simpleTypes, uuid, xsd } from './xsd.ts';

const base = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv';
export const receiptNamespace = `${base}/arkivmelding/opprett/kvittering/v2`;
const receiptFile = 'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett.kvittering.xsd';

const texts = [
  'mappeID',
  'registreringsID',
  'opprettetAv',
  'avsluttetAv',
  'arkivertAv',
  'fagsystem',
  'noekkel',
];
const moments = ['opprettetDato', 'avsluttetDato', 'arkivertDato'];

const catalogue = xsd({
  namespace: arkivCatalogueNamespace,
  types: [
    ...simpleTypes('xs:string', ['systemID'], uuid),
    ...simpleTypes('xs:string', texts, notEmpty),
    ...simpleTypes('xs:dateTime', moments),
    ...simpleTypes('xs:int', ['dokumentnummer', 'versjonsnummer']),
    complexType('eksternNoekkel', [
      ['fagsystem', 'fagsystem'],
      ['noekkel', 'noekkel'],
    ]),
    complexType('kode', [
      ['kode', 'xs:string'],
      ['beskrivelse', 'xs:string', '?'],
    ]),
    complexType('referanseTilMappe', [
      ['systemID', 'systemID', '?'],
      ['mappeID', 'mappeID', '?'],
      ['referanseEksternNoekkel', 'eksternNoekkel', '?'],
    ]),
  ],
});

const failureType = (name: string) =>
  complexType(name, [
    ['feilId', 'xs:string'],
    ['feilmelding', 'xs:string'],
  ]);

const errorNames = ['ugyldigforespoersel', 'serverfeil', 'ikkefunnet'] as const;
/** An error is one root in a namespace of its own, with two texts in the namespace of errors. */
export const errorNamespace = (name: string) => `${base}/feil/${name}/v2`;
export const failureNamespace = `${base}/feil/feilmelding/v2`;
export const errorFile = (name: string) => `no.ks.fiks.arkiv.v2.feilmelding.${name}.xsd`;

const failures = xsd({ namespace: failureNamespace, types: [failureType('feilmeldingBase')] });

/** A choice that may be empty cannot be written as parts in an order, so it is written out. */
const either = (done: string, failed: string) =>
  `<xs:choice minOccurs="0"><xs:element name="${done}" type="${done}"/><xs:element name="${failed}" type="f:feilmeldingBase"/></xs:choice>`;

const receipt = xsd({
  namespace: receiptNamespace,
  catalogue: { namespace: arkivCatalogueNamespace, file: 'metadatakatalog.xsd' },
  root: 'arkivmeldingKvittering',
  types: [
    `<xs:complexType name="arkivmeldingKvittering"><xs:sequence>${either('mappeKvittering', 'mappeFeilet')}${either('registreringKvittering', 'registreringFeilet')}</xs:sequence></xs:complexType>`,
    ...simpleTypes('xs:string', ['opprettetEllerEksisterende'], among('Opprettet', 'Eksisterende')),
    complexType('mappeKvittering', [
      ['systemID', 'k:systemID'],
      ['mappeID', 'k:mappeID', '?'],
      ['referanseForeldermappe', 'k:referanseTilMappe', '?'],
      ['opprettetDato', 'k:opprettetDato', '?'],
      ['opprettetAv', 'k:opprettetAv', '?'],
      ['avsluttetDato', 'k:avsluttetDato', '?'],
      ['avsluttetAv', 'k:avsluttetAv', '?'],
      ['referanseEksternNoekkel', 'k:eksternNoekkel', '?'],
      ['opprettetEllerEksisterende', 'opprettetEllerEksisterende'],
    ]),
    complexType('registreringKvittering', [
      ['systemID', 'k:systemID'],
      ['opprettetDato', 'k:opprettetDato', '?'],
      ['opprettetAv', 'k:opprettetAv', '?'],
      ['arkivertDato', 'k:arkivertDato', '?'],
      ['arkivertAv', 'k:arkivertAv', '?'],
      ['dokumentbeskrivelseKvittering', 'dokumentbeskrivelseKvittering', '*'],
      ['registreringsID', 'k:registreringsID', '?'],
      ['referanseEksternNoekkel', 'k:eksternNoekkel', '?'],
      ['opprettetEllerEksisterende', 'opprettetEllerEksisterende'],
    ]),
    complexType('dokumentbeskrivelseKvittering', [
      ['systemID', 'k:systemID'],
      ['opprettetDato', 'k:opprettetDato', '?'],
      ['opprettetAv', 'k:opprettetAv', '?'],
      ['dokumentnummer', 'k:dokumentnummer', '?'],
      ['dokumentobjekt', 'dokumentobjektKvittering', '*'],
      ['referanseEksternNoekkel', 'k:eksternNoekkel', '?'],
    ]),
    complexType('dokumentobjektKvittering', [
      ['systemID', 'k:systemID'],
      ['versjonsnummer', 'k:versjonsnummer', '?'],
      ['variantformat', 'k:kode', '?'],
      ['opprettetDato', 'k:opprettetDato', '?'],
      ['opprettetAv', 'k:opprettetAv', '?'],
    ]),
  ],
});

/** The schema imports a second file, which the parts of a schema have no word for. */
const alsoImporting = (schema: string) =>
  schema
    .replace('<xs:schema ', `<xs:schema xmlns:f="${failureNamespace}" `)
    .replace(
      /(<xs:import [^>]*>)/u,
      `$1\n<xs:import namespace="${failureNamespace}" schemaLocation="feilmeldingBase.xsd"/>`,
    );

const errorSchema = (name: string) =>
  [
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${errorNamespace(name)}" xmlns:f="${failureNamespace}" targetNamespace="${errorNamespace(name)}" elementFormDefault="qualified">`,
    `<xs:import namespace="${failureNamespace}" schemaLocation="feilmeldingBase.xsd"/>`,
    `<xs:element name="${name}" type="f:feilmeldingBase"/>`,
    '</xs:schema>',
  ].join('\n');

/**
 * What an archive answers with (ks-no/fiks-arkiv-specification, MIT, Schema/V2): the receipt of
 * arkivmelding.opprett for a folder or a registration, and the three errors.
 */
export const fiksArkivAnswerSchemas: Readonly<Record<string, string>> = {
  'metadatakatalog.xsd': catalogue,
  'feilmeldingBase.xsd': failures,
  [receiptFile]: alsoImporting(receipt),
  ...Object.fromEntries(errorNames.map((name) => [errorFile(name), errorSchema(name)])),
};
