import type { Writer } from '../../../platform/database/tables.ts';
import { lockMeeting } from '../../meetings/index.ts';
import { type MinutesFile, readMinutesFile } from '../minutes-file.ts';

/**
 * The minutes of a meeting, with the meeting locked: whatever else would change them waits until
 * this is done, so that what is approved is what was read.
 */
export async function openMinutes(tx: Writer, meetingId: string): Promise<MinutesFile> {
  await lockMeeting(tx, meetingId);
  const file = await readMinutesFile(tx, meetingId);
  if (!file) throw new Error(`meeting ${meetingId} went away under its lock`);
  return file;
}
