import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, vi } from 'vitest';

/** What somebody has been sent, the newest last, as their own mail program shows it. */
async function mailTo(data: string, address: string) {
  const folder = join(data, 'post/ut');
  const all = await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => PostalMime.parse(readFileSync(join(folder, name)))),
  );
  return all
    .filter(({ to }) => to?.some((one) => one.address === address))
    .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
}

/**
 * The text of the newest mail to somebody whose subject begins so, and where its link leads. Mail
 * is sent beside what people do, so it is waited for.
 */
export async function newestMail(
  data: string,
  address: string,
  subject: string,
): Promise<{ text: string; link: string }> {
  return vi.waitFor(
    async () => {
      const mail = (await mailTo(data, address))
        .filter((one) => one.subject?.startsWith(subject))
        .at(-1);
      expect(mail, `a mail to ${address}: ${subject}`).toBeDefined();
      const text = mail?.text ?? '';
      return { text, link: /https?:\/\/\S+\/svar\/\S+/.exec(text)?.[0] ?? '' };
    },
    { timeout: 20_000, interval: 100 },
  );
}
