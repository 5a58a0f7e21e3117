import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { PageAnswer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import type { MatterFact } from '../../matters/vocabulary.ts';
import type { VendorQuestion } from '../../vendor-questions/vocabulary.ts';
import { figureText } from '../text/index.ts';
import { countNamed, type FigureView } from './figure-view.ts';
import type { Gathered } from './gathered.ts';

/** The matters, or the questions, that one number of a figure counts. */
export function behindPage(visit: Visit, all: Gathered, view: FigureView, key: string): PageAnswer {
  const { language } = visit;
  const t = figureText[language];
  const back = addresses.figures(all.asked.typed);
  const ids = countNamed(view, key)?.ids ?? [];
  const those = new Set(ids);
  const leave = view.of === 'questions' ? visit.may('question.read', { bodyId: null }) : null;
  const matters = [...all.facts, ...all.practice].filter(({ id }) => those.has(id));
  const questions = all.questions.filter(({ id }) => those.has(id));
  const many = view.of === 'questions' ? questions.length : matters.length;
  const count =
    view.of === 'questions'
      ? t.behind.questions(many)
      : ids.length > those.size
        ? t.behind.objections(ids.length, many)
        : t.behind.count(many);
  return {
    kind: 'page',
    title: `${t.behind.title}: ${view.title}`,
    nav: 'matters',
    crumbs: [{ label: t.title, href: back }, { label: view.title }],
    main: (
      <>
        <PageHead
          title={view.title}
          lede={ids.length === 0 ? t.behind.gone : count}
          actions={
            <ButtonLink secondary href={`${back}#${view.name}`}>
              {t.behind.back}
            </ButtonLink>
          }
        />
        {leave && !leave.ok ? (
          <p>{policySentence(leave.refusal, language)}</p>
        ) : view.of === 'questions' ? (
          <Table
            caption={t.behind.title}
            columns={questionColumns(all)}
            rows={questions}
            rowKey={({ id }) => id}
          />
        ) : ids.length > 0 ? (
          <Table
            caption={t.behind.title}
            columns={matterColumns(all)}
            rows={matters}
            rowKey={({ id }) => id}
          />
        ) : null}
      </>
    ),
  };
}

const dayOf = (day: string | null) => (
  <span className="num">{day === null ? '–' : formatDate(day)}</span>
);

function matterColumns({ language, bodyName }: Gathered): Column<MatterFact>[] {
  const t = figureText[language].behind;
  return [
    {
      key: 'title',
      title: t.cols.title,
      heading: true,
      cell: (one) => (
        <>
          <a href={addresses.matter(one.id)}>{one.title}</a>
          <small> {one.number}</small>
        </>
      ),
    },
    { key: 'body', title: t.cols.body, cell: (one) => bodyName(one.bodyId) },
    { key: 'state', title: t.cols.state, cell: (one) => t.states[one.state] },
    { key: 'asked', title: t.cols.asked, cell: (one) => dayOf(one.askedOn) },
    { key: 'ended', title: t.cols.ended, cell: (one) => dayOf(one.endedOn) },
  ];
}

function questionColumns({ language, areaName }: Gathered): Column<VendorQuestion>[] {
  const t = figureText[language].behind;
  return [
    {
      key: 'title',
      title: t.cols.question,
      heading: true,
      cell: (one) => (
        <>
          <a href={addresses.vendorQuestion(one.id)}>{one.title}</a>
          <small> {one.number}</small>
        </>
      ),
    },
    {
      key: 'area',
      title: figureText[language].again.cols.area,
      cell: (one) => areaName(one.area),
    },
    { key: 'sent', title: t.cols.answered, cell: (one) => dayOf(one.sentOn) },
    {
      key: 'decision',
      title: t.cols.decision,
      cell: (one) =>
        one.decisionId ? <a href={addresses.decision(one.decisionId)}>{t.decision}</a> : '–',
    },
  ];
}
