import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay, writtenTime } from '../../../../kernel/written-day.ts';
import type { BudgetMend } from '../../rules/time-budget-covers-the-speakers.ts';
import type { MeetingState, SectionCode } from '../../vocabulary.ts';
import type { RuleFinding } from './findings.ts';

const day = (date: string) => writtenDay(date, 'nn');
const time = (clock: string) => writtenTime(clock, 'nn');
const theCase = (number: string | null) => (number === null ? 'Ei sak' : `Sak ${number}`);

const states: Record<MeetingState, string> = {
  draft: 'utkast',
  published: 'innkalla',
  held: 'halde',
  closed: 'avslutta',
  cancelled: 'avlyst',
};

export const sections: Record<SectionCode, string> = {
  background: 'Bakgrunn og saksopplysningar',
  facts: 'Faktiske opplysningar',
  other: 'Anna relevant',
  assessment: 'Vurdering og tilråding',
  briefing: 'Orientering frå',
  intake: 'Saker til eventuelt',
  treatment: 'Handsaming',
};

export const sentences: Sentences<RuleFinding> = {
  'slot-backwards': ({ row, start, end }) =>
    `Rad ${row + 1} sluttar ${time(end)}, før ho byrjar ${time(start)}.`,
  'slot-gap': ({ end, nextStart, minutes }) =>
    `Det er ${minutes} min utan innhald mellom ${time(end)} og ${time(nextStart)}.`,
  'slot-overlap': ({ end, nextStart, minutes }) =>
    `Neste rad byrjar ${time(nextStart)}, ${minutes} min før den førre sluttar ${time(end)}.`,
  'slot-minutes-differ': ({ row, slotMinutes, minutes }) =>
    `Rad ${row + 1} varer ${slotMinutes} min etter klokka, men det står ${minutes} min.`,
  'slots-miss-meeting-start': ({ start, meetingStart }) =>
    `Første rad byrjar ${time(start)}, men møtet byrjar ${time(meetingStart)}.`,
  'slots-miss-meeting-end': ({ end, meetingEnd }) =>
    `Siste rad sluttar ${time(end)}, men møtet sluttar ${time(meetingEnd)}.`,
  'case-number-taken-twice': ({ number, year }) =>
    `Saksnummer ${number}${year === null ? '' : ` i ${year}`} er brukt meir enn éin gong.`,
  'case-number-gap': ({ from, to, year }) =>
    `Saksnummer ${from === to ? from : `${from}–${to}`}${year === null ? '' : ` i ${year}`} manglar i rekkja.`,
  'agenda-runs-over': ({ end, plannedEnd, minutes }) =>
    `Møtet går ${minutes} min over: det sluttar ${time(end)}, ikkje ${time(plannedEnd)}.`,
  'agenda-runs-past-midnight': ({ end }) => `Møtet varer over midnatt og sluttar ${time(end)}.`,
  'case-without-minutes': ({ number }) => `${theCase(number)} har inga tid i saklista.`,
  'meeting-without-place': () => 'Møtestaden er ikkje sett.',
  'meeting-on-a-day-off': ({ date }) => `${day(date)} er ingen arbeidsdag.`,
  'meeting-day-has-passed': ({ date }) => `Møtedagen ${day(date)} er passert.`,
  'time-budget-short': ({ count, label, minutesEach, needed, available }) =>
    `${count} ${label} à ${minutesEach} min treng ${needed} min. Saka har ${available}.`,
  'paper-missing': ({ number }) => `${theCase(number)} har ikkje saksframlegg.`,
  'paper-without-title': ({ number }) => `${theCase(number)}: saksframlegget har ingen tittel.`,
  'paper-without-owner': ({ number }) => `${theCase(number)}: saksansvarleg manglar.`,
  'paper-without-handler': ({ number }) => `${theCase(number)}: sakshandsamar manglar.`,
  'paper-without-proposal': ({ number }) => `${theCase(number)}: framlegg til vedtak manglar.`,
  'proposal-without-text': ({ number, no }) => `${theCase(number)}: punkt ${no} er tomt.`,
  'section-missing': ({ number, section }) =>
    `${theCase(number)}: «${sections[section]}» er ikkje fylt ut.`,
  'template-words-left': ({ number, words }) =>
    `${theCase(number)}: malteksten «${words}» står att.`,
  'case-year-differs-from-cited-date': ({ raw, caseRaw, caseYear, proposed }) =>
    `Sak ${caseRaw} høyrer til ${caseYear}, men er datert ${raw}.${meant(proposed)}`,
  'case-was-treated-on-another-date': ({ raw, caseRaw, proposed }) =>
    `Sak ${caseRaw} er datert ${raw}, men vart handsama ${day(proposed)}.`,
  'cited-date-is-after-the-meeting': ({ raw, meetingDate, proposed }) =>
    `${raw} er etter møtet ${day(meetingDate)}.${meant(proposed)}`,
  'body-did-not-meet-on-cited-date': ({ raw, body, proposed }) =>
    `${body} hadde ikkje møte ${raw}.${meant(proposed)}`,
  'obligation-without-owner': ({ what }) => `Ingen er nemnd som ansvarleg for «${what}».`,
  'obligation-without-date': ({ what, note }) =>
    note ? `«${what}» skal gjerast «${note}», men har ingen dato.` : `«${what}» har ingen frist.`,
  'due-before-the-meeting': ({ due, meetingDate }) =>
    `Fristen ${day(due)} er før møtet ${day(meetingDate)}.`,
  'due-on-a-day-off': ({ due, workingDayBefore, workingDayAfter }) =>
    `Fristen ${day(due)} er ingen arbeidsdag. Nærast er ${day(workingDayBefore)} og ${day(workingDayAfter)}.`,
  'request-goes-in-a-circle': ({ between: [first, second] }) =>
    `${first} ber ${second}, og ${second} ber ${first}. Vel kven som skal gjere det.`,
  'notice-is-past': ({ state }) =>
    `Møtet er ${states[state]}. Innkallinga kan ikkje sendast på nytt.`,
  'meeting-without-date': () => 'Set dato for møtet.',
  'meeting-without-start': () => 'Set klokkeslett for når møtet byrjar.',
  'meeting-ends-before-it-starts': ({ start, end }) =>
    `Møtet sluttar ${time(end)}, men byrjar ${time(start)}.`,
  'agenda-is-empty': () => 'Saklista har ingen saker.',
  'item-without-title': ({ position }) => `Rad ${position} i saklista har ingen tittel.`,
  'missed-duty-unexplained': ({ source, who, what, due }) =>
    `${source}: fristen ${day(due)} er ute for «${what}» (${who || 'ingen er nemnd'}). Skriv ei linje om kvifor.`,
  'meeting-not-published': () => 'Send innkallinga før du fører vedtak.',
  'meeting-is-closed': () => 'Møtet er avslutta. Vedtaka kan ikkje endrast.',
  'meeting-is-cancelled': () => 'Møtet er avlyst. Det blir ikkje ført vedtak i det.',
  'meeting-has-been-opened': () =>
    'Møtet er opna, og kan ikkje avlysast. Hev det på sida til møtet når det er ferdig.',
  'cancelled-without-reason': () =>
    'Skriv kvifor møtet er avlyst. Dei som er kalla inn, får lese det.',
  'cancel-reason-too-long': ({ limit }) => `Grunnen kan ha ${limit} teikn.`,
  'item-takes-no-decision': () => 'Denne rada er inga sak, og får ikkje vedtak.',
  'already-decided': () => 'Det er alt ført vedtak i saka.',
  'nothing-proposed': () => 'Saka har ikkje framlegg til vedtak. Skriv kva møtet vedtok.',
  'decision-without-points': () => 'Skriv minst eitt vedtakspunkt.',
  'point-without-text': ({ no }) => `Punkt ${no} er tomt. Skriv teksten, eller ta punktet bort.`,
  'no-such-proposal': ({ no }) => `Framlegget har ikkje noko punkt ${no}.`,
  'proposal-used-twice': ({ no }) => `Punkt ${no} i framlegget er brukt to gonger.`,
  'nothing-changed': () => 'Ingenting er endra. Vel «vedteke som føreslått».',
  'postponed-into-the-past': ({ until, meetingDate }) =>
    `Saka kan ikkje utsetjast til ${day(until)}: møtet er ${day(meetingDate)}.`,
  'meeting-cannot-go-there': ({ from, to }) =>
    `Eit møte som er ${states[from]}, kan ikkje bli ${states[to]}.`,
  'meeting-has-not-met': ({ date }) =>
    date === null ? 'Møtet har ingen dato.' : `Møtet er ${day(date)}, og er ikkje halde enno.`,
  'cases-without-outcome': ({ numbers }) =>
    `${numbers.join(', ')} manglar utfall. Før vedtak, eller vel «ikkje handsama».`,
};

/** What could mend a time budget that is short. */
export function mend(way: BudgetMend): string {
  switch (way.way) {
    case 'shorten-each':
      return `Gje kvar ${way.minutesEach} min.`;
    case 'fewer-speakers':
      return `La ${way.count} sleppe til.`;
    case 'take-from-next-break':
      return `Utvid saka og kort neste pause med ${way.minutes} min, til ${way.breakLeft}.`;
    case 'end-later':
      return `Utvid saka og slutt ${way.minutes} min seinare.`;
    default:
      return way satisfies never;
  }
}

function meant(proposed: string | null): string {
  return proposed === null ? '' : ` Truleg er ${day(proposed)} meint.`;
}
