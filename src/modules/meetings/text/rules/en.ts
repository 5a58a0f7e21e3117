import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay, writtenTime } from '../../../../kernel/written-day.ts';
import type { BudgetMend } from '../../rules/time-budget-covers-the-speakers.ts';
import type { MeetingState, SectionCode } from '../../vocabulary.ts';
import type { RuleFinding } from './findings.ts';

const day = (date: string) => writtenDay(date, 'en');
const time = (clock: string) => writtenTime(clock, 'en');
const theCase = (number: string | null) => (number === null ? 'A case' : `Case ${number}`);

const states: Record<MeetingState, string> = {
  draft: 'a draft',
  published: 'called',
  held: 'held',
  closed: 'closed',
  cancelled: 'cancelled',
};

export const sections: Record<SectionCode, string> = {
  background: 'Background',
  facts: 'Facts',
  other: 'Other matters of relevance',
  assessment: 'Assessment and recommendation',
  briefing: 'Briefing by',
  intake: 'Items under any other business',
  treatment: 'Treatment',
};

export const sentences: Sentences<RuleFinding> = {
  'slot-backwards': ({ row, start, end }) =>
    `Row ${row + 1} ends at ${time(end)}, before it begins at ${time(start)}.`,
  'slot-gap': ({ end, nextStart, minutes }) =>
    `Nothing is planned for ${minutes} min between ${time(end)} and ${time(nextStart)}.`,
  'slot-overlap': ({ end, nextStart, minutes }) =>
    `The next row begins at ${time(nextStart)}, ${minutes} min before the last one ends at ${time(end)}.`,
  'slot-minutes-differ': ({ row, slotMinutes, minutes }) =>
    `Row ${row + 1} takes ${slotMinutes} min by the clock, but says ${minutes} min.`,
  'slots-miss-meeting-start': ({ start, meetingStart }) =>
    `The first row begins at ${time(start)}, but the meeting begins at ${time(meetingStart)}.`,
  'slots-miss-meeting-end': ({ end, meetingEnd }) =>
    `The last row ends at ${time(end)}, but the meeting ends at ${time(meetingEnd)}.`,
  'case-number-taken-twice': ({ number, year }) =>
    `Case number ${number}${year === null ? '' : ` in ${year}`} is used more than once.`,
  'case-number-gap': ({ from, to, year }) =>
    `Case number ${from === to ? from : `${from}–${to}`}${year === null ? '' : ` in ${year}`} is missing from the run.`,
  'agenda-runs-over': ({ end, plannedEnd, minutes }) =>
    `The meeting runs ${minutes} min over: it ends at ${time(end)}, not ${time(plannedEnd)}.`,
  'agenda-runs-past-midnight': ({ end }) =>
    `The meeting runs past midnight and ends at ${time(end)}.`,
  'case-without-minutes': ({ number }) => `${theCase(number)} has no time on the agenda.`,
  'meeting-without-place': () => 'No meeting place is set.',
  'meeting-on-a-day-off': ({ date }) => `${day(date)} is not a working day.`,
  'meeting-day-has-passed': ({ date }) => `The meeting day, ${day(date)}, has passed.`,
  'time-budget-short': ({ count, label, minutesEach, needed, available }) =>
    `${count} ${label} of ${minutesEach} min each need ${needed} min. The case has ${available}.`,
  'paper-missing': ({ number }) => `${theCase(number)} has no case paper.`,
  'paper-without-title': ({ number }) => `${theCase(number)}: the paper has no title.`,
  'paper-without-owner': ({ number }) => `${theCase(number)}: no case owner is named.`,
  'paper-without-handler': ({ number }) => `${theCase(number)}: no case officer is named.`,
  'paper-without-proposal': ({ number }) => `${theCase(number)}: nothing is proposed.`,
  'proposal-without-text': ({ number, no }) => `${theCase(number)}: point ${no} is empty.`,
  'section-missing': ({ number, section }) =>
    `${theCase(number)}: “${sections[section]}” is not filled in.`,
  'template-words-left': ({ number, words }) =>
    `${theCase(number)}: the template words “${words}” are still there.`,
  'case-year-differs-from-cited-date': ({ raw, caseRaw, caseYear, proposed }) =>
    `Case ${caseRaw} belongs to ${caseYear}, but is dated ${raw}.${meant(proposed)}`,
  'case-was-treated-on-another-date': ({ raw, caseRaw, proposed }) =>
    `Case ${caseRaw} is dated ${raw}, but was treated on ${day(proposed)}.`,
  'cited-date-is-after-the-meeting': ({ raw, meetingDate, proposed }) =>
    `${raw} is after the meeting of ${day(meetingDate)}.${meant(proposed)}`,
  'body-did-not-meet-on-cited-date': ({ raw, body, proposed }) =>
    `${body} did not meet on ${raw}.${meant(proposed)}`,
  'obligation-without-owner': ({ what }) => `Nobody is named to do “${what}”.`,
  'obligation-without-date': ({ what, note }) =>
    note ? `“${what}” is to be done “${note}”, but has no date.` : `“${what}” has no due date.`,
  'due-before-the-meeting': ({ due, meetingDate }) =>
    `The due date, ${day(due)}, is before the meeting of ${day(meetingDate)}.`,
  'due-on-a-day-off': ({ due, workingDayBefore, workingDayAfter }) =>
    `The due date, ${day(due)}, is not a working day. Nearest are ${day(workingDayBefore)} and ${day(workingDayAfter)}.`,
  'request-goes-in-a-circle': ({ between: [first, second] }) =>
    `${first} asks ${second}, and ${second} asks ${first}. Choose who is to do it.`,
  'notice-is-past': ({ state }) =>
    `The meeting is ${states[state]}. The notice cannot be sent again.`,
  'meeting-without-date': () => 'Set the date of the meeting.',
  'meeting-without-start': () => 'Set the time at which the meeting begins.',
  'meeting-ends-before-it-starts': ({ start, end }) =>
    `The meeting ends at ${time(end)}, but begins at ${time(start)}.`,
  'agenda-is-empty': () => 'There are no cases on the agenda.',
  'item-without-title': ({ position }) => `Row ${position} of the agenda has no title.`,
  'missed-duty-unexplained': ({ source, who, what, due }) =>
    `${source}: “${what}” was due on ${day(due)} (${who || 'nobody is named'}). Write a line on why it was missed.`,
  'meeting-not-published': () => 'Send the notice before you record decisions.',
  'meeting-is-closed': () => 'The meeting is closed. Its decisions cannot be changed.',
  'meeting-is-cancelled': () => 'The meeting is cancelled. No decisions are recorded in it.',
  'meeting-has-been-opened': () =>
    'The meeting has been opened and cannot be cancelled. Close it on the meeting’s live page.',
  'cancelled-without-reason': () =>
    'Write why the meeting is cancelled. Those called will read it.',
  'cancel-reason-too-long': ({ limit }) => `The reason can have ${limit} characters.`,
  'item-takes-no-decision': () => 'This row is not a case, and takes no decision.',
  'already-decided': () => 'A decision has already been recorded in this case.',
  'nothing-proposed': () => 'The case proposes nothing. Write what the meeting decided.',
  'decision-without-points': () => 'Write at least one point.',
  'point-without-text': ({ no }) => `Point ${no} is empty. Write its text, or remove it.`,
  'no-such-proposal': ({ no }) => `The proposal has no point ${no}.`,
  'proposal-used-twice': ({ no }) => `Point ${no} of the proposal is used twice.`,
  'nothing-changed': () => 'Nothing has been changed. Choose “decided as proposed”.',
  'postponed-into-the-past': ({ until, meetingDate }) =>
    `The case cannot be postponed to ${day(until)}: the meeting is on ${day(meetingDate)}.`,
  'meeting-cannot-go-there': ({ from, to }) =>
    `A meeting that is ${states[from]} cannot become ${states[to]}.`,
  'meeting-has-not-met': ({ date }) =>
    date === null
      ? 'The meeting has no date.'
      : `The meeting is on ${day(date)}, and has not been held yet.`,
  'cases-without-outcome': ({ numbers }) =>
    `${numbers.join(', ')}: no outcome yet. Record a decision, or choose “not treated”.`,
};

/** What could mend a time budget that is short. */
export function mend(way: BudgetMend): string {
  switch (way.way) {
    case 'shorten-each':
      return `Give each ${way.minutesEach} min.`;
    case 'fewer-speakers':
      return `Let ${way.count} speak.`;
    case 'take-from-next-break':
      return `Extend the case and shorten the next break by ${way.minutes} min, to ${way.breakLeft}.`;
    case 'end-later':
      return `Extend the case and end ${way.minutes} min later.`;
    default:
      return way satisfies never;
  }
}

function meant(proposed: string | null): string {
  return proposed === null ? '' : ` Probably ${day(proposed)} is meant.`;
}
