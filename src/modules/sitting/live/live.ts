import { type ClockTime, clockInNorway } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import type { PaperRecord } from '../../meetings/index.ts';
import type { AgendaItem } from '../../meetings/vocabulary.ts';
import { type SittingText, sittingText } from '../text/index.ts';
import type { Participant, ParticipantId } from '../vocabulary.ts';
import type { LiveState } from './live-state.ts';
import type { LiveView } from './live-view.ts';

/**
 * Whose own things a page shows: somebody's in particular, or, where the same text goes to all,
 * everybody's, each marked with whose they are.
 */
export type Me = { kind: 'one'; id: ParticipantId | null } | { kind: 'anyone' };

/** What the parts of the live page are made from. */
export type Live = LiveState & {
  view: LiveView;
  t: SittingText;
  me: Me;
  now: Date;
  clock: ClockTime;
};

export function liveOf(state: LiveState, view: LiveView, me: Me, now: Date): Live {
  return { ...state, view, t: sittingText[view.language], me, now, clock: clockInNorway(now) };
}

/** A row of the agenda, or undefined where there is none. */
export function rowOf(live: LiveState, id: AgendaItemId | null): AgendaItem | undefined {
  return live.agenda.find((row) => row.id === id);
}

export function paperOf(live: LiveState, id: AgendaItemId): PaperRecord | undefined {
  return live.papers.find((paper) => paper.itemId === id);
}

/** Whether what a row is about must not be shown in this view. */
export function isShut({ view }: Pick<Live, 'view'>, row: AgendaItem): boolean {
  return row.closedBasis !== null && !view.readsClosed;
}

/** What a row is called in a sentence: "sak 43/23 Status". Without its title where that is closed. */
export function nameOfRow(live: Pick<Live, 'view' | 't'>, row: AgendaItem): string {
  return isShut(live, row)
    ? live.t.item(row.number, row.number === null ? live.t.closedItem : '')
    : live.t.item(row.number, row.title);
}

/** The short name: "sak 43/23", or the title of a row without a number. */
export function shortNameOfRow(live: Pick<Live, 'view' | 't'>, row: AgendaItem): string {
  return row.number === null ? nameOfRow(live, row) : live.t.item(row.number, '');
}

export function participantOf(live: LiveState, id: ParticipantId | null): Participant | undefined {
  return live.sitting.participants.find((one) => one.id === id);
}

export function nameOf(live: LiveState, id: ParticipantId | null): string {
  return participantOf(live, id)?.name ?? '';
}
