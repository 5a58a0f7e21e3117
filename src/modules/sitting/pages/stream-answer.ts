import { type Answer, liveAnswer, type Visit } from '../../identity/route.ts';
import { readMeeting } from '../../meetings/index.ts';
import { type LiveState, readLiveState } from '../live/live-state.ts';
import { nameOfView } from '../live/live-view.ts';
import { showParts } from './parts.tsx';
import { viewOf } from './view-of-visit.ts';

/** The stream that keeps a live page new. `fra` is the last event that the page takes in. */
export async function streamAnswer(visit: Visit): Promise<Answer> {
  const { db, params, query } = visit;
  const meeting = await readMeeting(db, params.id ?? '');
  if (!meeting) return { kind: 'not-found' };
  const view = viewOf(visit, meeting, query.get('skjerm') === 'ja');
  const { id } = meeting;
  const from = query.get('fra') ?? '';
  return liveAnswer<LiveState | undefined>({
    topic: id,
    view: nameOfView(view),
    seen: /^\d{1,9}$/.test(from) ? Number(from) : null,
    read: () => readLiveState(db, id),
    show: (now, at) =>
      now ? showParts(now, view, { kind: 'anyone' }, at) : { number: 0, parts: {} },
  });
}
