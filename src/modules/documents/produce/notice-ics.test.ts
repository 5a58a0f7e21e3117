import { expect, test } from 'vitest';
import { type CalendarEntry, noticeIcs } from './notice-ics.ts';
import {
  changedNotice,
  emptyNotice,
  fullNotice,
  hostileNotice,
  levelledNotice,
} from './sample-notices.ts';

const published: CalendarEntry = {
  uid: 'meet_0123456789abcdef@omforent',
  sequence: 0,
  stamp: '2023-11-29T08:42:00Z',
  url: 'https://omforent.example.no/moter/meet_0123456789abcdef',
  method: 'PUBLISH',
};
const organizer = { name: 'Sekretariatet', email: 'sekretariatet@example.no' };
const attendees = [{ name: 'Medlem "A"; B', email: 'a@example.no' }];

/** The properties with their folded lines joined again. */
const linesOf = (ics: string) => ics.replace(/\r\n[ \t]/g, '').split('\r\n');

test('the entry has its identity, its Norwegian time and its place', () => {
  const lines = linesOf(noticeIcs(fullNotice, published));
  expect(lines).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'UID:meet_0123456789abcdef@omforent',
      'SEQUENCE:0',
      'DTSTAMP:20231129T084200Z',
      'DTSTART;TZID=Europe/Oslo:20231206T130000',
      'DTEND;TZID=Europe/Oslo:20231206T160000',
      'SUMMARY:Administrativt samarbeidsutvalg (ASU)',
      'LOCATION:Møterom 30M11\\, 1930-bygget',
      'STATUS:CONFIRMED',
      'URL;VALUE=URI:https://omforent.example.no/moter/meet_0123456789abcdef',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Oslo',
    ]),
  );
});

test('the agenda of the entry is written out with its levels and numbers', () => {
  const text = linesOf(noticeIcs(levelledNotice, published)).find((line) =>
    line.startsWith('DESCRIPTION'),
  );
  const rows = text?.split('\\n').slice(-5);
  expect(rows).toEqual([
    '09.00–09.05  1/24  1  Orientering om delplan 1 (Sekretariatet)',
    '09.05–09.15  2  Saker til orientering',
    '    09.05–09.10  2/24  2.1  Orientering om delplan 2 (Sekretariatet)',
    '        09.10–09.15  3/24  2.1.1  Orientering om delplan 3 (Sekretariatet)',
    '09.15–09.20  4/24  2a  Orientering om delplan 4 (Sekretariatet)',
  ]);
});

test('a meeting that runs past midnight ends on the next day, also of a month', () => {
  const { meeting } = fullNotice;
  const from = (date: string, start: string, end: string) =>
    linesOf(noticeIcs({ ...fullNotice, meeting: { ...meeting, date, start, end } }, published));
  expect(from('2023-11-30', '22:00', '00:30')).toEqual(
    expect.arrayContaining([
      'DTSTART;TZID=Europe/Oslo:20231130T220000',
      'DTEND;TZID=Europe/Oslo:20231201T003000',
    ]),
  );
  expect(from('2023-11-30', '08:00', '23:30')).toContain('DTEND;TZID=Europe/Oslo:20231130T233000');
});

test('the agenda is written out, one case to a line', () => {
  const description = linesOf(noticeIcs(changedNotice, published)).find((line) =>
    line.startsWith('DESCRIPTION'),
  );
  const written = description?.split('\\n') ?? [];
  expect(written).toContain(
    '13.20–14.05  45/23  Handlingsplanen – hvor står tiltakene? (Fagrådsledere)',
  );
  expect(written).toContain('14.10–14.20  Pause');
  expect(written).toContain('https://mote.example.no/asu/2023-12-06');
});

test('a published entry of a cancelled meeting says so to whoever reads it', () => {
  const lines = linesOf(noticeIcs(fullNotice, { ...published, sequence: 3, cancelled: true }));
  expect(lines).toEqual(
    expect.arrayContaining([
      'METHOD:PUBLISH',
      'SEQUENCE:3',
      'STATUS:CANCELLED',
      'SUMMARY:Avlyst: Administrativt samarbeidsutvalg (ASU)',
    ]),
  );
});

test('a changed entry keeps its identity and counts on; a cancelled one says so', () => {
  const entry = { ...published, method: 'CANCEL', sequence: 2, organizer, attendees } as const;
  const lines = linesOf(noticeIcs(changedNotice, entry));
  expect(lines).toEqual(
    expect.arrayContaining([
      'METHOD:CANCEL',
      'UID:meet_0123456789abcdef@omforent',
      'SEQUENCE:2',
      'STATUS:CANCELLED',
      'SUMMARY:Avlyst: Administrativt samarbeidsutval (ASU)',
    ]),
  );
});

test('a request names who calls the meeting and who is called', () => {
  const entry = { ...published, method: 'REQUEST', organizer, attendees } as const;
  const lines = linesOf(noticeIcs(fullNotice, entry));
  expect(lines).toContain('ORGANIZER;CN="Sekretariatet":mailto:sekretariatet@example.no');
  const attendee = lines.find((line) => line.startsWith('ATTENDEE'));
  expect(attendee).toContain('PARTSTAT=NEEDS-ACTION');
  expect(attendee).toContain('RSVP=TRUE');
  expect(attendee).toMatch(/mailto:a@example\.no$/i);
});

test('a draft is tentative', () => {
  expect(linesOf(noticeIcs(emptyNotice, published))).toContain('STATUS:TENTATIVE');
});

test.each([fullNotice, hostileNotice])('no line is longer than 75 octets', (notice) => {
  const ics = noticeIcs(notice, published);
  for (const line of ics.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toContain('\n');
  }
  const ours =
    /^(BEGIN|END|VERSION|PRODID|METHOD|NAME|X-|TZ|UID|SEQUENCE|DT|SUMMARY|LOCATION|DESCRIPTION|STATUS|URL|TIMEZONE|RRULE)/;
  for (const line of linesOf(ics).filter(Boolean)) expect(line).toMatch(ours);
});

test('the same entry is the same text', () => {
  expect(noticeIcs(fullNotice, published)).toBe(noticeIcs(fullNotice, published));
});

test('a member whose deputy comes is delegated to, both ways, and the chair is the chair', () => {
  const member = { name: 'Medlem', email: 'medlem@example.no' };
  const deputy = { name: 'Vara', email: 'vara@example.no' };
  const entry: CalendarEntry = {
    ...published,
    method: 'REQUEST',
    organizer,
    attendees: [
      { ...member, role: 'chair', status: 'delegated', delegatedTo: deputy.email },
      { ...deputy, delegatedFrom: member.email },
    ],
  };
  const lines = linesOf(noticeIcs(fullNotice, entry)).filter((line) => line.startsWith('ATTENDEE'));
  expect(lines).toEqual([
    'ATTENDEE;ROLE=CHAIR;PARTSTAT=DELEGATED;RSVP=FALSE;DELEGATED-TO="mailto:vara@example.no";CN="Medlem":MAILTO:medlem@example.no',
    'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;DELEGATED-FROM="mailto:medlem@example.no";CN="Vara":MAILTO:vara@example.no',
  ]);
});

test('calling one person off does not say that the meeting is cancelled', () => {
  const off = { ...published, method: 'CANCEL', organizer, attendees, calledOff: true } as const;
  const text = noticeIcs(fullNotice, off);
  expect(text).toContain('METHOD:CANCEL');
  expect(text).not.toContain('Avlyst');
});
