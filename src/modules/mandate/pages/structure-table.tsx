import type { ReactNode } from 'react';
import type { IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId } from '../../../kernel/ids.ts';
import type { Language } from '../../../kernel/language.ts';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Side } from '../../organisations/vocabulary.ts';
import { lowestCovering } from '../rules/a-matter-goes-to-the-lowest-covering-body.ts';
import { sideTitle } from '../text/outside-words.ts';
import { mandatePages } from '../text/pages/index.ts';
import type { ServiceArea, Structure, StructureBody } from '../vocabulary.ts';
import { mandateWords } from './mandate-words.ts';
import type { Names } from './structure-names.ts';

/** What the tables of a structure need to say it. */
export type Shown = {
  structure: Structure;
  names: Names;
  language: Language;
  /** A body's name as it stands in a cell: a link where the reader may follow it. */
  bodyCell: (id: BodyId, name: string) => ReactNode;
};

/** Who decides what: the picture's twin, with every mandate, way up and time limit. */
export function WhoDecides({ structure, names, language, bodyCell }: Shown) {
  const { table: t, ...words } = mandatePages[language];
  const period = ({ mandate }: StructureBody) => {
    const { validFrom, validTo } = mandate;
    if (validFrom === null && validTo === null) return [];
    const day = (date: IsoDate | null) => (date === null ? '' : formatDate(date));
    return [t.period(day(validFrom), day(validTo))];
  };
  return (
    <Table
      caption={t.caption}
      rows={structure.bodies}
      rowKey={({ bodyId }) => bodyId}
      columns={[
        { key: 'level', title: t.level, number: true, cell: ({ level }) => level },
        {
          key: 'body',
          title: t.body,
          heading: true,
          cell: ({ bodyId }) => bodyCell(bodyId, names.body(bodyId)),
        },
        {
          key: 'decides',
          title: t.decides,
          cell: (body) =>
            [...mandateWords(body.mandate, { names, language }), ...period(body)].join('\u00a0· '),
        },
        {
          key: 'lifts',
          title: t.lifts,
          cell: ({ escalatesTo }) => (escalatesTo ? names.shortBody(escalatesTo) : t.top),
        },
        {
          key: 'days',
          title: t.days,
          cell: ({ timeLimitDays }) =>
            unbroken(timeLimitDays ? words.days(timeLimitDays) : words.noDays),
        },
        { key: 'by', title: t.by, cell: ({ mandate }) => mandate.adoptedByCase },
      ]}
    />
  );
}

/** A few words that stand on one line. */
const unbroken = (words: string) => words.replaceAll(' ', '\u00a0');

const parties = ['municipality', 'trust', 'gp'] as const;

/** What goes where: for each service area, the lowest body that can decide, by whom it concerns. */
export function WhatGoesWhere(props: Shown & { day: IsoDate }) {
  const { structure, names, language, bodyCell, day } = props;
  const t = mandatePages[language].goes;
  const who = (area: ServiceArea, sides: readonly Side[]) => {
    const affects = {
      domains: [],
      serviceAreas: [area.code],
      sides,
      organisations: [],
      cost: null,
    };
    const found = lowestCovering(structure, affects, day);
    if (found.length === 0) return t.nobody;
    return found.map(({ bodyId }, at) => (
      <span key={bodyId}>
        {at > 0 ? ', ' : ''}
        {bodyCell(bodyId, names.shortBody(bodyId))}
      </span>
    ));
  };
  return (
    <Table
      caption={t.caption}
      rows={names.areas}
      rowKey={({ code }) => code}
      columns={[
        { key: 'area', title: t.area, heading: true, cell: (area) => area[language] },
        ...parties.map((side) => ({
          key: side,
          title: sideTitle(side, language),
          cell: (area: ServiceArea) => who(area, [side]),
        })),
        { key: 'across', title: t.across, cell: (area) => who(area, parties) },
      ]}
    />
  );
}
