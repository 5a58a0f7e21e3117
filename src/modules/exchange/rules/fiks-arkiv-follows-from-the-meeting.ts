import type {
  ExchangeDocument,
  ExchangeItem,
  ExchangeParticipant,
  ExchangeWords,
  MeetingForExchange,
} from '../vocabulary.ts';
import { casesOf } from './einnsyn-follows-from-the-meeting.ts';
import { isNumbered, responsibleFor, yearOf } from './fiks-politisk-follows-from-the-meeting.ts';
import { uuidOf } from './ids-become-the-same-uuid.ts';
import { norwegianInstant } from './local-times-carry-their-offset.ts';
import { functionCodeOf } from './roles-have-published-codes.ts';
import { publicDocumentTitle, publicTitle } from './screened-titles-stand-for-closed-items.ts';
import { protocolText, votesOf } from './standpoints-become-votes.ts';
import { element, field, type Xml } from './xml-is-written-from-elements.ts';

export const arkivmeldingType = 'no.ks.fiks.arkiv.v2.arkivering.arkivmelding.opprett';
export const arkivmeldingNamespace =
  'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v2';
export const arkivCatalogueNamespace =
  'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v2';

/** A message with the documents that go beside it. */
export type ArkivMessage = {
  folder: string;
  about: string;
  /** Our key of the folder, the case or the document. */
  key: string;
  xml: Xml;
  documents: readonly ExchangeDocument[];
};

/**
 * Answers the messages that put one meeting into an archive: the meeting's folder first, then each
 * case and each document of the meeting, which name the folder by our key. An archive gets closed
 * items whole, screened by title, document and legal basis.
 * @source KS Fiks Arkiv V2 arkivmelding.opprett
 */
export function fiksArkivOf(meeting: MeetingForExchange, words: ExchangeWords): ArkivMessage[] {
  const cases = casesOf(meeting).filter(isNumbered);
  const own = meeting.documents.filter(({ item }) => item === null);
  return [
    {
      folder: '01-moetemappe',
      about: words.meetingTitle(meeting.body.name, meeting.date),
      key: meeting.id,
      xml: message(0, folderOf(meeting, words)),
      documents: [],
    },
    ...cases.map((item, at): ArkivMessage => {
      const documents = meeting.documents.filter((one) => one.item === item.id);
      return {
        folder: `${padded(at + 2)}-moetesak-${item.sequence}-${yearOf(item, meeting)}`,
        about: `${item.number ?? ''} ${publicTitle(item, words)}`.trim(),
        key: item.key,
        xml: message(documents.length, caseOf(item, documents, meeting, words)),
        documents,
      };
    }),
    ...own.map(
      (document, at): ArkivMessage => ({
        folder: `${padded(cases.length + at + 2)}-moetedokument`,
        about: document.title,
        key: document.key,
        xml: message(1, documentOf(document, meeting, words)),
        documents: [document],
      }),
    ),
  ];
}

const message = (files: number, content: Xml) =>
  element('arkivmelding', [field('system', 'Omforent'), field('antallFiler', files), content], {
    xmlns: arkivmeldingNamespace,
    'xmlns:k': arkivCatalogueNamespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  });

function folderOf(meeting: MeetingForExchange, words: ExchangeWords): Xml {
  return element(
    'mappe',
    [
      field('systemID', uuidOf(meeting.id)),
      field('tittel', words.meetingTitle(meeting.body.name, meeting.date)),
      externalKey(meeting.id),
      field('moetenummer', meeting.number),
      identified('utvalg', { navn: meeting.body.name, identifikator: meeting.body.key }),
      field('moetedato', meeting.date),
      field('moetested', meeting.place),
      ...meeting.participants.map((one) => participantOf('moetedeltaker', one)),
    ],
    { 'xsi:type': 'moetemappe' },
  );
}

function caseOf(
  item: ExchangeItem,
  documents: readonly ExchangeDocument[],
  meeting: MeetingForExchange,
  words: ExchangeWords,
): Xml {
  const described = documents.map((one, at) => ({ one, number: at + 1 }));
  const outside = described.filter(({ one }) => one.kind !== 'record');
  const records = described.filter(({ one }) => one.kind === 'record');
  return element(
    'registrering',
    [
      field('systemID', uuidOf(item.id)),
      parentFolder(meeting),
      screening(item),
      ...outside.map(({ one, number }) =>
        describedAs('dokumentbeskrivelse', one, number, item, meeting, words),
      ),
      field('tittel', item.title),
      field('offentligTittel', publicTitle(item, words)),
      externalKey(item.key),
      code(
        'moetesakstype',
        item.briefing ? 'RS' : 'PS',
        item.briefing ? 'Referatsak' : 'Politisk sak',
      ),
      field('moetesaksaar', yearOf(item, meeting)),
      field('moetesakssekvensnummer', item.sequence),
      identified('administrativEnhet', { navn: responsibleFor(item, words) }),
      item.paper
        ? element('utredning', [
            writing('saksbeskrivelse', item.paper.description || words.noDescription),
            writing('innstilling', item.paper.proposal || words.noProposal),
          ])
        : null,
      item.decision
        ? element('vedtak', [
            writing('vedtakstekst', item.decision.text || words.outcomes[item.decision.outcome]),
            ...votesOf(item, meeting).map(({ participant, vote }) =>
              element('votering', [
                participantOf('moetedeltaker', participant),
                field('stemme', vote),
                represented(participant),
              ]),
            ),
            writing('behandlingsprotokoll', protocolText(item, meeting, words)),
            ...records.map(({ one, number }) =>
              describedAs('vedtaksdokumenter', one, number, item, meeting, words),
            ),
            field('dato', norwegianInstant(item.decision.decidedOn, meeting.start)),
          ])
        : null,
    ],
    { 'xsi:type': 'moetesak' },
  );
}

