import type { CSSProperties } from 'react';
import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { recruitmentText } from '../text/index.ts';
import type { Party, PartyStanding, QuotaStanding } from '../vocabulary.ts';
import type { Board, GroupRow } from './board-view.ts';
import { asHeading, countWritten } from './written-figures.ts';

type Look = 'full' | 'promised' | 'cover' | 'open';

/** Squares of one party: filled, offered, vacant, and vacant that it covers for another. */
function squaresOf({ needed, filled, offered, covers }: PartyStanding): Look[] {
  const count = Math.max(needed, filled);
  const own = needed - covers;
  return Array.from({ length: count }, (_, at) =>
    at < filled ? 'full' : at < filled + offered ? 'promised' : at < own ? 'open' : 'cover',
  );
}

const looks = ['host', 'others'] as const;

function Squares({ row, at }: { row: PartyStanding; at: number }) {
  const squares = squaresOf(row);
  if (squares.length === 0) return null;
  // The first party grows to the left from the axis, the other to the right.
  const drawn = at === 0 ? squares.toReversed() : squares;
  return (
    <svg
      className={looks[at] ?? 'others'}
      viewBox={`0 0 ${drawn.length * 11} 13`}
      style={{ '--n': drawn.length } as CSSProperties}
      aria-hidden="true"
      focusable="false"
    >
      {drawn.map((look, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: squares of one kind are the same
        <g key={place} className={look}>
          <rect x={place * 11 + 1} y="1.5" width="9" height="10" />
          {look === 'cover' ? <path d={`M${place * 11 + 2} 10.5l7-8`} /> : null}
          {look === 'promised' ? <circle cx={place * 11 + 5.5} cy="6.5" r="2" /> : null}
        </g>
      ))}
    </svg>
  );
}

const part = (row: PartyStanding | undefined) => (row ? `${row.filled}/${row.needed}` : '');

/** What stands at the end of a row: full, how many it lacks, and a party with nobody there. */
function Lacks(props: { standing: QuotaStanding; parties: readonly Party[]; language: Language }) {
  const { standing, parties, language } = props;
  const t = recruitmentText[language].board;
  if (standing.total === 0) return <span className="mi">{t.noQuota}</span>;
  const absent = standing.parties.find(({ needed, filled }) => needed > 0 && filled === 0);
  if (standing.vacant === 0) {
    const over = standing.filled - standing.total;
    return <span className="mi full">{over > 0 ? t.over(over) : t.full}</span>;
  }
  const name = parties.find(({ key }) => key === absent?.party)?.name[language];
  return (
    <span className={name ? 'mi low' : 'mi'}>
      <span className="word">{t.lacksWord} </span>
      {standing.vacant}
      {name ? <small>{t.nobodyFrom(name)}</small> : null}
    </span>
  );
}

/** The groups, one square for each seat: the first party to the left of the axis, others right. */
export function SeatChart({ board, language }: { board: Board; language: Language }) {
  const { parties, rows, all } = board;
  const t = recruitmentText[language].board;
  const widest = (at: number) =>
    Math.max(1, ...rows.map(({ standing }) => squaresCount(standing.parties[at])));
  const sizes = { '--left': widest(0), '--right': widest(1) } as CSSProperties;
  const [host, others] = parties;
  if (!host || !others) return null;
  const name = (party: Party) => asHeading(party.name[language]);
  const sides = (standing: Pick<QuotaStanding, 'parties'>, drawn: boolean) => (
    <>
      <span className="fr">
        <span className="vh">{name(host)} </span>
        {part(standing.parties[0])}
      </span>
      <span className="l">
        {drawn && standing.parties[0] ? <Squares row={standing.parties[0]} at={0} /> : null}
      </span>
      <span className="ax" />
      <span className="o">
        {drawn && standing.parties[1] ? <Squares row={standing.parties[1]} at={1} /> : null}
      </span>
      <span className="fo">
        <span className="vh">{name(others)} </span>
        {part(standing.parties[1])}
      </span>
    </>
  );
  return (
    <>
      <Legend
        parties={[host, others]}
        covers={covering(rows)}
        promised={isPromised(all)}
        language={language}
      />
      <div className="seats" style={sizes}>
        <div className="h" aria-hidden="true">
          <span className="nm">{t.group}</span>
          <span className="fr" />
          <span className="l">{name(host)}</span>
          <span className="ax" />
          <span className="o">{name(others)}</span>
          <span className="fo" />
          <span className="mi">{t.lacks}</span>
        </div>
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <a className="nm" href={addresses.groupNeeds(row.id)}>
                {row.name}
              </a>
              {sides(row.standing, true)}
              <Lacks standing={row.standing} parties={parties} language={language} />
            </li>
          ))}
          <li className="tot">
            <span className="nm">{t.all(countWritten(rows.length, language))}</span>
            {sides(all, false)}
            <span className="mi">
              <span className="word">{t.lacksWord} </span>
              {all.vacant}
            </span>
          </li>
        </ul>
      </div>
    </>
  );
}

const squaresCount = (row: PartyStanding | undefined) =>
  row ? Math.max(row.needed, row.filled) : 0;
const isPromised = ({ parties }: Pick<QuotaStanding, 'parties'>) =>
  parties.some(({ offered }) => offered > 0);
const covering = (rows: readonly GroupRow[]) =>
  new Set(
    rows.flatMap(({ standing }) =>
      standing.parties.filter(({ covers }) => covers > 0).map(({ party }) => party),
    ),
  );

function Legend(props: {
  parties: readonly Party[];
  covers: ReadonlySet<string>;
  promised: boolean;
  language: Language;
}) {
  const t = recruitmentText[props.language].board;
  const looksOf = (party: Party): readonly Look[] => [
    'full',
    ...(props.promised ? (['promised'] as const) : []),
    'open',
    ...(props.covers.has(party.key) ? (['cover'] as const) : []),
  ];
  const words = {
    full: t.legend.filled,
    promised: t.legend.offered,
    open: t.legend.vacant,
    cover: t.legend.covers,
  };
  return (
    <ul className="seatkey">
      {props.parties.flatMap((party, at) =>
        looksOf(party).map((look) => (
          <li key={`${party.key} ${look}`}>
            <svg className={looks[at]} viewBox="0 0 11 13" aria-hidden="true" focusable="false">
              <g className={look}>
                <rect x="1" y="1.5" width="9" height="10" />
                {look === 'cover' ? <path d="M2 10.5l7-8" /> : null}
                {look === 'promised' ? <circle cx="5.5" cy="6.5" r="2" /> : null}
              </g>
            </svg>
            {words[look](asHeading(party.name[props.language]))}
          </li>
        )),
      )}
      <li className="dim">{t.unit}</li>
    </ul>
  );
}
