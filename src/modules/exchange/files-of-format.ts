import { createHash } from 'node:crypto';
import { addmlOf } from './rules/a-deposit-describes-itself.ts';
import { einnsynOf } from './rules/einnsyn-follows-from-the-meeting.ts';
import { arkivmeldingType, fiksArkivOf } from './rules/fiks-arkiv-follows-from-the-meeting.ts';
import { fiksPolitiskOf, politiskPrefix } from './rules/fiks-politisk-follows-from-the-meeting.ts';
import { uuidOf } from './rules/ids-become-the-same-uuid.ts';
import {
  arkivstrukturOf,
  countsOf,
  documentFolder,
  endringsloggOf,
} from './rules/noark5-follows-from-the-meeting.ts';
import { oparlOf } from './rules/oparl-follows-from-the-meeting.ts';
import { asAudienceMayRead } from './rules/screened-titles-stand-for-closed-items.ts';
import { xmlText } from './rules/xml-is-written-from-elements.ts';
import { einnsynSchema } from './schemas/einnsyn.ts';
import { fiksArkivSchemas } from './schemas/fiks-arkiv.ts';
import { fiksPolitiskSchemas } from './schemas/fiks-politisk.ts';
import { noark5Schemas } from './schemas/noark5.ts';
import { oparlSchemas } from './schemas/oparl.ts';
import { jsonChecks, xmlChecks } from './validate/checks-of-format.ts';
import type { Breach } from './validate/json-follows-schema.ts';
import type {
  ExchangeDocument,
  ExchangeFormat,
  ExchangeWords,
  MeetingForExchange,
} from './vocabulary.ts';

/** One file of a format: written here, a document of the meeting, or a schema that goes with it. */
export type FormatFile =
  | { path: string; kind: 'text'; text: string }
  | { path: string; kind: 'document'; document: ExchangeDocument };

/** A message of a format, with the id that answers name it by and our key of what it is about. */
export type WrittenMessage = { id: string; type: string; about: string; key: string };

export type FormatFiles = {
  files: FormatFile[];
  /** The messages among the files; empty for a format that is no message. */
  messages: WrittenMessage[];
  breaches: Breach[];
  published: boolean;
};

/**
 * Writes one meeting in one format, and says how it breaks the format's schemas: ours, and the
 * publisher's where they are in the directory of schemas. Pure but for reading those: the same
 * meeting gives the same files.
 */
export function filesOf(
  format: ExchangeFormat,
  meeting: MeetingForExchange,
  words: ExchangeWords,
  schemas: string | null,
): FormatFiles {
  const readable = asAudienceMayRead(meeting, format, words);
  return writers[format](readable, words, schemas);
}

type Writer = (
  meeting: MeetingForExchange,
  words: ExchangeWords,
  schemas: string | null,
) => FormatFiles;

const writers: Readonly<Record<ExchangeFormat, Writer>> = {
  einnsyn: (meeting, words, schemas) => {
    const value = einnsynOf(meeting, words);
    const { breachesOf, published } = jsonChecks('einnsyn', schemas);
    const name = 'Moetemappe.MoetemappeCreate';
    return {
      files: [json('einnsyn.json', value)],
      messages: [],
      breaches: breachesOf(einnsynSchema, name, value),
      published,
    };
  },
  oparl: (meeting, words, schemas) => {
    const objects = oparlOf(meeting, words, 'Omforent');
    const { breachesOf, published } = jsonChecks('oparl', schemas);
    const breaches = objects.flatMap((object) => {
      const name = object.type.split('/').at(-1) ?? '';
      const schema = oparlSchemas[name];
      if (!schema) return [{ where: name, why: 'has no schema' }];
      return breachesOf(schema, `${name}.json`, object).map(within(name));
    });
    return { files: [json('oparl.json', objects)], messages: [], breaches, published };
  },
  'fiks-politisk': (meeting, words, schemas) => {
    const { breachesOf, published } = jsonChecks('fiks-politisk', schemas);
    const messages = fiksPolitiskOf(meeting, words).map((message, at) => ({
      ...message,
      id: messageId(politiskPrefix + message.type, meeting, JSON.stringify(message.payload)),
      folder: `${String(at + 1).padStart(2, '0')}-${message.type}`,
    }));
    const manifest = messages.map(({ id, folder, type, about }) => ({
      meldingId: id,
      meldingstype: politiskPrefix + type,
      payload: `${folder}/payload.json`,
      gjelder: about,
    }));
    return {
      messages: messages.map(({ id, type, about, key }) => ({
        ...{ id, type: politiskPrefix + type, about, key },
      })),
      files: [
        json('manifest.json', manifest),
        ...messages.map(({ folder, payload }) => json(`${folder}/payload.json`, payload)),
      ],
      breaches: messages.flatMap(({ type, folder, payload }) => {
        const name = `${politiskPrefix}${type}.schema.json`;
        return breachesOf(fiksPolitiskSchemas[type], name, payload).map(within(folder));
      }),
      published,
    };
  },
  'fiks-arkiv': (meeting, words, schemas) => {
    const main = `${arkivmeldingType}.xsd`;
    const { breachesOf, published } = xmlChecks('fiks-arkiv', fiksArkivSchemas, schemas);
    const messages = fiksArkivOf(meeting, words).map((one) => {
      const text = xmlText(one.xml);
      return { ...one, text, id: messageId(arkivmeldingType, meeting, text) };
    });
    const manifest = messages.map(({ id, folder, about }) => ({
      meldingId: id,
      meldingstype: arkivmeldingType,
      payload: `${folder}/arkivmelding.xml`,
      gjelder: about,
    }));
    return {
      messages: messages.map(({ id, about, key }) => ({ id, type: arkivmeldingType, about, key })),
      files: [
        json('manifest.json', manifest),
        ...messages.flatMap(({ folder, text, documents }) => [
          { path: `${folder}/arkivmelding.xml`, kind: 'text' as const, text },
          ...documents.map((document) => ({
            path: `${folder}/${document.fileName}`,
            kind: 'document' as const,
            document,
          })),
        ]),
      ],
      breaches: messages.flatMap(({ folder, text }) => breachesOf(main, text).map(within(folder))),
      published,
    };
  },
  noark5: deposit,
};

