import type { ClockTime, IsoDate } from '../../kernel/calendar.ts';
import type { BodyId } from '../../kernel/ids.ts';
import type { ObligationDraft } from '../../modules/follow-up/vocabulary.ts';
import type {
  AgendaItemKind,
  MeetingState,
  ProposalKind,
  SpeakingBudget,
} from '../../modules/meetings/vocabulary.ts';

/** A point of a proposal, and what it lays on somebody. */
export type DemoPoint = { text: string; kind: ProposalKind; obligation: ObligationDraft | null };

/** Another case that a paper refers to; the sentence stands in the paper's background. */
export type DemoCitation = { to: string; date?: IsoDate; sentence: string; quotes?: boolean };

export type DemoPaper = {
  points: DemoPoint[];
  background?: string;
  facts?: string;
  assessment?: string;
  cites?: DemoCitation[];
  attachments?: string[];
};

export type DemoRow = {
  kind: AgendaItemKind;
  /** The number as printed; without one, the next free of the body and year. */
  no?: string;
  title: string;
  minutes: number | null;
  responsible: string[];
  subPoints: string[];
  budget: SpeakingBudget | null;
  paper: DemoPaper | null;
  /** The rows that lie under this one. */
  rows?: DemoRow[];
};

export type DemoMeeting = {
  body: BodyId;
  date: IsoDate;
  start: ClockTime;
  end: ClockTime;
  place: string;
  state: MeetingState;
  rows: DemoRow[];
};

const leaders = ['Leder ASU'];

export const note = (text: string): DemoPoint => ({ text, kind: 'note', obligation: null });
export const adopt = (text: string): DemoPoint => ({ text, kind: 'adopt', obligation: null });
export const appoint = (text: string): DemoPoint => ({ text, kind: 'appoint', obligation: null });

/** A point that lays something on somebody. */
export const ask = (
  text: string,
  who: string,
  what: string,
  when: Partial<Pick<ObligationDraft, 'due' | 'dueNote' | 'recurrence'>>,
): DemoPoint => ({
  text,
  kind: 'ask',
  obligation: { who, what, due: null, dueNote: '', recurrence: null, ...when },
});

const noted: DemoPoint[] = [note('Saken tas til orientering.')];

/** A numbered case; where nothing else is said, its paper proposes to take note. */
export const matter = (
  no: string | undefined,
  title: string,
  minutes: number,
  paper: Partial<DemoPaper> | null = {},
  more: Partial<DemoRow> = {},
): DemoRow => ({
  kind: 'case',
  ...(no ? { no } : {}),
  title,
  minutes,
  responsible: leaders,
  subPoints: [],
  budget: null,
  paper: paper && { points: noted, ...paper },
  ...more,
});

export const approval = (no: string | undefined, minutes = 10): DemoRow =>
  matter(no, 'Godkjenning av innkalling og saksliste', minutes, {
    points: [{ text: 'Innkalling og saksliste godkjennes.', kind: 'approve', obligation: null }],
  });

export const anythingElse = (no: string | undefined, minutes: number): DemoRow =>
  matter(no, 'Eventuelt', minutes, null, { kind: 'misc' });

/** A heading over other rows. */
export const heading = (title: string, rows: DemoRow[]): DemoRow =>
  matter(undefined, title, 0, null, { kind: 'group', minutes: null, responsible: [], rows });

export const pause = (minutes: number): DemoRow =>
  matter(undefined, 'Pause', minutes, null, { kind: 'break', responsible: [] });
