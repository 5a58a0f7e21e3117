import type { Language } from '../../../kernel/language.ts';
import { standingShapes } from '../../follow-up/index.ts';
import { caseText } from '../text/cases/index.ts';
import type { TrailLayout, TrailMark } from './trail-layout.ts';

const width = 720;
const names = 210;
const row = 30;
const head = 26;
const dot = 6;

const x = (share: number) => names + share * (width - names - 14) + 2;
const y = (lane: number) => head + lane * row + row / 2;

/**
 * Draws a trail: years across, cases down, a dot where a case was treated, a mark where something
 * falls due, and a curve from each case to those that refer to it. The list below says it in words.
 */
export function TrailPicture({ layout, language }: { layout: TrailLayout; language: Language }) {
  const height = head + layout.lanes.length * row + 8;
  return (
    <svg className="trail" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {layout.years.map(({ year, x: at }) => (
        <g key={year} className="year">
          <line x1={x(at)} x2={x(at)} y1={6} y2={height} />
          <text x={x(at) + 5} y={16}>
            {year}
          </text>
        </g>
      ))}
      {layout.today === null ? null : (
        <g className="today">
          <line x1={x(layout.today)} x2={x(layout.today)} y1={head - 6} y2={height} />
          <text x={x(layout.today) - 6} y={16} textAnchor="end">
            {caseText[language].today}
          </text>
        </g>
      )}
      {layout.lanes.map((lane, at) => (
        <g key={lane.caseId} className={lane.own ? 'lane own' : 'lane'}>
          <line x1={0} x2={width} y1={y(at) + row / 2} y2={y(at) + row / 2} />
          <text x={0} y={y(at) + 4}>
            <tspan className="no">{lane.number}</tspan>
            <tspan dx="8">{fitting(lane.title)}</tspan>
          </text>
        </g>
      ))}
      {layout.curves.map(({ from, to }) => (
        <path key={`${from.node.caseId} ${to.node.caseId}`} className="cites" d={curve(from, to)} />
      ))}
      {layout.marks.map((mark) => (
        <Mark key={keyOf(mark)} mark={mark} />
      ))}
    </svg>
  );
}

const room = 22;
const fitting = (title: string) =>
  title.length <= room ? title : `${title.slice(0, room - 1).trimEnd()}…`;

const keyOf = ({ node }: TrailMark) =>
  `${node.kind} ${node.caseId} ${node.date} ${node.kind === 'due' ? node.obligationId : ''}`;

function curve(from: TrailMark, to: TrailMark): string {
  const [x1, y1, x2, y2] = [x(from.x), y(from.lane), x(to.x), y(to.lane)];
  const half = (y1 + y2) / 2;
  return `M${x1} ${y1}C${x1} ${half} ${x2} ${half} ${x2} ${y2}`;
}

/** ● treated, ◇ happened, and what is due in the shape of how it stands. */
function Mark({ mark: { node, lane, x: at } }: { mark: TrailMark }) {
  const [cx, cy] = [x(at), y(lane)];
  if (node.kind === 'treated') {
    return <circle className="treated" cx={cx} cy={cy} r={node.distance === 0 ? dot + 1 : dot} />;
  }
  const shape = node.kind === 'event' ? 'warn' : standingShapes[node.standing];
  if (shape === 'bad') {
    return <rect className="mark bad" x={cx - 5} y={cy - 5} width="10" height="10" />;
  }
  if (shape === 'warn') {
    const turn = `rotate(45 ${cx} ${cy})`;
    return (
      <rect className="mark warn" x={cx - 4} y={cy - 4} width="8" height="8" transform={turn} />
    );
  }
  return <circle className={`mark ${shape}`} cx={cx} cy={cy} r={dot - 1.5} />;
}
