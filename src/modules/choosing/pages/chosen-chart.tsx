import type { CSSProperties } from 'react';
import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Details } from '../../../ui/components/details.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import type { Panel } from '../../selection/vocabulary.ts';
import { choosingText } from '../text/index.ts';
import type { ChoosingRun } from '../vocabulary.ts';
import type { NamesOnRun } from './names-on-a-run.ts';

type Look = 'chosen' | 'seated' | 'came';
const looks = ['chosen', 'seated', 'came'] as const;
const [width, height] = [11, 13];

function Square({ look, at }: { look: Look; at: number }) {
  const x = at * width + 1;
  return (
    <g className={look}>
      <rect x={x} y="1.5" width="9" height="10" />
      {look === 'seated' ? <path d={`M${x + 1} 10.5l7-8`} /> : null}
      {look === 'came' ? <circle cx={x + 4.5} cy="6.5" r="2" /> : null}
    </g>
  );
}

/** The groups with a square for each person chosen, and the same as a table with their names. */
export function ChosenChart(props: {
  run: ChoosingRun;
  panel: Panel;
  /** The selection that this one was made from, where it was. */
  before: Panel | null;
  names: NamesOnRun;
  language: Language;
}) {
  const { run, panel, before, names, language } = props;
  const t = choosingText[language].result;
  const lookOf = (group: string, person: string): Look => {
    if (run.key.seated[person]) return 'seated';
    return before && !before.members[group]?.includes(person) ? 'came' : 'chosen';
  };
  const order = (group: string, people: readonly string[]) =>
    [...people].sort((a, b) => {
      return looks.indexOf(lookOf(group, a)) - looks.indexOf(lookOf(group, b)) || (a < b ? -1 : 1);
    });
  const rows = run.problem.groups.map(({ key, seats }) => {
    const people = order(key, panel.members[key] ?? []);
    return { key, seats, people, drawn: people.map((person) => lookOf(key, person)) };
  });
  const shown = looks.filter((look) => rows.some(({ drawn }) => drawn.includes(look)));
  const widest = Math.max(1, ...rows.map(({ seats }) => seats));
  return (
    <>
      {shown.length > 1 ? (
        <ul className="chosenkey">
          {shown.map((look) => (
            <li key={look}>
              <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
                <Square look={look} at={0} />
              </svg>
              {t.legend[look]}
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="chosen">
        {rows.map(({ key, seats, drawn }) => (
          <li key={key}>
            <span className="nm">{names.group(key)}</span>
            <svg
              viewBox={`0 0 ${seats * width} ${height}`}
              style={{ '--n': seats, '--of': widest } as CSSProperties}
              role="img"
              aria-label={t.chart(names.group(key), drawn.length, seats)}
              focusable="false"
            >
              {drawn.map((look, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: squares of one kind are the same
                <Square key={at} look={look} at={at} />
              ))}
              {Array.from({ length: Math.max(0, seats - drawn.length) }, (_, at) => (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: empty places are the same
                  key={at}
                  className="open"
                  x={(drawn.length + at) * width + 1}
                  y="1.5"
                  width="9"
                  height="10"
                />
              ))}
            </svg>
            <span className="of num">{t.of(drawn.length, seats)}</span>
          </li>
        ))}
      </ul>
      <Details summary={t.table} open>
        <Table
          caption={t.table}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'group',
              title: choosingText[language].demands.group,
              heading: true,
              cell: ({ key }) => names.group(key),
            },
            {
              key: 'seats',
              title: choosingText[language].demands.seats,
              number: true,
              cell: ({ seats }) => String(seats),
            },
            {
              key: 'members',
              title: t.members,
              cell: ({ key, people }) => (
                <ul className="people">
                  {people.map((person) => (
                    <li key={person}>
                      <PersonLink {...{ run, person, names }} />
                      {lookOf(key, person) === 'came' ? ` (${t.legend.came})` : null}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </Details>
    </>
  );
}

/** Somebody of the pool with a link to why; whoever sits already has no page of their own. */
export function PersonLink(props: { run: ChoosingRun; person: string; names: NamesOnRun }) {
  const { run, person, names } = props;
  if (run.key.seated[person]) return <>{names.person(person)}</>;
  return <a href={addresses.chosenPerson(run.id, person)}>{names.person(person)}</a>;
}
