/** How a part of a bar is drawn; each differs in pattern too, never in colour alone. */
export const looks = ['full', 'lines', 'dots', 'open', 'cross'] as const;
export type Look = (typeof looks)[number];

export type BarRow = {
  key: string;
  label: string;
  parts: readonly { look: Look; count: number }[];
  /** What stands at the end of the bar. */
  end: string;
};

/** The patterns of the bars; once on a page that draws any. */
export function Patterns() {
  return (
    <svg className="patterns" aria-hidden="true" width="0" height="0" focusable="false">
      <defs>
        <pattern id="fig-lines" width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="ground" d="M0 0h6v6H0z" />
          <path className="ink" d="M-1 7 7-1M-4 4 4-4M2 10 10 2" />
        </pattern>
        <pattern id="fig-dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="ground" d="M0 0h6v6H0z" />
          <circle className="dot" cx="3" cy="3" r="1.5" />
        </pattern>
        <pattern id="fig-cross" width="7" height="7" patternUnits="userSpaceOnUse">
          <path className="ground" d="M0 0h7v7H0z" />
          <path className="ink" d="M0 3.5h7M3.5 0v7" />
        </pattern>
      </defs>
    </svg>
  );
}

const percent = (value: number) => `${Math.round(value * 10_000) / 100}%`;

/** Bars of parts, each row with its name before it and its number after it. */
export function Bars(props: {
  title: string;
  legend?: readonly { look: Look; label: string }[];
  rows: readonly BarRow[];
  max: number;
  /** A line across every bar, as a goal is. */
  goal?: { at: number; label: string };
  scale?: string;
}) {
  const { legend = [], rows, max, goal, scale } = props;
  return (
    <figure className="fig" aria-label={props.title}>
      {legend.length > 1 ? <Legend entries={legend} /> : null}
      <ul className="bars">
        {rows.map((row) => (
          <li key={row.key}>
            <span className="name">{row.label}</span>
            <Bar row={row} max={max} goal={goal?.at} />
            <span className="end">{row.end}</span>
          </li>
        ))}
      </ul>
      {goal || scale ? (
        <figcaption>
          {[goal ? `┃ ${goal.label}` : '', scale].filter(Boolean).join(' · ')}
        </figcaption>
      ) : null}
    </figure>
  );
}

function Bar({ row, max, goal }: { row: BarRow; max: number; goal: number | undefined }) {
  let at = 0;
  const whole = Math.max(max, 1);
  return (
    <svg className="bar" aria-hidden="true" width="100%" height="20" focusable="false">
      <line className="base" x1="0" x2="100%" y1="19.5" y2="19.5" />
      {row.parts
        .filter(({ count }) => count > 0)
        .map(({ look, count }) => {
          const from = at;
          at += count;
          const wide = count / whole > 0.09;
          return (
            <g key={look} className={look}>
              <rect x={percent(from / whole)} y="2" width={percent(count / whole)} height="17" />
              {wide && row.parts.length > 1 ? (
                <text x={percent((from + count / 2) / whole)} y="15" textAnchor="middle">
                  {count}
                </text>
              ) : null}
            </g>
          );
        })}
      {goal === undefined ? null : (
        <line
          className="goal"
          x1={percent(goal / whole)}
          x2={percent(goal / whole)}
          y1="0"
          y2="20"
        />
      )}
    </svg>
  );
}

function Legend({ entries }: { entries: readonly { look: Look; label: string }[] }) {
  return (
    <ul className="legend">
      {entries.map(({ look, label }) => (
        <li key={look}>
          <svg className="bar" aria-hidden="true" width="14" height="14" focusable="false">
            <g className={look}>
              <rect x="0.5" y="0.5" width="13" height="13" />
            </g>
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** How long things took: a dot at the middle one, and a line to what nine of ten kept within. */
export function Ranges(props: {
  title: string;
  rows: readonly { key: string; label: string; median: number; nineOfTen: number; end: string }[];
  scale: (max: string) => string;
}) {
  const max = Math.max(1, ...props.rows.map(({ nineOfTen }) => nineOfTen));
  return (
    <figure className="fig" aria-label={props.title}>
      <ul className="bars">
        {props.rows.map((row) => (
          <li key={row.key}>
            <span className="name">{row.label}</span>
            <svg
              className="bar range"
              aria-hidden="true"
              width="100%"
              height="20"
              focusable="false"
            >
              <line className="base" x1="0" x2="100%" y1="19.5" y2="19.5" />
              <line className="reach" x1="0" x2={percent(row.nineOfTen / max)} y1="10" y2="10" />
              <line
                className="stop"
                x1={percent(row.nineOfTen / max)}
                x2={percent(row.nineOfTen / max)}
                y1="3"
                y2="17"
              />
              <circle cx={percent(row.median / max)} cy="10" r="5.5" />
            </svg>
            <span className="end">{row.end}</span>
          </li>
        ))}
      </ul>
      <figcaption>{props.scale(String(max))}</figcaption>
    </figure>
  );
}
