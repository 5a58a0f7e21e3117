import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import { FileDrop } from '../../../ui/components/file-drop.tsx';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readingIn } from '../reading/read-terms-file.ts';
import { readTermsFileInThread } from '../reading/terms-thread.ts';
import { alreadyThere, readDraftOf } from '../store/reads.ts';
import { termText } from '../text/index.ts';
import { fileSentence } from './file-words.ts';
import { ImportPreview, MappingForm } from './import-preview.tsx';

/** The largest file of terms, in bytes: a hundred thousand rows, with room to spare. */
export const largestTermsFile = 16_000_000;

/** Where a file of terms is brought, and seen before it is taken in. */
export async function importPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
  status = 422,
): Promise<Answer> {
  const { db, language } = visit;
  const t = termText[language];
  const draft = visit.actor ? await readDraftOf(db, visit.actor.personId) : undefined;
  const asked = errors.length > 0 && visit.form.has('skille') ? visit.form : null;
  const reading = readingIn((name) =>
    asked ? (asked.has(name) ? asked.text(name) : null) : visit.query.get(name),
  );
  const file = draft ? await readTermsFileInThread(draft.content, reading) : undefined;
  const there = file?.ok
    ? await alreadyThere(
        db,
        file.value.terms.map((one) => one.draft),
      )
    : new Set<number>();
  const unread = file && !file.ok ? fileSentence(file.refusal, language) : null;
  const lacks = file?.ok ? file.value.table?.lacks : null;
  const all = [
    ...errors,
    ...(unread ? [{ field: 'fil', message: unread }] : []),
    ...(lacks ? [{ field: 'k0', message: fileSentence(lacks, language) }] : []),
  ];
  return {
    kind: 'page',
    status: errors.length > 0 ? status : 200,
    title: t.importing.title,
    nav: 'matters',
    crumbs: [{ label: t.title, href: addresses.terms() }],
    islands: ['drop'],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(all.length)} errors={all} />
        <PageHead title={t.importing.title} lede={t.importing.lede} />
        {draft ? (
          <section className="block preview" aria-labelledby="preview">
            <h2 id="preview">{t.importing.waits(draft.file_name)}</h2>
            {file?.ok ? (
              <>
                {file.value.table ? (
                  <MappingForm table={file.value.table} language={language} />
                ) : null}
                {lacks ? null : (
                  <ImportPreview
                    file={file.value}
                    there={there}
                    draftId={draft.id}
                    visit={visit}
                    refused={errors.length > 0}
                  />
                )}
              </>
            ) : (
              <p className="fault">{unread}</p>
            )}
            <PostButton
              secondary
              action={addresses.importTerms()}
              fields={{ gjor: 'forkast', id: draft.id }}
            >
              {t.importing.discard}
            </PostButton>
          </section>
        ) : (
          <FileDrop
            action={addresses.importTerms()}
            name="fil"
            accept=".csv,.txt,.tsv,.json,text/csv,application/json"
            label={t.importing.file}
            hint={t.importing.hint}
            submit={t.importing.submit}
            limitBytes={largestTermsFile - 100_000}
            fault={errors.find((one) => one.field === 'fil')?.message}
            language={language}
          />
        )}
      </>
    ),
  };
}
