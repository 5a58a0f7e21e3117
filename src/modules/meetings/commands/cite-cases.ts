import { sql } from 'kysely';
import { type IsoDate, partsOf } from '../../../kernel/calendar.ts';
import type { CaseId } from '../../../kernel/ids.ts';
import type { Writer } from '../../../platform/database/tables.ts';
import type { BodyRow } from '../../organisations/index.ts';
import { caseOf, meansOwnBody, sentenceAt } from '../rules/cases-a-text-leads-to.ts';
import { referencesInText } from '../rules/references-in-text.ts';
import { casesInYearsOf, insertCitedCase } from '../store/cited-cases.ts';
import type { PaperRecord } from '../store/reads.ts';
import { deleteCitations, insertCitation } from '../store/writes.ts';
import type { CaseReference, PaperContent } from '../vocabulary.ts';

type Cited = CaseReference & { sentence: string };

/** Everything a paper's texts refer to, each case once, with a date where any of them gives one. */
function citedIn(content: PaperContent, latestYear: number): Cited[] {
  const texts = [
    content.title,
    ...content.proposals.map((point) => point.text),
    ...content.sections.map((section) => section.text),
  ];
  const found = texts.flatMap((text) =>
    referencesInText(text, latestYear).map((one) => ({
      ...one,
      sentence: sentenceAt(text, one.span),
    })),
  );
  const dated = found.toSorted(
    (a, b) => Number(b.citedDate !== null) - Number(a.citedDate !== null),
  );
  const sameCase = (a: Cited, b: Cited) =>
    a.from === b.from && a.to === b.to && a.year === b.year && a.body === b.body;
  return dated.filter((one, at) => dated.findIndex((other) => sameCase(one, other)) === at);
}

/**
 * Makes a paper's citations follow from its texts: each "sak 26/22" leads to that case of the same
 * body. A case that nobody has told of becomes one known by citation, unless its number is yet to
 * be given out, for then it is a slip of the pen. Quotations are left as they are.
 * @source F-074
 */
export async function citeCases(
  tx: Writer,
  at: { paper: Pick<PaperRecord, 'id' | 'caseId'>; body: BodyRow; meetingDate: IsoDate; now: Date },
  content: PaperContent,
): Promise<number> {
  const { paper, body, meetingDate, now } = at;
  const meetingYear = partsOf(meetingDate).year;
  const own = { short: body.short_name, aliases: body.aliases };
  const cited = citedIn(content, meetingYear + 1).filter((one) => meansOwnBody(one, own));
  await sql`select pg_advisory_xact_lock(hashtext(${`cited cases of ${body.id}`}))`.execute(tx);
  const known = await casesInYearsOf(tx, body.id, cited);
  const givenOut = (year: number | null) =>
    Math.max(
      0,
      ...known.filter((one) => one.year === year && one.knownBy === 'agenda').map((one) => one.to),
    );
  await deleteCitations(tx, paper.id);
  const done = new Set<CaseId>([paper.caseId]);
  for (const one of cited) {
    const there = caseOf(one, known);
    const year = one.year ?? meetingYear;
    const yetToCome = year > meetingYear || (year === meetingYear && one.from > givenOut(year));
    if (!there && yetToCome) continue;
    const number = { series: '', from: one.from, to: one.to, year: one.year };
    const toCaseId =
      there?.id ?? (await insertCitedCase(tx, body.id, { number, printed: one.raw }, now));
    if (done.has(toCaseId)) continue;
    done.add(toCaseId);
    await insertCitation(tx, {
      paperId: paper.id,
      fromCaseId: paper.caseId,
      toCaseId,
      printed: one.raw,
      citedDate: one.citedDate?.date ?? null,
      quotedPoints: null,
      sentence: one.sentence.slice(0, 2000),
    });
  }
  return done.size - 1;
}
