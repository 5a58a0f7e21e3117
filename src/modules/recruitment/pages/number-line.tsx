import type { Language } from '../../../kernel/language.ts';
import { recruitmentText } from '../text/index.ts';
import type { StatedFigure } from '../vocabulary.ts';
import { valueWritten } from './written-figures.ts';

type Props = {
  filled: number;
  tableSum: number;
  figures: readonly StatedFigure[];
  language: Language;
};

const lineHeight = 17;

/** The first multiple of a round step beyond the largest number, and the step. */
function scaleFor(largest: number): { most: number; step: number } {
  const rough = Math.max(largest, 1) / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? power);
  return { most: Math.ceil((largest * 1.03) / step) * step, step };
}

type Mark = { key: string; from: number; to: number; name: string; value: string; look: string };

/**
 * The numbers that are said on one line, so that it can be seen how far apart they are: ranges as
 * bars, single numbers as strokes, and what is filled today. Its words stand beside it as text.
 */
export function NumberLine({ filled, tableSum, figures, language }: Props) {
  const t = recruitmentText[language].board;
  const marks: Mark[] = [
    ...figures.map((figure) => ({
      key: figure.id,
      from: figure.low,
      to: figure.high,
      name: figure.name[language],
      value: valueWritten(figure, language),
      look: figure.state === 'active' ? 'active' : 'stated',
    })),
    {
      key: 'table',
      from: tableSum,
      to: tableSum,
      name: t.table,
      value: String(tableSum),
      look: 'table',
    },
  ];
  const { most, step } = scaleFor(Math.max(filled, ...marks.map(({ to }) => to)));
  return (
    <div className="numberline">
      {[980, 358].map((width) => (
        <Drawing key={width} {...{ width, marks, most, step, filled, language }} />
      ))}
    </div>
  );
}

function Drawing(props: {
  width: number;
  marks: readonly Mark[];
  most: number;
  step: number;
  filled: number;
  language: Language;
}) {
  const { width, marks, most, step, filled, language } = props;
  const t = recruitmentText[language].board;
  const x = (value: number) => 1 + (value / most) * (width - 2);
  const letter = width > 500 ? 6.6 : 6.2;
  const { placed, lines } = inLines(marks, x, width, letter);
  const base = lines * lineHeight + 32;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  const inside = x(filled) > t.onScale(filled).length * letter + 14;
  return (
    <svg
      className={width > 500 ? 'wide' : 'narrow'}
      viewBox={`0 0 ${width} ${base + 22}`}
      aria-hidden="true"
      focusable="false"
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="tick" d={`M${x(tick)} ${base}v5`} />
          <text
            className="scale"
            x={x(tick)}
            y={base + 18}
            textAnchor={tick === 0 ? 'start' : tick === most ? 'end' : 'middle'}
          >
            {tick}
          </text>
        </g>
      ))}
      <path className="axis" d={`M1 ${base}H${width - 1}`} />
      <rect className="filled" x="1" y={base - 17} width={Math.max(0, x(filled) - 1)} height="17" />
      <text
        className={inside ? 'infilled' : 'besides'}
        x={inside ? x(filled) - 8 : x(filled) + 6}
        y={base - 4.5}
        textAnchor={inside ? 'end' : 'start'}
      >
        {t.onScale(filled)}
      </text>
      {placed.map(({ mark, line, at, anchor }) => {
        const y = (line + 1) * lineHeight;
        return (
          <g key={mark.key} className={mark.look}>
            {mark.from === mark.to ? (
              <path className="stroke" d={`M${x(mark.to)} ${base}V${y + 4}`} />
            ) : (
              <rect
                className="range"
                x={x(mark.from)}
                y={base - 26}
                width={x(mark.to) - x(mark.from)}
                height="6"
              />
            )}
            <text x={at} y={y - 1} textAnchor={anchor}>
              {mark.name} <tspan fontWeight="640">{mark.value}</tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Labels that would run into each other go on lines of their own. */
function inLines(
  marks: readonly Mark[],
  x: (value: number) => number,
  width: number,
  letter: number,
) {
  const ends: number[] = [];
  const sorted = marks.toSorted((a, b) => a.from + a.to - (b.from + b.to));
  const placed = sorted.map((mark) => {
    const long = (mark.name.length + 1 + mark.value.length) * letter;
    const middle = x((mark.from + mark.to) / 2);
    const start = Math.min(Math.max(0, middle - long / 2), Math.max(0, width - long));
    const free = ends.findIndex((end) => end + 10 < start);
    const line = free < 0 ? ends.length : free;
    ends[line] = start + long;
    const anchor =
      start === 0
        ? ('start' as const)
        : start >= width - long
          ? ('end' as const)
          : ('middle' as const);
    const at = anchor === 'start' ? 0 : anchor === 'end' ? width : middle;
    return { mark, line, at, anchor };
  });
  return { placed, lines: Math.max(1, ends.length) };
}
