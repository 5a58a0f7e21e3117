import { isId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { parseDate } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import type { RegisterQuery } from '../vocabulary.ts';
import type { WhereTaken } from '../where-taken.ts';

/** What the address asks for, as typed and as asked of the register. */
export async function registerQueryOf(visit: Visit, taken: WhereTaken) {
  const { query } = visit;
  const typed = {
    ord: query.get('ord')?.trim() ?? '',
    utvalg: query.get('utvalg') ?? '',
    ar: query.get('ar') ?? '',
    utfall: query.get('utfall') ?? '',
    gjelder: query.get('gjelder')?.trim() ?? '',
  };
  const outcomes = [...taken.meeting.outcomes, ...taken.matter.outcomes];
  const validOn = typed.gjelder ? parseDate(typed.gjelder) : null;
  const asked: Omit<RegisterQuery, 'limit'> = {
    words: typed.ord.slice(0, 500) || undefined,
    bodyId: isId('body', typed.utvalg) ? typed.utvalg : undefined,
    year: yearOf(typed.ar),
    outcome: outcomes.find((outcome) => outcome === typed.utfall),
    validOn: validOn ?? undefined,
    hidden: await visit.closedCases(),
  };
  return { typed, asked, dateUnreadable: typed.gjelder !== '' && validOn === null };
}

function yearOf(typed: string): number | undefined {
  const year = wholeNumber(typed);
  return year && year >= 1000 && year <= 9999 ? year : undefined;
}
