import { type BodyId, isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import {
  Checkbox,
  ErrorSummary,
  type FieldError,
  Hidden,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { earliestStart } from '../rules/old-matters-keep-their-structure.ts';
import { listStructures, readRevision, readStructure, structureOn } from '../store/reads.ts';
import { mandatePages } from '../text/pages/index.ts';
import type { Structure } from '../vocabulary.ts';
import { BodyFields } from './body-fields.tsx';
import { type Names, readNames } from './structure-names.ts';
import { rowsOf, rowsSent, type TypedBody } from './written-form.ts';

/** The version that the address or the form is about; null for a new one. */
export async function versionMeant(visit: Visit): Promise<Structure | null> {
  const id = visit.form.text('versjon') || (visit.query.get('versjon') ?? '');
  return isId('struct', id) ? readStructure(visit.db, id) : null;
}

/**
 * The structure as a form: a new version from a day, or one that has not begun. `sent` is whether
 * the form came back; then it holds what was typed, and `more` adds one body to choose.
 */
export async function changeStructurePage(
  visit: Visit,
  back: {
    errors?: readonly FieldError[];
    sent?: boolean;
    more?: boolean;
    /** Somebody else was first; whoever saves again has been told. */
    told?: boolean;
  } = {},
): Promise<Answer> {
  const { language, today, form } = visit;
  const { errors = [], sent = false, more = false, told = false } = back;
  const { form: t, ...words } = mandatePages[language];
  const [heads, names, seen, meant] = await Promise.all([
    listStructures(visit.db),
    readNames(visit.db),
    readRevision(visit.db),
    versionMeant(visit),
  ]);
  const amended = meant && meant.validFrom > today ? meant : null;
  const base = amended ?? (await structureOn(visit.db, today));
  const starts = heads.filter(({ id }) => id !== amended?.id).map(({ validFrom }) => validFrom);
  const rows = sent ? rowsSent(form) : rowsOf(base, names);
  const own = (name: string, usual: string) => (sent ? form.text(name) : usual);
  const knows = told ? String(seen) : own('sett', String(seen));
  const title = amended ? t.amendTitle(formatDate(amended.validFrom)) : t.newTitle;
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title,
    nav: 'matters',
    crumbs: [{ label: words.title, href: addresses.structure() }, { label: title }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={title} lede={t.lede} />
        <form method="post" action={addresses.changeStructure()} className="writes-structure">
          <Hidden values={{ sett: knows, versjon: amended?.id ?? '' }} />
          <div className="form">
            <TextField
              name="fra"
              label={t.from}
              hint={t.fromHint(formatDate(earliestStart(starts, today)))}
              value={own('fra', amended ? formatDate(amended.validFrom) : '')}
              errors={errors}
              size={12}
            />
            <TextField
              name="sak"
              label={t.by}
              hint={t.byHint}
              value={own('sak', amended?.adoptedByCase ?? '')}
              errors={errors}
            />
            <div className="wide">
              <Checkbox
                name="apen"
                label={t.open}
                checked={sent ? form.has('apen') : (base?.isPublic ?? false)}
              />
            </div>
          </div>
          <Rows rows={rows} more={more || !sent} names={names} errors={errors} visit={visit} />
          <div className="acts">
            <Button name="gjor" value="lagre">
              {t.save}
            </Button>
            <Button name="gjor" value="flere" secondary>
              {t.more}
            </Button>
            <a href={addresses.structure()}>{t.back}</a>
          </div>
          {amended ? (
            <div className="acts">
              <Button name="gjor" value="trekk" secondary>
                {t.withdraw}
              </Button>
              <span className="why">{t.withdrawNote}</span>
            </div>
          ) : null}
        </form>
      </>
    ),
  };
}

/** The bodies of the structure, and where there is to be more, one to choose. */
function Rows(props: {
  rows: readonly TypedBody[];
  more: boolean;
  names: Names;
  errors: readonly FieldError[];
  visit: Visit;
}) {
  const { more, names, errors, visit } = props;
  const { form: t } = mandatePages[visit.language];
  const blank: TypedBody = {
    at: props.rows.length,
    typed: { text: () => '', all: () => [] },
  };
  const rows = more ? [...props.rows, blank] : props.rows;
  const chosen = rows.map(({ typed }) => typed.text('gruppe')).filter((id) => id !== '');
  const others = [...new Set(chosen)] as BodyId[];
  return (
    <section className="block" aria-labelledby="bodies">
      <h2 id="bodies">{t.bodies}</h2>
      <p className="hint">{t.bodiesHint}</p>
      <Hidden values={{ antall: rows.length }} />
      {rows.map((row) => (
        <BodyFields
          key={row.at}
          row={row}
          added={row.typed.text('ny') !== '' || row === blank}
          others={others}
          names={names}
          language={visit.language}
          errors={errors}
        />
      ))}
    </section>
  );
}
