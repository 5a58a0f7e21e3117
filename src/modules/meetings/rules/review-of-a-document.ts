import type { Confidence, Evidence, ImportedDocument } from '../../documents/vocabulary.ts';
import {
  meetingFrom,
  type PlannedCitation,
  type PlannedMeeting,
} from './meeting-follows-from-a-document.ts';

/** What can be changed in a row of the agenda; the words are the names of the form's fields. */
export type RowField =
  | 'nummer'
  | 'tittel'
  | 'minutter'
  | 'ansvarlig'
  | 'lukket'
  | 'forslag'
  | 'utfall'
  | 'vedtak'
  | 'utelat';

/** A value that a person must confirm, change or leave out before the document is accepted. */
export type Doubt = {
  name: string;
  /** The fields of which one change settles the doubt. */
  fields: readonly string[];
  /** The field that leaves the whole thing out, and settles the doubt too. */
  leftOutBy: string | null;
  confidence: Exclude<Confidence, 'high'>;
};

/** Where in the source a value stood: lines from 0, both included. */
export type Mark = { field: string; from: number; to: number; unsure: boolean };

/** A quoted earlier decision as the document has it, and the citation that it becomes, if any. */
export type Quote = { name: string; at: number; citation: PlannedCitation | null };

/** A read document as a form: what each field holds, where that stood, and what is in doubt. */
export type Review = {
  plan: PlannedMeeting;
  /** Every field by name; days as YYYY-MM-DD, times as HH:MM, a ticked box as "ja". */
  values: Readonly<Record<string, string>>;
  marks: readonly Mark[];
  doubts: readonly Doubt[];
  quotes: readonly Quote[];
};

export const rowField = (at: number, field: RowField) => `rad-${at}-${field}`;
export const quoteLeftOut = (name: string) => `${name}-utelat`;
/** The field in which a person says that a value is right. */
export const confirmation = (name: string) => `stemmer-${name}`;

/** Points as one text with a blank line between them, as people write them. */
export const joinedPoints = (points: readonly string[]) => points.join('\n\n');

/**
 * Answers the form in which a person checks what was read: one field for each value, with its place
 * in the source, and a doubt for each value that was not plainly labelled there.
 * `bodyId` is the body that the document's committee is known as; empty where it is not known.
 * @source F-070, F-073
 */
export function reviewOf(document: ImportedDocument, bodyId: string): Review {
  const plan = meetingFrom(document);
  const form = new Map<string, string>();
  const marks: Mark[] = [];
  const doubts: Doubt[] = [];
  const mark = (field: string, confidence: Confidence, evidence: Evidence | null) => {
    if (!evidence) return;
    const { fromLine: from, toLine: to } = evidence;
    marks.push({ field, from, to, unsure: confidence !== 'high' });
  };
  const doubt = (
    name: string,
    confidence: Confidence,
    fields: readonly string[] = [name],
    leftOutBy: string | null = null,
  ) => {
    if (confidence !== 'high') doubts.push({ name, fields, leftOutBy, confidence });
  };
  const fact = (
    name: string,
    value: string,
    found: { confidence: Confidence; evidence: Evidence | null } | null,
  ) => {
    form.set(name, value);
    if (!found) return;
    mark(name, found.confidence, found.evidence);
    doubt(name, found.confidence);
  };

  const { meeting } = document;
  fact('slag', plan.held ? 'protokoll' : 'innkalling', document.kind);
  fact('utvalg', bodyId, meeting.committee);
  fact('dato', plan.date ?? '', meeting.date);
  fact('begynner', plan.start ?? '', meeting.start);
  fact('slutter', plan.end ?? '', meeting.end);
  fact('sted', plan.place, meeting.place);
  fact('arkivsak', plan.archiveCase, null);
  fact('malform', plan.writtenStandard, null);

  plan.items.forEach((item, at) => {
    const listed = item.listed === null ? undefined : document.agenda[item.listed];
    const number = document.cases.find((one) => one.value.key === item.key) ?? null;
    const named = (field: RowField) => rowField(at, field);
    form.set(named('nummer'), item.printed ?? '');
    form.set(named('tittel'), item.title);
    form.set(named('minutter'), item.minutes === null ? '' : String(item.minutes));
    form.set(named('ansvarlig'), item.responsible.join(', '));
    form.set(named('lukket'), item.closedBasis === null ? '' : 'ja');
    form.set(named('utelat'), '');
    const title = listed?.title ?? number;
    if (title) mark(named('tittel'), title.confidence, title.evidence);
    const read = listed?.number ?? (listed ? null : number);
    if (read) mark(named('nummer'), read.confidence, read.evidence);
    const least = leastSure([listed?.title, read]);
    doubt(`rad-${at}`, least, [named('nummer'), named('tittel')], named('utelat'));

    const proposals = document.proposals.filter(
      (one) => item.key !== null && one.caseKey === item.key && !one.placeholder,
    );
    if (proposals.length > 0) {
      form.set(named('forslag'), joinedPoints(item.paper.points));
      for (const one of proposals) mark(named('forslag'), one.confidence, one.evidence);
      doubt(named('forslag'), leastSure(proposals), [named('forslag')], named('utelat'));
    }
    if (item.decision) {
      const decisions = document.decisions.filter((one) => one.caseKey === item.key);
      form.set(named('vedtak'), joinedPoints(item.decision.points));
      form.set(named('utfall'), item.decision.outcome);
      for (const one of decisions) mark(named('vedtak'), one.confidence, one.evidence);
      const fields = [named('vedtak'), named('utfall')];
      doubt(named('vedtak'), leastSure(decisions), fields, named('utelat'));
    }
  });

  const free = plan.citations.filter((one) => one.points !== null);
  const quotes = document.quotedDecisions.map((quoted, at): Quote => {
    const name = `sitat-${at}`;
    const own = free.findIndex(
      (one) => one.fromKey === quoted.inKey && one.printed === quoted.from,
    );
    const citation = own < 0 ? null : (free.splice(own, 1)[0] ?? null);
    mark(name, quoted.confidence, quoted.evidence);
    if (citation) {
      form.set(quoteLeftOut(name), '');
      doubt(name, quoted.confidence, [], quoteLeftOut(name));
    }
    return { name, at, citation };
  });
  for (const one of doubts) form.set(confirmation(one.name), '');
  return { plan, values: Object.fromEntries(form), marks, doubts, quotes };
}

function leastSure(found: readonly ({ confidence: Confidence } | null | undefined)[]): Confidence {
  const all = found.map((one) => one?.confidence);
  return all.includes('low') ? 'low' : all.includes('check') ? 'check' : 'high';
}
