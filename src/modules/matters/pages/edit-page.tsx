import { isId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, type FieldError, Hidden, Select } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listServiceAreas, typedAffects } from '../../mandate/index.ts';
import { changeMatter } from '../commands/change-matter.ts';
import { expertsOf } from '../store/experts.ts';
import { readMatter } from '../store/reads.ts';
import { matterText } from '../text/pages/index.ts';
import type { Matter } from '../vocabulary.ts';
import { mendOf, statusOf } from './mend.ts';
import { WordingFields, wordingFromForm } from './wording-fields.tsx';

/** How a matter is put, what it affects, who waits and who answers for it, to be changed. */
export async function editPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
  status: 200 | 409 | 422 = errors.length > 0 ? 422 : 200,
): Promise<Answer> {
  const { db, language, form, today } = visit;
  const t = matterText[language];
  const matter = await readMatter(db, visit.params.id ?? '');
  if (!matter) return { kind: 'not-found' };
  const [areas, experts] = await Promise.all([
    listServiceAreas(db),
    expertsOf(db, matter.bodyId, today),
  ]);
  const sent = form.has('sett');
  const stored = storedAs(matter);
  const typed = sent ? form : stored;
  return {
    kind: 'page',
    status,
    title: `${t.form.edit}: ${matter.title}`,
    nav: 'matters',
    crumbs: [
      { label: t.title, href: addresses.matters() },
      { label: matter.number, href: addresses.matter(matter.id) },
    ],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.form.edit} lede={matter.title} />
        <form className="form" method="post" action={addresses.matterEdit(matter.id)}>
          <Hidden values={{ sett: matter.version }} />
          <WordingFields language={language} typed={typed} areas={areas} errors={errors} />
          <Select
            name="fagekspert"
            label={t.aside.expert}
            value={typed.text('fagekspert')}
            errors={errors}
            options={[
              { value: '', label: t.steps.noExpert },
              ...experts.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <div className="acts">
            <Button>{t.form.save}</Button>
            <ButtonLink href={addresses.matter(matter.id)} secondary>
              {t.form.cancel}
            </ButtonLink>
          </div>
        </form>
      </>
    ),
  };
}

/** A stored matter as if its form had been sent. */
function storedAs(matter: Matter) {
  const affects = typedAffects(matter.affects);
  const texts: Readonly<Record<string, string>> = {
    tittel: matter.title,
    sporsmal: matter.question,
    bakgrunn: matter.background,
    svar: matter.options.map(({ text }) => text).join('\n'),
    venter: matter.waitsFor,
    frist: matter.neededBy ? formatDate(matter.neededBy) : '',
    fagekspert: matter.expert ?? '',
  };
  return {
    text: (name: string) => texts[name] ?? affects.text(name),
    all: (name: string) => affects.all(name),
  };
}

/** Takes the changes. */
export async function takeChanges(visit: Visit): Promise<Answer> {
  const { form } = visit;
  const id = visit.params.id ?? '';
  const read = await wordingFromForm(visit);
  if (!read.ok) return editPage(visit, read.refusal.errors);
  const expert = form.text('fagekspert');
  const verdict = await perform(
    visit.db,
    changeMatter,
    {
      id,
      version: wholeNumber(form.text('sett')) ?? 0,
      ...read.value,
      expert: isId('pers', expert) ? expert : null,
    },
    visit.acting(),
  );
  if (!verdict.ok) {
    return editPage(visit, [mendOf(verdict.refusal, visit)], statusOf(verdict.refusal));
  }
  return {
    kind: 'redirect',
    to: addresses.matter(id),
    flash: matterText[visit.language].form.saved,
  };
}
