import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { testDatabase } from '../../platform/database/test-database.ts';
import { listQueue } from '../case-queue/index.ts';
import { actingAsProgram } from '../identity/command.ts';
import { setting } from '../meetings/commands/test-setting.ts';
import { sampleFile, samplePayload } from './sample-message.ts';
import { takeInFile } from './take-in.ts';
import { takeInDirectory } from './take-in-directory.ts';

const { db } = await testDatabase();
const { bodyId } = await setting(db);
const directory = mkdtempSync(join(tmpdir(), 'omforent-take-in-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const acting = actingAsProgram(new Date('2026-03-01T10:00:00Z'));
const options = { bodyId: null, schemas: null };
const run = () => takeInDirectory(db, directory, acting, options);
const caseNamed = (tittel: string) =>
  sampleFile('utvalgssak.send', samplePayload({ tittel }), { meldingId: tittel }).bytes;
const titles = async () => (await listQueue(db, { bodyIds: [bodyId] })).map(({ title }) => title);
const past = new Date(Date.now() - 60_000);

function lay(name: string, bytes: Uint8Array | string) {
  writeFileSync(join(directory, name), bytes);
  utimesSync(join(directory, name), past, past);
}

it('takes each file in, and moves it with its reasons beside it where it is refused', async () => {
  lay('a.json', caseNamed('Fra mappen'));
  lay('b.json', '{"sak":');
  lay('.skjult.json', caseNamed('Skjult'));
  symlinkSync('/etc/hostname', join(directory, 'lenke.json'));
  lay('stor.zip', 'x');
  truncateSync(join(directory, 'stor.zip'), 40 * 1024 * 1024);
  utimesSync(join(directory, 'stor.zip'), past, past);
  writeFileSync(join(directory, 'skrives.json'), caseNamed('Skrives ennå'));
  const taken = await run();
  expect(taken).toMatchObject({ ok: true, value: { refused: 2, files: { length: 3 } } });
  expect(await titles()).toEqual(['Fra mappen']);
  expect(readdirSync(join(directory, 'done'))).toEqual(['a.json']);
  expect(readdirSync(join(directory, 'refused')).sort()).toEqual([
    'b.json',
    'b.json.reason.txt',
    'stor.zip',
    'stor.zip.reason.txt',
  ]);
  const reason = readFileSync(join(directory, 'refused', 'b.json.reason.txt'), 'utf8');
  expect(reason).toContain('The message type stands neither');
  expect(readdirSync(join(directory, 'answers'))).toHaveLength(1);
  for (const left of ['lenke.json', '.skjult.json', 'skrives.json']) {
    expect(existsSync(join(directory, left))).toBe(true);
  }
  rmSync(join(directory, 'skrives.json'));
});

it('is run again where it was broken off after the database had the case, and nothing is twice', async () => {
  const bytes = caseNamed('Avbrutt');
  lay('c.json', bytes);
  await takeInFile(db, { name: 'c.json', bytes }, acting, options);
  const again = await run();
  expect(again).toMatchObject({ value: { refused: 0 } });
  expect((await titles()).filter((one) => one === 'Avbrutt')).toHaveLength(1);
  expect(readdirSync(join(directory, 'done'))).toEqual(['a.json', 'c.json']);
});

it('keeps an earlier file of the same name', async () => {
  lay('a.json', caseNamed('Samme navn'));
  await run();
  expect(readdirSync(join(directory, 'done')).sort()).toEqual(['2-a.json', 'a.json', 'c.json']);
});

it('says so where there is no directory', async () => {
  const gone = await takeInDirectory(db, join(directory, 'borte'), acting, options);
  expect(gone).toEqual({ ok: false, refusal: { code: 'no-directory' } });
});
