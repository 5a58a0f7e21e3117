import type { Language } from '../../../kernel/language.ts';
import type { TermsFileRefusal } from '../reading/read-terms-file.ts';
import type { RowFault } from '../rules/terms-in-a-table.ts';
import { termText } from '../text/index.ts';

const locale = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** Why a file cannot be read, and what to do. */
export function fileSentence(refusal: TermsFileRefusal, language: Language): string {
  const t = termText[language];
  const r = t.refusal;
  switch (refusal.code) {
    case 'not-text':
      return r.notText;
    case 'undecodable':
      return r.undecodable;
    case 'too-heavy':
      return r.tooHeavy;
    case 'no-rows':
      return r.noRows;
    case 'quote-never-ends':
      return r.quoteNeverEnds(refusal.line);
    case 'text-after-quote':
      return r.textAfterQuote(refusal.line);
    case 'too-many-rows':
      return r.tooManyRows(refusal.most.toLocaleString(locale[language]));
    case 'column-twice':
      return r.columnTwice(t.fields[refusal.column]);
    case 'no-source-column':
      return r.noSourceColumn;
    case 'no-norwegian-column':
      return r.noNorwegianColumn;
    case 'not-json':
      return r.notJson;
    case 'not-a-concept-map':
      return r.notMap(refusal.found);
  }
}

/** What is wrong with one row, as the rest of a sentence that begins with where it stands. */
export function faultWords(fault: RowFault, language: Language): string {
  const t = termText[language];
  const f = t.fault;
  switch (fault.code) {
    case 'wrong-columns':
      return f['wrong-columns'](fault.has, fault.expected);
    case 'formula':
      return f.formula(t.fields[fault.column]);
    case 'unknown-equivalence':
      return f['unknown-equivalence'](fault.typed);
    case 'same-as-line':
      return f['same-as-line'](fault.other);
    case 'too-long':
      return f['too-long'](t.fields[fault.field], fault.most, fault.has);
    case 'too-many-synonyms':
      return f['too-many-synonyms'](fault.most, fault.has);
    default:
      return f[fault.code];
  }
}
