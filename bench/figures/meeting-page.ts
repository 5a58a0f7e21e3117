import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { listen } from '../../src/app/cli/listen.ts';
import { visitOf } from '../../src/app/visit.ts';
import { readLog } from '../../src/modules/audit/index.ts';
import { fileAsRead } from '../../src/modules/meetings/file-as-read.ts';
import { knownCases, readMeetingFile } from '../../src/modules/meetings/meeting-file.ts';
import { readMeeting } from '../../src/modules/meetings/store/reads.ts';
import { readOrganisationOf } from '../../src/modules/organisations/index.ts';
import type { Db } from '../../src/platform/database/index.ts';
import { logTo } from '../../src/platform/log/log.ts';
import type { Measurement } from '../figure.ts';
import { besideServer, fillWithCases, insertMeetingLikeANotice } from '../large-database.ts';
import { startServer } from '../started-server.ts';

const seconds = 8;
const connections = 16;

/** Requests per second that an address answers with 200, asked from a process of its own. */
async function perSecond(root: string, url: string, cookie: string): Promise<number> {
  const once = (duration: number) =>
    new Promise<{ requests: number; wrong: number; seconds: number }>((resolve, reject) => {
      const args = [
        join(root, 'bench/load.mjs'),
        url,
        cookie,
        String(connections),
        String(duration),
      ];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      let out = '';
      child.stdout.on('data', (data) => {
        out += data;
      });
      child.on('exit', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(url))));
    });
  await once(2);
  const { requests, wrong, seconds: took } = await once(seconds);
  if (wrong > 0) throw new Error(`${wrong} of ${requests} answers from ${url} were not 200`);
  return requests / took;
}

/** A Hono handler that asks the same questions and puts the answers into a string. */
function bareHandler(db: Db, meetingId: string) {
  return new Hono().get('/', async (context) => {
    const visit = await visitOf(context, {
      db,
      log: logTo({ write: () => undefined }),
      demo: true,
      now: () => new Date(),
    });
    const meeting = await readMeeting(db, meetingId);
    const file = await readMeetingFile(db, meetingId);
    if (!file || !meeting || !visit.actor) return context.text('', 500);
    const [known, log, organisation] = await Promise.all([
      knownCases(db, file),
      readLog(db, { subjectId: meeting.id, limit: 6 }),
      readOrganisationOf(db, file.body),
      fileAsRead(visit, file),
    ]);
    const rows = file.agenda.map((row) => `<tr><td>${row.number}</td><td>${row.title}</td></tr>`);
    return context.html(
      `<!doctype html><title>${organisation}</title><table>${rows.join('')}</table>${known.cases.length}${log.length}`,
    );
  });
}

async function signIn(origin: string): Promise<string> {
  const page = await (await fetch(`${origin}/logg-inn`)).text();
  const role = /name="rolle" value="(app_[0-9a-z]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(`${origin}/logg-inn`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams({ rolle: role, til: '/' }),
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The meeting page, signed in, with 20 000 cases in the database. */
export const meetingPage: Measurement = {
  name: 'meeting-page',
  runsOn:
    'a draft of eleven cases with papers and two breaks, 20 000 cases in the database, signed in',
  measure: async (workshop) => {
    const folder = mkdtempSync(join(tmpdir(), 'omforent-bench-'));
    const data = join(folder, 'data');
    const server = await startServer(workshop, data, { OMFORENT_DEMO: '1' });
    const beside = await besideServer(data);
    try {
      await fillWithCases(beside.db, 'body_asu');
      const meetingId = await insertMeetingLikeANotice(beside.db, 'body_asu');
      const cookie = await signIn(server.origin);
      const value = await perSecond(workshop.root, `${server.origin}/moter/${meetingId}`, cookie);
      const bare = bareHandler(beside.db, meetingId);
      const listening = await listen(bare.fetch, { host: '127.0.0.1', port: 0 });
      if (!listening.ok) throw new Error(listening.refusal.code);
      const floor = await perSecond(workshop.root, `${listening.value.address}/`, cookie);
      await listening.value.close();
      return [
        {
          name: 'meeting-page',
          value,
          unit: 'per second',
          better: 'higher',
          goal: floor / 2,
          ratio_to: 'a bare Hono handler with the same queries',
          ratio: value / floor,
        },
      ];
    } finally {
      await beside.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
