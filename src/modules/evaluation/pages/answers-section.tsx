import type { Language } from '../../../kernel/language.ts';
import { Details } from '../../../ui/components/details.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { meanOf } from '../rules/answers-are-shown-in-threes.ts';
import { evaluationText } from '../text/index.ts';
import { type Question, questions, type Result, type Score, scores } from '../vocabulary.ts';
import { AnswerMarks, MarksLegend } from './score-marks.tsx';

/** A mean as it is written: "4,2". */
export function meanWords(mean: number | null, language: Language): string {
  if (mean === null) return '–';
  const format = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return mean.toLocaleString(language === 'en' ? 'en-GB' : 'nb-NO', format);
}

/** What the answers of one meeting come to: marks, numbers, and the lines in no order of time. */
export function AnswersSection({ result, language }: { result: Result; language: Language }) {
  const t = evaluationText[language];
  const { shown, waiting } = result;
  const all = shown.answers + waiting.answers;
  return (
    <section className="block" aria-labelledby="answers">
      <h2 id="answers">{t.answers}</h2>
      {shown.answers === 0 ? (
        <p className="lede">{all === 0 ? t.none : t.noneSoFar(all)}</p>
      ) : (
        <>
          <p className="lede">{t.shownOf(shown.answers, all)}</p>
          <dl className="evaluated">
            {questions.map((question) => (
              <div key={question}>
                <dt>{t.questions[question]}</dt>
                <dd>
                  <AnswerMarks counts={shown.counts[question]} />
                  <span className="num">
                    {t.mean(meanWords(meanOf(shown, question), language), shown.answers)}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
          <MarksLegend words={t.legend} />
          <Details summary={t.twin}>
            <Table
              caption={t.answers}
              rows={questions}
              rowKey={(question) => question}
              columns={[
                {
                  key: 'question',
                  title: t.column.question,
                  heading: true,
                  cell: (question) => t.questions[question],
                },
                ...scores.map((score) => countColumn(score, result, language)),
              ]}
            />
          </Details>
          {shown.lines.length > 0 ? (
            <>
              <h3 className="below">{t.lines}</h3>
              <ul className="said">
                {[...new Set(shown.lines)].map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <p className="dim">{t.linesNote}</p>
            </>
          ) : null}
        </>
      )}
    </section>
  );
}

function countColumn(score: Score, { shown }: Result, language: Language): Column<Question> {
  return {
    key: String(score),
    title: evaluationText[language].scores[score],
    number: true,
    cell: (question) => shown.counts[question][score - 1],
  };
}
