import type { IsoDate } from '../../../kernel/calendar.ts';
import type { WrittenStandard } from '../../../kernel/language.ts';
import { formatDate } from '../../../ui/format.ts';
import type { PlainDocument } from '../../documents/index.ts';
import { routineText } from '../text/routine.ts';
import type { EntryRow } from '../vocabulary.ts';

/** What a routine text says besides the decision: words and names that the decision has by id. */
export type RoutineSurroundings = {
  language: WrittenStandard;
  /** Whoever the body belongs to. */
  from: string;
  /** The permanent address. */
  address: string;
  affects: readonly { label: string; value: string }[];
  replaces: readonly string[];
  replacedBy: readonly string[];
};

/**
 * A decision as common routine text for a quality system: what holds, for whom, from when, and why.
 * What was struck from it is not there. The same decision gives the same text.
 * @source F-043
 */
export function routineOf(entry: EntryRow, around: RoutineSurroundings): PlainDocument {
  const t = routineText[around.language];
  const standing = entry.points.filter(({ change, text }) => change !== 'struck' && text !== '');
  const points = standing.flatMap(({ no, text }) => (no === null ? [] : [{ no, text }]));
  const unnumbered = standing.filter(({ no }) => no === null).map(({ text }) => text);
  const whole = standing.length > 0 ? unnumbered.join('\n\n') : t.nothing;
  const fact = (label: string, value: string, href?: string) =>
    value === '' ? [] : [{ label, value, ...(href && { href }) }];
  const { standardisation: standard } = entry;
  return {
    language: around.language,
    kicker: t.kicker,
    title: entry.title,
    from: around.from,
    facts: [
      ...fact(t.number, `${entry.number} (${around.address})`, around.address),
      ...fact(t.decidedOn, entry.decidedOn ? formatDate(entry.decidedOn) : t.undated),
      ...fact(t.body, entry.bodyName),
      ...fact(t.valid, validity(entry, around.language)),
      ...around.affects.flatMap(({ label, value }) => fact(label, value)),
      ...fact(t.replaces, around.replaces.join(', ')),
      ...fact(t.replacedBy, around.replacedBy.join(', ')),
      ...fact(t.review, entry.reviewOn ? formatDate(entry.reviewOn) : ''),
    ],
    sections: [
      { heading: t.holds, points, text: whole },
      ...(entry.note ? [{ heading: t.note, text: entry.note }] : []),
      ...(standard
        ? [
            {
              heading: t.standard,
              text: [t[standard.kind], standard.later ? t.later : '', standard.reason]
                .filter(Boolean)
                .join('\n\n'),
            },
          ]
        : []),
      ...(entry.reason ? [{ heading: t.reason, text: entry.reason }] : []),
    ],
    foot: t.foot(entry.number, entry.decidedOn ? formatDate(entry.decidedOn) : ''),
  };
}

/** The day that stands in the file: the day it was decided, or last written where that is unknown. */
export const dayOfRoutine = (entry: EntryRow): IsoDate =>
  entry.decidedOn ?? entry.recordedAt.toISOString().slice(0, 10);

function validity(entry: EntryRow, language: WrittenStandard): string {
  const t = routineText[language];
  const from = entry.validFrom ?? entry.decidedOn;
  const to = entry.validTo;
  if (from && to) return t.validFromTo(formatDate(from), formatDate(to));
  if (to) return t.validTo(formatDate(to));
  return from ? t.validFrom(formatDate(from)) : t.always;
}
