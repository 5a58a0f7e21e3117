import type { ImportRefusal } from '../read-file.ts';
import type {
  DecisionOutcome,
  DocumentKind,
  ImportWarning,
  ImportWarningCode,
  SectionCode,
} from '../vocabulary.ts';

type Refused<Code> = Extract<ImportRefusal, { code: Code }>;
type Warned<Code> = Extract<ImportWarning, { code: Code }>;

/** A text for every code there is: one that is forgotten does not compile, in any language. */
export type CodeTexts = {
  refusal: { [Code in ImportRefusal['code']]: (refusal: Refused<Code>) => string };
  warning: { [Code in ImportWarningCode]: (warning: Warned<Code>) => string };
  kind: Record<DocumentKind, string>;
  outcome: Record<DecisionOutcome, string>;
  section: Record<SectionCode | 'owner', string>;
};
