import type { PersonId } from '../../../kernel/ids.ts';
import type { Asked } from '../vocabulary.ts';

/** Somebody signed in while a link is opened; null where nobody is. */
export type Visitor = { personId: PersonId; name: string } | null;

export type AnothersLink = { code: 'link-is-for-another'; name: string; visitor: string };

/**
 * Answers what stops a visitor from answering by a link that was sent to somebody else; null where
 * nobody is signed in, or the very person is. So a mail that was passed on answers for nobody.
 */
export function anothersLink(
  { personId, name }: Pick<Asked, 'personId' | 'name'>,
  visitor: Visitor,
): AnothersLink | null {
  if (!visitor) return null;
  const same = personId ? visitor.personId === personId : visitor.name === name;
  return same ? null : { code: 'link-is-for-another', name, visitor: visitor.name };
}
