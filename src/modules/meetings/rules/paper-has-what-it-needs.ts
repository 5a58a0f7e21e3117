import type { AgendaItemKind, PaperSection, Proposal, SectionCode } from '../vocabulary.ts';

/** What a body's template asks of a paper. */
export type PaperTemplate = {
  requiredSections: readonly SectionCode[];
  needsOwner: boolean;
  needsHandler: boolean;
};

/** Every paper names its owner and its handler; headings beyond the proposal are free. */
export const plainTemplate: PaperTemplate = {
  requiredSections: [],
  needsOwner: true,
  needsHandler: true,
};

export type PaperFinding<Id extends string = string> = { itemId: Id; number: string | null } & (
  | { code: 'paper-missing' }
  | { code: 'paper-without-title' }
  | { code: 'paper-without-owner' }
  | { code: 'paper-without-handler' }
  | { code: 'paper-without-proposal' }
  | { code: 'proposal-without-text'; no: number }
  | { code: 'section-missing'; section: SectionCode }
  | { code: 'template-words-left'; words: string }
);

type Item<Id extends string> = { id: Id; kind: AgendaItemKind; number: string | null };
type Paper = {
  title: string;
  owners: readonly string[];
  handlers: readonly string[];
  proposals: readonly Pick<Proposal, 'no' | 'text'>[];
  sections: readonly PaperSection[];
};

/** Words that a template leaves for the writer, and that no reader should meet. */
const leftovers =
  /(?:skriv(?:\s+inn)?\s+(?:teksten\s+)?her|klikk\s+her\s+for\s+å|\[\s*tekst\s*\]|xx\.xx\.xx)/iu;

/**
 * Reports what an item's paper lacks of what its template asks. A case needs a paper with a
 * proposal; "any other business" needs neither, and rows that are no case need nothing.
 * @source F-071, X18
 */
export function paperFindings<Id extends string>(
  item: Item<Id>,
  paper: Paper | null,
  template: PaperTemplate = plainTemplate,
): PaperFinding<Id>[] {
  const at = { itemId: item.id, number: item.number };
  if (item.kind !== 'case') return [];
  if (!paper) return [{ code: 'paper-missing', ...at }];
  const { proposals, sections } = paper;
  const named = (people: readonly string[]) => people.some((one) => one.trim() !== '');
  const filled = (code: SectionCode) =>
    sections.some((section) => section.code === code && section.text.trim() !== '');
  const left = [
    paper.title,
    ...proposals.map((one) => one.text),
    ...sections.map((one) => one.text),
  ]
    .map((text) => leftovers.exec(text)?.[0])
    .find((words) => words !== undefined);
  return [
    ...(paper.title.trim() ? [] : [{ code: 'paper-without-title' as const, ...at }]),
    ...(template.needsOwner && !named(paper.owners)
      ? [{ code: 'paper-without-owner' as const, ...at }]
      : []),
    ...(template.needsHandler && !named(paper.handlers)
      ? [{ code: 'paper-without-handler' as const, ...at }]
      : []),
    ...(proposals.length > 0 ? [] : [{ code: 'paper-without-proposal' as const, ...at }]),
    ...proposals
      .filter((proposal) => !proposal.text.trim())
      .map(({ no }) => ({ code: 'proposal-without-text' as const, no, ...at })),
    ...template.requiredSections
      .filter((code) => !filled(code))
      .map((section) => ({ code: 'section-missing' as const, section, ...at })),
    ...(left === undefined ? [] : [{ code: 'template-words-left' as const, words: left, ...at }]),
  ];
}
