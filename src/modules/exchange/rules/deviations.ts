import type { Deviation } from '../vocabulary.ts';

/**
 * Every place where a file or the schema it is checked against differs from what its publisher has,
 * as data: shown on the page of each meeting and in docs/exchange.md. The words for each are in the
 * texts; a code without words does not compile.
 */
export const deviations = [
  {
    format: 'einnsyn',
    schema: 'openapi/einnsyn.openapi.yml',
    field: 'string',
    code: 'einnsyn-own-schema',
  },
  {
    format: 'einnsyn',
    schema: 'openapi/einnsyn.openapi.yml',
    field: 'id, deleted, entity, url',
    code: 'einnsyn-read-only',
  },
  {
    format: 'einnsyn',
    schema: 'openapi/einnsyn.openapi.yml',
    field: 'tekstInnhold',
    code: 'einnsyn-500',
  },
  {
    format: 'einnsyn',
    schema: 'openapi/einnsyn.openapi.yml',
    field: 'offentligTittelSensitiv',
    code: 'einnsyn-sensitive',
  },
  {
    format: 'einnsyn',
    schema: 'openapi/einnsyn.openapi.yml',
    field: 'Votering.representerer',
    code: 'einnsyn-represents',
  },
  {
    format: 'einnsyn',
    schema: 'openapi/einnsyn.openapi.yml',
    field: 'moetenummer',
    code: 'meeting-number',
  },
  {
    format: 'einnsyn',
    schema: 'openapi/einnsyn.openapi.yml',
    field: 'moetesak',
    code: 'agenda-levels',
  },
  {
    format: 'fiks-politisk',
    schema: 'vedtakfrautvalg.send.schema.json',
    field: 'votering.stemme',
    code: 'politisk-vote',
  },
  {
    format: 'fiks-politisk',
    schema: 'utvalgssak.send, delegertvedtak.send',
    field: 'fagsystemetsReferanse',
    code: 'politisk-undeclared',
  },
  {
    format: 'fiks-politisk',
    schema: 'vedtakfrautvalg.send.schema.json',
    field: 'fagsystemetsSaksnummer',
    code: 'politisk-case-number',
  },
  {
    format: 'fiks-politisk',
    schema: 'felles.skjerming.schema.json',
    field: 'tilgangsrestriksjon',
    code: 'politisk-screening',
  },
  {
    format: 'fiks-politisk',
    schema: 'Schema/V1/*.schema.json',
    field: '*',
    code: 'politisk-own-schema',
  },
  {
    format: 'fiks-politisk',
    schema: 'einnsyn.utvalgssaker.send.schema.json',
    field: '-',
    code: 'politisk-comma',
  },
  {
    format: 'fiks-politisk',
    schema: 'einnsyn.utvalgssaker.send.schema.json',
    field: 'utvalgssaker',
    code: 'agenda-levels',
  },
  {
    format: 'fiks-politisk',
    schema: 'utvalgssak.send.schema.json',
    field: 'sak.skjerming',
    code: 'politisk-closed-stay',
  },
  {
    format: 'fiks-politisk',
    schema: 'utvalgssak.send, orienteringssak.send, delegertvedtak.send',
    field: 'tilMoeteId, tilMoetedato, posisjon',
    code: 'politisk-not-kept',
  },
  {
    format: 'fiks-politisk',
    schema: 'meldingstyper.json',
    field: 'meldingId, svarPaMelding',
    code: 'politisk-envelope',
  },
  {
    format: 'fiks-arkiv',
    schema: 'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett.xsd',
    field: '*',
    code: 'arkiv-own-schema',
  },
  {
    format: 'fiks-arkiv',
    schema: 'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett.xsd',
    field: 'moetesak',
    code: 'arkiv-v2',
  },
  {
    format: 'fiks-arkiv',
    schema: 'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett.xsd',
    field: 'vedtak.votering',
    code: 'standpoints',
  },
  {
    format: 'fiks-arkiv',
    schema: 'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett.xsd',
    field: 'registrering',
    code: 'agenda-levels',
  },
  { format: 'noark5', schema: 'arkivstruktur.xsd', field: '*', code: 'noark-own-schema' },
  { format: 'noark5', schema: 'arkivstruktur.xsd', field: 'moetesak', code: 'noark-no-case' },
  { format: 'noark5', schema: 'arkivstruktur.xsd', field: 'moetenummer', code: 'meeting-number' },
  { format: 'noark5', schema: 'arkivstruktur.xsd', field: 'registrering', code: 'agenda-levels' },
  { format: 'noark5', schema: 'endringslogg.xsd', field: 'endring', code: 'noark-change-log' },
  {
    format: 'noark5',
    schema: 'loependeJournal.xsd, offentligJournal.xsd',
    field: 'journalpost',
    code: 'noark-journals',
  },
  { format: 'noark5', schema: 'arkivstruktur.xsd', field: 'systemID', code: 'noark-uuid' },
  { format: 'oparl', schema: 'schema/*.json', field: '*', code: 'oparl-own-schema' },
  {
    format: 'oparl',
    schema: 'schema/Body.json',
    field: 'mainOrganization',
    code: 'oparl-reference',
  },
  { format: 'oparl', schema: 'schema/Person.json', field: 'name', code: 'oparl-person' },
  { format: 'oparl', schema: 'schema/AgendaItem.json', field: 'votering', code: 'oparl-votes' },
  { format: 'oparl', schema: 'schema/AgendaItem.json', field: 'number', code: 'oparl-levels' },
  {
    format: 'oparl',
    schema: 'schema/Body.json',
    field: 'ags, legislativeTerm',
    code: 'oparl-body',
  },
] as const satisfies readonly Deviation[];

export type DeviationCode = (typeof deviations)[number]['code'];
