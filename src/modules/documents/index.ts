export { bringDocument, discardDocument, type ReadDocument } from './commands/bring-document.ts';
export { keepCorrections } from './commands/keep-corrections.ts';
export { minutesDocx } from './produce/minutes-docx.ts';
export {
  isEmpty,
  MinutesBody,
  minutesHtml,
  partAnchor,
  StandingLines,
} from './produce/minutes-html.tsx';
export { hasClosed, openEdition } from './produce/minutes-open-edition.ts';
export { minutesPdf } from './produce/minutes-pdf.ts';
export { writtenMinutes } from './produce/minutes-view.ts';
export { noticeSheet } from './produce/notice-css.ts';
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
export { NoticeBody } from './produce/notice-html.tsx';
export {
  type CalendarAttendee,
  type CalendarContact,
  type CalendarEntry,
  noticeIcs,
} from './produce/notice-ics.ts';
export { noticePdf } from './produce/notice-pdf.ts';
export { osloTimeZone, osloTimeZoneDefinition } from './produce/oslo-time-zone.ts';
export { type PlainDocument, plainDocx } from './produce/plain-docx.ts';
export { sheetTemplate } from './produce/templates/sheet.ts';
export { minutesTexts } from './produce/text/minutes-texts.ts';
export { type YearPlanDocument, yearPlanPdf } from './produce/year-plan-pdf.ts';
export {
  type ImportRefusal,
  type ReadFile,
  readDocumentFile,
  readPasted,
} from './read-file.ts';
export { importJson } from './rules/import-json.ts';
export { readMeetingDocument } from './rules/read-meeting-document.ts';
export {
  type ImportRecord,
  listImports,
  lockImport,
  markAccepted,
  readImport,
  readImportedFile,
} from './store/imports.ts';
export { importText, refusalSentence, warningSentence } from './text/index.ts';
