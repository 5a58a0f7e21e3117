import type { IsoDate } from '../../../kernel/calendar.ts';
import type { MeetingId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Details } from '../../../ui/components/details.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readMeeting } from '../../meetings/index.ts';
import { readBody } from '../../organisations/index.ts';
import { meanOf } from '../rules/answers-are-shown-in-threes.ts';
import { listResults } from '../store/reads.ts';
import { evaluationText } from '../text/index.ts';
import { type Question, questions, type Sum } from '../vocabulary.ts';
import { meanWords } from './answers-section.tsx';
import { AnswerMarks, MarksLegend } from './score-marks.tsx';

type Line = { id: MeetingId; date: IsoDate; sum: Sum };

/** How the meetings of a body have been, one mark for each answer, in order of time. */
export async function trendPage(visit: Visit): Promise<Answer> {
  const { db, language } = visit;
  const t = evaluationText[language];
  const body = await readBody(db, visit.params.id ?? '');
  if (!body) return { kind: 'not-found' };
  const results = await listResults(db, body.id);
  const lines = await Promise.all(
    results
      .filter(({ result }) => result.shown.answers > 0)
      .map(async ({ meetingId, result }): Promise<Line[]> => {
        const meeting = await readMeeting(db, meetingId);
        return meeting ? [{ id: meetingId, date: meeting.held_on, sum: result.shown }] : [];
      }),
  );
  const inTime = lines.flat().sort((one, other) => (one.date < other.date ? -1 : 1));
  return {
    kind: 'page',
    title: t.trendOf(body.name),
    nav: 'bodies',
    crumbs: [
      { label: t.groups, href: addresses.bodies() },
      { label: body.name, href: addresses.body(body.id) },
      { label: t.title },
    ],
    main: (
      <>
        <PageHead title={t.trendOf(body.name)} lede={t.trendLede} />
        {inTime.length === 0 ? (
          <EmptyState title={t.trendEmpty} body={t.trendEmptyBody} />
        ) : (
          <Trend lines={inTime} language={language} />
        )}
      </>
    ),
  };
}

function Trend({ lines, language }: { lines: readonly Line[]; language: Language }) {
  const t = evaluationText[language];
  return (
    <>
      <MarksLegend words={t.legend} />
      <div className="trends">
        {questions.map((question) => (
          <section key={question} className="block" aria-labelledby={`trend-${question}`}>
            <h2 id={`trend-${question}`}>{t.questions[question]}</h2>
            <ol className="trend">
              {lines.map(({ id, date, sum }) => (
                <li key={id}>
                  <a className="num" href={addresses.evaluation(id)}>
                    {formatDate(date)}
                  </a>
                  <AnswerMarks counts={sum.counts[question]} />
                  <span className="num">
                    {t.mean(meanWords(meanOf(sum, question), language), sum.answers)}
                  </span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <Details summary={t.twin}>
        <Table
          caption={t.trend}
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'meeting',
              title: t.column.meeting,
              heading: true,
              cell: ({ date }) => formatDate(date),
            },
            ...questions.map((question) => meanColumn(question, language)),
            {
              key: 'answers',
              title: t.column.answers,
              number: true,
              cell: ({ sum }) => sum.answers,
            },
          ]}
        />
      </Details>
    </>
  );
}

function meanColumn(question: Question, language: Language): Column<Line> {
  return {
    key: question,
    title: evaluationText[language].questions[question],
    number: true,
    cell: ({ sum }) => meanWords(meanOf(sum, question), language),
  };
}
