import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { refused, type Verdict } from '../../kernel/verdict.ts';
import { fileLimitBytes } from '../../platform/reading/index.ts';
import { type ImportOutput, importProgress, writeAll } from './import-output.ts';
import { importSummary } from './import-summary.ts';
import { type ImportRefusal, type ReadFile, readDocumentFile } from './read-file.ts';
import { importJson } from './rules/import-json.ts';
import { importText, refusalSentence } from './text/index.ts';

export type ImportFilesOptions = { json: boolean; stdout: ImportOutput; stderr: ImportOutput };

type FileRefusal = { code: 'file-not-found' | 'file-not-readable' };
type Reading = Verdict<ReadFile, ImportRefusal | FileRefusal>;

/**
 * Reads meeting documents and prints what was found, without keeping anything. As JSON: one
 * object for one file, and for several an object keyed by file name (by the path as given where two
 * files share a name), written as it comes so that memory stays flat. A refused file yields `{error: {code, message}}`, its message on
 * standard error, and the status 1. Without files, or with an unknown option, the status is 2.
 */
export async function importFiles(
  paths: readonly string[],
  { json, stdout, stderr }: ImportFilesOptions,
): Promise<0 | 1 | 2> {
  if (paths.length === 0 || paths.some((path) => path.startsWith('-'))) {
    await writeAll(stderr, 'Bruk: omforent import [--json] fil …\n');
    return 2;
  }
  const names = [...new Set(paths)];
  const keyed = json && names.length > 1;
  const keys = keysOf(names);
  const progress = importProgress(stderr, names.length);
  let status: 0 | 1 = 0;
  for (const [at, name] of names.entries()) {
    progress.reach(at, name);
    const reading = await readNamed(name);
    if (!reading.ok) {
      status = 1;
      progress.clear();
      await writeAll(stderr, `${name}: ${sentence(reading.refusal)}\n`);
    }
    if (json) {
      if (keyed) await writeAll(stdout, `${at === 0 ? '{\n' : ',\n'}${JSON.stringify(keys[at])}: `);
      await writeAll(stdout, JSON.stringify(printed(reading), null, 2));
    } else if (reading.ok) await writeAll(stdout, importSummary(name, reading.value.document));
  }
  if (json) await writeAll(stdout, keyed ? '\n}\n' : '\n');
  progress.clear();
  return status;
}

/** What each file is called in the printed object. */
function keysOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path));
  return new Set(names).size === names.length ? names : [...paths];
}

/** Looks at a file's size before its content, so that no giant is ever loaded. */
async function readNamed(name: string): Promise<Reading> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(name);
    if (size > fileLimitBytes) {
      return refused({ code: 'too-large', bytes: size, limit: fileLimitBytes });
    }
    bytes = await readFile(name);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refused({ code: missing ? 'file-not-found' : 'file-not-readable' });
  }
  return readDocumentFile(bytes, name);
}

function printed(reading: Reading): unknown {
  if (reading.ok) return importJson(reading.value.document);
  return { error: { code: reading.refusal.code, message: sentence(reading.refusal) } };
}

function sentence(refusal: ImportRefusal | FileRefusal): string {
  return isFileRefusal(refusal) ? importText.nb.file[refusal.code] : refusalSentence(refusal, 'nb');
}

function isFileRefusal(refusal: ImportRefusal | FileRefusal): refusal is FileRefusal {
  return refusal.code in importText.nb.file;
}
