import ICAL from 'ical.js';
import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    formats.set(zone, format);
    return format;
  } catch {
    return null;
  }
}

/** The day and hour in Norway of a moment. */
function norwegian(moment: Date): { date: IsoDate; time: ClockTime } | null {
  const [date = '', time = ''] = (formatIn('Europe/Oslo')?.format(moment) ?? '').split(' ');
  return date && time ? { date, time } : null;
}

/**
 * The Norwegian day and hour of a time in a calendar. A time without a zone is as it stands; one in
 * a zone that the file only names is turned by the name, and as it stands where nobody knows it.
 */
export function wallClock(time: ICAL.Time, zoneName: string | null) {
  const pad = (value: number, width = 2) => String(value).padStart(width, '0');
  const asItStands = {
    date: `${pad(time.year, 4)}-${pad(time.month)}-${pad(time.day)}`,
    time: `${pad(time.hour)}:${pad(time.minute)}`,
  };
  if (time.zone && time.zone !== ICAL.Timezone.localTimezone) return norwegian(time.toJSDate());
  if (zoneName === null || zoneName === 'Europe/Oslo') return asItStands;
  const moment = momentIn(zoneName, `${asItStands.date}T${asItStands.time}:00Z`);
  return moment ? norwegian(moment) : asItStands;
}

/** The moment at which the clocks of a zone show this; null for a zone nobody knows. */
function momentIn(zone: string, shown: string): Date | null {
  const format = formatIn(zone);
  if (!format) return null;
  const wanted = Date.parse(shown);
  let moment = wanted;
  // Twice, since the first step may cross a change of the clocks.
  for (let turn = 0; turn < 2; turn += 1) {
    const shows = Date.parse(`${format.format(new Date(moment)).replace(' ', 'T')}:00Z`);
    moment += wanted - shows;
  }
  return new Date(moment);
}
