import type { ClockTime, Holiday, IsoDate } from '../../kernel/calendar.ts';
import type { BodyId, Id, MeetingId, PlanId } from '../../kernel/ids.ts';

export type SeriesId = Id<'ser'>;
export type PlannedId = Id<'pm'>;
export type LayerId = Id<'busy'>;
export type RoomId = Id<'room'>;
export type BookingId = Id<'book'>;
export type GatheringId = Id<'gath'>;
export type WheelRuleId = Id<'wheel'>;

export const termNames = ['spring', 'autumn'] as const;
export type TermName = (typeof termNames)[number];

/** What stands in a plan: a body's own meetings, a council's, or a dialogue with the owners. */
export const seriesKinds = ['meeting', 'council', 'dialogue'] as const;
export type SeriesKind = (typeof seriesKinds)[number];

/** Part of a year in which so many meetings are to be held; the last day is included. */
export type TermOrder = { term: TermName; from: IsoDate; to: IsoDate; count: number };

/** A day that is set beforehand. `locked`: somebody has placed it by hand and holds on to it. */
export type FixedDay = {
  date: IsoDate;
  because: 'fixed' | 'locked';
  start?: ClockTime;
  end?: ClockTime;
};

/** What one body wants of the year. */
export type SeriesOrder = {
  id: string;
  bodyId: string;
  name: string;
  terms: readonly TermOrder[];
  /** 1 is Monday; the first is the one wished for most. */
  weekdays: readonly number[];
  start: ClockTime;
  end: ClockTime;
  fixed: readonly FixedDay[];
  /** Where the meetings stood before, so that as few as possible are moved. */
  earlier: readonly IsoDate[];
  minDays: number;
  /** The longest time between two meetings of one term; null sets no limit. */
  maxDays: number | null;
  /** Who sits in it. Whoever sits in two bodies cannot be in both at once. */
  people: readonly string[];
  /** Rooms in the order they are wished for; none asks for no room. */
  rooms: readonly string[];
};

/**
 * Each meeting of `after` has a meeting of `before` at least so many working days ahead of it: since
 * the last meeting of `after`, or within so many days. `months` limits it to meetings in these.
 */
export type OrderRelation = {
  before: string;
  after: string;
  workingDays: number;
  withinDays: number | null;
  months: readonly number[] | null;
};

export const layerWeights = ['must-avoid', 'better-avoid'] as const;
export type LayerWeight = (typeof layerWeights)[number];

/** Days, or hours of days, that are taken. Without times it is the whole of each day. */
export type BusySpan = {
  from: IsoDate;
  to: IsoDate;
  start: ClockTime | null;
  end: ClockTime | null;
  label: string;
};

/** `calendar` is brought in by somebody; the others follow from the year or from this system. */
export type LayerKind = 'calendar' | 'school' | 'summer' | 'gathering' | 'meetings';

export type BusyLayer = {
  id: string;
  name: string;
  kind: LayerKind;
  weight: LayerWeight;
  /** The bodies it concerns; null concerns all. */
  bodyIds: readonly string[] | null;
  spans: readonly BusySpan[];
};

export type RoomBooking = { roomId: string; date: IsoDate; start: ClockTime; end: ClockTime };

export type PlanInput = {
  year: number;
  series: readonly SeriesOrder[];
  relations: readonly OrderRelation[];
  layers: readonly BusyLayer[];
  bookings: readonly RoomBooking[];
};

/** What lies against a day, or against a day as part of a row of days. */
export type PlanConflict =
  | { code: 'on-weekend' }
  | { code: 'on-holiday'; holiday: Holiday }
  | { code: 'on-busy-day'; layer: string; kind: LayerKind; weight: LayerWeight; label: string }
  | { code: 'off-weekday'; weekday: number }
  | { code: 'too-close'; date: IsoDate; days: number; least: number }
  | { code: 'too-far'; date: IsoDate; days: number; most: number }
  | { code: 'shared-people'; series: string; people: number; date: IsoDate }
  | { code: 'nothing-ahead'; series: string; workingDays: number }
  | { code: 'no-room' };

/** What a day was charged for; the cheapest row of days is the plan. */
export type Charge = {
  code: 'weekday' | 'spread' | 'better-avoid' | 'same-day' | 'moved' | 'conflict';
  amount: number;
  name: string;
};

/** Why a meeting lies where it does, in numbers that a sentence can be made of. */
export type Explanation = {
  because: 'fixed' | 'locked' | 'kept' | 'placed';
  /** The days looked at: from the one meeting to the next, less the shortest time between. */
  from: IsoDate;
  to: IsoDate;
  days: number;
  ruledOut: { name: string; kind: 'weekday' | 'holiday' | LayerKind; days: number }[];
  candidates: number;
  charges: Charge[];
  /** What lay on the wished weekdays nearby, and is stepped round. */
  avoided: { date: IsoDate; name: string; kind: LayerKind; label: string }[];
  /** The best other day, and how much dearer it would have been; null where there is none. */
  next: { date: IsoDate; dearer: number; charges: Charge[] } | null;
};

export type PlacedMeeting = {
  seriesId: string;
  term: TermName;
  /** From 1 within the year. */
  no: number;
  date: IsoDate;
  start: ClockTime;
  end: ClockTime;
  roomId: string | null;
  explanation: Explanation;
  conflicts: PlanConflict[];
};

/** Meetings that no day was found for. */
export type MissingMeetings = {
  seriesId: string;
  term: TermName;
  wanted: number;
  placed: number;
};

export type PlacedYear = {
  meetings: PlacedMeeting[];
  missing: MissingMeetings[];
  /** How many meetings that stood somewhere before now stand elsewhere. */
  moved: number;
};

export const bookingStates = ['provisional', 'confirmed'] as const;
export type BookingState = (typeof bookingStates)[number];

export const gatheringKinds = ['gathering', 'workshop'] as const;
export type GatheringKind = (typeof gatheringKinds)[number];

/** How it stands with the summary: none is to come, it will follow, or it has been sent. */
export const summaryStates = ['none', 'later', 'sent'] as const;
export type SummaryState = (typeof summaryStates)[number];

export const moveStates = ['asked', 'granted', 'declined'] as const;
export type MoveState = (typeof moveStates)[number];

/** What members were last told of a planned meeting, as a version of the plan keeps it. */
export type PublishedMeeting = {
  id: PlannedId;
  bodyId: BodyId;
  name: string;
  date: IsoDate;
  start: ClockTime;
  end: ClockTime;
  place: string;
  sequence: number;
  meetingId: MeetingId | null;
};

export type PlanChange = {
  id: PlannedId;
  kind: 'new' | 'moved' | 'withdrawn';
  before: PublishedMeeting | null;
  after: PublishedMeeting | null;
};

export type PlanVersion = {
  planId: PlanId;
  number: number;
  publishedAt: Date;
  publishedBy: string;
  meetings: PublishedMeeting[];
  changes: PlanChange[];
};
