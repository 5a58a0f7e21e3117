import ICAL from 'ical.js';

/** A calendar's answer to an invitation, as written by whoever sent it. */
export type CalendarAnswer = {
  uid: string;
  sequence: number;
  attendee: string;
  partstat: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'DELEGATED';
  delegatedTo: string | null;
  comment: string;
};

const answers = ['ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED'] as const;
const commentLimit = 2000;

/**
 * The answer in a calendar: its METHOD is REPLY, and the attendee it is about is the sender where
 * it names several. Null where it is no answer; throws where it is no calendar.
 * @source RFC 5546 § 3.2.3
 */
export function calendarAnswer(calendar: string, sender: string): CalendarAnswer | null {
  const whole = ICAL.Component.fromString(calendar);
  const method = whole.getFirstPropertyValue('method');
  const event = whole.getFirstSubcomponent('vevent');
  if (String(method).toUpperCase() !== 'REPLY' || !event) return null;
  const uid = event.getFirstPropertyValue('uid');
  const attendees = event.getAllProperties('attendee');
  const addressed = attendees.find((one) => addressOf(one.getFirstValue()) === sender);
  const attendee = addressed ?? attendees[0];
  const partstat = answers.find((one) => one === first(attendee, 'partstat').toUpperCase());
  const email = addressOf(attendee?.getFirstValue());
  if (typeof uid !== 'string' || !attendee || !partstat || !email) return null;
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  const comment = event.getFirstPropertyValue('comment');
  return {
    uid: uid.slice(0, 255),
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    attendee: email,
    partstat,
    delegatedTo: addressOf(first(attendee, 'delegated-to')) || null,
    comment: typeof comment === 'string' ? comment.slice(0, commentLimit) : '',
  };
}

function first(property: ICAL.Property | undefined, name: string): string {
  const value = property?.getParameter(name);
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function addressOf(value: unknown): string {
  return typeof value === 'string'
    ? value
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase()
        .slice(0, 254)
    : '';
}
