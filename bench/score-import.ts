import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareImport } from '../src/modules/documents/fixtures/compare.ts';
import type { Expected } from '../src/modules/documents/fixtures/expected.ts';
import {
  type Comparison,
  emptyTallies,
  type ScoredField,
  scoredFields,
  type Tally,
} from '../src/modules/documents/fixtures/tally.ts';
import { importJson, readMeetingDocument } from '../src/modules/documents/index.ts';
import { readSource, stopReading } from '../src/platform/reading/index.ts';

export type DocumentScore = { name: string; tier: Expected['tier'] } & Comparison;

/**
 * Imports every document of a folder that has an expectation (`name.expected.json` beside
 * `name.txt`, `.docx` or `.pdf`) and compares. A document that cannot be read misses everything
 * it should have given.
 */
export async function scoreFolder(folder: string): Promise<DocumentScore[]> {
  const files = await readdir(folder);
  const scores: DocumentScore[] = [];
  for (const file of files.filter((one) => one.endsWith('.expected.json')).sort()) {
    const name = file.replace(/\.expected\.json$/u, '');
    const document = files.find((one) => one.startsWith(`${name}.`) && one !== file);
    if (document === undefined) continue;
    const expected: Expected = JSON.parse(await readFile(join(folder, file), 'utf8'));
    const source = await readSource(await readFile(join(folder, document)), document);
    if (!source.ok) {
      const differences = [`not read: ${source.refusal.code}`];
      scores.push({ name, tier: expected.tier, differences, tallies: emptyTallies() });
      continue;
    }
    const actual = importJson(readMeetingDocument(source.value));
    scores.push({ name, tier: expected.tier, ...compareImport(expected, actual) });
  }
  return scores;
}

/** Adds the tallies of several documents. */
export function sumTallies(scores: DocumentScore[]): Record<ScoredField, Tally> {
  const sum = emptyTallies();
  for (const score of scores) {
    for (const field of scoredFields) {
      const { found, extra, missed } = score.tallies[field];
      const { [field]: total } = sum;
      total.found += found;
      total.extra += extra;
      total.missed += missed;
    }
  }
  return sum;
}

/** A table of precision and recall, one line per field. */
export function scoreTable(title: string, scores: DocumentScore[]): string {
  const sum = sumTallies(scores);
  const whole = scores.filter((score) => score.differences.length === 0).length;
  const lines = scoredFields.map((field) => {
    const { found, extra, missed } = sum[field];
    const precision = ratio(found, found + extra);
    const recall = ratio(found, found + missed);
    return `  ${field.padEnd(10)} precision ${precision}  recall ${recall}  (${found}/${found + missed}, ${extra} extra)`;
  });
  return [`${title}: ${scores.length} documents, ${whole} without a difference`, ...lines].join(
    '\n',
  );
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '  –  ' : (part / whole).toFixed(3);
}

/**
 * The worker of the reader must be bundled beside this program:
 * `npx esbuild bench/score-import.ts src/platform/reading/reading-worker.ts --bundle
 * --platform=node --format=esm --packages=external --entry-names=[name] --outdir=dist/bench`,
 * then `node dist/bench/score-import.js FOLDER --verbose`.
 */
async function main(folder: string | undefined, verbose: boolean): Promise<void> {
  if (folder === undefined) {
    console.error('Give the folder of the documents and their *.expected.json.');
    process.exitCode = 1;
    return;
  }
  const scores = await scoreFolder(folder);
  for (const tier of ['lines', 'flattened'] as const) {
    console.log(
      scoreTable(
        tier,
        scores.filter((score) => score.tier === tier),
      ),
    );
  }
  for (const score of verbose ? scores : []) {
    if (score.differences.length === 0) continue;
    console.log(`\n${score.name}\n${score.differences.map((one) => `  ${one}`).join('\n')}`);
  }
  await stopReading();
}

const [, script, folder, flag] = process.argv;
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  await main(folder, flag === '--verbose');
}
