import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay, writtenTime } from '../../../../kernel/written-day.ts';
import type { BudgetMend } from '../../rules/time-budget-covers-the-speakers.ts';
import type { MeetingState, SectionCode } from '../../vocabulary.ts';
import type { RuleFinding } from './findings.ts';

const day = (date: string) => writtenDay(date, 'nb');
const time = (clock: string) => writtenTime(clock, 'nb');
const theCase = (number: string | null) => (number === null ? 'En sak' : `Sak ${number}`);

const states: Record<MeetingState, string> = {
  draft: 'utkast',
  published: 'innkalt',
  held: 'holdt',
  closed: 'avsluttet',
  cancelled: 'avlyst',
};

export const sections: Record<SectionCode, string> = {
  background: 'Bakgrunn og saksopplysninger',
  facts: 'Faktiske opplysninger',
  other: 'Annet relevant',
  assessment: 'Vurdering og anbefaling',
  briefing: 'Orientering fra',
  intake: 'Saker til eventuelt',
  treatment: 'Behandling',
};

export const sentences: Sentences<RuleFinding> = {
  'slot-backwards': ({ row, start, end }) =>
    `Rad ${row + 1} slutter ${time(end)}, før den begynner ${time(start)}.`,
  'slot-gap': ({ end, nextStart, minutes }) =>
    `Det er ${minutes} min uten innhold mellom ${time(end)} og ${time(nextStart)}.`,
  'slot-overlap': ({ end, nextStart, minutes }) =>
    `Neste rad begynner ${time(nextStart)}, ${minutes} min før den forrige slutter ${time(end)}.`,
  'slot-minutes-differ': ({ row, slotMinutes, minutes }) =>
    `Rad ${row + 1} varer ${slotMinutes} min etter klokken, men det står ${minutes} min.`,
  'slots-miss-meeting-start': ({ start, meetingStart }) =>
    `Første rad begynner ${time(start)}, men møtet begynner ${time(meetingStart)}.`,
  'slots-miss-meeting-end': ({ end, meetingEnd }) =>
    `Siste rad slutter ${time(end)}, men møtet slutter ${time(meetingEnd)}.`,
  'case-number-taken-twice': ({ number, year }) =>
    `Saksnummer ${number}${year === null ? '' : ` i ${year}`} er brukt mer enn én gang.`,
  'case-number-gap': ({ from, to, year }) =>
    `Saksnummer ${from === to ? from : `${from}–${to}`}${year === null ? '' : ` i ${year}`} mangler i rekken.`,
  'agenda-runs-over': ({ end, plannedEnd, minutes }) =>
    `Møtet går ${minutes} min over: det slutter ${time(end)}, ikke ${time(plannedEnd)}.`,
  'agenda-runs-past-midnight': ({ end }) => `Møtet varer over midnatt og slutter ${time(end)}.`,
  'case-without-minutes': ({ number }) => `${theCase(number)} har ingen tid i saklisten.`,
  'meeting-without-place': () => 'Møtestedet er ikke satt.',
  'meeting-on-a-day-off': ({ date }) => `${day(date)} er ingen arbeidsdag.`,
  'meeting-day-has-passed': ({ date }) => `Møtedagen ${day(date)} er passert.`,
  'time-budget-short': ({ count, label, minutesEach, needed, available }) =>
    `${count} ${label} à ${minutesEach} min trenger ${needed} min. Saken har ${available}.`,
  'paper-missing': ({ number }) => `${theCase(number)} har ikke saksframlegg.`,
  'paper-without-title': ({ number }) => `${theCase(number)}: saksframlegget har ingen tittel.`,
  'paper-without-owner': ({ number }) => `${theCase(number)}: saksansvarlig mangler.`,
  'paper-without-handler': ({ number }) => `${theCase(number)}: saksbehandler mangler.`,
  'paper-without-proposal': ({ number }) => `${theCase(number)}: forslag til vedtak mangler.`,
  'proposal-without-text': ({ number, no }) => `${theCase(number)}: punkt ${no} er tomt.`,
  'section-missing': ({ number, section }) =>
    `${theCase(number)}: «${sections[section]}» er ikke fylt ut.`,
  'template-words-left': ({ number, words }) =>
    `${theCase(number)}: malteksten «${words}» står igjen.`,
  'case-year-differs-from-cited-date': ({ raw, caseRaw, caseYear, proposed }) =>
    `Sak ${caseRaw} hører til ${caseYear}, men er datert ${raw}.${meant(proposed)}`,
  'case-was-treated-on-another-date': ({ raw, caseRaw, proposed }) =>
    `Sak ${caseRaw} er datert ${raw}, men ble behandlet ${day(proposed)}.`,
  'cited-date-is-after-the-meeting': ({ raw, meetingDate, proposed }) =>
    `${raw} er etter møtet ${day(meetingDate)}.${meant(proposed)}`,
  'body-did-not-meet-on-cited-date': ({ raw, body, proposed }) =>
    `${body} hadde ikke møte ${raw}.${meant(proposed)}`,
  'obligation-without-owner': ({ what }) => `Ingen er nevnt som ansvarlig for «${what}».`,
  'obligation-without-date': ({ what, note }) =>
    note ? `«${what}» skal gjøres «${note}», men har ingen dato.` : `«${what}» har ingen frist.`,
  'due-before-the-meeting': ({ due, meetingDate }) =>
    `Fristen ${day(due)} er før møtet ${day(meetingDate)}.`,
  'due-on-a-day-off': ({ due, workingDayBefore, workingDayAfter }) =>
    `Fristen ${day(due)} er ingen arbeidsdag. Nærmest er ${day(workingDayBefore)} og ${day(workingDayAfter)}.`,
  'request-goes-in-a-circle': ({ between: [first, second] }) =>
    `${first} ber ${second}, og ${second} ber ${first}. Velg hvem som skal gjøre det.`,
  'notice-is-past': ({ state }) =>
    `Møtet er ${states[state]}. Innkallingen kan ikke sendes på nytt.`,
  'meeting-without-date': () => 'Sett dato for møtet.',
  'meeting-without-start': () => 'Sett klokkeslett for når møtet begynner.',
  'meeting-ends-before-it-starts': ({ start, end }) =>
    `Møtet slutter ${time(end)}, men begynner ${time(start)}.`,
  'agenda-is-empty': () => 'Saklisten har ingen saker.',
  'item-without-title': ({ position }) => `Rad ${position} i saklisten har ingen tittel.`,
  'missed-duty-unexplained': ({ source, who, what, due }) =>
    `${source}: fristen ${day(due)} er ute for «${what}» (${who || 'ingen er nevnt'}). Skriv en linje om hvorfor.`,
  'meeting-not-published': () => 'Send innkallingen før du fører vedtak.',
  'meeting-is-closed': () => 'Møtet er avsluttet. Vedtakene kan ikke endres.',
  'meeting-is-cancelled': () => 'Møtet er avlyst. Det føres ikke vedtak i det.',
  'meeting-has-been-opened': () =>
    'Møtet er åpnet, og kan ikke avlyses. Hev det på møtets side når det er ferdig.',
  'cancelled-without-reason': () =>
    'Skriv hvorfor møtet er avlyst. De som er innkalt, får lese det.',
  'cancel-reason-too-long': ({ limit }) => `Grunnen kan ha ${limit} tegn.`,
  'item-takes-no-decision': () => 'Denne raden er ingen sak, og får ikke vedtak.',
  'already-decided': () => 'Det er alt ført vedtak i saken.',
  'nothing-proposed': () => 'Saken har ikke forslag til vedtak. Skriv hva møtet vedtok.',
  'decision-without-points': () => 'Skriv minst ett vedtakspunkt.',
  'point-without-text': ({ no }) => `Punkt ${no} er tomt. Skriv teksten, eller ta punktet bort.`,
  'no-such-proposal': ({ no }) => `Forslaget har ikke noe punkt ${no}.`,
  'proposal-used-twice': ({ no }) => `Punkt ${no} i forslaget er brukt to ganger.`,
  'nothing-changed': () => 'Ingenting er endret. Velg «vedtatt som foreslått».',
  'postponed-into-the-past': ({ until, meetingDate }) =>
    `Saken kan ikke utsettes til ${day(until)}: møtet er ${day(meetingDate)}.`,
  'meeting-cannot-go-there': ({ from, to }) =>
    `Et møte som er ${states[from]}, kan ikke bli ${states[to]}.`,
  'meeting-has-not-met': ({ date }) =>
    date === null ? 'Møtet har ingen dato.' : `Møtet er ${day(date)}, og er ikke holdt ennå.`,
  'cases-without-outcome': ({ numbers }) =>
    `${numbers.join(', ')} mangler utfall. Før vedtak, eller velg «ikke behandlet».`,
};

/** What could mend a time budget that is short. */
export function mend(way: BudgetMend): string {
  switch (way.way) {
    case 'shorten-each':
      return `Gi hver ${way.minutesEach} min.`;
    case 'fewer-speakers':
      return `La ${way.count} slippe til.`;
    case 'take-from-next-break':
      return `Utvid saken og korte neste pause med ${way.minutes} min, til ${way.breakLeft}.`;
    case 'end-later':
      return `Utvid saken og slutt ${way.minutes} min senere.`;
    default:
      return way satisfies never;
  }
}

function meant(proposed: string | null): string {
  return proposed === null ? '' : ` Trolig er ${day(proposed)} ment.`;
}
