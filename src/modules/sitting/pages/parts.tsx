import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Shown } from '../../../platform/http/event-hub.ts';
import { type Live, liveOf, type Me } from '../live/live.ts';
import type { LiveState } from '../live/live-state.ts';
import type { LiveView } from '../live/live-view.ts';
import { whatIsSaid } from '../live/what-is-said.ts';
import { AgendaPart } from './part-agenda.tsx';
import { ItemPart } from './part-item.tsx';
import { MinePart } from './part-mine.tsx';
import { NotedPart } from './part-noted.tsx';
import { NowPart } from './part-now.tsx';
import { RecordingPart } from './part-recording.tsx';
import { RoomPart } from './part-room.tsx';
import { ScreenPart } from './part-screen.tsx';
import { SpeakersPart } from './part-speakers.tsx';

type PartOf = (props: { live: Live }) => ReactElement | null;

/** The parts of the live page that change by themselves, in the order they stand. */
const parts = {
  now: NowPart,
  mine: MinePart,
  item: ItemPart,
  speakers: SpeakersPart,
  agenda: AgendaPart,
  room: RoomPart,
  recording: RecordingPart,
  noted: NotedPart,
} as const satisfies Record<string, PartOf>;

export type PartName = keyof typeof parts;

/** The parts of the page as HTML, made once for all who have the same view. */
export function showParts(state: LiveState, view: LiveView, me: Me, now: Date): Shown {
  const live = liveOf(state, view, me, now);
  const wanted: Readonly<Record<string, PartOf>> =
    view.mode === 'screen' ? { screen: ScreenPart } : parts;
  const shown: Record<string, string> = { said: whatIsSaid(live) };
  for (const [name, Part] of Object.entries(wanted)) {
    shown[name] = renderToStaticMarkup(<Part live={live} />);
  }
  return { number: state.sitting.upTo, parts: shown };
}
