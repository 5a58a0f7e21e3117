import { migrate } from '../../platform/database/index.ts';
import type { EventHub } from '../../platform/http/event-hub.ts';
import { logTo } from '../../platform/log/log.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { type ExitStatus, misused, refuse } from './exit-status.ts';
import { listen } from './listen.ts';
import { migrationDirectory, type Reached, reachDatabase } from './reach-database.ts';
import { refusalLine } from './refusal-line.ts';
import { hearStopWish, type StopWish } from './until-stopped.ts';

/** `start`: serves Omforent until it is asked to stop, and then leaves nothing running. */
export async function start(args: readonly string[], settings: Settings): Promise<ExitStatus> {
  if (args.length > 0) return misused('start');
  const wish = hearStopWish();
  // The database takes a moment to come up; the pages are loaded meanwhile.
  const [
    reached,
    { createApp },
    { liveHub },
    { startMail },
    { startRounds },
    { startOffers },
    { startForgetting },
    { startChoosing },
  ] = await Promise.all([
    reachDatabase(settings, 'serving'),
    import('../server.ts'),
    import('../live-hub.ts'),
    import('../jobs/mail.ts'),
    import('../jobs/rounds.ts'),
    import('../jobs/offers.ts'),
    import('../jobs/forgetting.ts'),
    import('../jobs/choosing.ts'),
  ]);
  if (!reached.ok) return refuse(refusalLine(reached.refusal));
  const database = reached.value;
  try {
    const migrated = await migrate(database.pool, migrationDirectory);
    if (!migrated.ok) return refuse(refusalLine(migrated.refusal));
    if (settings.demo) await fillWithDemo(database);
    if (wish.uttered()) return 0;
    const log = logTo();
    const live = liveHub(database, settings, log);
    const app = await createApp({ ...database, settings, log, live });
    const mail = await startMail(database, settings, log);
    if (!mail.ok) return refuse(refusalLine(mail.refusal));
    const rounds = startRounds(database.db, log);
    const offers = startOffers(database.db, log);
    const forgetting = startForgetting(database.db, log);
    const choosing = startChoosing(database, log);
    return await serve({ fetch: app.fetch, live }, settings, database, wish).finally(async () => {
      const jobs = [mail.value, rounds, offers, forgetting, choosing];
      await Promise.all(jobs.map((job) => job.stop()));
    });
  } finally {
    await database.close();
  }
}

/** The demo is much to load, and only ever wanted by a database that holds nothing yet. */
async function fillWithDemo({ db }: Reached): Promise<void> {
  const body = await db.selectFrom('organisations.body').select('id').limit(1).executeTakeFirst();
  if (body) return;
  const { loadDemo } = await import('../demo/load-demo.ts');
  await loadDemo(db, new Date());
}

async function serve(
  { fetch, live }: { fetch: Parameters<typeof listen>[0]; live: EventHub },
  settings: Settings,
  database: Reached,
  wish: StopWish,
): Promise<ExitStatus> {
  const listening = await listen(fetch, settings);
  if (!listening.ok) return refuse(refusalLine(listening.refusal));
  process.stdout.write(`Omforent: ${listening.value.address}\n`);
  const end = await Promise.race([
    wish.whenUttered.then(() => 'asked' as const),
    database.lost.then(() => 'lost' as const),
  ]);
  // Those who follow a live page would else hold the server up; they come back when it is up again.
  await live.close();
  await listening.value.close();
  return end === 'asked' ? 0 : refuse(refusalLine({ code: 'database-lost' }));
}
