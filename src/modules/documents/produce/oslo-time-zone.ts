/** The time zone a meeting's calendar entry names. */
export const osloTimeZone = 'Europe/Oslo';

/** What a calendar must know of Norwegian time, in the form RFC 5545 asks for (section 3.6.5). */
export const osloTimeZoneDefinition = [
  'BEGIN:VTIMEZONE',
  `TZID:${osloTimeZone}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
