import type { BodyId } from '../../kernel/ids.ts';
import { insertStructure } from '../../modules/mandate/store/writes.ts';
import type { Mandate, StructureBody } from '../../modules/mandate/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import {
  consensusGroups,
  forum,
  forumAdopted,
  groupBodyId,
  groupsAdopted,
} from './consensus-groups.ts';

const withoutLimit = {
  domains: 'all',
  serviceAreas: 'all',
  sides: 'all',
  organisations: 'all',
  costLimit: null,
  validFrom: null,
  validTo: null,
} as const;

type Place = { level: number; to: BodyId | null; days: number | null; by: string };

const at = (bodyId: BodyId, place: Place, mandate: Partial<Mandate> = {}): StructureBody => ({
  bodyId,
  level: place.level,
  escalatesTo: place.to,
  timeLimitDays: place.days,
  mandate: { ...withoutLimit, adoptedByCase: place.by, ...mandate },
});

/** Each group decides in its own service area, for the municipalities, up to a cost. */
const groups = (to: BodyId, by: string): StructureBody[] =>
  consensusGroups.map(({ no, area }) =>
    at(
      groupBodyId(no),
      { level: 1, to, days: 10, by },
      { serviceAreas: [area], sides: ['municipality'], costLimit: 250_000 },
    ),
  );

const committee = (level: number, by: string) => [
  at('body_asu', { level, to: 'body_partnerskapsmotet', days: 30, by }, { costLimit: 20_000_000 }),
  at('body_partnerskapsmotet', { level: level + 1, to: null, days: null, by }),
];

/** Test values: the cost limits and the days. */
const versions = [
  {
    id: 'struct_demo-2022',
    validFrom: groupsAdopted.from,
    adoptedByCase: groupsAdopted.case,
    bodies: [...groups('body_asu', groupsAdopted.case), ...committee(2, groupsAdopted.case)],
  },
  {
    id: 'struct_demo-2024',
    validFrom: forumAdopted.from,
    adoptedByCase: forumAdopted.case,
    bodies: [
      ...groups(forum[0], groupsAdopted.case),
      at(
        forum[0],
        { level: 2, to: 'body_asu', days: 10, by: forumAdopted.case },
        { costLimit: 2_000_000 },
      ),
      ...committee(3, forumAdopted.case),
    ],
  },
] as const;

/** Adds the decision structure as it was, and as it is. */
export async function insertDecisionStructure(tx: Writer): Promise<void> {
  for (const version of versions) await insertStructure(tx, { ...version, isPublic: true });
}
