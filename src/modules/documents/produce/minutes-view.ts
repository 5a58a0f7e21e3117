import { fullName } from './body-name.ts';
import {
  printedDate,
  printedDay,
  printedInstant,
  printedSlot,
  printedTime,
} from './document-dates.ts';
import type { ActionPoint, Attender, MinutesDocument } from './minutes-document.ts';
import { itemSection, movementLines } from './minutes-item-view.ts';
import { closedPart } from './minutes-open-edition.ts';
import type { WrittenMinutes, WrittenPart, WrittenSection } from './minutes-written.ts';
import type { Fact } from './notice-view.ts';
import { plainText } from './plain-text.ts';
import { documentTexts } from './text/document-texts.ts';
import { type MinutesTexts, minutesTexts } from './text/minutes-texts.ts';

/**
 * Minutes in finished words, from what happened. The same data gives the same words, and each part
 * keeps its key, so that what a person changed finds its place when the minutes are written again.
 * @source kommuneloven § 11-4
 */
export function writtenMinutes(given: MinutesDocument): WrittenMinutes {
  const document = plainText(given);
  const texts = minutesTexts(document.writtenStandard);
  const { body, meeting, issue } = document;
  const heading = issue > 1 ? texts.correction(issue) : texts.minutes;
  return {
    language: document.writtenStandard,
    title: `${heading} – ${body.name} ${printedDate(meeting.date)}`,
    partnership: document.partnership,
    kicker: [document.partnership, fullName(body)].filter(Boolean).join(' – '),
    heading,
    runningHead: `${body.short || body.name} ${printedDate(meeting.date)}`,
    date: meeting.date,
    facts: minutesFacts(document, texts),
    sections: [
      frontSection(document, texts),
      attendanceSection(document, texts),
      ...listSection('since-last', texts.sinceLast, document.sinceLast, texts),
      ...document.items.map((item, at, all) => itemSection(item, texts, all[at - 1])),
      ...listSection('actions', texts.actions, document.actionPoints, texts),
      endSection(document, texts),
    ],
  };
}

function minutesFacts(document: MinutesDocument, texts: MinutesTexts): Fact[] {
  const { body, meeting, chairs, archiveCase, writtenStandard } = document;
  const words = documentTexts(writtenStandard);
  const facts: Fact[] = [
    { label: words.body, value: fullName(body) },
    { label: words.date, value: printedDay(meeting.date, words), dateTime: meeting.date },
    {
      label: words.time,
      value: `kl. ${printedSlot(meeting.start, meeting.end)}`,
      dateTime: meeting.start,
    },
    { label: words.place, value: meeting.place },
    {
      label: texts.chair,
      value: chairs
        .map(({ name, from }, at) =>
          at > 0 && from ? texts.chairFrom(name, printedTime(from)) : name,
        )
        .join(', '),
    },
    { label: words.archiveCase, value: archiveCase },
  ];
  return facts.filter((fact) => fact.value !== '');
}

function frontSection(
  { called, correction }: MinutesDocument,
  texts: MinutesTexts,
): WrittenSection {
  const first = called ? printedInstant(called.firstAt) : '';
  const sentence = !called
    ? ''
    : called.versions > 1
      ? texts.calledAndChanged(first, called.versions, printedInstant(called.lastAt))
      : texts.called(first);
  const corrected: WrittenPart = {
    kind: 'text',
    key: 'front/correction',
    heading: texts.corrected,
    text: correction,
    fixed: true,
  };
  return section('front', 'front', texts.front, [
    ...(correction ? [corrected] : []),
    text('front/called', '', sentence),
    text('front/added', texts.added, ''),
  ]);
}

function attendanceSection(document: MinutesDocument, texts: MinutesTexts): WrittenSection {
  const people = (key: string, heading: string, rows: Attender[]): WrittenPart[] =>
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            key: `attendance/${key}`,
            heading,
            columns: [...texts.people],
            rows: rows.map((one) => [one.name, one.represents, functionOf(one, texts)]),
          },
        ];
  return section('attendance', 'front', texts.attendance, [
    ...people('present', texts.present, document.present),
    ...people('absent', texts.absent, document.absent),
    text(
      'attendance/movements',
      texts.movementsHeading,
      movementLines(document.movements, texts, true),
    ),
    text('attendance/added', texts.added, ''),
  ]);
}

function functionOf({ role, standsInFor, note }: Attender, texts: MinutesTexts): string {
  const own = role === 'deputy' && standsInFor ? texts.deputyFor(standsInFor) : texts.role[role];
  return [own, note].filter(Boolean).join(', ');
}

function listSection(
  key: string,
  heading: string,
  points: ActionPoint[],
  texts: MinutesTexts,
): WrittenSection[] {
  if (points.length === 0) return [];
  const table = (name: string, of: ActionPoint[]): WrittenPart[] =>
    of.length === 0 ? [] : [actionTable(key, name, of, texts)];
  return [
    section(key, 'list', heading, [
      ...table(
        'points',
        points.filter((one) => !one.closed),
      ),
      ...table(
        closedPart,
        points.filter((one) => one.closed),
      ),
      text(`${key}/added`, texts.added, ''),
    ]),
  ];
}

function actionTable(
  key: string,
  name: string,
  points: ActionPoint[],
  texts: MinutesTexts,
): WrittenPart {
  // What is laid on somebody today has no standing yet.
  const width = key === 'actions' ? 4 : 5;
  const rows = points.map((point) => [
    [texts.actionKind[point.kind], point.what].filter(Boolean).join(': '),
    point.who,
    point.due ? printedDate(point.due) : point.dueNote,
    point.source,
    point.doneOn
      ? [texts.doneOn(printedDate(point.doneOn)), point.report].filter(Boolean).join('. ')
      : texts.open,
  ]);
  return {
    kind: 'table',
    key: `${key}/${name}`,
    heading: name === closedPart ? texts.closedTitle : '',
    columns: texts.actionColumns.slice(0, width),
    rows: rows.map((row) => row.slice(0, width)),
  };
}

function endSection({ endedAt }: MinutesDocument, texts: MinutesTexts): WrittenSection {
  return section('end', 'front', texts.end, [
    text('end/ended', '', endedAt ? texts.endedAt(printedTime(endedAt)) : ''),
    text('end/added', texts.added, ''),
  ]);
}

function section(
  key: string,
  kind: WrittenSection['kind'],
  heading: string,
  parts: WrittenPart[],
): WrittenSection {
  return { key, kind, number: '', heading, openHeading: heading, closed: '', parts };
}

function text(key: string, heading: string, words: string): WrittenPart {
  return { kind: 'text', key, heading, text: words, fixed: false };
}
