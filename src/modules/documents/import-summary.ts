import { importText, warningSentence } from './text/index.ts';
import { norwegianDate } from './text/shown.ts';
import type { ImportedDocument } from './vocabulary.ts';

/** What was found in a document, in bokmål, for somebody who reads it in a terminal. */
export function importSummary(name: string, document: ImportedDocument): string {
  const { kind, meeting, warnings } = document;
  const text = importText.nb;
  const time = [meeting.start?.value, meeting.end?.value].filter(Boolean).join('–');
  const date = meeting.date === null ? text.notFound : norwegianDate(meeting.date.value);
  const cases = caseLines(document);
  const lines = [
    name,
    `  ${text.field.kind}: ${text.kind[kind.value]}`,
    `  ${text.field.committee}: ${meeting.committee?.value ?? text.notFound}`,
    `  ${text.field.date}: ${date}${time === '' ? '' : ` kl. ${time}`}`,
    `  ${text.field.cases}: ${cases.length}`,
    ...cases.map((line) => `    ${line}`),
    `  ${text.field.proposals}: ${document.proposals.filter((one) => !one.placeholder).length}`,
    `  ${text.field.decisions}: ${document.decisions.length}`,
    `  ${text.field.warnings}: ${warnings.length}`,
    ...warnings.map((warning) => `    ${warningSentence(warning, 'nb')}`),
  ];
  return `${lines.join('\n')}\n\n`;
}

function caseLines({ cases, agenda }: ImportedDocument): string[] {
  return cases.map(({ value }) => {
    const item = agenda.find(({ number }) => number?.value.key === value.key);
    return [value.printed, item?.title.value].filter(Boolean).join('  ');
  });
}
