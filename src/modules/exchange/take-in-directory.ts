import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BodyId } from '../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import type { Db } from '../../platform/database/tables.ts';
import type { Acting } from '../identity/command.ts';
import { answersPacked } from './answers-packed.ts';
import { found } from './rules/what-was-found-in-a-message.ts';
import { type Outcome, takeInFile } from './take-in.ts';
import { intakeText } from './text/intake/index.ts';
import { messageLimitBytes } from './unpack-message-file.ts';

/** What came of one file: a line for each message, as an operator reads it. */
export type TakenFile = { name: string; refused: boolean; lines: string[] };

/** A file that was written just now may not be whole yet. */
const settlingMs = 1_500;

/**
 * Takes in every file that lies in a directory, in the order of their names. Each is moved to `done`,
 * or to `refused` with a file of reasons beside it, once the database has what came of it; answers
 * are laid in `answers`. Broken off in between, it may be run again: what was taken in is answered as
 * before, and moved. Hidden files, links and directories are left, and files still being written.
 */
export async function takeInDirectory(
  db: Db,
  directory: string,
  acting: Acting,
  options: { bodyId: BodyId | null; schemas: string | null },
): Promise<Verdict<{ files: TakenFile[]; refused: number }, { code: 'no-directory' }>> {
  const names = await readdir(directory).catch(() => null);
  if (names === null) return refused({ code: 'no-directory' });
  const files: TakenFile[] = [];
  for (const name of names.filter((one) => !one.startsWith('.')).sort()) {
    const path = join(directory, name);
    const about = await lstat(path).catch(() => null);
    // The clock of the file system, which wrote the file's time, is the one that counts here.
    const settled = about?.isFile() === true && Date.now() - about.mtimeMs >= settlingMs;
    if (!settled) continue;
    files.push(await takeInPath(db, { directory, name, size: about.size }, acting, options));
  }
  return allowed({ files, refused: files.filter((one) => one.refused).length });
}

type Lying = { directory: string; name: string; size: number };

async function takeInPath(
  db: Db,
  { directory, name, size }: Lying,
  acting: Acting,
  options: { bodyId: BodyId | null; schemas: string | null },
): Promise<TakenFile> {
  const path = join(directory, name);
  if (size > messageLimitBytes) {
    // It is refused unread: it may be larger than there is memory for.
    const finding = found('file-too-large', 'stop', {
      text: String(size),
      limit: messageLimitBytes,
    });
    return moved(
      { directory, name, size },
      [intakeText.en.findings['file-too-large'](finding)],
      true,
    );
  }
  const outcomes = await takeInFile(db, { name, bytes: await readFile(path) }, acting, options);
  const answers = outcomes.flatMap((one) => one.answers);
  if (answers.length > 0) {
    const aside = join(directory, 'answers');
    await mkdir(aside, { recursive: true });
    // Named by what they are: the same answers again are the same file, others are another.
    const bytes = answersPacked(answers, fixedTime);
    const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    await whole(join(aside, `${name}-${sum}.zip`), bytes);
  }
  const refusedSome = outcomes.some(({ state }) => state === 'refused');
  return moved({ directory, name, size }, outcomes.map(lineOf), refusedSome);
}

/** Answers are the same bytes whenever they are written; a ZIP has no earlier time than this. */
const fixedTime = new Date('1980-01-02T00:00:00Z');

function lineOf({ messageId, type, state, again, findings }: Outcome): string {
  const t = intakeText.en;
  const why = findings.map((one) => t.findings[one.code](one));
  const stands = again ? t.again(1) : `${t.states[state]}.`;
  return [type ?? t.unknownType, messageId, [stands, ...why].join(' ')].join(' · ');
}

async function moved(
  { directory, name }: Lying,
  lines: string[],
  refusedSome: boolean,
): Promise<TakenFile> {
  const aside = join(directory, refusedSome ? 'refused' : 'done');
  await mkdir(aside, { recursive: true });
  const to = await freeName(aside, name);
  // The reasons first: a file in `refused` always has them beside it.
  if (refusedSome) await whole(join(aside, `${to}.reason.txt`), `${lines.join('\n')}\n`);
  await rename(join(directory, name), join(aside, to));
  return { name, refused: refusedSome, lines };
}

/** A name that no file in a directory has yet: an earlier file of the same name stays what it was. */
async function freeName(aside: string, name: string): Promise<string> {
  const taken = new Set(await readdir(aside));
  for (let no = 1; ; no += 1) {
    const own = no === 1 ? name : `${no}-${name}`;
    if (!taken.has(own)) return own;
  }
}

/** Writes a file under another name first, so that nobody finds half of it. */
async function whole(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
