import { addresses } from '../../../ui/addresses.ts';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate, formatMoment } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { decisionText } from '../text/index.ts';
import type { EntryRow } from '../vocabulary.ts';
import type { Told } from '../where-taken.ts';
import { validityWords } from './standing-mark.tsx';

/** Links to other decisions, each with its number and title. */
export function EntryLinks({ entries }: { entries: readonly EntryRow[] }) {
  return (
    <>
      {entries.map((entry, at) => (
        <span key={entry.id}>
          {at > 0 ? ', ' : null}
          <a href={addresses.decision(entry.id)}>
            {entry.number} {entry.title}
          </a>
        </span>
      ))}
    </>
  );
}

/** Where, when and for how long a decision was taken, what it affects, and its permanent address. */
export function DecisionFacts(props: {
  visit: Visit;
  entry: EntryRow;
  affects: readonly { label: string; value: string }[];
  earlier: readonly EntryRow[];
  told: Told;
}) {
  const { visit, entry, affects, earlier, told } = props;
  const t = decisionText[visit.language];
  const { decidedOn, level } = entry;
  return (
    <Facts
      facts={[
        { label: t.body, value: <a href={addresses.body(entry.bodyId)}>{entry.bodyName}</a> },
        { label: t.decidedOn, value: decidedOn ? formatDate(decidedOn) : t.undated },
        { label: t.validity, value: validityWords(entry, visit.language) },
        ...(level === null ? [] : [{ label: t.level, value: String(level) }]),
        ...(earlier.length > 0
          ? [{ label: t.supersedes, value: <EntryLinks entries={earlier} /> }]
          : []),
        ...affects,
        ...told.facts,
        {
          label: t.permanent,
          value: <span className="address">{visit.origin + addresses.decision(entry.id)}</span>,
        },
        {
          label: t.recordedLabel,
          value: t.recorded(entry.recordedBy, formatMoment(entry.recordedAt, visit.language)),
        },
      ]}
    />
  );
}