function documentOf(
  document: ExchangeDocument,
  meeting: MeetingForExchange,
  words: ExchangeWords,
): Xml {
  const minutes = document.kind === 'minutes';
  return element(
    'registrering',
    [
      field('systemID', uuidOf('registration', document.key)),
      parentFolder(meeting),
      describedAs('dokumentbeskrivelse', document, 1, null, meeting, words),
      field('tittel', document.title),
      externalKey(document.key),
      code(
        'moetedokumenttype',
        minutes ? 'MP' : 'MI',
        minutes ? 'Møteprotokoll' : 'Møteinnkalling',
      ),
    ],
    { 'xsi:type': 'moetedokument' },
  );
}

function describedAs(
  name: 'dokumentbeskrivelse' | 'vedtaksdokumenter',
  document: ExchangeDocument,
  number: number,
  item: ExchangeItem | null,
  meeting: MeetingForExchange,
  words: ExchangeWords,
): Xml {
  const main = document.kind !== 'attachment';
  return element(name, [
    field('systemID', uuidOf('document', document.key)),
    code('dokumentstatus', 'F', 'Dokumentet er ferdigstilt'),
    field('tittel', publicDocumentTitle(document, meeting, words)),
    code('tilknyttetRegistreringSom', main ? 'H' : 'V', main ? 'Hoveddokument' : 'Vedlegg'),
    field('dokumentnummer', number),
    item ? screening(item) : null,
    element('dokumentobjekt', [
      field('versjonsnummer', 1),
      code('variantformat', 'A', 'Arkivformat'),
      document.pronom ? code('format', document.pronom, document.mediaType) : null,
      field('mimeType', document.mediaType),
      field('filnavn', document.fileName),
      field('referanseDokumentfil', document.fileName),
      field('sjekksum', document.sha256),
      field('sjekksumAlgoritme', document.sha256 ? 'SHA-256' : null),
      field('filstoerrelse', document.size),
    ]),
  ]);
}

/** Elements whose types stand in the metadata catalogue have its namespace inside them. */
const inner = (name: string, text: string | number | null | undefined) => field(`k:${name}`, text);

const code = (name: string, value: string, description: string) =>
  element(name, [inner('kode', value), inner('beskrivelse', description)]);

const identified = (name: string, names: { navn: string; identifikator?: string }) =>
  element(name, [inner('navn', names.navn), inner('identifikator', names.identifikator)]);

const writing = (name: string, text: string) =>
  text === ''
    ? null
    : element(name, [
        inner('tekstInnhold', text),
        element('k:tekstFormat', [inner('kode', 'tekst'), inner('beskrivelse', 'Ren tekst')]),
      ]);

const externalKey = (key: string) =>
  element('referanseEksternNoekkel', [inner('fagsystem', 'Omforent'), inner('noekkel', key)]);

const parentFolder = (meeting: MeetingForExchange) =>
  element('referanseForelderMappe', [
    element('k:referanseEksternNoekkel', [
      inner('fagsystem', 'Omforent'),
      inner('noekkel', meeting.id),
    ]),
  ]);

const screening = ({ closedBasis }: ExchangeItem) =>
  closedBasis === null
    ? null
    : element('skjerming', [
        code('tilgangsrestriksjon', 'UO', 'Unntatt offentlighet'),
        field('skjermingshjemmel', closedBasis),
      ]);

function participantOf(name: string, one: ExchangeParticipant): Xml {
  const functionCode = functionCodeOf(one.role);
  return element(name, [
    element('k:identifikator', [inner('navn', one.name), inner('identifikator', one.key)]),
    functionCode
      ? element('k:funksjon', [
          inner('kode', functionCode.code),
          inner('beskrivelse', functionCode.name),
        ])
      : null,
    one.represents ? element('k:representerer', [inner('navn', one.represents)]) : null,
  ]);
}

const represented = (one: ExchangeParticipant) =>
  one.represents ? identified('representerer', { navn: one.represents }) : null;

const padded = (number: number) => String(number).padStart(2, '0');
