import { patterns } from '../../ui/addresses.ts';
import { get, post, type Route, type Visit } from '../identity/route.ts';
import { termSubject } from './commands/seen-term.ts';
import { importPage, largestTermsFile } from './pages/import-page.tsx';
import { newTermPage, takeNewTerm } from './pages/new-term-page.tsx';
import { takeImport } from './pages/take-import.ts';
import { takeTermForm } from './pages/take-term-forms.ts';
import { takeTranslator } from './pages/take-translator.ts';
import { termsConceptMap, termsCsv } from './pages/term-files.ts';
import { termPage } from './pages/term-page.tsx';
import { termsPage } from './pages/terms-page.tsx';

const subject = (visit: Visit) => termSubject(visit.db, { id: visit.params.id ?? '' });
const decides = { action: 'term.decide' } as const;

export const routes: readonly Route[] = [
  get({ path: patterns.terms, action: 'term.read', answer: (visit) => termsPage(visit) }),
  post({ path: patterns.terms, action: 'term.propose', answer: takeTranslator }),
  get({ path: patterns.newTerm, action: 'term.propose', answer: (visit) => newTermPage(visit) }),
  post({ path: patterns.newTerm, action: 'term.propose', answer: takeNewTerm }),
  get({ path: patterns.importTerms, ...decides, answer: (visit) => importPage(visit) }),
  post({
    path: patterns.importTerms,
    ...decides,
    answer: takeImport,
    maxBytes: largestTermsFile,
  }),
  get({ path: `${patterns.termsFile}.csv`, action: 'term.read', answer: termsCsv }),
  get({ path: `${patterns.termsFile}.json`, action: 'term.read', answer: termsConceptMap }),
  get({ path: patterns.term, action: 'term.read', subject, answer: (visit) => termPage(visit) }),
  post({ path: patterns.term, action: 'term.propose', subject, answer: takeTermForm }),
];
