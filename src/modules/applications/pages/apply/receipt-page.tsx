import { addresses } from '../../../../ui/addresses.ts';
import { PageHead } from '../../../../ui/components/page-head.tsx';
import type { Answer, Visit } from '../../../identity/route.ts';
import { decidersOf } from '../../sent-in-words.ts';
import { applyText, lettersText } from '../../text/index.ts';
import type { Applicant } from '../../vocabulary.ts';
import { ApplicationFacts } from './application-facts.tsx';
import type { LinkedApplication } from './linked.ts';
import { deadlineOf } from './part-page.tsx';
import { Wishes } from './send-page.tsx';

/** What was sent, who decides and how; the same for somebody who had applied already. */
export async function receiptPage(
  visit: Visit,
  linked: LinkedApplication,
  { sent, token }: { sent: Applicant; token: string },
): Promise<Answer> {
  const { db, language, today, origin } = visit;
  const { round, choices } = linked;
  const t = applyText[language];
  const standard = language === 'nn' ? 'nn' : 'nb';
  const l = lettersText[standard];
  const deciders = await decidersOf(db, round, sent, { language: standard, today });
  const link = `${origin}${addresses.ownApplication(token)}`;
  return {
    kind: 'page',
    title: t.receipt.title,
    nav: '',
    bare: true,
    main: (
      <div className="reply-link apply">
        <PageHead title={t.receipt.title} lede={t.receipt.lede(sent.email)} />
        {visit.demo ? (
          <p className="before-you-write">
            {t.receipt.demo} <a href={link}>{link}</a>
          </p>
        ) : null}
        <h2>{t.receipt.next}</h2>
        <p>{t.receipt.mayChange(deadlineOf(round.deadline))}</p>
        <p lang={language === 'en' ? 'nb' : undefined}>
          {l.whoDecides(deciders)}{' '}
          {round.selectionModel ? l.howChosen[round.selectionModel.model] : null}
        </p>
        {round.eraseAfter ? <p>{t.own.erasedAfter(deadlineOf(round.eraseAfter))}</p> : null}
        <h2>{t.receipt.sent}</h2>
        <Wishes linked={{ ...linked, one: sent }} visit={visit} />
        <ApplicationFacts one={sent} choices={choices} language={language} />
      </div>
    ),
  };
}
