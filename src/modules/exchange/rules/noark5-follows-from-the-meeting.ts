import type {
  ExchangeDocument,
  ExchangeItem,
  ExchangeWords,
  MeetingForExchange,
} from '../vocabulary.ts';
import { archivalOutcome } from './a-decision-is-final-or-sent-on.ts';
import { casesOf } from './einnsyn-follows-from-the-meeting.ts';
import { responsibleFor } from './fiks-politisk-follows-from-the-meeting.ts';
import { uuidOf } from './ids-become-the-same-uuid.ts';
import { publicDocumentTitle, publicTitle } from './screened-titles-stand-for-closed-items.ts';
import { protocolText } from './standpoints-become-votes.ts';
import { element, field, type Xml } from './xml-is-written-from-elements.ts';

export const arkivstrukturNamespace = 'http://www.arkivverket.no/standarder/noark5/arkivstruktur';
export const endringsloggNamespace = 'http://www.arkivverket.no/standarder/noark5/endringslogg';
export const noarkCatalogueNamespace =
  'http://www.arkivverket.no/standarder/noark5/metadatakatalog';
export const documentFolder = 'dokumenter';

const statusOf = {
  treated: 'Ferdig behandlet av utvalget',
  postponed: 'Utsatt til nytt møte i samme utvalg',
  'sent-back': 'Sendt tilbake til foregående utvalg',
} as const;

/**
 * Answers arkivstruktur.xml of a deposit: one archive, one part, the meeting's folder, and a
 * registration for each document of it. Noark has no level for a case of a meeting: its paper and
 * its record are two registrations that name each other (M223, M224).
 * @source Noark 5 v5 arkivstruktur.xsd
 */
