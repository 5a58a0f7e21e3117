import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Blocks } from './blocks-html.tsx';
import { FactList } from './facts-html.tsx';
import { inOrder } from './in-order.ts';
import { minutesCss } from './minutes-css.ts';
import type {
  MinutesStanding,
  WrittenMinutes,
  WrittenPart,
  WrittenSection,
} from './minutes-written.ts';
import { noticeCss } from './notice-css.ts';
import { textBlocks } from './text-blocks.ts';

type Headings = { heading: 'h2' | 'h3'; subheading: 'h3' | 'h4' };

/**
 * Minutes as a part of a page, in the classes of `noticeSheet`. `beside` puts something with a
 * section, such as the comments on it; `afterPart` something with a part, such as the way to edit
 * it. A part without words is left out unless something stands with it.
 */
export function MinutesBody(props: {
  minutes: WrittenMinutes;
  topHeading?: 1 | 2;
  /** Without the head: only what the sections say. */
  bare?: boolean;
  standing?: ReactNode;
  beside?: (section: WrittenSection) => ReactNode;
  afterPart?: (part: WrittenPart, section: WrittenSection) => ReactNode;
}) {
  const { minutes, topHeading = 1 } = props;
  const Title = topHeading === 1 ? 'h1' : 'h2';
  const headings: Headings =
    topHeading === 1 ? { heading: 'h2', subheading: 'h3' } : { heading: 'h3', subheading: 'h4' };
  return (
    <article className="notice minutes" lang={minutes.language}>
      {props.bare ? null : (
        <header>
          <p className="notice-kicker">{minutes.partnership}</p>
          <Title>{minutes.heading}</Title>
          <FactList facts={minutes.facts} />
          {props.standing}
        </header>
      )}
      {minutes.sections.map((section) => (
        <Section key={section.key} section={section} {...headings} {...props} />
      ))}
    </article>
  );
}

function Section(
  props: Headings & {
    section: WrittenSection;
    beside?: (section: WrittenSection) => ReactNode;
    afterPart?: (part: WrittenPart, section: WrittenSection) => ReactNode;
  },
) {
  const { section, heading: Heading, subheading, beside, afterPart } = props;
  const parts = section.parts.map((part) => ({ part, after: afterPart?.(part, section) ?? null }));
  const shown = parts.filter(({ part, after }) => !isEmpty(part) || after !== null);
  const aside = beside?.(section) ?? null;
  if (shown.length === 0 && aside === null && section.closed === '') return null;
  const id = anchorOf(section);
  return (
    <section
      className={`minutes-section minutes-${section.kind}`}
      aria-labelledby={section.heading ? id : undefined}
    >
      {section.under ? <p className="minutes-under">{section.under}</p> : null}
      {section.heading ? <Heading id={id}>{section.heading}</Heading> : null}
      {section.closed === '' ? null : <p className="notice-closed">{section.closed}</p>}
      {shown.map(({ part, after }) => (
        <div className="minutes-part" key={part.key} id={partAnchor(part)}>
          <Part part={part} subheading={subheading} />
          {after}
        </div>
      ))}
      {aside}
    </section>
  );
}

/** Names a section within its page. */
export function anchorOf({ key, number }: WrittenSection): string {
  return number ? `sak-${number.replace(/[^\p{L}\p{N}]+/gu, '-')}` : `del-${key}`;
}

/** Names a part within its page. */
export function partAnchor({ key }: { key: string }): string {
  return `d-${key.replace(/[^\w]+/g, '-')}`;
}

/** Whether a part says nothing. */
export function isEmpty(part: WrittenPart): boolean {
  if (part.kind === 'text') return part.text.trim() === '';
  return part.kind === 'table' ? part.rows.length === 0 : part.points.length === 0;
}

function Part({ part, subheading: Subheading }: { part: WrittenPart; subheading: 'h3' | 'h4' }) {
  return (
    <>
      {part.heading === '' || isEmpty(part) ? null : <Subheading>{part.heading}</Subheading>}
      {part.kind === 'text' ? <Blocks blocks={textBlocks(part.text)} /> : null}
      {part.kind === 'table' ? <PartTable part={part} /> : null}
      {part.kind === 'points' ? (
        <ol className="notice-points">
          {inOrder(part.points, ({ no, text, before }) =>
            no === null ? (
              <li className="minutes-struck">
                <span className="notice-quiet">{before}</span>
              </li>
            ) : (
              <li value={no}>
                <Blocks blocks={textBlocks(text)} />
                {before === '' ? null : <p className="notice-quiet minutes-before">{before}</p>}
              </li>
            ),
          )}
        </ol>
      ) : null}
    </>
  );
}

/** Its roles are spelled out because narrow screens lay the rows out as lines. */
function PartTable({ part }: { part: Extract<WrittenPart, { kind: 'table' }> }) {
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table className="notice-agenda minutes-table" role="table">
      <caption className="notice-unseen">{part.heading || part.columns.join(', ')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {inOrder(part.columns, (name) => (
            <th scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {inOrder(part.rows, (row) => (
          <tr role="row">
            {inOrder(row, (cell, at) =>
              at === 0 ? (
                <th scope="row" role="rowheader">
                  {cell}
                </th>
              ) : (
                <td role="cell">{cell}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

/** How minutes stand, at their head: the draft's mark, or who approved them and where to check. */
export function StandingLines({ standing }: { standing: MinutesStanding }) {
  return (
    <>
      <p className={standing.draftMark ? 'notice-draft' : 'notice-quiet'}>{standing.edition}</p>
      {standing.closing ? (
        <section aria-label={standing.closing.heading}>
          <FactList facts={standing.closing.facts} />
        </section>
      ) : null}
    </>
  );
}

/** The whole page as text, to be stored or sent as a file. The same minutes give the same bytes. */
export function minutesHtml(minutes: WrittenMinutes, standing: MinutesStanding): string {
  const page = (
    <html lang={minutes.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{minutes.title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, not a person's */}
        <style dangerouslySetInnerHTML={{ __html: noticeCss + minutesCss }} />
      </head>
      <body>
        <main>
          <MinutesBody minutes={minutes} standing={<StandingLines standing={standing} />} />
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
