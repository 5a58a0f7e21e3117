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