function deposit(
  meeting: MeetingForExchange,
  words: ExchangeWords,
  directory: string | null,
): FormatFiles {
  const { schemas, breachesOf, published } = xmlChecks('noark5', noark5Schemas, directory);
  const counts = countsOf(meeting, words);
  const log = endringsloggOf(meeting);
  const structure = xmlText(arkivstrukturOf(meeting, words));
  const changes = log ? xmlText(log) : null;
  const described = (
    name: string,
    main: string,
    text: string,
    counted: Record<string, number>,
  ) => ({
    name,
    file: `${name}.xml`,
    sha256: sha256(text),
    occurrences: Object.entries(counted).map(([element, count]) => ({ element, count })),
    schemas: [main, 'metadatakatalog.xsd'].map((file) => ({
      file,
      sha256: sha256(schemas[file] ?? ''),
      main: file === main,
    })),
  });
  const description = xmlText(
    addmlOf({
      creator: meeting.body.organisation,
      archive: words.archiveTitle(meeting.body.name),
      from: meeting.date,
      to: meeting.date,
      screened: meeting.items.some(({ closedBasis }) => closedBasis !== null),
      documents: meeting.documents.length,
      files: [
        described('arkivstruktur', 'arkivstruktur.xsd', structure, {
          mappe: counts.folders,
          registrering: counts.registrations,
        }),
        ...(changes
          ? [
              described('endringslogg', 'endringslogg.xsd', changes, {
                endring: meeting.changes.length,
              }),
            ]
          : []),
      ],
    }),
  );
  const text = (path: string, content: string) => ({ path, kind: 'text' as const, text: content });
  const used = ['arkivstruktur.xsd', 'metadatakatalog.xsd', 'endringslogg.xsd', 'addml.xsd'];
  return {
    files: [
      text('arkivuttrekk.xml', description),
      text('arkivstruktur.xml', structure),
      ...(changes ? [text('endringslogg.xml', changes)] : []),
      ...used.map((name) => text(name, schemas[name] ?? '')),
      ...meeting.documents.map((document) => ({
        path: `${documentFolder}/${document.fileName}`,
        kind: 'document' as const,
        document,
      })),
    ],
    messages: [],
    breaches: [
      ...breachesOf('arkivstruktur.xsd', structure),
      ...(changes ? breachesOf('endringslogg.xsd', changes) : []),
      ...breachesOf('addml.xsd', description),
    ],
    published,
  };
}

/** The same message has the same id whenever it is written; another content is another message. */
const messageId = (type: string, meeting: MeetingForExchange, content: string) =>
  uuidOf('message', type, meeting.id, sha256(content));

const json = (path: string, value: unknown): FormatFile => ({
  ...{ path, kind: 'text', text: `${JSON.stringify(value, null, 2)}\n` },
});

const within =
  (name: string) =>
  (breach: Breach): Breach => ({ ...breach, where: `${name} ${breach.where}` });

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
