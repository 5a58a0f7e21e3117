/** The way on through a long list, and back. Absent where all of it is in sight. */
export function Pager(props: {
  label: string;
  previous?: { href: string; label: string } | undefined;
  next?: { href: string; label: string } | undefined;
  shown: string;
}) {
  if (!props.previous && !props.next) return null;
  return (
    <nav className="pager" aria-label={props.label}>
      {props.previous ? (
        <a href={props.previous.href} rel="prev">
          {props.previous.label}
        </a>
      ) : null}
      <span>{props.shown}</span>
      {props.next ? (
        <a href={props.next.href} rel="next">
          {props.next.label}
        </a>
      ) : null}
    </nav>
  );
}

/** The same for a list that is cut by how many rows are passed: one page on, and one page back. */
export function OffsetPager(props: {
  words: { label: string; previous: string; next: string };
  shown: string;
  offset: number;
  pageLength: number;
  /** Whether there are rows after those in sight. */
  more: boolean;
  hrefAt: (offset: number) => string;
}) {
  const { words, shown, offset, pageLength, more, hrefAt } = props;
  return (
    <Pager
      label={words.label}
      shown={shown}
      previous={
        offset > 0
          ? { href: hrefAt(Math.max(0, offset - pageLength)), label: words.previous }
          : undefined
      }
      next={more ? { href: hrefAt(offset + pageLength), label: words.next } : undefined}
    />
  );
}
