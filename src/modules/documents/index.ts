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
export { importJson } from './rules/import-json.ts';
export { readMeetingDocument } from './rules/read-meeting-document.ts';
