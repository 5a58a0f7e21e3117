import type { Fact } from './notice-view.ts';

/** Names and values at the head of a notice or a paper. */
export function FactList({ facts }: { facts: Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="notice-facts">
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>
            <FactValue fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactValue({ fact: { value, href, dateTime } }: { fact: Fact }) {
  if (href !== undefined) return <a href={href}>{value}</a>;
  if (dateTime !== undefined) return <time dateTime={dateTime}>{value}</time>;
  return value;
}
