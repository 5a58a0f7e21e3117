import { daysBetween } from '../../../kernel/calendar.ts';
import type { Language } from '../../../kernel/language.ts';
import type { WheelEntry, WheelKind } from '../rules/what-the-year-brings-round.ts';
import { aroundText } from '../text/index.ts';
import { monthName } from './year-picture.tsx';

const size = 520;
const centre = size / 2;
/** Each kind of entry has a ring of its own, from the outermost in. */
const rings: readonly WheelKind[] = ['meeting', 'duty', 'rule', 'gathering', 'term'];
const outer = 205;
const between = 30;

function point(share: number, radius: number) {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  const at = (value: number) => Math.round(value * 10) / 10;
  return { x: at(centre + radius * Math.cos(angle)), y: at(centre + radius * Math.sin(angle)) };
}

/** The year as a ring, clockwise from January at the top. Its numbers stand in the table below. */
export function WheelPicture(props: {
  entries: readonly WheelEntry[];
  year: number;
  today: string;
  language: Language;
}) {
  const { entries, year, today, language } = props;
  const t = aroundText[language].wheel;
  const first = `${year}-01-01`;
  const length = daysBetween(first, `${year + 1}-01-01`);
  const share = (date: string) => daysBetween(first, date) / length;
  const monthShare = (month: number) =>
    month === 13 ? 1 : share(`${year}-${String(month).padStart(2, '0')}-01`);
  const now = today.startsWith(`${year}-`) ? share(today) : null;
  return (
    <figure className="wheel">
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
        {rings.map((kind, at) => (
          <circle key={kind} cx={centre} cy={centre} r={outer - at * between} className="ring" />
        ))}
        {Array.from({ length: 12 }, (_, at) => {
          const from = point(monthShare(at + 1), outer - rings.length * between + 12);
          const to = point(monthShare(at + 1), outer + 16);
          const name = point((monthShare(at + 1) + monthShare(at + 2)) / 2, outer + 26);
          return (
            <g key={monthName(at + 1, 'nb', 'short')}>
              <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="month" />
              <text x={name.x} y={name.y} textAnchor="middle" dominantBaseline="middle">
                {monthName(at + 1, language, 'short')}
              </text>
            </g>
          );
        })}
        {now === null ? null : (
          <line
            {...(({ x, y }) => ({ x1: x, y1: y }))(point(now, outer - rings.length * between))}
            {...(({ x, y }) => ({ x2: x, y2: y }))(point(now, outer + 12))}
            className="now"
          />
        )}
        {entries.map((one) => {
          const where = one.date
            ? share(one.date)
            : (monthShare(one.month) + monthShare(one.month + 1)) / 2;
          const { x, y } = point(where, outer - rings.indexOf(one.kind) * between);
          return <Mark key={one.key} kind={one.kind} x={x} y={y} />;
        })}
        <text x={centre} y={centre} textAnchor="middle" dominantBaseline="middle" fontSize="26">
          {year}
        </text>
      </svg>
      <figcaption>
        <ul className="wheellegend">
          {rings.map((kind) => (
            <li key={kind}>
              <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <Mark kind={kind} x={8} y={8} />
              </svg>
              {t.kinds[kind]}
            </li>
          ))}
        </ul>
        {t.caption}
      </figcaption>
    </figure>
  );
}

/** A shape for each kind, so that colour is never all that tells them apart. */
function Mark({ kind, x, y }: { kind: WheelKind; x: number; y: number }) {
  if (kind === 'meeting') return <circle cx={x} cy={y} r={6} className="meeting" />;
  if (kind === 'rule') return <circle cx={x} cy={y} r={5.5} className="rule" />;
  if (kind === 'gathering') {
    return <path d={`M${x} ${y - 7}L${x + 7} ${y + 6}H${x - 7}Z`} className="gathering" />;
  }
  const turned = kind === 'duty' ? `rotate(45 ${x} ${y})` : undefined;
  return <rect x={x - 5} y={y - 5} width={10} height={10} transform={turned} className={kind} />;
}
