import type { Evidence, ImportedDocument, ImportWarning } from '../../vocabulary.ts';
import type { Frame } from './frame.ts';
import type { OwnCases } from './own-cases.ts';
import {
  warningsOfPapers,
  warningsOfProposals,
  warningsOfText,
  warningsOfVotes,
} from './warnings-of.ts';
import { warningsOfAgenda, warningsOfNumbers } from './warnings-of-agenda.ts';
import { warningsOfCitations } from './warnings-of-citations.ts';

type Read = Pick<
  ImportedDocument,
  | 'meeting'
  | 'agenda'
  | 'papers'
  | 'proposals'
  | 'decisions'
  | 'quotedDecisions'
  | 'attendance'
  | 'links'
>;

/** Every remark on a meeting document; `embedded` is where another meeting's minutes stood. */
export function allWarnings(
  frame: Frame,
  own: OwnCases,
  read: Read,
  embedded: Evidence | null,
): ImportWarning[] {
  const { meeting, agenda, papers, links } = read;
  const other: ImportWarning[] =
    embedded === null
      ? []
      : [{ code: 'embedded_minutes', body: null, date: null, evidence: embedded }];
  return [
    ...other,
    ...warningsOfText(frame, meeting),
    ...warningsOfAgenda(agenda, meeting),
    ...warningsOfNumbers(agenda, own),
    ...warningsOfPapers(papers, agenda),
    ...warningsOfCitations(frame, links, meeting),
    ...warningsOfProposals(read.proposals, read.quotedDecisions),
    ...warningsOfVotes(read.decisions, read.attendance),
  ];
}
