import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { StandingMark } from '../../follow-up/index.ts';
import type { Trail, TrailNode } from '../rules/case-trail.ts';
import { caseText } from '../text/cases/index.ts';
import { meetingText } from '../text/index.ts';
import { OutcomeStatus } from './decided.tsx';
import { trailLayout } from './trail-layout.ts';
import { TrailPicture } from './trail-picture.tsx';

/** More lanes than this make no picture. */
const mostLanes = 14;

/** Where a case comes from and what followed: a picture, and the same as a table. */
export function CaseTrailSection(props: { trail: Trail; today: string; language: Language }) {
  const { trail, today, language } = props;
  const words = meetingText[language].casePage;
  const t = caseText[language];
  const alone = new Set(trail.nodes.map((node) => node.caseId)).size < 2;
  const layout = trailLayout(trail, today, mostLanes);
  return (
    <section className="block" aria-labelledby="trail">
      <h2 id="trail">{words.trail}</h2>
      <p className="sub2">{alone ? t.alone : words.trailLede}</p>
      {layout.marks.length > 1 ? <TrailPicture layout={layout} language={language} /> : null}
      {layout.left > 0 ? <p className="dim">{t.more(layout.left)}</p> : null}
      <Table
        caption={words.trail}
        columns={columns(trail, language)}
        rows={trail.nodes}
        rowKey={(node) =>
          node.kind === 'due'
            ? node.obligationId
            : `${node.caseId} ${node.date} ${node.kind === 'treated' ? node.meetingId : node.text}`
        }
      />
    </section>
  );
}

function columns(trail: Trail, language: Language): Column<TrailNode>[] {
  const t = caseText[language];
  const numberOf = new Map(trail.nodes.map((node) => [node.caseId, node.number]));
  const cited = (node: TrailNode) =>
    trail.links
      .filter((link) => link.from === node.caseId)
      .map((link) => numberOf.get(link.to) ?? '')
      .join(', ');
  return [
    {
      key: 'date',
      title: t.trailColumns.date,
      cell: (node) =>
        node.date ? (
          <time dateTime={node.date}>{formatDate(node.date)}</time>
        ) : (
          <span className="dim">{t.noDate}</span>
        ),
    },
    {
      key: 'case',
      title: t.trailColumns.case,
      heading: true,
      cell: (node) => (
        <span className="nb">
          {node.distance === 0 ? (
            <b>{node.number}</b>
          ) : (
            <a href={addresses.case(node.caseId)}>{node.number}</a>
          )}
        </span>
      ),
    },
    {
      key: 'what',
      title: t.trailColumns.what,
      cell: (node) => <What node={node} cites={cited(node)} language={language} />,
    },
    {
      key: 'state',
      title: t.trailColumns.state,
      cell: (node) =>
        node.kind === 'due' ? (
          <StandingMark standing={node.standing} language={language} />
        ) : node.kind === 'treated' && node.outcome ? (
          <OutcomeStatus outcome={node.outcome} language={language} />
        ) : null,
    },
  ];
}

function What(props: { node: TrailNode; cites: string; language: Language }) {
  const { node, cites, language } = props;
  const t = caseText[language];
  if (node.kind === 'event') return node.text;
  if (node.kind === 'due') {
    return (
      <>
        {t.dueWord}:{' '}
        <a href={addresses.obligation(node.obligationId)}>{t.owes(node.who, node.what)}</a>
      </>
    );
  }
  return (
    <>
      {node.meetingId ? <a href={addresses.meeting(node.meetingId)}>{node.title}</a> : node.title}
      {node.distance === 0 ? <small className="dim"> ({t.this})</small> : null}
      {cites ? <small className="kind">{t.cites(cites)}</small> : null}
    </>
  );
}
