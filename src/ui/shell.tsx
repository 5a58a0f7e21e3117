import type { ReactNode } from 'react';
import { type Language, languages } from '../kernel/language.ts';
import { addresses } from './addresses.ts';
import { FlashMessage, type Undo } from './components/flash.tsx';
import { uiText } from './text/index.ts';

export type NavItem = { key: string; href: string; label: string; count?: number };

export type ShellProps = {
  language: Language;
  title: string;
  /** The key of the navigation item that this page belongs under. */
  current: string;
  navigation: readonly NavItem[];
  /** Who acts; null where nobody is signed in. */
  actor: { role: string; onBehalfOf: string } | null;
  demo: boolean;
  /** Where to come back to after a change of language. */
  path: string;
  /** Whether this person may search; a vendor may not. */
  search: boolean;
  searched?: string;
  crumbs?: readonly { label: string; href?: string }[];
  flash?: string | undefined;
  /** How what the flash tells of is undone. */
  undo?: Undo | undefined;
  /** A page without navigation, as for signing in. */
  bare?: boolean;
  assets: { css: readonly string[]; scripts: readonly string[] };
  children: ReactNode;
};

/** The mark as a picture in the address, since a browser would else ask for one that is not there. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -5 28 28"><rect x="-1" y="-5" width="28" height="28" rx="5" fill="#123f35"/><g fill="none" stroke="#f4f1e6" stroke-width="1.8"><circle cx="9" cy="9" r="6.6"/><circle cx="17" cy="9" r="6.6"/></g></svg>',
)}`;

function Mark() {
  return (
    <svg viewBox="0 0 26 18" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="1.8">
        <circle cx="9" cy="9" r="7.6" />
        <circle cx="17" cy="9" r="7.6" />
      </g>
      <path d="M13 2.55a7.6 7.6 0 0 1 0 12.9 7.6 7.6 0 0 1 0-12.9z" fill="currentColor" />
    </svg>
  );
}

function Navigation({ items, current }: { items: readonly NavItem[]; current: string }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.key}>
          <a href={item.href} aria-current={item.key === current ? 'page' : undefined}>
            {item.label}
            {item.count ? <span className="c">{item.count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A change of language is a form, so that it works without a script and changes no address. */
function LanguageChoice({ language, path }: { language: Language; path: string }) {
  const t = uiText[language];
  return (
    <form className="lang" method="post" action={addresses.language()} aria-label={t.language}>
      <input type="hidden" name="til" value={path} />
      {languages.map((one) => (
        <button
          key={one}
          name="sprak"
          value={one}
          lang={one}
          aria-pressed={one === language}
          type="submit"
        >
          {t.languages[one]}
        </button>
      ))}
    </form>
  );
}

function TopBar(props: ShellProps) {
  const { language, actor, navigation, current, path, bare } = props;
  const t = uiText[language];
  return (
    <header className={bare ? 'top bare' : 'top'}>
      <a className="brand" href={actor ? addresses.work() : addresses.portal()}>
        <Mark />
        Omforent
      </a>
      {bare || !props.search ? null : (
        <search className="find">
          <form method="get" action={addresses.search()}>
            <label className="vh" htmlFor="q">
              {t.search}
            </label>
            <input
              id="q"
              name="q"
              type="search"
              placeholder={t.searchHint}
              defaultValue={props.searched}
            />
          </form>
        </search>
      )}
      {actor ? (
        <a className="behalf" href={addresses.switchRole()} aria-description={t.switchRole}>
          <span>
            <i>{t.onBehalfOf}</i>
            {actor.onBehalfOf}
          </span>
          <b>{actor.role}</b>
        </a>
      ) : null}
      {!actor && current !== '' ? (
        <a className="enter" href={addresses.signIn()}>
          {t.signIn}
        </a>
      ) : null}
      <LanguageChoice language={language} path={path} />
      {bare ? null : (
        <details className="menu" data-menu="">
          <summary>{t.menu}</summary>
          <nav aria-label={t.narrowMenu}>
            <Navigation items={navigation} current={current} />
            <LanguageChoice language={language} path={path} />
          </nav>
        </details>
      )}
    </header>
  );
}

/** The frame around every page: who acts and on whose behalf, where one may go, and the content. */
export function Shell(props: ShellProps) {
  const { language, title, current, navigation, crumbs, flash, bare, assets, children } = props;
  const t = uiText[language];
  return (
    <html lang={language} data-color-scheme="auto" data-size="sm">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href={icon} />
        <title>{`${title} – Omforent`}</title>
        {assets.css.map((sheet) => (
          <link key={sheet} rel="stylesheet" href={sheet} />
        ))}
        {assets.scripts.map((script) => (
          <script key={script} type="module" src={script} />
        ))}
      </head>
      <body>
        <a className="skip" href="#innhold">
          {t.skip}
        </a>
        <TopBar {...props} />
        <div className={bare ? 'frame bare' : 'frame'}>
          {bare ? null : (
            <nav className="nav" aria-label={t.mainMenu}>
              <Navigation items={navigation} current={current} />
              {props.demo ? <p className="demo">{t.demo}</p> : null}
            </nav>
          )}
          <main className="page" id="innhold" tabIndex={-1}>
            {flash ? <FlashMessage text={flash} undo={props.undo} language={language} /> : null}
            {crumbs && crumbs.length > 0 ? (
              <nav className="crumb" aria-label={t.crumbs}>
                <ol>
                  {crumbs.map((crumb) => (
                    <li key={crumb.label}>
                      {crumb.href ? <a href={crumb.href}>{crumb.label}</a> : crumb.label}
                    </li>
                  ))}
                </ol>
              </nav>
            ) : null}
            {children}
          </main>
        </div>
        {bare ? null : <footer className="foot">{t.footer}</footer>}
        <p className="vh" role="status" data-announce="" />
      </body>
    </html>
  );
}
