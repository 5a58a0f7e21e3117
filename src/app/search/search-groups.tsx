import type { ReactNode } from 'react';
import type { Language } from '../../kernel/language.ts';
import { StandingMark } from '../../modules/follow-up/index.ts';
import { meetingText } from '../../modules/meetings/text/index.ts';
import { addresses } from '../../ui/addresses.ts';
import { formatDate } from '../../ui/format.ts';
import { type Found, mostOfEach } from './look-everywhere.ts';
import { searchText } from './text/index.ts';
import { piecesOf } from './what-was-typed.ts';

type Line = { key: string; href: string; name: string; lead?: string; detail: ReactNode };
type Props = { found: Found; typed: string; language: Language };

/** All that was found, a group for each kind, with its number. */
export function SearchGroups(props: Props) {
  const { found, typed, language } = props;
  const t = searchText[language];
  const lines = linesOf(props);
  return (
    <>
      <Group
        id="cases"
        title={found.byNumber ? t.groups.number : t.groups.cases}
        lines={lines.cases}
        typed={typed}
        language={language}
        more={{ href: addresses.cases({ ord: typed }), label: t.all.cases }}
      />
      <Group
        id="decisions"
        title={t.groups.decisions}
        lines={lines.decisions}
        typed={typed}
        language={language}
        more={{ href: addresses.decisionRegister({ ord: typed }), label: t.all.decisions }}
      />
      {(['meetings', 'bodies', 'seats', 'organisations'] as const).map((kind) => (
        <Group
          key={kind}
          id={kind}
          title={t.groups[kind]}
          lines={lines[kind]}
          typed={typed}
          language={language}
        />
      ))}
      <Group
        id="obligations"
        title={t.groups.obligations}
        lines={lines.obligations}
        typed={typed}
        language={language}
        more={{ href: addresses.followUp({ ord: typed }), label: t.all.obligations }}
      />
    </>
  );
}

function linesOf({ found, language }: Props) {
  const t = searchText[language];
  const states = meetingText[language].state;
  return {
    cases: found.cases.map((one) => ({
      key: one.id,
      href: addresses.case(one.id),
      lead: one.number,
      name: one.title || meetingText[language].casesPage.cited,
      detail: [one.bodyShort ?? one.bodyName, one.lastTreated && formatDate(one.lastTreated)]
        .filter(Boolean)
        .join(', '),
    })),
    decisions: found.decisions.map((one) => ({
      key: one.id,
      href: addresses.decision(one.id),
      lead: one.number,
      name: one.title,
      detail: [one.bodyShort ?? one.bodyName, one.decidedOn && formatDate(one.decidedOn)]
        .filter(Boolean)
        .join(', '),
    })),
    meetings: found.meetings.map((one) => ({
      key: one.id,
      href: addresses.meeting(one.id),
      name: `${one.bodyName} ${formatDate(one.date)}`,
      detail: [states[one.state], one.place].filter(Boolean).join(', '),
    })),
    bodies: found.bodies.map((one) => ({
      key: one.id,
      href: addresses.body(one.id),
      name: one.name,
      detail: [one.short_name, ...one.aliases].filter(Boolean).join(', '),
    })),
    seats: found.seats.map((one) => ({
      key: one.id,
      href: addresses.body(one.body_id),
      name: one.holder ?? one.represents ?? '',
      detail: [t.seatRoles[one.role], one.body?.name, one.holder && one.represents]
        .filter(Boolean)
        .join(', '),
    })),
    organisations: [
      ...found.organisations.map((one) => ({
        key: one.id,
        href: addresses.organisation(one.id),
        name: one.name,
        detail: one.short_name ?? '',
      })),
      ...found.regions.map((one) => ({
        key: one.id,
        href: addresses.organisations({ navn: one.name }),
        name: one.name,
        detail: [t.region, ...one.aliases].join(', '),
      })),
    ],
    obligations: found.obligations.map((one) => ({
      key: one.id,
      href: addresses.obligation(one.id),
      name: one.what,
      detail: (
        <>
          <StandingMark standing={one.standing} language={language} />{' '}
          {[one.who, one.due && formatDate(one.due), one.source].filter(Boolean).join(', ')}
        </>
      ),
    })),
  } satisfies Record<string, Line[]>;
}

function Group(props: {
  id: string;
  title: string;
  lines: readonly Line[];
  typed: string;
  language: Language;
  more?: { href: string; label: string };
}) {
  const { id, title, lines, typed, language, more } = props;
  const t = searchText[language];
  if (lines.length === 0) return null;
  const beyond = lines.length > mostOfEach;
  return (
    <section className="hits" aria-labelledby={`hits-${id}`}>
      <h2 id={`hits-${id}`}>
        {title}
        <small>{beyond && more ? t.atLeast(mostOfEach) : t.found(lines.length)}</small>
      </h2>
      <ul>
        {lines.slice(0, mostOfEach).map((line) => (
          <li key={line.key}>
            <a href={line.href}>
              {line.lead ? <b className="num">{line.lead} </b> : null}
              <Marked text={line.name} typed={typed} />
            </a>
            <small>{line.detail}</small>
          </li>
        ))}
        {beyond && more ? (
          <li>
            <a href={more.href}>{more.label}</a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Marked({ text, typed }: { text: string; typed: string }) {
  return piecesOf(text, typed).map((piece, at) => {
    const key = `${at} ${piece.text}`;
    return piece.sought ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
  });
}
