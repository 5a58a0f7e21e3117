import { addresses, patterns } from '../../../ui/addresses.ts';
import { Patterns } from '../../../ui/components/bars.tsx';
import { ClarificationTabs } from '../../../ui/components/clarification-tabs.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { ErrorSummary, FilterBar, Select, TextField } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { type Column, ScrollFrame, Table } from '../../../ui/components/tables.tsx';
import type { Answer, Visit } from '../../identity/route.ts';
import { figureText } from '../text/index.ts';
import { type FigureName, figureNames } from '../vocabulary.ts';
import { behindPage } from './behind-page.tsx';
import type { Cell, FigureView } from './figure-view.ts';
import { type Gathered, gather } from './gathered.ts';
import { viewOf } from './views.tsx';

/** The figures, each as a picture with its table; or, of one number, the list behind it. */
export async function figuresPage(visit: Visit): Promise<Answer> {
  const all = await gather(visit);
  const { language, query } = visit;
  const shown = query.get('tall');
  const figure = figureNames.find((name) => name === shown?.split('.')[0]);
  if (shown && figure) {
    const key = shown.slice(figure.length + 1);
    return behindPage(visit, all, viewOf[figure](all), key);
  }
  const t = figureText[language];
  const { typed, errors } = all.asked;
  return {
    kind: 'page',
    title: t.title,
    nav: 'matters',
    main: (
      <>
        <ErrorSummary title={t.wrong} errors={errors} />
        <PageHead title={t.title} lede={t.lede} />
        <ClarificationTabs current="figures" language={language} without={withoutTabs(visit)} />
        <FilterBar action={addresses.figures()} label={t.filter} submit={t.show}>
          <TextField name="fra" label={t.from} value={typed.fra} errors={errors} size={10} />
          <TextField name="til" label={t.to} value={typed.til} errors={errors} size={10} />
          <Select
            name="gruppe"
            label={t.body}
            value={typed.gruppe}
            options={[
              { value: '', label: t.all },
              ...all.bodies.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Select
            name="omrade"
            label={t.area}
            value={typed.omrade}
            options={[
              { value: '', label: t.all },
              ...all.areas.map((one) => ({ value: one.code, label: one[language] })),
            ]}
          />
        </FilterBar>
        <Patterns />
        {figureNames.map((name) => (
          <Figure key={name} view={viewOf[name](all)} all={all} visit={visit} />
        ))}
      </>
    ),
  };
}

/** The parts of settling questions that this visitor may not open. */
export function withoutTabs(visit: Visit): ('questions' | 'timetable')[] {
  const may = (action: 'question.read' | 'timetable.read') =>
    visit.may(action, { bodyId: null }).ok;
  return [
    ...(may('question.read') ? [] : (['questions'] as const)),
    ...(may('timetable.read') ? [] : (['timetable'] as const)),
  ];
}

function Figure({ view, all, visit }: { view: FigureView; all: Gathered; visit: Visit }) {
  const t = figureText[all.language];
  const { typed } = all.asked;
  const leadsOn = view.of === 'matters' || visit.may('question.read', { bodyId: null }).ok;
  const csv = addresses.figures({ ...typed, tabell: view.name }).replace(patterns.figures, '');
  return (
    <section className="block figure" aria-labelledby={view.name}>
      <h2 id={view.name}>{view.title}</h2>
      <p className="said">
        {view.mark ? (
          <>
            <Status shape={view.mark.shape}>{view.mark.word}</Status>{' '}
          </>
        ) : null}
        {view.said}
      </p>
      {view.picture}
      {view.picture ? (
        <Details summary={t.asTable} open={false}>
          <ScrollFrame label={view.title}>
            <FigureTable
              view={view}
              href={leadsOn ? (key) => behindAddress(all, view.name, key) : null}
            />
          </ScrollFrame>
          <p className="noprint">
            <a href={`${patterns.figures}.csv${csv}`}>{t.csv}</a>
          </p>
        </Details>
      ) : null}
      {leadsOn ? view.after : null}
    </section>
  );
}

const behindAddress = ({ asked }: Gathered, name: FigureName, key: string) =>
  addresses.figures({ ...asked.typed, tall: `${name}.${key}` });

function FigureTable(props: { view: FigureView; href: ((key: string) => string) | null }) {
  const { view, href } = props;
  const columns: Column<readonly Cell[]>[] = view.table.head.map((title, at) => ({
    key: String(at),
    title,
    heading: at === 0,
    number: at > 0 && view.table.rows.every((row) => /^[\d,. %–]+$/u.test(row[at]?.text ?? '')),
    cell: (row) => {
      const cell = row[at];
      if (!cell?.count || cell.count.ids.length === 0 || !href) return cell?.text;
      return <a href={href(cell.count.key)}>{cell.text}</a>;
    },
  }));
  return (
    <Table
      caption={view.title}
      columns={columns}
      rows={view.table.rows}
      rowKey={(row) => row.map(({ text, count }) => count?.key ?? text).join(' ')}
    />
  );
}
