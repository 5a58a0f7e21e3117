import { addresses } from '../../../ui/addresses.ts';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readBody } from '../../organisations/index.ts';
import { profileOn } from '../rules/a-source-holds-in-its-period.ts';
import { earliestChange } from '../rules/held-meetings-keep-their-rules.ts';
import { profileOfBody, readVersions } from '../store/reads.ts';
import { procedurePages } from '../text/pages/index.ts';
import { ruleNames } from '../vocabulary.ts';
import { OwnRulesForm } from './own-rules-form.tsx';
import { fieldsOf, type TypedRules } from './rules-typed.ts';

/** The form where a body writes rules of its own, filled in from those it follows. */
export async function ownRulesPage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const t = procedurePages[visit.language];
  const body = await readBody(visit.db, visit.params.id ?? '');
  if (!body) return { kind: 'not-found' };
  const follows = await profileOfBody(visit.db, body.id, visit.today);
  const start = { ...fieldsOf(follows), fra: formatDate(visit.today), kilde: '', kontrollert: '' };
  return formPage(visit, {
    title: t.form.title(body.name),
    crumbs: [
      { label: body.name, href: addresses.body(body.id) },
      { label: t.title, href: addresses.bodyProcedure(body.id) },
    ],
    action: addresses.ownProcedure(body.id),
    back: addresses.bodyProcedure(body.id),
    seen: 0,
    start,
    errors,
  });
}

/** The same form for rules that exist: what they are to be from a day on. */
export async function changePage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const t = procedurePages[visit.language];
  const own = (await readVersions(visit.db, visit.params.id ?? ''))?.own;
  const last = own && (profileOn(own.versions, visit.today)?.profile ?? own.versions.at(-1));
  if (!own || !last) return { kind: 'not-found' };
  const name = last.name[visit.language];
  return formPage(visit, {
    title: t.changeTitle(name),
    crumbs: [
      { label: t.title, href: addresses.procedures() },
      { label: name, href: addresses.procedure(own.id) },
    ],
    action: addresses.changeProcedure(own.id),
    back: addresses.procedure(own.id),
    seen: own.version,
    start: {
      ...fieldsOf(last),
      navn: last.name.nb,
      navn_nn: last.name.nn,
      navn_en: last.name.en,
      fra: formatDate(earliestChange(true, visit.today)),
    },
    errors,
  });
}

function formPage(
  visit: Visit,
  page: {
    title: string;
    crumbs: { label: string; href: string }[];
    action: string;
    back: string;
    seen: number;
    start: TypedRules;
    errors: readonly FieldError[];
  },
): Answer {
  const t = procedurePages[visit.language];
  const { title, crumbs, start, errors, ...form } = page;
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title,
    nav: 'bodies',
    crumbs: [{ label: t.groups, href: addresses.bodies() }, ...crumbs, { label: title }],
    main: (
      <>
        <ErrorSummary title={uiText[visit.language].errors(errors.length)} errors={errors} />
        <PageHead title={title} lede={t.form.lede} />
        <OwnRulesForm
          {...form}
          fields={visit.form.has('quorum') ? typedIn(visit) : start}
          errors={errors}
          language={visit.language}
        />
      </>
    ),
  };
}

const others = ['antall', 'hverside', 'dager', 'kilde', 'kildetype', 'kontrollert', 'fra'];
const names = ['navn', 'navn_nn', 'navn_en'];

/** What was typed, so that a refused form loses none of it. */
function typedIn(visit: Visit): TypedRules {
  const fields = [...ruleNames, ...others, ...names];
  return Object.fromEntries(fields.map((name) => [name, visit.form.text(name)]));
}
