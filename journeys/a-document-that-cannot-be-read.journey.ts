import { describe, expect, it } from 'vitest';
import { expectAccessible, journeyBrowser, visitor } from './visitor.ts';

journeyBrowser();

const danish = `REFERAT fra mødet i udvalget den 3. marts 2021
Til stede: formanden og alle medlemmer. Mødet blev afholdt på rådhuset.
1. Udvalget godkendte dagsordenen, og der blev ikke fremsat bemærkninger.
2. Formanden orienterede om, hvad der var sket siden sidste møde, og udvalget tog det til efterretning.
Ud over det blev det aftalt, at forvaltningen skulle udarbejde et oplæg til næste møde af hensyn til børnene.`;

describe('a document that cannot be read', () => {
  it.each([
    ['tom.txt', Buffer.alloc(0)],
    ['ødelagt.docx', Buffer.from('PK\u0003\u0004 ikke en zip', 'latin1')],
    ['støy.txt', Buffer.from(Array.from({ length: 4000 }, (_, n) => (n * 7919) % 256))],
    ['dansk.txt', Buffer.from(danish)],
  ])('%s gets one clear sentence, and nothing is stored', async (name, buffer) => {
    const page = await visitor('Sekretær, ASU');
    await page.goto('/importer');
    await page.setInputFiles('input[type=file]', {
      name,
      mimeType: 'application/octet-stream',
      buffer,
    });
    await page.getByRole('button', { name: 'Les filen' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect((await alert.getByRole('listitem').allTextContents()).length).toBe(1);
    expect(page.url()).toMatch(/\/importer$/);
    await expectAccessible(page);
    await page.goto('/importer');
    expect(await page.getByText(name).count()).toBe(0);
  });

  it('is refused before it is sent where it is too large, and by the server all the same', async () => {
    const page = await visitor('Sekretær, ASU');
    await page.goto('/importer');
    const answer = await page.request.post('/importer', {
      headers: { origin: new URL(page.url()).origin },
      multipart: {
        fil: { name: 'stor.txt', mimeType: 'text/plain', buffer: Buffer.alloc(23_000_000, 'a') },
      },
    });
    expect(answer.status()).toBe(413);
    expect((await page.goto('/importer'))?.status()).toBe(200);
  });

  it('never reaches a member, who is told who may', async () => {
    const page = await visitor('Medlem, ASU');
    expect((await page.goto('/importer'))?.status()).toBe(403);
    await page.getByRole('heading', { name: 'Dette kan du ikke gjøre' }).waitFor();
    await expectAccessible(page);
  });
});
