import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  type Fairness,
  fairnessOf,
  type RecordDifference,
  recordFromJson,
  verifyRecord,
} from '../../modules/selection/index.ts';
import { type ExitStatus, misused, refuse } from './exit-status.ts';

const usage = 'verify-draw [--commitment SHA256] [--fairness] RECORD';

/**
 * `verify-draw RECORD`: draws again from a published record, and says what differs. With the
 * commitment that was made known before the draw, it also says whether the record is of that draw;
 * with `--fairness`, how far its chances lie from the fair ones, which it computes anew.
 */
export async function verifyDraw(args: readonly string[]): Promise<ExitStatus> {
  const given = readArguments(args);
  if (!given) return misused(usage);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(given.file, 'utf8'));
  } catch (error) {
    return refuse(`${given.file} is no record: ${(error as Error).message}.`);
  }
  const record = recordFromJson(value);
  if (!record.ok) {
    const { path, expected } = record.refusal;
    return refuse(`${given.file} is no record: ${path} should be ${expected}.`);
  }
  const limits = { ms: 10 * 60_000 };
  const differences = await verifyRecord(record.value, { limits, published: given.commitment });
  for (const difference of differences) process.stdout.write(`${inWords(difference)}\n`);
  if (differences.length > 0) return refuse(`${given.file} does not agree with itself.`);
  const { commitment, method, problem, seed } = record.value;
  process.stdout.write(
    `The draw by ${method} among ${problem.candidates.length} people agrees: seed ${seed}, commitment ${commitment}.\n`,
  );
  if (!given.fairness) return 0;
  const fairness = await fairnessOf(record.value, limits);
  if (fairness === null) return refuse(`${method} promises no fair chances.`);
  if (fairness.status === 'unknown') return refuse('The fair chances could not be computed.');
  process.stdout.write(`${fairnessInWords(fairness)}\n`);
  return Math.abs(fairness.told - fairness.fair) > mostOff
    ? refuse(`${given.file} holds another lottery than the fair one.`)
    : 0;
}

/** What equally likely selections may cost somebody: as much as half a percentage point. */
const mostOff = 0.005;

function fairnessInWords(fairness: Extract<Fairness, { status: 'compared' }>): string {
  const { person, told, fair, exact } = fairness;
  const who = person === null ? 'The smallest chance' : `The chance furthest off, of ${person},`;
  const proof = exact ? 'proven in whole numbers' : 'not proven in whole numbers';
  return `${who} is ${told.toFixed(6)}; by the fair lottery, ${proof}, it is ${fair.toFixed(6)}.`;
}

function readArguments(args: readonly string[]) {
  try {
    const options = { commitment: { type: 'string' }, fairness: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return null;
    const commitment = values.commitment?.toLowerCase() ?? null;
    return { file, commitment, fairness: values.fairness ?? false };
  } catch {
    return null;
  }
}

function inWords(difference: RecordDifference): string {
  switch (difference.code) {
    case 'other-commitment':
      return `The commitment is ${difference.record}; ${difference.published} was published.`;
    case 'digests-changed':
      return `The digests were changed: they lead to ${difference.computed}, not to ${difference.told}.`;
    case 'part-changed':
      return difference.at === null
        ? `The ${difference.part} were changed.`
        : `Number ${difference.at + 1} of the ${difference.part} was changed.`;
    case 'person-changed':
      return `${difference.person} was changed.`;
    case 'person-added':
      return `${difference.person} was added.`;
    case 'person-removed':
      return `${difference.person} was removed.`;
    case 'panel-breaks': {
      const which = difference.panel === null ? 'The panel drawn' : `Panel ${difference.panel + 1}`;
      return `${which} breaks a demand: ${JSON.stringify(difference.breach)}`;
    }
    case 'ticket':
      return `The seed draws ticket ${difference.computed}, not ${difference.told}.`;
    case 'drawn': {
      const { group, wrongly, missing } = difference;
      const put = [
        wrongly.length > 0 ? `without ${wrongly.join(', ')}` : '',
        missing.length > 0 ? `with ${missing.join(', ')}` : '',
      ];
      return `The seed draws another ${group}: ${put.filter(Boolean).join(' and ')}.`;
    }
    case 'cannot-be-drawn':
      return 'Nothing can be drawn from the record.';
    case 'not-in-time':
      return 'The draw could not be recomputed within ten minutes.';
  }
}
