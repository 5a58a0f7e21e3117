import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { AgendaTable } from './agenda-html.tsx';
import { FactList } from './facts-html.tsx';
import { inOrder } from './in-order.ts';
import { noticeCss } from './notice-css.ts';
import type { NoticeDocument } from './notice-document.ts';
import { noticeView } from './notice-view.ts';
import { Paper } from './paper-html.tsx';

/**
 * The notice as a part of a page. `topHeading` 2 is for pages that have a heading of their own.
 * The page it stands in brings `noticeCss`, or styles the same classes. `marks` stand behind the
 * titles of the agenda's rows, for a page that tells its reader what is new.
 */
export function NoticeBody({
  notice,
  topHeading = 1,
  marks,
}: {
  notice: NoticeDocument;
  topHeading?: 1 | 2;
  marks?: readonly ReactNode[];
}) {
  const view = noticeView(notice);
  const [Title, Heading, Subheading] =
    topHeading === 1 ? (['h1', 'h2', 'h3'] as const) : (['h2', 'h3', 'h4'] as const);
  return (
    <article className="notice" lang={view.language}>
      <header>
        <p className="notice-kicker">{view.partnership}</p>
        <Title>{view.heading}</Title>
        <FactList facts={view.facts} />
        <p className={view.draft ? 'notice-draft' : 'notice-quiet'}>{view.edition}</p>
      </header>
      {view.changes && (
        <section className="notice-changes" aria-labelledby="endret">
          <Heading id="endret">{view.changes.heading}</Heading>
          <ul>
            {inOrder(view.changes.items, (change) => (
              <li>{change}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="saksliste">
        <Heading id="saksliste">{view.agenda.heading}</Heading>
        {view.agenda.overrun !== '' && <p className="notice-warning">{view.agenda.overrun}</p>}
        <AgendaTable agenda={view.agenda} caption={view.title} {...(marks ? { marks } : {})} />
      </section>
      {view.papers.length > 0 && (
        <nav aria-labelledby="saksframlegg">
          <Heading id="saksframlegg">{view.papersHeading}</Heading>
          <ul>
            {view.papers.map((paper) => (
              <li key={paper.anchor}>
                <a href={`#${paper.anchor}`}>{paper.heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {view.papers.map((paper) => (
        <Paper
          key={paper.anchor}
          paper={paper}
          toAgenda={view.toAgenda}
          heading={Heading}
          subheading={Subheading}
        />
      ))}
    </article>
  );
}

/** The notice as a page of its own, with everything it needs to be read and printed. */
export function NoticePage({ notice }: { notice: NoticeDocument }) {
  const view = noticeView(notice);
  return (
    <html lang={view.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{view.title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, not a person's */}
        <style dangerouslySetInnerHTML={{ __html: noticeCss }} />
      </head>
      <body>
        <main>
          <NoticeBody notice={notice} />
        </main>
      </body>
    </html>
  );
}

/** The whole page as text, to be stored or sent as a file. */
export function noticeHtml(notice: NoticeDocument): string {
  return `<!doctype html>${renderToStaticMarkup(<NoticePage notice={notice} />)}`;
}
