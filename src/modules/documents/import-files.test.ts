import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importFiles } from './import-files.ts';
import { importProgress } from './import-output.ts';

const notice = [
  'MØTEINNKALLING',
  'Utvalg: Formannskapet',
  'Møtested: Rådhuset',
  'Møtedato: 13.03.2024 kl. 10:00',
  '',
  'SAKSLISTE',
  'Sak 1/24 Godkjenning av innkalling og saksliste',
  'Sak 2/24 Budsjett for neste år',
  '',
].join('\n');

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  await writeFile(at('a.txt'), notice);
  await writeFile(at('b.txt'), notice.replace('Formannskapet', 'Kommunestyret'));
  await writeFile(at('tom.txt'), '');
  await writeFile(at('bilde.txt'), Buffer.from('89504e470d0a1a0a0000', 'hex'));
  await writeFile(at('stor.pdf'), Buffer.alloc(21 * 1024 * 1024));
});

afterAll(() => rm(folder, { recursive: true }));

/** A stream that takes its time, as a pipe does, and remembers what it was given. */
function sink() {
  let text = '';
  const stream = new Writable({
    highWaterMark: 1,
    write(chunk, _, done) {
      text += String(chunk);
      setImmediate(done);
    },
  });
  return Object.assign(stream, { text: () => text });
}

async function run(names: readonly string[], json: boolean) {
  const stdout = sink();
  const stderr = sink();
  const status = await importFiles(names.map(at), { json, stdout, stderr });
  return { status, out: stdout.text(), errors: stderr.text() };
}

describe('as JSON', () => {
  test('one file gives the object itself', async () => {
    const { status, out, errors } = await run(['a.txt'], true);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'notice',
      committee: 'Formannskapet',
      meeting_date: '2024-03-13',
      case_numbers: ['1/24', '2/24'],
    });
    expect([status, errors]).toEqual([0, '']);
  });

  test('several files are keyed by file name, each once', async () => {
    const { status, out } = await run(['a.txt', 'b.txt', 'a.txt'], true);
    const all = JSON.parse(out);
    expect(Object.keys(all)).toEqual(['a.txt', 'b.txt']);
    expect(all['b.txt']).toMatchObject({ committee: 'Kommunestyret' });
    expect(status).toBe(0);
  });

  test('two files of one name are keyed by the paths as given', async () => {
    await mkdir(at('annen'), { recursive: true });
    await writeFile(at('annen/a.txt'), notice);
    const { out } = await run(['a.txt', 'annen/a.txt'], true);
    expect(Object.keys(JSON.parse(out))).toEqual([at('a.txt'), at('annen/a.txt')]);
  });

  test('refused files stand among the others with their reasons', async () => {
    const names = ['tom.txt', 'a.txt', 'bilde.txt', 'stor.pdf', 'finnes-ikke.txt', '.'];
    const { status, out, errors } = await run(names, true);
    const all = JSON.parse(out);
    const codes = names.map((name) => all[basename(at(name))].error?.code);
    expect(codes).toEqual([
      'empty-file',
      undefined,
      'not-a-document',
      'too-large',
      'file-not-found',
      'file-not-readable',
    ]);
    expect(status).toBe(1);
    expect(errors).toContain(`${at('tom.txt')}: Filen er tom.`);
    expect(errors.trim().split('\n')).toHaveLength(5);
  });

  test('one refused file gives the error as the object', async () => {
    const { status, out } = await run(['tom.txt'], true);
    expect(JSON.parse(out)).toEqual({
      error: { code: 'empty-file', message: expect.stringContaining('Filen er tom.') },
    });
    expect(status).toBe(1);
  });
});

test('for people: a summary in bokmål', async () => {
  const { status, out } = await run(['a.txt'], false);
  expect(out).toContain('Dokumenttype: Møteinnkalling');
  expect(out).toContain('Utvalg: Formannskapet');
  expect(out).toContain('Møtedato: 13.03.2024 kl. 10:00');
  expect(out).toContain('1/24  Godkjenning av innkalling og saksliste');
  expect(status).toBe(0);
});

test('no files, and unknown options, are misuse', async () => {
  for (const names of [[], ['--xml'], ['a.txt', '-v']]) {
    const stdout = sink();
    const stderr = sink();
    expect(await importFiles(names, { json: true, stdout, stderr })).toBe(2);
    expect(stderr.text()).toContain('omforent import');
    expect(stdout.text()).toBe('');
  }
});

describe('progress', () => {
  test('is told on a terminal once a second has passed, and cleared', async () => {
    let time = 0;
    const stderr = Object.assign(sink(), { isTTY: true });
    const progress = importProgress(stderr, 9, () => time);
    progress.reach(0, 'a.txt');
    time = 1500;
    progress.reach(3, 'd.txt');
    progress.clear();
    await new Promise((resolve) => stderr.end(() => resolve(undefined)));
    expect(stderr.text()).toBe('\r\u001b[K3 av 9: d.txt\r\u001b[K');
  });

  test('is not told to a file', async () => {
    let time = 0;
    const stderr = sink();
    const progress = importProgress(stderr, 9, () => time);
    time = 5000;
    progress.reach(3, 'd.txt');
    await new Promise((resolve) => stderr.end(() => resolve(undefined)));
    expect(stderr.text()).toBe('');
  });
});