export function arkivstrukturOf(meeting: MeetingForExchange, words: ExchangeWords): Xml {
  const { body } = meeting;
  const made = [
    field('opprettetDato', meeting.createdAt),
    field('opprettetAv', words.secretariat),
    field('avsluttetDato', meeting.changedAt),
    field('avsluttetAv', meeting.changedBy || words.secretariat),
  ];
  return element(
    'arkiv',
    [
      field('systemID', uuidOf('archive', body.organisationKey)),
      field('tittel', words.archiveTitle(body.organisation)),
      field('arkivstatus', 'Avsluttet'),
      ...made,
      element('arkivskaper', [
        field('arkivskaperID', body.organisationNumber ?? body.organisationKey),
        field('arkivskaperNavn', body.organisation),
      ]),
      element('arkivdel', [
        field('systemID', uuidOf('archive part', body.key)),
        field('tittel', words.archiveTitle(body.name)),
        field('arkivdelstatus', 'Avsluttet periode'),
        ...made,
        folderOf(meeting, words, made),
      ]),
    ],
    {
      xmlns: arkivstrukturNamespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${arkivstrukturNamespace} arkivstruktur.xsd`,
    },
  );
}

function folderOf(meeting: MeetingForExchange, words: ExchangeWords, made: (Xml | null)[]): Xml {
  return element(
    'mappe',
    [
      field('systemID', uuidOf(meeting.id)),
      field('mappeID', meeting.archiveCase || meeting.id),
      field('tittel', words.meetingTitle(meeting.body.name, meeting.date)),
      field('dokumentmedium', 'Elektronisk arkiv'),
      ...made,
      ...registrationsOf(meeting, words),
      field('moetenummer', meeting.number),
      field('utvalg', meeting.body.name),
      field('moetedato', meeting.date),
      field('moetested', meeting.place),
      ...meeting.participants.map((one) =>
        element('moetedeltaker', [
          field('moetedeltakerNavn', one.name),
          field('moetedeltakerFunksjon', words.roles[one.role]),
        ]),
      ),
    ],
    { 'xsi:type': 'moetemappe' },
  );
}

/** How many folders and registrations the structure holds; the description of the deposit says it. */
export function countsOf(meeting: MeetingForExchange, words: ExchangeWords) {
  return { folders: 1, registrations: registrationsOf(meeting, words).length };
}

function registrationsOf(meeting: MeetingForExchange, words: ExchangeWords): Xml[] {
  const own = meeting.documents.filter(({ item }) => item === null);
  return [
    ...own.map((document) =>
      registration(meeting, words, {
        key: uuidOf('registration', document.key),
        item: null,
        title: document.title,
        type: document.kind === 'minutes' ? 'Møteprotokoll' : 'Møteinnkalling',
        documents: [document],
        of: null,
      }),
    ),
    ...casesOf(meeting).flatMap((item) => ofCase(item, meeting, words)),
  ];
}

function ofCase(item: ExchangeItem, meeting: MeetingForExchange, words: ExchangeWords): Xml[] {
  const documents = meeting.documents.filter((one) => one.item === item.id);
  const paperKey = uuidOf('paper', item.id);
  const recordKey = uuidOf('record', item.id);
  const paper = registration(meeting, words, {
    key: paperKey,
    item,
    title: item.title,
    type: 'Saksframlegg',
    documents: documents.filter(({ kind }) => kind !== 'record'),
    of: item.decision ? { name: 'referanseFraMoeteregistrering', key: recordKey } : null,
  });
  if (!item.decision) return [paper];
  const record = registration(meeting, words, {
    key: recordKey,
    item,
    title: item.title,
    type: 'Saksprotokoll',
    documents: documents.filter(({ kind }) => kind === 'record'),
    of: { name: 'referanseTilMoeteregistrering', key: paperKey },
  });
  return [paper, record];
}

type Registration = {
  key: string;
  item: ExchangeItem | null;
  title: string;
  type: 'Møteinnkalling' | 'Møteprotokoll' | 'Saksframlegg' | 'Saksprotokoll';
  documents: readonly ExchangeDocument[];
  of: { name: string; key: string } | null;
};

function registration(
  meeting: MeetingForExchange,
  words: ExchangeWords,
  { key, item, title, type, documents, of }: Registration,
): Xml {
  const record = type === 'Saksprotokoll' ? item : null;
  const status = record?.decision ? archivalOutcome(record.decision.outcome) : null;
  return element(
    'registrering',
    [
      field('systemID', key),
      field('opprettetDato', item?.paper?.changedAt ?? meeting.createdAt),
      field('opprettetAv', item?.paper?.changedBy || words.secretariat),
      field('arkivertDato', meeting.changedAt),
      field('arkivertAv', words.secretariat),
      item ? screening(item) : null,
      ...documents.map((document, at) => describedAs(document, at + 1, item, meeting, words)),
      field('registreringsID', item?.number ? `${item.number} ${type}` : null),
      field('tittel', title),
      item?.closedBasis ? field('offentligTittel', publicTitle(item, words)) : null,
      ...(record ? remarksOn(record, meeting, words) : []),
      field('moeteregistreringstype', type),
      item ? field('moetesakstype', item.briefing ? 'Referatsak' : 'Politisk sak') : null,
      field('moeteregistreringsstatus', status ? statusOf[status] : null),
      field('administrativEnhet', meeting.body.organisation),
      field('saksbehandler', item ? responsibleFor(item, words) : words.secretariat),
      of ? field(of.name, of.key) : null,
    ],
    { 'xsi:type': 'moeteregistrering' },
  );
}

function remarksOn(item: ExchangeItem, meeting: MeetingForExchange, words: ExchangeWords) {
  const remark = (type: string, text: string) =>
    text === ''
      ? null
      : element('merknad', [
          field('merknadstekst', text),
          field('merknadstype', type),
          field('merknadsdato', meeting.changedAt),
          field('merknadRegistrertAv', words.secretariat),
        ]);
  return [
    remark('Vedtak', item.decision?.text ?? ''),
    remark('Behandling', protocolText(item, meeting, words)),
  ];
}

function describedAs(
  document: ExchangeDocument,
  number: number,
  item: ExchangeItem | null,
  meeting: MeetingForExchange,
  words: ExchangeWords,
): Xml {
  const main = document.kind !== 'attachment';
  return element('dokumentbeskrivelse', [
    field('systemID', uuidOf('document', document.key)),
    field(
      'dokumenttype',
      main ? (document.kind === 'notice' ? 'Møteinnkalling' : 'Saksdokument') : 'Vedlegg',
    ),
    field('dokumentstatus', 'Dokumentet er ferdigstilt'),
    field('tittel', publicDocumentTitle(document, meeting, words)),
    field('opprettetDato', item?.paper?.changedAt ?? meeting.createdAt),
    field('opprettetAv', item?.paper?.changedBy || words.secretariat),
    field('tilknyttetRegistreringSom', main ? 'Hoveddokument' : 'Vedlegg'),
    field('dokumentnummer', number),
    field('tilknyttetDato', meeting.changedAt),
    field('tilknyttetAv', words.secretariat),
    item ? screening(item) : null,
    element('dokumentobjekt', [
      field('systemID', uuidOf('file', document.key)),
      field('versjonsnummer', 1),
      field('variantformat', 'Arkivformat'),
      field('format', document.pronom ?? 'ukjent'),
      field('formatDetaljer', document.mediaType),
      field('opprettetDato', meeting.changedAt),
      field('opprettetAv', words.secretariat),
      field('referanseDokumentfil', `${documentFolder}/${document.fileName}`),
      field('sjekksum', document.sha256),
      field('sjekksumAlgoritme', 'SHA-256'),
      field('filstoerrelse', document.size),
    ]),
  ]);
}

const screening = ({ closedBasis }: ExchangeItem) =>
  closedBasis === null
    ? null
    : element('skjerming', [
        field('tilgangsrestriksjon', 'Unntatt offentlighet'),
        field('skjermingshjemmel', closedBasis),
        field('skjermingMetadata', 'Tittel registrering'),
        field('skjermingDokument', 'Skjerming av hele dokumentet'),
      ]);

/**
 * Answers endringslogg.xml, what was another value before; null where nothing was, since the schema
 * takes no empty log.
 */
export function endringsloggOf(meeting: MeetingForExchange): Xml | null {
  const changes = meeting.changes.filter(({ before, after }) => before.trim() && after.trim());
  if (changes.length === 0) return null;
  return element(
    'endringslogg',
    changes.map(({ of, field: name, at, by, before, after }) =>
      element('endring', [
        field('referanseArkivenhet', uuidOf(of)),
        field('referanseMetadata', name),
        field('endretDato', at),
        field('endretAv', by),
        field('tidligereVerdi', before),
        field('nyVerdi', after),
      ]),
    ),
    { xmlns: endringsloggNamespace },
  );
}
