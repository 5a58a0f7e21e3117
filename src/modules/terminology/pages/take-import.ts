import { addresses } from '../../../ui/addresses.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { discardTermsFile, keepTermsFile, takeInTerms } from '../commands/take-in-terms.ts';
import { readingIn } from '../reading/read-terms-file.ts';
import { readTermsFileInThread } from '../reading/terms-thread.ts';
import { alreadyThere, readDraftOf } from '../store/reads.ts';
import { termText } from '../text/index.ts';
import { fileSentence } from './file-words.ts';
import { importPage } from './import-page.tsx';
import { errorsOf, statusOf } from './refusal-errors.ts';

/** Takes a file of terms, takes its accepted preview in, or puts it away. */
export async function takeImport(visit: Visit): Promise<Answer> {
  const { form } = visit;
  if (form.text('gjor') === 'godta') return takeIn(visit);
  if (form.text('gjor') !== 'forkast') return takeFile(visit);
  await perform(visit.db, discardTermsFile, { id: form.text('id') }, visit.acting());
  const flash = termText[visit.language].importing.discarded;
  return { kind: 'redirect', to: addresses.importTerms(), flash };
}

async function takeFile(visit: Visit): Promise<Answer> {
  const { language } = visit;
  const file = visit.form.file('fil');
  if (!file || file.bytes.length === 0) {
    const message = termText[language].refusal.noFile;
    return importPage(visit, [{ field: 'fil', message }]);
  }
  const read = await readTermsFileInThread(file.bytes, { separator: null, mapping: null });
  if (!read.ok) {
    return importPage(visit, [{ field: 'fil', message: fileSentence(read.refusal, language) }]);
  }
  const kept = { fileName: file.name, bytes: file.bytes };
  const verdict = await perform(visit.db, keepTermsFile, kept, visit.acting());
  if (!verdict.ok) return importPage(visit, errorsOf(verdict.refusal, language));
  return { kind: 'redirect', to: addresses.importTerms() };
}

async function takeIn(visit: Visit): Promise<Answer> {
  const { db, form, language } = visit;
  const t = termText[language];
  const gone = () => importPage(visit, [{ field: '', message: t.refusal.fileGone }], 409);
  const acting = visit.acting();
  const draft = await readDraftOf(db, acting.actor.personId);
  if (!draft || draft.id !== form.text('id')) return gone();
  const reading = readingIn((name) => (form.has(name) ? form.text(name) : null));
  const read = await readTermsFileInThread(draft.content, reading);
  if (!read.ok) {
    return importPage(visit, [{ field: '', message: fileSentence(read.refusal, language) }]);
  }
  const drafts = read.value.terms.map((one) => one.draft);
  const there = await alreadyThere(db, drafts);
  const input = {
    draftId: draft.id,
    terms: drafts.filter((_, at) => !there.has(at)),
    decidedByCase: form.text('stilling') === 'decided' ? form.text('sak') : null,
  };
  const verdict = await perform(db, takeInTerms, input, acting);
  if (verdict.ok) {
    const { added, left } = verdict.value;
    const flash = t.importing.done(added, left + there.size);
    return { kind: 'redirect', to: addresses.terms(), flash };
  }
  if (verdict.refusal.code === 'file-is-gone') return gone();
  return importPage(visit, errorsOf(verdict.refusal, language), statusOf(verdict.refusal));
}
