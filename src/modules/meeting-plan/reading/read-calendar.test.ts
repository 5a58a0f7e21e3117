import { afterAll, describe, expect, test } from 'vitest';
import { readCalendarInThread, stopReadingCalendars } from './calendar-thread.ts';
import { readCalendar } from './read-calendar.ts';

afterAll(stopReadingCalendars);

const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//NO',
    ...events.flatMap((lines, at) => [
      'BEGIN:VEVENT',
      `UID:${at}@test.example`,
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\r\n');
const spans = (text: string, year = 2024) => {
  const read = readCalendar(text, year);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.spans.map(({ from, to, start, end }) =>
    [from, to === from ? '' : to, start ?? '', end ?? ''].join(' ').trim(),
  );
};

describe('a calendar file', () => {
  test('whole days, several days, hours, and hours across midnight', () => {
    const text = calendar(
      ['DTSTART;VALUE=DATE:20240207', 'SUMMARY:Styremøte'],
      ['DTSTART;VALUE=DATE:20240312', 'DTEND;VALUE=DATE:20240315'],
      ['DTSTART:20240410T090000', 'DTEND:20240410T113000'],
      ['DTSTART:20240501T220000', 'DTEND:20240503T020000'],
    );
    expect(spans(text)).toEqual([
      '2024-02-07',
      '2024-03-12 2024-03-14',
      '2024-04-10  09:00 11:30',
      '2024-05-01  22:00 23:59',
      '2024-05-02',
      '2024-05-03  00:00 02:00',
    ]);
  });

  test('UTC, a named zone and a zone that the file brings are turned into Norwegian time', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:W. Europe Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');
    const text = calendar(
      ['DTSTART:20240207T120000Z', 'DTEND:20240207T130000Z'],
      [
        'DTSTART;TZID=America/New_York:20240619T080000',
        'DTEND;TZID=America/New_York:20240619T090000',
      ],
      [
        'DTSTART;TZID="W. Europe Standard Time":20240620T100000',
        'DTEND;TZID="W. Europe Standard Time":20240620T110000',
      ],
    ).replace('BEGIN:VEVENT', `${zone}\r\nBEGIN:VEVENT`);
    expect(spans(text)).toEqual([
      '2024-02-07  13:00 14:00',
      '2024-06-19  14:00 15:00',
      '2024-06-20  10:00 11:00',
    ]);
  });

  test('a rule is laid out within the year, less its exceptions, with the one that was moved', () => {
    const weekly = ['DTSTART:20231004T090000', 'DTEND:20231004T100000'];
    const text = calendar(
      [...weekly, 'RRULE:FREQ=MONTHLY;BYDAY=1WE', 'EXDATE:20240207T090000'],
      [],
    ).replace(
      'UID:1@test.example',
      'UID:0@test.example\r\nRECURRENCE-ID:20240306T090000\r\nDTSTART:20240307T120000\r\nDTEND:20240307T130000',
    );
    const found = spans(text);
    expect(found).toHaveLength(11);
    expect(found.slice(0, 3)).toEqual([
      '2024-01-03  09:00 10:00',
      '2024-03-07  12:00 13:00',
      '2024-04-03  09:00 10:00',
    ]);
  });

  test('what is cancelled, or marked as free, is not busy', () => {
    const day = 'DTSTART;VALUE=DATE:20240207';
    expect(
      spans(calendar([day, 'STATUS:CANCELLED'], [day, 'TRANSP:TRANSPARENT'], [day])),
    ).toHaveLength(1);
  });

  test('ten thousand entries are read', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => [
      `DTSTART:2024${String((at % 12) + 1).padStart(2, '0')}15T${String(at % 20).padStart(2, '0')}0000`,
      'DURATION:PT1H',
    ]);
    expect(spans(calendar(...many))).toHaveLength(10_000);
  });

  test.each([
    ['no calendar', 'Hei på deg', { code: 'not-a-calendar' }],
    ['nothing', '', { code: 'not-a-calendar' }],
    [
      'a line that is no property',
      calendar(['DTSTART:20240207T120000Z', 'dette er ikke noe']),
      { code: 'calendar-broken', line: 7, text: 'dette er ikke noe' },
    ],
    [
      'a part that is not ended',
      calendar(['DTSTART:20240207T120000Z']).replace('END:VEVENT\r\n', ''),
      { code: 'calendar-broken', line: 7, text: 'END:VCALENDAR' },
    ],
    [
      'a file cut in the middle',
      calendar(['DTSTART:20240207T120000Z']).slice(0, 90),
      { code: 'calendar-broken', line: 6, text: 'DTSTAR' },
    ],
    [
      'an entry that never begins',
      calendar(['DTSTART:20240207T120000Z'], ['SUMMARY:Uten dato']),
      { code: 'calendar-broken', line: 8, text: 'SUMMARY:Uten dato' },
    ],
    [
      'a date that is none',
      calendar(['DTSTART;VALUE=DATE:2024-feb', 'SUMMARY:Feil']),
      { code: 'calendar-broken', line: 4, text: 'SUMMARY:Feil' },
    ],
    [
      'a rule for every second',
      calendar(['DTSTART:20240101T000000Z', 'RRULE:FREQ=SECONDLY']),
      { code: 'repeats-too-often', line: 4, text: 'BEGIN:VEVENT' },
    ],
  ])('%s is refused with what is wrong, and nothing is kept', (_, text, refusal) => {
    expect(readCalendar(text, 2024)).toEqual({ ok: false, refusal });
  });
});

test('a rule that never finds a day is ended, and the next file is read', async () => {
  const never = calendar(['DTSTART:20240101T000000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']);
  const read = await readCalendarInThread({ text: never, year: 2024 });
  expect(read.ok ? read.value.spans.length <= 1 : read.refusal.code).toBeTruthy();
  const next = await readCalendarInThread({
    text: calendar(['DTSTART;VALUE=DATE:20240207']),
    year: 2024,
  });
  expect(next.ok && next.value.spans).toHaveLength(1);
}, 30_000);
