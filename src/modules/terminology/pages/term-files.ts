import { writtenTable } from '../../../kernel/separated-values.ts';
import { addresses } from '../../../ui/addresses.ts';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { termsAsConceptMap } from '../rules/terms-as-concept-map.ts';
import { rowOfTerm } from '../rules/terms-as-table.ts';
import { termColumns } from '../rules/terms-in-a-table.ts';
import { draftOf, listTerms } from '../store/reads.ts';
import { termText } from '../text/index.ts';

/** Every term of the register as CSV, with how far it has come and who brought it there. */
export async function termsCsv(visit: Visit): Promise<Answer> {
  const { language } = visit;
  const t = termText[language];
  const f = t.fields;
  const terms = await listTerms(visit.db, {});
  const head = [
    ...termColumns.map((column) => f[column]),
    f.state,
    f.proposedBy,
    f.proposedOn,
    f.decidedBy,
    f.decidedOn,
    f.decidedIn,
  ];
  const lines = terms.map((term) => [
    ...rowOfTerm(draftOf(term)),
    t.states[term.state],
    term.proposedByName,
    formatDate(term.proposedOn),
    term.decidedByName ?? '',
    term.decidedOn ? formatDate(term.decidedOn) : '',
    term.decidedByCase ?? '',
  ]);
  return {
    kind: 'file',
    bytes: writtenTable([head, ...lines]),
    mediaType: 'text/csv; charset=utf-8',
    fileName: `${t.title.toLowerCase()}-${visit.today}.csv`,
  };
}

/** The decided terms as a FHIR R4 ConceptMap. */
export async function termsConceptMap(visit: Visit): Promise<Answer> {
  const t = termText[visit.language];
  const terms = await listTerms(visit.db, { state: 'decided' });
  const map = termsAsConceptMap(terms.map(draftOf), {
    url: `${visit.origin}${addresses.termsFile('json')}`,
    title: t.mapTitle,
    description: t.mapDescription,
    publisher: visit.actor?.onBehalfOf || 'Omforent',
    date: visit.today,
  });
  return {
    kind: 'file',
    bytes: `${JSON.stringify(map, null, 2)}\n`,
    mediaType: 'application/fhir+json; charset=utf-8',
    fileName: `conceptmap-${visit.today}.json`,
  };
}
