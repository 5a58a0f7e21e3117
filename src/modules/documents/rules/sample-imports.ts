import { sourceOfText } from '../../../platform/reading/plain-text.ts';
import type { ImportedDocument, ImportJson } from '../vocabulary.ts';
import { importJson } from './import-json.ts';
import { readMeetingDocument } from './read-meeting-document.ts';

/** What the importer finds in a text, for tests. */
export function readText(text: string): ImportedDocument {
  const source = sourceOfText(text, 'text');
  if (!source.ok) throw new Error(source.refusal.code);
  return readMeetingDocument(source.value);
}

/** The printed form of what the importer finds in a text, for tests. */
export function importedText(text: string): ImportJson {
  return importJson(readText(text));
}

/** "43/23 Title" for every row of the agenda. */
export function titlesOf(json: ImportJson): string[] {
  return json.agenda.map((row) => `${row.case ?? '-'} ${row.title}`);
}
