import { isIsoDate } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import {
  bringDocument,
  discardDocument,
  type ReadFile,
  readDocumentFile,
  readImport,
  readImportedFile,
  readPasted,
  refusalSentence,
} from '../../documents/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { importPageText } from '../text/import/index.ts';
import { importPage } from './import-page.tsx';
import { meetingRefusal } from './meeting-words.ts';

/** What a file is by what it turned out to be; what the browser called it is not believed. */
const mediaTypes = {
  text: 'text/plain',
  pasted: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Reads a file that was sent, and goes to its review. What cannot be read leaves nothing behind. */
export async function bringFile(visit: Visit): Promise<Answer> {
  const file = visit.form.file('fil');
  const t = importPageText[visit.language];
  if (!file) return importPage(visit, [{ field: 'fil', message: t.file.missing }]);
  const read = await readDocumentFile(file.bytes, file.name);
  if (!read.ok) {
    return importPage(visit, [
      { field: 'fil', message: refusalSentence(read.refusal, visit.language) },
    ]);
  }
  return keep(visit, read.value, { fileName: file.name, content: file.bytes });
}

const shownDate = (date: string) => (isIsoDate(date) ? formatDate(date) : date);

/** Reads text that was pasted, and goes to its review. */
export async function bringPasted(visit: Visit): Promise<Answer> {
  const text = visit.form.text('tekst');
  const t = importPageText[visit.language];
  if (!text.trim()) return importPage(visit, [{ field: 'tekst', message: t.paste.missing }]);
  const read = readPasted(text);
  if (!read.ok) {
    return importPage(visit, [
      { field: 'tekst', message: refusalSentence(read.refusal, visit.language) },
    ]);
  }
  const { meeting } = read.value.document;
  const fileName = t.paste.name(
    [meeting.committee?.value, meeting.date && shownDate(meeting.date.value)]
      .filter(Boolean)
      .join(' '),
  );
  return keep(visit, read.value, { fileName, content: null });
}

async function keep(
  visit: Visit,
  { source, document, sha256 }: ReadFile,
  brought: { fileName: string; content: Uint8Array | null },
): Promise<Answer> {
  const mediaType = mediaTypes[source.format];
  const draft = { ...brought, mediaType, source, document, sha256 };
  const verdict = await perform(visit.db, bringDocument, draft, visit.acting());
  if (!verdict.ok) {
    const message = meetingRefusal(verdict.refusal, visit.language);
    return importPage(visit, [{ field: '', message }]);
  }
  const { id, known } = verdict.value;
  if (!known) return { kind: 'redirect', to: addresses.importReview(id) };
  const t = importPageText[visit.language];
  const record = await readImport(visit.db, id);
  return record?.meetingId
    ? { kind: 'redirect', to: addresses.meeting(record.meetingId), flash: t.knownMeeting }
    : { kind: 'redirect', to: addresses.importReview(id), flash: t.known };
}

/** Throws a draft away; what has become a meeting stays. */
export async function discardAnswer(visit: Visit): Promise<Answer> {
  const importId = visit.params.id ?? '';
  const record = await readImport(visit.db, importId);
  if (!record) return { kind: 'not-found' };
  const t = importPageText[visit.language];
  const verdict = await perform(visit.db, discardDocument, { importId }, visit.acting());
  const flash = verdict.ok
    ? t.check.discarded(record.fileName)
    : meetingRefusal(verdict.refusal, visit.language);
  return { kind: 'redirect', to: addresses.importPage(), flash };
}

/** The document as it came; pasted text as a text file. Always to be saved, never shown by us. */
export async function importedFile(visit: Visit): Promise<Answer> {
  const id = visit.params.id ?? '';
  const file = await readImportedFile(visit.db, id);
  if (!file) return { kind: 'not-found' };
  if (file.content) {
    const { content: bytes, mediaType, fileName } = file;
    return { kind: 'file', bytes, mediaType, fileName };
  }
  const record = await readImport(visit.db, id);
  if (!record) return { kind: 'not-found' };
  const bytes = record.source.lines.map((line) => line.text).join('\n');
  return { kind: 'file', bytes, mediaType: mediaTypes.pasted, fileName: `${file.fileName}.txt` };
}
