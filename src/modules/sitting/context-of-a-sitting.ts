import type { Reader } from '../../platform/database/tables.ts';
import { readAgenda, readMeeting, readPapers } from '../meetings/index.ts';
import { profileOfBody } from '../procedure/index.ts';
import { procedureOf } from './procedure-at-hand.ts';
import { itemsOf } from './rules/a-heading-is-no-item.ts';
import type { SittingContext } from './vocabulary.ts';

/** What the rules of a sitting rest upon besides its events; undefined where there is no meeting. */
export async function readContext(db: Reader, id: string): Promise<SittingContext | undefined> {
  const meeting = await readMeeting(db, id);
  if (!meeting) return undefined;
  const agenda = await readAgenda(db, meeting.id);
  const papers = await readPapers(db, meeting.id);
  const profile = await profileOfBody(db, meeting.body_id, meeting.held_on);
  return {
    meeting: {
      id: meeting.id,
      state: meeting.state,
      date: meeting.held_on,
      start: meeting.starts_at,
      end: meeting.ends_at,
    },
    items: itemsOf(agenda).map((item) => ({
      ...item,
      proposals: papers.find((paper) => paper.itemId === item.id)?.proposals ?? [],
    })),
    procedure: procedureOf(profile),
  };
}
