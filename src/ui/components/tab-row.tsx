/** The parts of one subject in a row of links, on the first page of each. */
export function TabRow(props: {
  label: string;
  tabs: readonly { key: string; title: string; href: string }[];
  current: string;
}) {
  return (
    <nav className="tabs noprint" aria-label={props.label}>
      <ul>
        {props.tabs.map(({ key, title, href }) => (
          <li key={key}>
            <a href={href} aria-current={key === props.current ? 'page' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
