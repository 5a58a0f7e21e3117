import { inOrder } from './in-order.ts';
import type { PointView, ProposalView } from './paper-view.ts';
import type { TextBlock } from './text-blocks.ts';

/** Plain text with light structure, as paragraphs and lists. */
export function Blocks({ blocks }: { blocks: TextBlock[] }) {
  return inOrder(blocks, (block) => {
    if (block.kind === 'paragraph') return <p>{broken(block.lines)}</p>;
    const items = inOrder(block.items, (lines) => <li>{broken(lines)}</li>);
    return block.kind === 'bullets' ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
  });
}

/** Numbered points, each with its own number. */
export function Points({ points }: { points: (PointView | ProposalView)[] }) {
  return (
    <ol className="notice-points">
      {inOrder(points, (point) => (
        <li value={point.no}>
          {'kind' in point && point.kind !== '' && <strong>{point.kind}: </strong>}
          <Blocks blocks={point.blocks} />
        </li>
      ))}
    </ol>
  );
}

/** Lines that a person broke, broken where they broke them. */
function broken(lines: string[]) {
  return inOrder(lines, (line, index) => (
    <>
      {index > 0 && <br />}
      {line}
    </>
  ));
}
