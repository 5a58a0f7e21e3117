import { isId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { TextArea } from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import type { Answer, Visit } from '../../identity/route.ts';
import { findAnswers } from '../find-answers.ts';
import { mostLetters } from '../rules/words-of-a-question.ts';
import { decisionText } from '../text/index.ts';
import { AlreadyDecided } from './already-decided.tsx';

const mostAnswers = 8;

/** What was typed: here, or in the fields of the form that a question is asked by. */
function questionIn({ query }: Visit): string {
  const own = query.get('q');
  if (own !== null) return own;
  return ['tittel', 'sporsmal']
    .map((name) => query.get(name) ?? '')
    .join(' ')
    .trim();
}

/** Earlier decisions and open matters that answer a question, on a page of their own. */
export async function alreadyDecidedPage(visit: Visit): Promise<Answer> {
  const { db, today, language, query } = visit;
  const t = decisionText[language];
  const text = questionIn(visit);
  const without = query.get('uten');
  const answers = text.trim()
    ? await findAnswers(db, {
        text,
        today,
        hidden: await visit.closedCases(),
        limit: mostAnswers,
        without: isId('matter', without) ? without : undefined,
      })
    : null;
  return {
    kind: 'page',
    title: t.asked.title,
    nav: 'decisions',
    islands: ['already-decided'],
    crumbs: [{ label: t.title, href: addresses.decisionRegister() }, { label: t.asked.title }],
    main: (
      <>
        <PageHead title={t.asked.title} lede={t.asked.lede} />
        <form method="get" action={addresses.alreadyDecided()} className="fields form one">
          <div data-already-decided={addresses.alreadyDecided()}>
            <TextArea
              wide
              rows={3}
              name="q"
              label={t.asked.question}
              value={text.slice(0, mostLetters)}
            />
            <Button>{t.asked.search}</Button>
            <div aria-live="polite" data-answers-here="">
              {answers ? (
                <AlreadyDecided answers={answers} language={language} />
              ) : (
                <p className="dim" data-answers="">
                  {t.asked.empty}
                </p>
              )}
            </div>
          </div>
        </form>
      </>
    ),
  };
}
