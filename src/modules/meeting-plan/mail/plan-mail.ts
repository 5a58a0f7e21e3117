import type { WrittenStandard } from '../../../kernel/language.ts';
import { formatLongDate, formatSpan } from '../../../ui/format.ts';
import type { MessagePart, NewMessage } from '../../messages/vocabulary.ts';
import { planText } from '../text/index.ts';
import type { PlanChange, PlannedId, PlanVersion, PublishedMeeting } from '../vocabulary.ts';
import { type PlanEntry, planIcs } from './plan-ics.ts';

/** Somebody who is told of a plan: where they are reached, and what concerns them. */
export type Recipient = {
  name: string;
  email: string;
  personId: NewMessage['to']['personId'];
  writtenStandard: WrittenStandard;
  changes: readonly PlanChange[];
};

const words = {
  nb: {
    subject: (name: string, changed: boolean) => (changed ? `Endret: ${name}` : name),
    hello: (name: string) => `Hei, ${name}!`,
    first: 'Disse møtene er planlagt for deg:',
    changed: 'Dette er endret siden planen sist ble sendt. Alt annet står som før.',
    new: 'Nytt',
    moved: 'Flyttet',
    withdrawn: 'Trukket',
    was: 'før',
    calendar:
      'Kalenderfilen som følger med, legger møtene inn i kalenderen din, og flytter dem som er endret. Innkalling med sakliste kommer til hvert møte.',
    signature: 'Sekretariatet',
  },
  nn: {
    subject: (name: string, changed: boolean) => (changed ? `Endra: ${name}` : name),
    hello: (name: string) => `Hei, ${name}!`,
    first: 'Desse møta er planlagde for deg:',
    changed: 'Dette er endra sidan planen sist vart send. Alt anna står som før.',
    new: 'Nytt',
    moved: 'Flytta',
    withdrawn: 'Trekt',
    was: 'før',
    calendar:
      'Kalenderfila som følgjer med, legg møta inn i kalenderen din, og flyttar dei som er endra. Innkalling med sakliste kjem til kvart møte.',
    signature: 'Sekretariatet',
  },
} as const;

/**
 * What one member is told of a version of a plan: what is new to them and nothing else, in their
 * own written standard, with the same as a calendar. Meetings that are `called` are not in the
 * calendar: their entry is that of the notice, with the answer that was given to it.
 */
export function planMail(
  planName: string,
  version: PlanVersion,
  to: Recipient,
  called: ReadonlySet<PlannedId> = new Set(),
): NewMessage {
  const standard = to.writtenStandard;
  const t = words[standard];
  const changed = version.number > 1;
  const when = ({ date, start, end, place }: PublishedMeeting) =>
    [formatLongDate(date, standard), formatSpan(start, end), place].filter(Boolean).join(', ');
  const lines = to.changes.map(({ kind, before, after }) => {
    const meeting = after ?? before;
    if (!meeting) return '';
    const mark = changed ? `${t[kind]}: ` : '';
    const was = kind === 'moved' && before ? ` (${t.was} ${when(before)})` : '';
    return `${mark}${meeting.name}, ${when(meeting)}${was}`;
  });
  const { ics } = planText[standard];
  const entries = to.changes.flatMap(({ id, kind, before, after }) => {
    const meeting = after ?? before;
    if (!meeting || called.has(id)) return [];
    const withdrawn = kind === 'withdrawn';
    const title = withdrawn ? ics.withdrawn(meeting.name) : ics.planned(meeting.name);
    return [{ meeting, title, withdrawn }];
  });
  return {
    about: null,
    bodyId: (to.changes[0]?.after ?? to.changes[0]?.before)?.bodyId ?? null,
    to: { name: to.name, email: to.email, personId: to.personId },
    writtenStandard: standard,
    subject: t.subject(planName, changed),
    text: [
      t.hello(to.name),
      changed ? t.changed : t.first,
      lines.join('\n'),
      ...(entries.length > 0 ? [t.calendar] : []),
      t.signature,
    ].join('\n\n'),
    parts: entries.length > 0 ? [calendarPart(entries, changed, version.publishedAt)] : [],
    onceKey: `meeting-plan ${version.planId} ${version.number} ${to.email.toLowerCase()}`,
  };
}

function calendarPart(entries: readonly PlanEntry[], changed: boolean, stamp: Date): MessagePart {
  return {
    name: changed ? 'endringer.ics' : 'moteplan.ics',
    mediaType: 'text/calendar; charset=utf-8; method=PUBLISH',
    bytes: new TextEncoder().encode(planIcs(entries, stamp)),
  };
}
