import type { CaseId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import type { Adoption } from '../vocabulary.ts';

/** The case that adopted rules; a link where Omforent has it and this person may read it. */
export function AdoptingCase(props: {
  adoption: Adoption;
  by: string | null;
  closed: ReadonlySet<CaseId>;
}) {
  const { adoption, by, closed } = props;
  const { caseId, adoptedByCase } = adoption;
  return (
    <>
      {caseId && !closed.has(caseId) ? (
        <a href={addresses.case(caseId)}>{adoptedByCase}</a>
      ) : (
        adoptedByCase
      )}
      {by ? <span className="dim">, {by}</span> : null}
    </>
  );
}
