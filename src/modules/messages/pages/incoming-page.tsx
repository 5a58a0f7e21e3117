import { todayInNorway } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import { mailLimitBytes } from '../../../platform/mail/index.ts';
import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import { FileDrop } from '../../../ui/components/file-drop.tsx';
import { ErrorSummary } from '../../../ui/components/forms.tsx';
import { AsideSection, EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, PageAnswer, Visit } from '../../identity/route.ts';
import { contentDeletedAt, daysKept } from '../rules/how-long-a-mail-is-kept.ts';
import { type Incoming, listIncoming, readByHand, readRaw } from '../store/read-incoming.ts';
import { messagesText } from '../text/index.ts';

const most = 200;
const excerptLetters = 600;
const shapes = { waiting: 'half', handled: 'ok', unhandled: 'warn' } as const;

/** What came in, with what Omforent made of it, and a place to lay in a mail by hand. */
export async function incomingPage(visit: Visit, fault?: string): Promise<PageAnswer> {
  const { language } = visit;
  const t = messagesText[language];
  const mails = await listIncoming(visit.db, visit.actor?.bodyId ?? null, most);
  const errors = fault ? [{ field: 'fil', message: fault }] : [];
  return {
    kind: 'page',
    status: fault ? 422 : 200,
    title: t.inbox.title,
    nav: 'mail',
    crumbs: [{ label: t.title, href: addresses.mail() }],
    islands: ['drop'],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead
          title={t.inbox.title}
          lede={`${t.inbox.lede} ${t.inbox.keeping(daysKept.handled, daysKept.atMost)}`}
        />
        {mails.length === 0 ? (
          <EmptyState title={t.inbox.empty.title} body={t.inbox.empty.body} />
        ) : (
          <ul className="inbox">
            {mails.map((mail) => (
              <li key={mail.id}>
                <Mail mail={mail} language={language} />
              </li>
            ))}
          </ul>
        )}
      </>
    ),
    aside: (
      <AsideSection title={t.inbox.byHand}>
        <FileDrop
          action={addresses.mailIncoming()}
          name="fil"
          accept=".eml,.ics,message/rfc822,text/calendar"
          label={t.inbox.drop}
          hint={t.inbox.dropHint}
          submit={t.inbox.dropSubmit}
          limitBytes={mailLimitBytes}
          fault={fault}
          language={language}
        />
      </AsideSection>
    ),
  };
}

function Mail({ mail, language }: { mail: Incoming; language: Language }) {
  const t = messagesText[language].inbox;
  const { reply, state, why } = mail;
  const excerpt = mail.text.trim().slice(0, excerptLetters);
  return (
    <article aria-labelledby={mail.id}>
      <h2 id={mail.id}>
        {mail.aboutSealed
          ? t.sealed
          : reply
            ? t.answers[reply.partstat](reply.attendee)
            : mail.subject || t.noSubject}
      </h2>
      <p className="standline">
        <Status shape={shapes[state]}>{why === readByHand ? t.wasRead : t.states[state]}</Status>
        <span>
          {mail.aboutSealed ? '' : `${mail.from || t.noSender}, `}
          {t.ways[mail.cameBy]}, {formatMoment(mail.cameAt, language)}
        </span>
        <span>
          {mail.contentDeletedAt
            ? t.deleted
            : t.deletes(formatDate(todayInNorway(contentDeletedAt(mail))))}
        </span>
      </p>
      {mail.aboutSealed ? <p className="why">{t.sealedWhere}</p> : null}
      {reply?.delegatedTo ? <p>{t.delegatedTo(reply.delegatedTo)}</p> : null}
      {why && why !== readByHand ? (
        <p className="why">{t.reasons[why] ?? t.reasons.other}</p>
      ) : null}
      {reply?.comment ? <blockquote>{reply.comment}</blockquote> : null}
      {!reply && excerpt ? <blockquote>{excerpt}</blockquote> : null}
      <div className="acts">
        {state === 'unhandled' ? (
          <PostButton action={addresses.mailIncomingRead(mail.id)} secondary>
            {t.read}
          </PostButton>
        ) : null}
        {mail.contentDeletedAt || mail.aboutSealed ? null : (
          <a href={addresses.mailIncomingFile(mail.id)}>{t.raw}</a>
        )}
      </div>
    </article>
  );
}

/** The mail as it came, to save: never to open in the page's own name. */
export async function incomingFile(visit: Visit): Promise<Answer> {
  const id = visit.params.id ?? '';
  const raw = await readRaw(visit.db, id);
  if (!raw) return { kind: 'not-found' };
  return { kind: 'file', bytes: raw, mediaType: 'application/octet-stream', fileName: `${id}.eml` };
}
