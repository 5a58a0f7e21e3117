import type { IsoDate } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import { parseCaseNumber } from './case-numbers-have-one-key.ts';
import { type CitedDateFinding, citedDateFindings, type Known } from './cited-dates-agree.ts';
import type { InPaper } from './readers-would-stumble.ts';

/** An earlier decision that a paper quotes: of which case, and on which day it says it was taken. */
export type Quotation = { itemId: AgendaItemId; printed: string; citedDate: IsoDate | null };

/**
 * Reports each quoted decision whose date disagrees with its case or with the days the body met;
 * `at` is the place of the quotation among those given.
 * @source F-075
 */
export function quotedDateFindings(
  quotations: readonly Quotation[],
  known: Known,
  paper: { meetingDate: IsoDate; ownBody: string },
): (CitedDateFinding & InPaper)[] {
  return quotations.flatMap(({ itemId, printed, citedDate: date }, at) => {
    const number = parseCaseNumber(printed);
    if (!number || !date) return [];
    const raw = date.split('-').toReversed().join('.');
    const span = { start: 0, end: raw.length };
    const reference = { ...number, raw: printed, body: null, span };
    const cited = { ...reference, citedDate: { date, raw, span } };
    return citedDateFindings({ references: [cited], dates: [] }, known, paper).map((finding) => ({
      ...finding,
      ...{ itemId, part: 'quotation' as const, at },
    }));
  });
}
