import type { DocumentKind, Found, MeetingFacts } from '../../vocabulary.ts';
import { committeeCode } from './committee-code.ts';
import { committeeOf } from './committee-of.ts';
import { isoDate } from './dates.ts';
import { mayDecide } from './decisions-of.ts';
import type { Frame } from './frame.ts';
import type { HeaderField } from './header-labels.ts';
import { evidenceOf } from './lines-of-source.ts';
import type { meetingDate } from './meeting-date.ts';
import type { Labelled } from './meeting-header.ts';
import { meetingTimes } from './meeting-times.ts';
import { organisationOf } from './organisation-of.ts';
import type { OwnCases } from './own-cases.ts';
import { splitPeople } from './people.ts';
import { squeezed } from './word-edges.ts';

export function noMeeting(): MeetingFacts {
  return {
    committee: null,
    committeeCode: null,
    organisation: null,
    meetingNumber: null,
    date: null,
    lastDate: null,
    dateInferred: false,
    start: null,
    end: null,
    place: null,
    digital: false,
    chair: [],
    recorder: [],
    copyTo: [],
    archive: null,
    status: 'notice',
  };
}

type Dated = ReturnType<typeof meetingDate>;

export function meetingFacts(
  frame: Frame,
  kind: DocumentKind,
  labels: Labelled[],
  tail: Labelled[],
  dated: Dated,
  own: OwnCases,
  titleLine: number,
  end: number,
): MeetingFacts {
  const committee = committeeOf(frame, labels.length > 0 ? labels : tail, titleLine);
  const value = (field: HeaderField): Labelled | undefined =>
    labels.find((entry) => entry.field === field && entry.value !== '');
  const people = (field: HeaderField): string[] => {
    const entry = value(field) ?? tail.find((one) => one.field === field && one.value !== '');
    return entry === undefined ? [] : splitPeople(entry.value.replace(/\n/gu, ' '));
  };
  const place = value('place');
  const printedPlace = place === undefined ? '' : squeezed(place.value);
  const body = committee?.value ?? '';
  const placeText =
    body !== '' && printedPlace.startsWith(`${body} `)
      ? printedPlace.slice(body.length + 1)
      : printedPlace;
  const spoken = place === undefined ? placeInSentence(frame) : null;
  return {
    committee,
    committeeCode: committeeCode(frame, committee?.value ?? null),
    organisation: organisationOf(frame),
    meetingNumber: meetingNumber(frame, end),
    ...datesOf(frame, dated, own),
    ...meetingTimes(frame, labels, dated, end),
    place:
      place === undefined || placeText === ''
        ? spoken
        : {
            value: placeText,
            confidence: 'high',
            evidence: evidenceOf(frame.lines, place.from, place.to),
          },
    digital: /teams|skype|zoom|digital|fjernmøte|nettmøte|video/iu.test(placeText),
    chair: people('chair'),
    recorder: people('recorder'),
    copyTo: people('copy'),
    archive: value('archive')?.value ?? null,
    status: mayDecide(kind) ? 'held' : 'notice',
  };
}

const heldAt =
  /(?:møtet (?:ble|blei|vart) (?:avholdt|holdt|halde|haldt)|møtet finner sted|møtet finn stad) (?:i|på|ved) (.{3,60}?)(?:[.,]|\s(?:kl|den|og)(?!\p{L})|$)/iu;

/** "Møtet ble holdt i biblioteket." */
function placeInSentence(frame: Frame): Found<string> | null {
  for (const [at, line] of frame.lines.slice(0, 40).entries()) {
    const value = heldAt.exec(line.text)?.[1];
    if (value === undefined || /^\d/u.test(value)) continue;
    return { value, confidence: 'check', evidence: evidenceOf(frame.lines, at) };
  }
  return null;
}

function meetingNumber(frame: Frame, end: number): string | null {
  for (const line of frame.lines.slice(0, end)) {
    const match =
      /(?<!\p{L})møte(?:\s?nr|nummer)?\.?:?\s?(\d{1,2}\/(?:20)?\d{2}|\d{1,2}(?=\s|$))/iu.exec(
        line.text,
      );
    if (match !== null) return match[1] ?? null;
  }
  return null;
}

/** A date without a year takes the year of the case numbers, and says so. */
function datesOf(
  frame: Frame,
  dated: Dated,
  own: OwnCases,
): Pick<MeetingFacts, 'date' | 'lastDate' | 'dateInferred'> {
  if (dated === null) return { date: null, lastDate: null, dateInferred: false };
  const { date, line } = dated;
  const year = date.year ?? own.year;
  const iso = date.iso ?? (year === null ? null : isoDate(year, date.month, date.day));
  if (iso === null || year === null) return { date: null, lastDate: null, dateInferred: false };
  const inferred = date.iso === null;
  const evidence = evidenceOf(frame.lines, line);
  const found: Found<string> = {
    value: iso,
    confidence: inferred ? 'check' : dated.confidence,
    evidence,
  };
  const lastDate = date.lastDay === null ? null : isoDate(year, date.month, date.lastDay);
  return { date: found, lastDate, dateInferred: inferred };
}
