import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses, patterns } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { FilterBar, Select, TextField } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { OffsetPager } from '../../../ui/components/pager.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { decisionYears, listEntries } from '../store/reads.ts';
import { afterText } from '../text/after/index.ts';
import { decisionText } from '../text/index.ts';
import type { EntryRow } from '../vocabulary.ts';
import type { WhereTaken } from '../where-taken.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import { lineOf } from './points.tsx';
import { registerQueryOf } from './register-query.ts';

const pageLength = 50;

/** Every decision that this person may read, as the address asks for them. */
export async function registerPage(visit: Visit, taken: WhereTaken): Promise<Answer> {
  const { db, query, language } = visit;
  const t = decisionText[language];
  const { typed, asked, dateUnreadable } = await registerQueryOf(visit, taken);
  const offset = wholeNumber(query.get('etter')) ?? 0;
  const [rows, bodies, years] = await Promise.all([
    listEntries(db, { ...asked, limit: pageLength + 1, offset }),
    listBodies(db),
    decisionYears(db),
  ]);
  const shown = rows.slice(0, pageLength);
  const at = (next: number) => addresses.decisionRegister({ ...typed, etter: next || undefined });
  const pager = uiText[language].pager;
  const all = { value: '', label: t.all };
  const search = addresses.decisionRegister(typed).replace(/^[^?]*/u, '');
  const options = (Object.keys(taken) as (keyof WhereTaken)[]).flatMap((kind) =>
    taken[kind].outcomes.map((value) => ({
      value,
      label: taken[kind].outcome(value, language).word,
    })),
  );
  return {
    kind: 'page',
    title: t.title,
    nav: 'decisions',
    main: (
      <>
        <PageHead
          title={t.title}
          lede={t.lede}
          actions={
            <>
              <ButtonLink secondary href={addresses.alreadyDecided()}>
                {t.asked.title}
              </ButtonLink>
              <ButtonLink secondary href={`${patterns.decisionRegister}.csv${search}`}>
                {t.csv}
              </ButtonLink>
              <ButtonLink secondary href={`${patterns.decisionRegister}.json${search}`}>
                {t.json}
              </ButtonLink>
            </>
          }
        />
        <p className="noprint">
          <a href={addresses.standardisation()}>{afterText[language].standard.title}</a> ·{' '}
          <a href={addresses.reviews()}>{afterText[language].review.title}</a>
        </p>
        <FilterBar action={addresses.decisionRegister()} label={t.title} submit={t.show}>
          <TextField name="ord" label={t.words} value={typed.ord} />
          <Select
            name="utvalg"
            label={t.body}
            value={typed.utvalg}
            options={[all, ...bodies.map(({ id, name }) => ({ value: id, label: name }))]}
          />
          <Select
            name="ar"
            label={t.year}
            value={typed.ar}
            options={[all, ...years.map((year) => ({ value: `${year}`, label: `${year}` }))]}
          />
          <Select
            name="utfall"
            label={t.outcome}
            value={typed.utfall}
            options={[all, ...options]}
          />
          <TextField
            name="gjelder"
            label={t.validOn}
            value={typed.gjelder}
            size={10}
            errors={dateUnreadable ? [{ field: 'gjelder', message: t.dateUnreadable }] : []}
          />
        </FilterBar>
        {shown.length > 0 ? (
          <>
            <Table
              caption={t.title}
              columns={columnsFor(visit, taken)}
              rows={shown}
              rowKey={({ id }) => id}
            />
            <OffsetPager
              words={pager}
              shown={t.shown(offset + 1, offset + shown.length)}
              offset={offset}
              pageLength={pageLength}
              more={rows.length > pageLength}
              hrefAt={at}
            />
          </>
        ) : (
          <EmptyState
            title={t.none}
            body={t.noneBody}
            action={
              <ButtonLink href={addresses.decisionRegister()} secondary>
                {t.all}
              </ButtonLink>
            }
          />
        )}
      </>
    ),
  };
}

function columnsFor({ language }: Visit, taken: WhereTaken): Column<EntryRow>[] {
  const t = decisionText[language];
  return [
    {
      key: 'number',
      title: t.columns.number,
      cell: ({ id, number }) => (
        <a className="nb num" href={addresses.decision(id)}>
          {number}
        </a>
      ),
    },
    {
      key: 'text',
      title: t.columns.text,
      heading: true,
      cell: (entry) => (
        <>
          <a href={addresses.decision(entry.id)}>{entry.title}</a>
          <small className="register-text">{lineOf(entry)}</small>
        </>
      ),
    },
    {
      key: 'outcome',
      title: t.columns.outcome,
      cell: (entry) => <OutcomeMark entry={entry} taken={taken} language={language} />,
    },
    {
      key: 'date',
      title: t.columns.date,
      cell: ({ decidedOn }) => (
        <span className="num">{decidedOn ? formatDate(decidedOn) : t.undated}</span>
      ),
    },
    {
      key: 'body',
      title: t.columns.body,
      cell: ({ bodyName, bodyShort }) => bodyShort ?? bodyName,
    },
  ];
}
