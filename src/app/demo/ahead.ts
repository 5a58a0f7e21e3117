import { addDays, type IsoDate, isWorkingDay, weekday } from '../../kernel/calendar.ts';
import {
  adopt,
  anythingElse,
  approval,
  ask,
  type DemoMeeting,
  matter,
  pause,
} from './meeting-notation.ts';

/** The first Wednesday on or after a day that nobody has off; the bodies meet on Wednesdays. */
export function meetingDayFrom(day: IsoDate): IsoDate {
  const wednesday = addDays(day, (3 - weekday(day) + 7) % 7);
  return isWorkingDay(wednesday) ? wednesday : meetingDayFrom(addDays(wednesday, 1));
}

/** When the meetings around today are held: one behind, two ahead. */
export function meetingDays(today: IsoDate) {
  return {
    lastExecutive: meetingDayFrom(addDays(today, -38)),
    nextExecutive: meetingDayFrom(addDays(today, 20)),
    nextCommittee: meetingDayFrom(addDays(today, 68)),
  };
}

/** The last working day up to so many days from today: nobody is asked to deliver on a Sunday. */
function dueIn(today: IsoDate, days: number): IsoDate {
  const day = addDays(today, days);
  return isWorkingDay(day) ? day : dueIn(today, days - 1);
}

const room = 'St. Olavs hospital, 1930, 30M11';

/** The executive's last meeting; what it asked for falls due around today. */
export function lastExecutiveMeeting(today: IsoDate): DemoMeeting {
  return {
    body: 'body_arbeidsutvalget',
    date: meetingDays(today).lastExecutive,
    start: '09:00',
    end: '10:30',
    place: room,
    state: 'closed',
    rows: [
      approval(undefined, 5),
      matter(undefined, 'Årshjul for Helsefellesskapet', 25, {
        points: [
          ask(
            'Sekretariatet sender utkast til årshjul til fagrådene.',
            'Sekretariatet i Helsefellesskapet',
            'Sende utkast til årshjul til fagrådene',
            { due: dueIn(today, 6) },
          ),
          ask(
            'Sekretariatet reserverer møterom til neste års møter.',
            'Sekretariatet i Helsefellesskapet',
            'Reservere møterom til neste års møter',
            { due: dueIn(today, -3) },
          ),
        ],
        background: 'Handlingsplanen har årshjulet som tiltak 0.1.2, og det er ikke laget.',
      }),
      matter(undefined, 'Tiltak som ikke er startet', 25, {
        points: [
          ask(
            'Fagråd 1 melder hvilke av sine tiltak som ikke er startet, og hvorfor.',
            'Fagråd 1',
            'Melde tiltak som ikke er startet, med grunn',
            { due: dueIn(today, 12) },
          ),
        ],
        cites: [
          { to: '26/22', date: '2022-06-09', sentence: 'Tiltakene ble vedtatt i sak 26/22.' },
        ],
      }),
      pause(10),
      matter(undefined, 'Samhandlingsavvik siste tertial', 20, {
        points: [
          ask(
            'St. Olavs hospital legger fram en oversikt over avvikene i siste tertial.',
            'St. Olavs hospital HF',
            'Oversikt over samhandlingsavvik i siste tertial',
            { due: dueIn(today, -9) },
          ),
        ],
      }),
      anythingElse(undefined, 5),
    ],
  };
}

/** The executive's next meeting: still a draft, and short of time for the councils. */
export function nextExecutiveMeeting(today: IsoDate): DemoMeeting {
  const councils = { count: 5, minutesEach: 10, label: 'fagråd' };
  return {
    body: 'body_arbeidsutvalget',
    date: meetingDays(today).nextExecutive,
    start: '09:00',
    end: '11:00',
    place: room,
    state: 'draft',
    rows: [
      approval(undefined, 5),
      matter(
        undefined,
        'Status fra fagrådene',
        45,
        {
          background:
            'Hvert av de fem fagrådene har 5 minutter til status og 5 minutter til innspill.',
          cites: [
            {
              to: '26/22',
              date: '2022-06-09',
              sentence: 'Halvårlig status følger av pkt. 4 i sak 26/22.',
              quotes: true,
            },
          ],
          attachments: ['Fagrådenes skriftlige status'],
        },
        {
          responsible: ['Fagrådsledere'],
          subPoints: ['Fem minutter status og fem minutter innspill til hvert råd'],
          budget: councils,
        },
      ),
      pause(10),
      matter(
        undefined,
        'Sekretærstøtte til fagråd 3',
        20,
        {
          points: [
            adopt('Sekretariatet støtter fagråd 3 ut perioden.'),
            adopt('Kapasiteten i sekretariatet vurderes sammen med ny avtale.'),
          ],
          background: 'Fagråd 3 er det eneste rådet uten sekretær.',
          assessment: 'Uten støtte faller halvårlig status bort for dette rådet.',
        },
        { responsible: ['Sekretariatet'] },
      ),
      matter(undefined, 'Saker til neste møte i ASU', 25, null, {
        responsible: ['Leder ASU', 'Nestleder ASU'],
      }),
      anythingElse(undefined, 10),
    ],
  };
}

/** The committee's next meeting: only its frame is set. */
export function nextCommitteeMeeting(today: IsoDate): DemoMeeting {
  return {
    body: 'body_asu',
    date: meetingDays(today).nextCommittee,
    start: '13:00',
    end: '16:00',
    place: room,
    state: 'draft',
    rows: [
      approval(undefined),
      matter(undefined, 'Status for handlingsplanen', 60, null, { responsible: ['Fagrådsledere'] }),
      pause(15),
      matter(undefined, 'Status fra Forhandlingsutvalget', 30, null, {
        responsible: ['Forhandlingsutvalget'],
      }),
      anythingElse(undefined, 15),
    ],
  };
}
