import { addresses } from '../../../ui/addresses.ts';
import { ErrorSummary, type FieldError } from '../../../ui/components/forms.tsx';
import { AsideSection, PageHead } from '../../../ui/components/page-head.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatMoment, formatSize } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { leadingHere } from '../rules/a-demo-link-leads-here.ts';
import { withoutPersonalLinks } from '../rules/a-personal-link-is-for-one.ts';
import { readsWell } from '../rules/message-reads-well.ts';
import { readMessage, readPart, type WholeMessage } from '../store/read-messages.ts';
import { messagesText } from '../text/index.ts';
import { MessageForms } from './message-forms.tsx';
import { MessageMark, problemOf, whenOf } from './message-standing.tsx';
import { TextWithLinks } from './text-with-links.tsx';

/** One message as its recipient reads it, how it stands, and what may be done with it. */
export async function messagePage(
  visit: Visit,
  errors: readonly FieldError[] = [],
): Promise<Answer> {
  const { language } = visit;
  const t = messagesText[language];
  const message = await readMessage(visit.db, visit.params.id ?? '');
  if (!message) return { kind: 'not-found' };
  return {
    kind: 'page',
    status: errors.length > 0 ? 422 : 200,
    title: message.subject,
    nav: 'mail',
    crumbs: [{ label: t.title, href: addresses.mail() }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={message.subject}>
          <p className="standline">
            <MessageMark message={message} language={language} />
            <span>{whenOf(message, language, visit.now)}</span>
          </p>
        </PageHead>
        <Letter message={message} visit={visit} />
      </>
    ),
    aside: <Standing message={message} visit={visit} errors={errors} />,
  };
}

function Letter({ message, visit }: { message: WholeMessage; visit: Visit }) {
  const { language } = visit;
  const t = messagesText[language].message;
  const { footer } = messagesText[message.writtenStandard];
  // The demo's people have no other mailbox than this page.
  const text = visit.demo
    ? leadingHere(message.text, visit.origin)
    : withoutPersonalLinks(message.text, messagesText[message.writtenStandard].personalLink);
  return (
    <article className="sheet letter" aria-label={message.subject}>
      <dl className="letter-head">
        <dt>{t.to}</dt>
        <dd>
          {message.to.name} <span className="address">{message.to.email}</span>
        </dd>
        {message.replyTo ? (
          <>
            <dt>{t.replyTo}</dt>
            <dd className="address">{message.replyTo}</dd>
          </>
        ) : null}
      </dl>
      <div className="letter-text" lang={message.writtenStandard}>
        <TextWithLinks text={readsWell(text, footer)} />
      </div>
      {message.parts.length > 0 ? (
        <section className="letter-parts" aria-labelledby="parts">
          <h2 id="parts">{t.parts}</h2>
          <ul>
            {message.parts.map((part) => (
              <li key={part.number}>
                <a href={addresses.mailPart(message.id, String(part.number))} download>
                  {part.name}
                </a>{' '}
                <small>
                  {formatSize(part.bytes, language)}
                  {part.invitation ? `, ${t.invitation}` : ''}
                </small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  );
}

function Standing(props: { message: WholeMessage; visit: Visit; errors: readonly FieldError[] }) {
  const { message, visit, errors } = props;
  const { language } = visit;
  const t = messagesText[language].message;
  const problem = problemOf(message, language);
  const facts = [
    { label: t.queued, value: formatMoment(message.queuedAt, language) },
    { label: t.attempts, value: String(message.attempts) },
    ...(message.meetingId
      ? [
          {
            label: t.about,
            value: <a href={addresses.meeting(message.meetingId)}>{t.meeting}</a>,
          },
        ]
      : []),
  ];
  return (
    <AsideSection title={t.standing}>
      {problem ? <p className="after">{problem}</p> : null}
      {message.sentBy === 'folder' ? <p className="after">{t.folder}</p> : null}
      <Facts facts={facts} />
      {message.lastError ? (
        <>
          <h3 className="said-by">{t.said}</h3>
          <p className="said" lang="en">
            {message.lastError}
          </p>
        </>
      ) : null}
      <MessageForms message={message} visit={visit} errors={errors} />
    </AsideSection>
  );
}

/** One part to save, never to open in the page's own name. */
export async function partFile(visit: Visit): Promise<Answer> {
  const { id = '', no = '' } = visit.params;
  const part = /^\d{1,6}$/.test(no) ? await readPart(visit.db, id, Number(no)) : null;
  if (!part) return { kind: 'not-found' };
  return { kind: 'file', bytes: part.bytes, mediaType: part.mediaType, fileName: part.name };
}
