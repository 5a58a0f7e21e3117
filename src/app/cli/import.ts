import { importFiles } from '../../modules/documents/import-files.ts';
import type { ExitStatus } from './exit-status.ts';

/** `import [--json] FILE…`: prints what was found in meeting documents, and keeps nothing. */
export function importDocuments(args: readonly string[]): Promise<ExitStatus> {
  const { stdout, stderr } = process;
  const json = args.includes('--json');
  const files = args.filter((arg) => arg !== '--json');
  return importFiles(files, { json, stdout, stderr });
}
