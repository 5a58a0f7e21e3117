import { type BodyId, isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  ErrorSummary,
  type FieldError,
  FilterBar,
  Hidden,
  Select,
  TextField,
} from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatLongDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { type BodyRow, listBodies } from '../../organisations/index.ts';
import { removeWheelRule, saveWheelRule } from '../commands/keep-wheel.ts';
import { listWheelRules, type WheelRule } from '../store/wheel.ts';
import { aroundText, planText } from '../text/index.ts';
import { wheelOfYear } from '../wheel-of-a-year.ts';
import { aroundError } from './around-errors.ts';
import { SubPages } from './sub-pages.tsx';
import { WheelPicture } from './wheel-picture.tsx';
import { monthName } from './year-picture.tsx';

/** The annual wheel: a picture of the year, the same as a table, and the rules it is drawn from. */
export async function wheelPage(visit: Visit, errors: readonly FieldError[] = []): Promise<Answer> {
  const { db, language, query, today } = visit;
  const t = aroundText[language].wheel;
  const thisYear = Number(today.slice(0, 4));
  const typed = query.get('ar') ?? '';
  const year = /^\d{4}$/.test(typed) ? Number(typed) : thisYear + 1;
  const bodies = await listBodies(db);
  const bodyId = bodies.find(({ id }) => id === query.get('utvalg'))?.id;
  const [all, rules] = await Promise.all([wheelOfYear(visit, year, bodies), listWheelRules(db)]);
  const entries = bodyId ? all.filter((one) => one.bodyId === null || one.bodyId === bodyId) : all;
  const bodyName = (id: string | null) => {
    const body = bodies.find((one) => one.id === id);
    return body?.short_name ?? body?.name ?? '';
  };
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2].map(String);
  const leave = visit.may('plan.edit', { bodyId: visit.actor?.bodyId ?? null });
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: t.title,
    nav: 'meeting-plan',
    crumbs: [{ label: planText[language].title, href: addresses.meetingPlans() }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={`${t.title} ${year}`} lede={t.lede} />
        <SubPages current="wheel" visit={visit} />
        <FilterBar action={addresses.annualWheel()} label={t.title} submit={t.show}>
          <Select
            name="utvalg"
            label={t.body}
            value={bodyId}
            options={[
              { value: '', label: t.all },
              ...bodies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Select
            name="ar"
            label={t.year}
            value={String(year)}
            options={years.map((one) => ({ value: one, label: one }))}
          />
        </FilterBar>
        {entries.length === 0 ? (
          <EmptyState title={t.nothing} body={t.nothingBody} />
        ) : (
          <>
            <WheelPicture entries={entries} year={year} today={today} language={language} />
            <Table
              caption={`${t.title} ${year}`}
              rows={entries}
              rowKey={({ key }) => key}
              columns={[
                {
                  key: 'month',
                  title: t.month,
                  cell: ({ month }) => monthName(month, language, 'long'),
                },
                {
                  key: 'when',
                  title: t.when,
                  cell: ({ date }) =>
                    date ? (
                      <time dateTime={date}>{formatLongDate(date, language)}</time>
                    ) : (
                      <span className="dim">{t.inMonth}</span>
                    ),
                },
                {
                  key: 'what',
                  title: t.what,
                  heading: true,
                  cell: ({ href, title }) => (href ? <a href={href}>{title}</a> : title),
                },
                { key: 'kind', title: t.kind, cell: ({ kind }) => t.kinds[kind] },
                { key: 'body', title: t.body, cell: (one) => bodyName(one.bodyId) },
                { key: 'source', title: t.source, cell: ({ source }) => source },
              ]}
            />
          </>
        )}
        <section className="block" aria-labelledby="hjulregler">
          <h2 id="hjulregler">{t.rules}</h2>
          <p className="sub2">{t.rulesLede}</p>
          {rules.map((rule) => (
            <div key={rule.id} id={rule.id}>
              <Details
                summary={`${rule.title}: ${rule.months
                  .map((month) => monthName(month, language, 'long'))
                  .join(', ')}${rule.body_id ? ` (${bodyName(rule.body_id)})` : ''}`}
                open={errors.length > 0 && visit.form.text('regel') === rule.id}
              >
                {leave.ok ? (
                  <>
                    <RuleForm rule={rule} bodies={bodies} visit={visit} errors={errors} />
                    <PostButton
                      secondary
                      action={addresses.annualWheel({ ar: year })}
                      fields={{ gjor: 'ta-bort', regel: rule.id }}
                    >
                      {t.remove}
                    </PostButton>
                  </>
                ) : (
                  <p>{rule.source}</p>
                )}
              </Details>
            </div>
          ))}
          {leave.ok ? (
            <Details
              summary={t.addRule}
              open={errors.length > 0 && visit.form.text('regel') === ''}
            >
              <RuleForm rule={null} bodies={bodies} visit={visit} errors={errors} />
            </Details>
          ) : null}
        </section>
      </>
    ),
  };
}

