import type { CSSProperties } from 'react';
import type { IsoDate } from '../../kernel/calendar.ts';
import type { Language } from '../../kernel/language.ts';
import { formatDate } from '../format.ts';
import { uiText } from '../text/index.ts';
import { type TrailLane, type TrailLink, trailPicture } from '../trail-picture.ts';
import { Details } from './details.tsx';
import { Table } from './tables.tsx';

const laneHeight = 36;
const at = (percent: number) => ({ '--at': `${percent}%` }) as CSSProperties;

/**
 * The story of a case through cases and years: a lane for each case, a mark for each thing that
 * happened, a curve where one paper cites another. The table under it says the same.
 */
export function Trail(props: {
  caption: string;
  lanes: readonly TrailLane[];
  links: readonly TrailLink[];
  today: IsoDate;
  language: Language;
}) {
  const { lanes, links, today, language } = props;
  const t = uiText[language].trail;
  const picture = trailPicture(lanes, links, today);
  return (
    <div className="trail">
      {picture ? (
        <div className="lanes" aria-hidden="true">
          <div className="years">
            {picture.years.map(({ year, at: left }) => (
              <span key={year} style={at(left)}>
                {year}
              </span>
            ))}
          </div>
          <div className="body">
            <Curves curves={picture.curves} lanes={lanes.length} />
            <span className="now" style={at(picture.at(today) ?? 100)}>
              <i>{t.today}</i>
            </span>
            {lanes.map((lane) => (
              <div key={lane.key} className={lane.own ? 'lane own' : 'lane'}>
                <b className="num">{lane.number}</b>
                <span className="line">
                  {lane.marks.map((mark) => {
                    const left = picture.at(mark.date);
                    return left === null ? null : (
                      <i
                        key={mark.key}
                        className={mark.shape}
                        style={at(left)}
                        title={mark.label}
                      />
                    );
                  })}
                </span>
              </div>
            ))}
          </div>
          <ul className="legend">
            {(['treated', 'event', 'due', 'late'] as const)
              .filter((shape) =>
                lanes.some((lane) => lane.marks.some((one) => one.shape === shape)),
              )
              .map((shape) => (
                <li key={shape}>
                  <i className={shape} />
                  {t.shapes[shape]}
                </li>
              ))}
          </ul>
        </div>
      ) : null}
      <Details summary={t.twin} open={!picture}>
        <TrailTable {...props} />
      </Details>
    </div>
  );
}

/** The curves lie over the lanes; they stretch with the picture while their lines keep their width. */
function Curves(props: {
  curves: NonNullable<ReturnType<typeof trailPicture>>['curves'];
  lanes: number;
}) {
  const height = props.lanes * laneHeight;
  const middle = (lane: number) => (lane + 0.5) * laneHeight;
  return (
    <svg
      className="curves"
      viewBox={`0 0 100 ${height}`}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {props.curves.map(({ key, from, to }) => {
        const [y1, y2] = [middle(from.lane), middle(to.lane)];
        const half = (y1 + y2) / 2;
        return (
          <path
            key={key}
            d={`M${from.at} ${y1}C${from.at} ${half} ${to.at} ${half} ${to.at} ${y2}`}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}

function TrailTable(props: Parameters<typeof Trail>[0]) {
  const t = uiText[props.language].trail;
  const rows = props.lanes
    .flatMap((lane) => lane.marks.map((mark) => ({ lane, mark })))
    .toSorted((a, b) => ((a.mark.date ?? '9999') < (b.mark.date ?? '9999') ? -1 : 1));
  return (
    <Table
      caption={props.caption}
      rows={rows}
      rowKey={({ mark }) => mark.key}
      columns={[
        {
          key: 'date',
          title: t.columns.date,
          cell: ({ mark }) =>
            mark.date ? <time dateTime={mark.date}>{formatDate(mark.date)}</time> : t.undated,
        },
        {
          key: 'case',
          title: t.columns.matter,
          heading: true,
          cell: ({ lane }) => (
            <>
              {lane.href ? <a href={lane.href}>{lane.number}</a> : lane.number} {lane.title}
            </>
          ),
        },
        {
          key: 'what',
          title: t.columns.what,
          cell: ({ mark }) =>
            mark.href ? <a href={mark.href}>{mark.label}</a> : <span>{mark.label}</span>,
        },
      ]}
    />
  );
}
