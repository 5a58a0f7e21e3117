import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { AnswerMessage } from './vocabulary.ts';

/**
 * Answers as one ZIP, with the list and the checksums that our own messages have. `at` is the time
 * of its files, so that the same answers are the same bytes.
 */
export function answersPacked(answers: readonly AnswerMessage[], at: Date): Uint8Array {
  const named = answers.map((one, position) => {
    const name = one.meldingstype.split('.').slice(6).join('.') || one.meldingstype;
    return { ...one, path: `${String(position + 1).padStart(2, '0')}-${name}/payload.json` };
  });
  const list = named.map(({ meldingId, meldingstype, svarPaMelding, payload, path }) => ({
    meldingId,
    meldingstype,
    svarPaMelding,
    ...(payload === null ? {} : { payload: path }),
  }));
  const files = [
    ['manifest.json', jsonBytes(list)] as const,
    ...named.flatMap(({ payload, path }) =>
      payload === null ? [] : [[path, jsonBytes(payload)] as const],
    ),
  ];
  const sums = files.map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');
  const all: Zippable = Object.fromEntries([...files, ['manifest-sha256.txt', strToU8(sums)]]);
  return zipSync(all, { level: 6, mtime: at });
}

const jsonBytes = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
