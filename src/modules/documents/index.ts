export { bringDocument, discardDocument, type ReadDocument } from './commands/bring-document.ts';
export { keepCorrections } from './commands/keep-corrections.ts';
export { importFiles } from './import-files.ts';
export { noticeCss, noticeSheet } from './produce/notice-css.ts';
export type {
  AgendaRow,
  AgendaSum,
  Attachment,
  CasePaper,
  DecidedPoint,
  NoticeDocument,
  PaperLink,
  PaperSection,
  Proposal,
  ProposalKind,
  QuotedDecision,
  SectionCode,
} from './produce/notice-document.ts';
export { noticeDocx } from './produce/notice-docx.ts';
export { NoticeBody, NoticePage, noticeHtml } from './produce/notice-html.tsx';
export { type CalendarContact, type CalendarEntry, noticeIcs } from './produce/notice-ics.ts';
export { noticePdf, noticePdfFile } from './produce/notice-pdf.ts';
export {
  type ImportRefusal,
  type ReadFile,
  readDocumentFile,
  readPasted,
} from './read-file.ts';
export { importJson } from './rules/import-json.ts';
export { readMeetingDocument } from './rules/read-meeting-document.ts';
export {
  findImportByHash,
  type ImportRecord,
  listImports,
  lockImport,
  markAccepted,
  readImport,
  readImportedFile,
  saveCorrections,
} from './store/imports.ts';
export { importText, refusalSentence, warningSentence } from './text/index.ts';
