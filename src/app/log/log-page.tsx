import type { BodyId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/language.ts';
import { checkLog, commandWords, readLog } from '../../modules/audit/index.ts';
import type { ChainedRecord, ChainVerdict } from '../../modules/audit/vocabulary.ts';
import type { PageAnswer, Visit } from '../../modules/identity/route.ts';
import { identityText } from '../../modules/identity/text/index.ts';
import { addresses } from '../../ui/addresses.ts';
import { EmptyState, PageHead } from '../../ui/components/page-head.tsx';
import { Pager } from '../../ui/components/pager.tsx';
import { Status } from '../../ui/components/status.tsx';
import { type Column, Table } from '../../ui/components/tables.tsx';
import { formatMoment } from '../../ui/format.ts';
import { uiText } from '../../ui/text/index.ts';
import { shownValues } from './shown-value.ts';
import { subjectAddress } from './subject-address.ts';
import { logText } from './text/index.ts';

const pageLength = 50;

/** What has been done, newest first; and on demand, whether the log is whole. */
export async function logPage(visit: Visit): Promise<PageAnswer> {
  const { db, language, query } = visit;
  const t = logText[language];
  const before = Math.max(0, Number.parseInt(query.get('for') ?? '', 10) || 0);
  const subjectId = query.get('gjelder') ?? undefined;
  const [entries, verdict] = await Promise.all([
    readLog(db, { beforeNumber: before || undefined, subjectId, limit: pageLength + 1 }),
    query.has('sjekk') ? checkLog(db) : null,
  ]);
  const shown = entries.slice(0, pageLength);
  const oldest = shown.at(-1)?.number;
  const pager = uiText[language].pager;
  return {
    kind: 'page',
    title: t.title,
    nav: 'log',
    main: (
      <>
        <PageHead
          title={t.title}
          lede={t.lede}
          actions={
            <form method="get" action={addresses.log()}>
              <input type="hidden" name="sjekk" value="1" />
              <button type="submit" className="ds-button" data-variant="secondary">
                {t.check}
              </button>
            </form>
          }
        >
          {verdict ? <Wholeness verdict={verdict} language={language} /> : null}
          {subjectId && shown[0] ? (
            <p className="standline">
              {t.of(subjectWord(shown[0], language))} <a href={addresses.log()}>{t.showAll}</a>
            </p>
          ) : null}
        </PageHead>
        {shown.length === 0 ? (
          <EmptyState title={t.empty.title} body={t.empty.body} />
        ) : (
          <Table
            caption={t.title}
            columns={columns(visit)}
            rows={shown}
            rowKey={(entry) => String(entry.number)}
          />
        )}
        <Pager
          label={pager.label}
          shown={pager.range(shown[0]?.number ?? 0, oldest ?? 0)}
          previous={
            before ? { href: addresses.log({ gjelder: subjectId }), label: t.newest } : undefined
          }
          next={
            entries.length > pageLength
              ? { href: addresses.log({ for: oldest, gjelder: subjectId }), label: t.older }
              : undefined
          }
        />
      </>
    ),
  };
}

function Wholeness({ verdict, language }: { verdict: ChainVerdict; language: Language }) {
  const t = logText[language];
  return (
    <p className="standline" role="status">
      {verdict.whole ? (
        <Status shape="ok">{t.whole(verdict.entries)}</Status>
      ) : (
        <>
          <Status shape="bad">{t.broken[verdict.why](verdict.firstBroken)}</Status> {t.brokenHelp}
        </>
      )}
    </p>
  );
}

function subjectWord({ subjectKind }: ChainedRecord, language: Language): string {
  const words: Readonly<Record<string, string>> = logText[language].subjects;
  return words[subjectKind] ?? subjectKind;
}

/** What was written in another body, of closed cases too, is for those who may read it there. */
function columns({ language, may }: Visit): Column<ChainedRecord>[] {
  const t = logText[language];
  const roles: Readonly<Record<string, string>> = identityText[language].roles;
  return [
    {
      key: 'when',
      title: t.columns.when,
      cell: (entry) => (
        <span className="when nb">
          <time dateTime={entry.at}>{formatMoment(new Date(entry.at), language)}</time>
          <small className="dim num">
            {t.columns.number} {entry.number}
          </small>
        </span>
      ),
    },
    {
      key: 'who',
      title: t.columns.who,
      cell: (entry) => (
        <>
          {entry.personName}
          <small className="kind">{roles[entry.role] ?? entry.role}</small>
        </>
      ),
    },
    { key: 'behalf', title: t.columns.behalf, cell: (entry) => entry.onBehalfOf },
    {
      key: 'what',
      title: t.columns.what,
      heading: true,
      cell: (entry) => (
        <>
          {commandWords(entry.command, language)}
          {may('case.read-closed', { bodyId: entry.bodyId as BodyId | null }).ok ? (
            <BeforeAfter entry={entry} language={language} />
          ) : null}
        </>
      ),
    },
    {
      key: 'subject',
      title: t.columns.subject,
      cell: (entry) => {
        const href = subjectAddress(entry);
        const word = subjectWord(entry, language);
        return href ? (
          <a className="tap" href={href}>
            {word}
          </a>
        ) : (
          word
        );
      },
    },
  ];
}

function BeforeAfter({ entry, language }: { entry: ChainedRecord; language: Language }) {
  const t = logText[language];
  const sides = [
    { label: t.before, values: shownValues(entry.before) },
    { label: t.after, values: shownValues(entry.after) },
  ];
  if (sides.every((side) => side.values.length === 0)) return null;
  return (
    <details className="facts-of">
      <summary>{t.details}</summary>
      {sides.map((side) => (
        <div key={side.label}>
          <b>{side.label}</b>
          {side.values.length === 0 ? <p className="dim">{t.nothing}</p> : null}
          <dl>
            {side.values.map(({ path, value }) => (
              <div key={path}>
                <dt>{path}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </details>
  );
}
