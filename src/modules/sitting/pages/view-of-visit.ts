import type { Visit } from '../../identity/route.ts';
import type { Me } from '../live/live.ts';
import type { LiveState } from '../live/live-state.ts';
import type { LiveMode, LiveView } from '../live/live-view.ts';

type OfBody = Pick<LiveState['meeting'], 'body_id'>;

/** What this visitor does on the live page: leads, takes part, or follows. */
function modeOf(visit: Visit, { body_id: bodyId }: OfBody): LiveMode {
  const body = { bodyId };
  if (visit.may('sitting.lead', body).ok) return 'lead';
  const follows = visit.actor?.role === 'observer';
  return !follows && visit.may('sitting.take-part', body).ok ? 'take-part' : 'follow';
}

/** The view of a visitor. A screen is for a whole room, and shows nothing that is closed. */
export function viewOf(visit: Visit, meeting: OfBody, screen: boolean): LiveView {
  const { language } = visit;
  if (screen) return { mode: 'screen', language, readsClosed: false };
  const readsClosed = visit.may('case.read-closed', { bodyId: meeting.body_id }).ok;
  return { mode: modeOf(visit, meeting), language, readsClosed };
}

/** The participant that a visitor is, if they are on the list. */
export function meOf(visit: Visit, state: LiveState): Me {
  const personId = visit.actor?.personId;
  const own = state.sitting.participants.find((one) => one.personId === personId);
  return { kind: 'one', id: own?.id ?? null };
}