function RuleForm(props: {
  rule: WheelRule | null;
  bodies: readonly BodyRow[];
  visit: Visit;
  errors: readonly FieldError[];
}) {
  const { rule, bodies, visit } = props;
  const t = aroundText[visit.language].wheel;
  const own = props.errors.length > 0 && visit.form.text('regel') === (rule?.id ?? '');
  const errors = own ? props.errors : [];
  const value = (name: string, stored: string) => (own ? visit.form.text(name) : stored);
  const year = visit.query.get('ar') ?? undefined;
  return (
    <form className="form tight" method="post" action={addresses.annualWheel({ ar: year })}>
      <Hidden values={{ gjor: 'lagre', regel: rule?.id ?? '' }} />
      <TextField
        name="hva"
        label={t.rule}
        value={value('hva', rule?.title ?? '')}
        errors={errors}
      />
      <TextField
        name="maneder"
        label={t.months}
        hint={t.monthsHint}
        value={value('maneder', rule?.months.join(', ') ?? '')}
        errors={errors}
        size={10}
      />
      <TextField
        name="dag"
        label={t.day}
        hint={t.dayHint}
        value={value('dag', rule?.day ? String(rule.day) : '')}
        errors={errors}
        inputMode="numeric"
        size={4}
      />
      <Select
        name="utvalg"
        label={t.body}
        value={value('utvalg', rule?.body_id ?? '')}
        options={[
          { value: '', label: t.everyone },
          ...bodies.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        name="kilde"
        label={t.source}
        value={value('kilde', rule?.source ?? '')}
        errors={errors}
      />
      <div className="acts">
        <Button secondary>{t.save}</Button>
      </div>
    </form>
  );
}

/** Takes a rule of the wheel that is saved, or one that is taken away. */
export async function takeWheelForm(visit: Visit): Promise<Answer> {
  const { form, language } = visit;
  const t = aroundText[language].wheel;
  const to = addresses.annualWheel({ ar: visit.query.get('ar') ?? undefined });
  const id = form.text('regel');
  if (form.text('gjor') === 'ta-bort') {
    const verdict = await perform(visit.db, removeWheelRule, { id }, visit.acting());
    if (!verdict.ok) return wheelPage(visit, [aroundError(verdict.refusal, language)]);
    return { kind: 'redirect', to, flash: t.removed };
  }
  const body = form.text('utvalg');
  const day = form.text('dag').trim();
  const verdict = await perform(
    visit.db,
    saveWheelRule,
    {
      id: id || null,
      bodyId: isId('body', body) ? (body as BodyId) : null,
      title: form.text('hva'),
      months: (form.text('maneder').match(/\d+/gu) ?? []).map(Number),
      day: day ? Number(day) : null,
      source: form.text('kilde'),
      active: true,
    },
    visit.acting(),
  );
  if (!verdict.ok) return wheelPage(visit, [aroundError(verdict.refusal, language)]);
  return { kind: 'redirect', to, flash: t.saved };
}
