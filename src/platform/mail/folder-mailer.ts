import { randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMail } from './compose-mail.ts';
import type { Mailer } from './outgoing-mail.ts';

/**
 * Lays each mail in a folder as `<id>.eml`, whole or not at all. The same mail twice is one file.
 * A folder that cannot be written holds up all, as a server that is down does.
 */
export function folderMailer(folder: string, from: string): Mailer {
  const send: Mailer['send'] = async (mail) => {
    const { bytes } = await composeMail(mail);
    const name = `${mail.id}.eml`;
    const aside = join(folder, `.${name}.${randomUUID()}`);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(aside, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, join(folder, name));
      return { ok: true, said: '' };
    } catch (error) {
      const said = (error as NodeJS.ErrnoException).code ?? String(error);
      return { ok: false, holdsUp: 'all', problem: 'server-unreachable', said };
    }
  };
  return { by: 'folder', from, send };
}
