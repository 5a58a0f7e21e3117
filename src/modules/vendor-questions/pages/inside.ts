import { isId } from '../../../kernel/ids.ts';
import { findAnswers, readEntry } from '../../decisions/index.ts';
import type { Entry, Hit } from '../../decisions/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import type { ServiceArea } from '../../mandate/vocabulary.ts';
import { readMatter } from '../../matters/index.ts';
import type { Matter } from '../../matters/vocabulary.ts';
import { readBody } from '../../organisations/index.ts';
import { closedToVendors, takenIn } from '../closed-to-vendors.ts';
import type { VendorQuestion } from '../vocabulary.ts';

/** What those who answer see beside the question; nothing of it goes to the vendor. */
export type Inside = {
  areas: readonly ServiceArea[];
  matter: Matter | undefined;
  /** Which body has the matter now, where it was lifted. */
  matterBody: string;
  /** The decision that it was answered with, or that its own matter came to, if it may be read. */
  decision: Entry | undefined;
  /** An earlier decision that was chosen to answer with; none of a closed case. */
  chosen: Entry | undefined;
  /** What may answer it already; asked for only while nobody has begun. */
  hits: readonly Hit[];
};

export async function readInside(
  visit: Visit,
  one: VendorQuestion,
  areas: readonly ServiceArea[],
): Promise<Inside> {
  const { db, today, query, form } = visit;
  const [hidden, closed] = await Promise.all([visit.closedCases(), closedToVendors(db)]);
  const matter = one.matterId ? await readMatter(db, one.matterId) : undefined;
  const decisionId = one.decisionId ?? matter?.decisionId ?? null;
  const wanted = form.text('vedtak') || (query.get('vedtak') ?? '');
  const [decision, chosen, body, found] = await Promise.all([
    decisionId ? readEntry(db, decisionId) : undefined,
    one.state === 'asked' && isId('dec', wanted) ? readEntry(db, wanted) : undefined,
    matter ? readBody(db, matter.bodyId) : undefined,
    one.state === 'asked'
      ? findAnswers(db, {
          text: `${one.title}. ${one.question}`,
          bodyId: one.bodyId,
          hidden: closed,
          today,
          limit: 5,
        })
      : null,
  ]);
  return {
    areas,
    matter,
    matterBody: body?.name ?? '',
    decision: decision && !takenIn(decision, hidden) ? decision : undefined,
    chosen: chosen && !takenIn(chosen, closed) ? chosen : undefined,
    hits: found?.hits ?? [],
  };
}
