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
