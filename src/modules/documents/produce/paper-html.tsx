import { Blocks, Points } from './blocks-html.tsx';
import { FactList } from './facts-html.tsx';
import { inOrder } from './in-order.ts';
import type { PaperView } from './paper-view.ts';

type HeadingTag = 'h2' | 'h3' | 'h4';

/** One case paper, headed one level below its notice. */
export function Paper({
  paper,
  toAgenda,
  heading: Heading,
  subheading: Subheading,
}: {
  paper: PaperView;
  toAgenda: string;
  heading: HeadingTag;
  subheading: HeadingTag;
}) {
  const { proposals, decisions, attachments, links } = paper;
  return (
    <section className="notice-paper" id={paper.anchor} aria-labelledby={`${paper.anchor}-title`}>
      <p className="notice-kicker">{paper.kicker}</p>
      <Heading id={`${paper.anchor}-title`}>{paper.heading}</Heading>
      {paper.closed !== '' && <p className="notice-closed">{paper.closed}</p>}
      <FactList facts={paper.facts} />
      <Subheading>{proposals.heading}</Subheading>
      {proposals.none === '' ? (
        <div className="notice-proposals">
          <Points points={proposals.items} />
        </div>
      ) : (
        <p className="notice-quiet">{proposals.none}</p>
      )}
      {decisions && (
        <>
          <Subheading>{decisions.heading}</Subheading>
          <Points points={decisions.points} />
        </>
      )}
      {attachments && (
        <>
          <Subheading>{attachments.heading}</Subheading>
          <ul>
            {inOrder(attachments.items, ({ name, note }) => (
              <li>
                {name}
                {note !== '' && <span className="notice-quiet"> ({note})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {inOrder(paper.sections, ({ heading, blocks, quoted }) => (
        <>
          {heading !== '' && <Subheading>{heading}</Subheading>}
          <Blocks blocks={blocks} />
          {inOrder(quoted, ({ source, points }) => (
            <figure className="notice-quoted">
              <figcaption>{source}</figcaption>
              <blockquote>
                <Points points={points} />
              </blockquote>
            </figure>
          ))}
        </>
      ))}
      {links && (
        <>
          <Subheading>{links.heading}</Subheading>
          <ul>
            {inOrder(links.items, ({ text, href }) => (
              <li>{href === '' ? text : <a href={href}>{text}</a>}</li>
            ))}
          </ul>
        </>
      )}
      <p className="notice-back">
        <a href="#saksliste">{toAgenda}</a>
      </p>
    </section>
  );
}
