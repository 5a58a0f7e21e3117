import { isId } from '../../../kernel/ids.ts';
import { wholeNumber } from '../../../kernel/whole-number.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { FilterBar, Select, TextField } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Pager } from '../../../ui/components/pager.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { OutcomeStatus, outcomeWords, standingPoints } from '../../meetings/index.ts';
import { outcomes } from '../../meetings/vocabulary.ts';
import { listBodies } from '../../organisations/index.ts';
import {
  decisionYears,
  listDecisions,
  type RegisteredDecision,
  type RegisterQuery,
} from '../store/decision-register.ts';
import { minutesText } from '../text/index.ts';

const pageLength = 50;

/** What the address asks for, as typed and as asked of the register. */
export async function registerQueryOf(visit: Visit) {
  const { query } = visit;
  const typed = {
    ord: query.get('ord')?.trim() ?? '',
    utvalg: query.get('utvalg') ?? '',
    ar: query.get('ar') ?? '',
    utfall: query.get('utfall') ?? '',
  };
  const asked: Omit<RegisterQuery, 'limit'> = {
    words: typed.ord || undefined,
    bodyId: isId('body', typed.utvalg) ? typed.utvalg : undefined,
    year: wholeNumber(typed.ar) || undefined,
    outcome: outcomes.find((outcome) => outcome === typed.utfall),
    hidden: await visit.closedCases(),
  };
  return { typed, asked };
}

/** Every decision that this person may read, as the address asks for them. */
export async function registerPage(visit: Visit): Promise<Answer> {
  const { db, query, language } = visit;
  const t = minutesText[language].register;
  const { typed, asked } = await registerQueryOf(visit);
  const offset = wholeNumber(query.get('etter')) ?? 0;
  const [rows, bodies, years] = await Promise.all([
    listDecisions(db, { ...asked, limit: pageLength + 1, offset }),
    listBodies(db),
    decisionYears(db),
  ]);
  const shown = rows.slice(0, pageLength);
  const at = (next: number) => addresses.decisionRegister({ ...typed, etter: next || undefined });
  const pager = uiText[language].pager;
  const all = { value: '', label: t.all };
  const search = addresses.decisionRegister(typed).replace(/^[^?]*/u, '');
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
              <ButtonLink secondary href={`/vedtak.csv${search}`}>
                {t.csv}
              </ButtonLink>
              <ButtonLink secondary href={`/vedtak.json${search}`}>
                {t.json}
              </ButtonLink>
            </>
          }
        />
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
            options={[
              all,
              ...outcomes.map((value) => ({ value, label: outcomeWords(value, language) })),
            ]}
          />
        </FilterBar>
        {shown.length > 0 ? (
          <>
            <Table
              caption={t.title}
              columns={columnsFor(visit)}
              rows={shown}
              rowKey={({ id }) => id}
            />
            <Pager
              label={pager.label}
              shown={t.shown(offset + 1, offset + shown.length)}
              previous={
                offset > 0
                  ? { href: at(Math.max(0, offset - pageLength)), label: pager.previous }
                  : undefined
              }
              next={
                rows.length > pageLength
                  ? { href: at(offset + pageLength), label: pager.next }
                  : undefined
              }
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

function columnsFor({ language }: Visit): Column<RegisteredDecision>[] {
  const t = minutesText[language].register;
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
      cell: (decision) => (
        <>
          <a href={addresses.decision(decision.id)}>{decision.title}</a>
          <small className="register-text">{textOf(decision)}</small>
        </>
      ),
    },
    {
      key: 'outcome',
      title: t.columns.outcome,
      cell: ({ outcome }) => <OutcomeStatus outcome={outcome} language={language} />,
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

/** What was decided, in one line; the note where there are no points. */
function textOf({ points, note }: RegisteredDecision): string {
  const text = standingPoints(points)
    .map(({ no, text: words }) => `${no}. ${words}`)
    .join(' ');
  const line = text || note;
  return line.length > 240 ? `${line.slice(0, 237)} …` : line;
}
