import type { Relation } from '../rules/bodies-hang-together.ts';
import type { BodyRow } from '../store/tables.ts';

const row = 30;
const box = { width: 222, height: 24 };
const gap = 40;
const [left, middle, right] = [0, box.width + gap, 2 * (box.width + gap)];

/**
 * Draws a body between those it answers to (left) and those that answer to it (right). Solid lines
 * are answering and steering, broken ones support. The table beside it says the same in words.
 */
export function RelationPicture({
  own,
  above,
  below,
}: {
  own: BodyRow;
  above: readonly Relation<BodyRow>[];
  below: readonly Relation<BodyRow>[];
}) {
  const rows = Math.max(above.length, below.length, 1);
  const height = rows * row;
  const centre = height / 2;
  const at = (index: number, count: number) => ((index + 0.5) * height) / Math.max(count, 1);
  const width = below.length > 0 ? right + box.width : middle + box.width;
  return (
    <svg
      className="relations"
      width={width + 2}
      height={height + 2}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      aria-hidden="true"
      focusable="false"
    >
      {above.map((one, index) => {
        const y = at(index, above.length);
        return (
          <g key={one.body.id}>
            <path d={curve(left + box.width, y, middle, centre)} className={lineOf(one)} />
            <Box x={left} y={y} body={one.body} />
          </g>
        );
      })}
      {below.map((one, index) => {
        const y = at(index, below.length);
        return (
          <g key={one.body.id}>
            <path d={curve(middle + box.width, centre, right, y)} className={lineOf(one)} />
            <Box x={right} y={y} body={one.body} />
          </g>
        );
      })}
      <Box x={middle} y={centre} body={own} own />
    </svg>
  );
}

function Box({ x, y, body, own }: { x: number; y: number; body: BodyRow; own?: boolean }) {
  return (
    <g className={own ? 'own' : body.status === 'restructuring' ? 'unsure' : undefined}>
      <rect x={x} y={y - box.height / 2} width={box.width} height={box.height} rx="3" />
      <text x={x + 10} y={y + 4.5}>
        {fitting(body)}
      </text>
    </g>
  );
}

/** The whole name where it fits the box, else the short one, else what there is room for. */
function fitting({ name, short_name }: BodyRow): string {
  const room = 31;
  if (name.length <= room) return name;
  return short_name ?? `${name.slice(0, room - 1)}…`;
}

const lineOf = (relation: Relation<BodyRow>) =>
  relation.kinds.every((kind) => kind === 'supported-by' || kind === 'supports')
    ? 'line support'
    : 'line';

function curve(fromX: number, fromY: number, toX: number, toY: number): string {
  const half = (fromX + toX) / 2;
  return `M${fromX} ${fromY}C${half} ${fromY} ${half} ${toY} ${toX} ${toY}`;
}
