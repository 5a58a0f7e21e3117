import { addresses } from '../../../ui/addresses.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readLiveState } from '../live/live-state.ts';
import { sittingText } from '../text/index.ts';
import { showParts } from './parts.tsx';
import { viewOf } from './view-of-visit.ts';

/** The meeting as the room sees it on the wall, and as plain text for those who are not there. */
export async function projectorPage(visit: Visit): Promise<Answer> {
  const { db, params, language, now } = visit;
  const state = await readLiveState(db, params.id ?? '');
  if (!state) return { kind: 'not-found' };
  const shown = showParts(state, viewOf(visit, state.meeting, true), { kind: 'anyone' }, now);
  const { id } = state.meeting;
  return {
    kind: 'page',
    title: `${sittingText[language].screenTitle} – ${state.body.short_name ?? state.body.name}`,
    nav: 'meetings',
    bare: true,
    islands: ['live-meeting'],
    main: (
      <div
        className="screen"
        data-live={addresses.sittingStream(id, { skjerm: 'ja' })}
        data-number={shown.number}
        data-meeting={id}
        data-now={now.toISOString()}
      >
        <p className="vh" role="status" aria-live="polite" data-said={shown.parts.said ?? ''} />
        <div
          data-part="screen"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own components, and the same text that the stream sends
          dangerouslySetInnerHTML={{ __html: shown.parts.screen ?? '' }}
        />
      </div>
    ),
  };
}
