import type { Language } from '../../kernel/language.ts';
import { uiText } from '../text/index.ts';

/** The pages of a long list: the one before, the one after, and where one is. */
export function Pagination(props: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  language: Language;
}) {
  const { page, pages, hrefOf } = props;
  if (pages < 2) return null;
  const t = uiText[props.language].pages;
  return (
    <nav className="pages" aria-label={t.label}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          {t.previous}
        </a>
      ) : (
        <span className="dim">{t.previous}</span>
      )}
      <span className="num">{t.of(page, pages)}</span>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          {t.next}
        </a>
      ) : (
        <span className="dim">{t.next}</span>
      )}
    </nav>
  );
}

/** Sister pages of one thing, as a line of links: the meeting, its papers, its versions. */
export function SectionLinks(props: {
  label: string;
  current: string;
  links: readonly { key: string; href: string; label: string; count?: number }[];
}) {
  return (
    <nav className="sections" aria-label={props.label}>
      <ul>
        {props.links.map((link) => (
          <li key={link.key}>
            <a href={link.href} aria-current={link.key === props.current ? 'page' : undefined}>
              {link.label}
              {link.count === undefined ? null : <span className="c num">{link.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
