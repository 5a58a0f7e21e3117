import { todayInNorway } from '../kernel/calendar.ts';
import { liveSessions } from '../modules/identity/store/reads.ts';
import { channel, readNote } from '../modules/sitting/rules/a-change-is-told.ts';
import type { OpenDatabase } from '../platform/database/index.ts';
import { type EventHub, eventHub } from '../platform/http/event-hub.ts';
import type { Log } from '../platform/log/log.ts';
import type { Settings } from '../platform/settings/settings.ts';

/** What tells open pages of changes, for as long as the sessions of those who look stand. */
export function liveHub(
  { db, listen }: Pick<OpenDatabase, 'db' | 'listen'>,
  { demo }: Pick<Settings, 'demo'>,
  log: Log,
): EventHub {
  const alive = (tokens: readonly string[]) => {
    const now = new Date();
    return liveSessions(db, tokens, { now, today: todayInNorway(now), demo });
  };
  return eventHub({
    listen: ({ told, missed }) =>
      listen(channel, {
        told: (payload) => {
          const note = readNote(payload);
          if (note) told(note.meetingId);
        },
        missed,
      }),
    alive,
    log,
  });
}
