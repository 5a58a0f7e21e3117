import ical, {
  type ICalAttendeeData,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { dayOfEnd } from '../../../kernel/times-past-midnight.ts';
import { fullName } from './body-name.ts';
import type { NoticeDocument } from './notice-document.ts';
import { type NoticeView, noticeView } from './notice-view.ts';
import { osloTimeZone, osloTimeZoneDefinition } from './oslo-time-zone.ts';
import { plainText } from './plain-text.ts';
import { safeLink } from './safe-link.ts';
import { documentTexts } from './text/document-texts.ts';

export type CalendarContact = { name: string; email: string };

/** Somebody called, as their own calendar is to know it. Asked for an answer where nothing is said. */
export type CalendarAttendee = CalendarContact & {
  role?: 'chair' | 'required' | 'optional' | 'informed';
  status?: 'needs-action' | 'accepted' | 'declined' | 'tentative' | 'delegated';
  /** The address of the deputy who comes instead, or of the member whose place it is. */
  delegatedTo?: string;
  delegatedFrom?: string;
};

/** What a calendar needs beside the notice to tell a new meeting from a changed or cancelled one. */
export type CalendarEntry = {
  /** The same for every version of one meeting's entry, for example `meet_…@omforent`. */
  uid: string;
  /** 0 at first, one more for each change that is sent; a cancellation is a change. */
  sequence: number;
  /** When this entry was made, ISO 8601. */
  stamp: string;
  /** Where the meeting is found in Omforent. */
  url?: string;
} & (
  | {
      method: 'PUBLISH';
      organizer?: CalendarContact;
      /** Whoever reads the entry is to find that the meeting will not be held. */
      cancelled?: boolean;
    }
  | {
      method: 'REQUEST' | 'CANCEL';
      organizer: CalendarContact;
      attendees: CalendarAttendee[];
      /** A cancellation that takes the meeting out of these calendars only; it is held all the same. */
      calledOff?: boolean;
    }
);

/** The meeting as a calendar entry (RFC 5545), in Norwegian time, with its agenda written out. */
export function noticeIcs(given: NoticeDocument, entry: CalendarEntry): string {
  const notice = plainText(given);
  const view = noticeView(notice);
  const texts = documentTexts(notice.writtenStandard);
  const { meeting } = notice;
  const cancelled = entry.method === 'CANCEL' || ('cancelled' in entry && entry.cancelled === true);
  const heldAllTheSame = 'calledOff' in entry && entry.calledOff === true;
  const title = fullName(notice.body);
  const url = safeLink(entry.url ?? '') ?? safeLink(meeting.digitalLink ?? '');
  const calendar = ical({
    prodId: { company: 'Omforent', product: 'Omforent', language: 'NO' },
    method: ICalCalendarMethod[entry.method],
    // No zone for the calendar as a whole, or the stamp, which must be UTC, would be written in it.
    timezone: { name: null, generator: () => osloTimeZoneDefinition },
  });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: new Date(entry.stamp),
    // Without an offset on purpose: the hands of the clock are what is written beside the zone.
    start: `${meeting.date}T${meeting.start}:00`,
    end: `${dayOfEnd(meeting.date, meeting.start, meeting.end)}T${meeting.end}:00`,
    timezone: osloTimeZone,
    summary: cancelled && !heldAllTheSame ? texts.cancelledMeeting(title) : title,
    location: meeting.place,
    description: { plain: description(view, meeting.digitalLink) },
    status: statusOf(view, cancelled),
    ...(url !== undefined && { url }),
    ...(entry.organizer && { organizer: entry.organizer }),
    ...('attendees' in entry && { attendees: entry.attendees.map(invited) }),
  });
  return calendar.toString();
}

const attendeeRoles = {
  chair: ICalAttendeeRole.CHAIR,
  required: ICalAttendeeRole.REQ,
  optional: ICalAttendeeRole.OPT,
  informed: ICalAttendeeRole.NON,
} as const;
const attendeeStatuses = {
  'needs-action': ICalAttendeeStatus.NEEDSACTION,
  accepted: ICalAttendeeStatus.ACCEPTED,
  declined: ICalAttendeeStatus.DECLINED,
  tentative: ICalAttendeeStatus.TENTATIVE,
  delegated: ICalAttendeeStatus.DELEGATED,
} as const;

function invited(attendee: CalendarAttendee): ICalAttendeeData {
  const { name, email, role = 'required', status = 'needs-action' } = attendee;
  const { delegatedTo, delegatedFrom } = attendee;
  return {
    name,
    email,
    role: attendeeRoles[role],
    status: attendeeStatuses[status],
    rsvp: status === 'needs-action',
    ...(delegatedTo !== undefined && { delegatedTo: `mailto:${delegatedTo}` }),
    ...(delegatedFrom !== undefined && { delegatedFrom: `mailto:${delegatedFrom}` }),
  };
}

function statusOf(view: NoticeView, cancelled: boolean): ICalEventStatus {
  if (cancelled) return ICalEventStatus.CANCELLED;
  return view.draft ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function description(view: NoticeView, digitalLink: string | undefined): string {
  const { heading, rows, empty } = view.agenda;
  const agenda = rows.map(({ level, place, time, number, title, responsible }) => {
    const who = responsible.length > 0 ? ` (${responsible.join(', ')})` : '';
    const line = [time, number, place, `${title}${who}`].filter(Boolean).join('  ');
    return '    '.repeat(level) + line;
  });
  const head = [`${view.heading} · ${view.edition}`, digitalLink].filter(Boolean);
  return [head.join('\n'), [heading, ...agenda, empty].filter(Boolean).join('\n')].join('\n\n');
}
