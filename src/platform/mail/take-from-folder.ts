import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file that was written just now may not be whole yet. */
const settlingMs = 1_500;

/**
 * Takes every .eml and .ics file that lies in a folder, in the order of their names, and moves each
 * that was taken into `tatt` below it. One that could not be taken stays, and is tried again. A
 * folder that is not there holds nothing. Answers how many were taken.
 */
export async function takeFromFolder(
  folder: string,
  limitBytes: number,
  take: (raw: Buffer) => Promise<void>,
): Promise<{ taken: number; surprises: unknown[] }> {
  const surprises: unknown[] = [];
  let taken = 0;
  for (const name of await filesIn(folder)) {
    const path = join(folder, name);
    try {
      const found = await stat(path);
      const { size, mtimeMs } = found;
      if (!found.isFile() || Date.now() - mtimeMs < settlingMs) continue;
      if (size <= limitBytes) await take(await readFile(path));
      else surprises.push(new Error('a mail in the folder is too large to take in'));
      const aside = join(folder, 'tatt');
      await mkdir(aside, { recursive: true });
      await rename(path, join(aside, name));
      taken += 1;
    } catch (error) {
      surprises.push(error);
    }
  }
  return { taken, surprises };
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /^[^.].*\.(?:eml|ics)$/i.test(name)).sort();
}
