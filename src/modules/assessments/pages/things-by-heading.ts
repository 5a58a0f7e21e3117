import type { BodyId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import { assessmentsText } from '../text/index.ts';
import type { AssessedThing } from '../vocabulary.ts';
import type { Assessed } from './assessed.ts';

export type Heading = {
  key: string;
  title: string;
  /** Null for what the role asks. */
  bodyId: BodyId | null;
  /** Each with its place among all that is assessed. */
  things: readonly { at: number; thing: AssessedThing }[];
};

/** What an applicant is assessed against, as it is read: qualifications, qualities, each group. */
export function thingsByHeading(assessed: Assessed, language: Language): Heading[] {
  const t = assessmentsText[language];
  const headings = new Map<string, Heading>();
  for (const [at, thing] of assessed.things.entries()) {
    const need = assessed.needs.find(({ id }) => id === thing.needId);
    const key = need?.bodyId ?? thing.of;
    const before = headings.get(key);
    const title = need
      ? t.needsOf(assessed.groupName(need.bodyId))
      : thing.of === 'quality'
        ? t.qualities
        : t.qualifications;
    headings.set(key, {
      ...{ key, title, bodyId: need?.bodyId ?? null },
      things: [...(before?.things ?? []), { at, thing }],
    });
  }
  return [...headings.values()];
}
