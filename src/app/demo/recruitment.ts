import type { BodyId } from '../../kernel/ids.ts';
import { insertFigure, noteEvent } from '../../modules/recruitment/store/figure-writes.ts';
import {
  addCommonKey,
  insertNeed,
  insertRoleProfile,
} from '../../modules/recruitment/store/need-writes.ts';
import {
  countPartiesChange,
  countQuotaChange,
  storeParties,
  storeQuotas,
} from '../../modules/recruitment/store/quota-writes.ts';
import type { NeedId, NeedKind, Party } from '../../modules/recruitment/vocabulary.ts';
import type { Writer } from '../../platform/database/tables.ts';
import { consensusGroups, groupBodyId, trondheim } from './consensus-groups.ts';
import { roleProfiles, statedFigures } from './recruitment-figures.ts';
import { commonKeys, type NeedFacts, needsOfGroups } from './recruitment-needs.ts';

const host = 'host';
const others = 'others';

/** The city that leads, and all the other municipalities together. @source F-010, F-011 */
const parties: readonly Party[] = [
  {
    key: host,
    name: { nb: 'Trondheim kommune', nn: 'Trondheim kommune', en: 'the City of Trondheim' },
    organisations: [trondheim],
    fallback: null,
  },
  {
    key: others,
    name: { nb: 'opsjonskommunene', nn: 'opsjonskommunane', en: 'option municipalities' },
    organisations: 'all-others',
    fallback: host,
  },
];

/**
 * What the recruiting to the twelve groups rests on: quotas, needs, what the papers state, and what
 * the roles ask. The papers of the time contradict each other, and so does the register.
 */
export async function insertDemoRecruitment(tx: Writer, now: Date): Promise<void> {
  await storeParties(tx, parties);
  await countPartiesChange(tx, 0);
  for (const { no, quota } of consensusGroups) {
    const bodyId = groupBodyId(no);
    const quotas = [host, others].map((party, at) => ({
      party,
      seats: quota[at] ?? 0,
      sendsNoMore: false,
    }));
    await storeQuotas(tx, bodyId, quotas);
    await countQuotaChange(tx, bodyId, 0);
  }
  for (const key of commonKeys) await addCommonKey(tx, key);
  for (const { no } of consensusGroups) {
    for (const need of needsOfGroups[no] ?? []) await insertWithUnder(tx, groupBodyId(no), need);
  }
  for (const figure of statedFigures) {
    const figureId = await insertFigure(tx, figure);
    await noteEvent(tx, {
      ...{ figureId, did: 'stated', figure, decidedByCase: null, at: now },
      byName: 'Sekretær, konsensusgruppene',
      onBehalfOf: 'Sekretariatet i Helsefellesskapet',
    });
  }
  for (const profile of roleProfiles) await insertRoleProfile(tx, profile);
}

async function insertWithUnder(tx: Writer, bodyId: BodyId, need: NeedFacts): Promise<void> {
  const one = (text: NeedFacts['text'], kind: NeedKind, key: string | null, above: NeedId | null) =>
    insertNeed(tx, bodyId, { text, kind, parent: above, commonKey: key, atLeast: 1 });
  const id = await one(need.text, need.kind, need.key, null);
  for (const text of need.under) await one(text, need.kind, null, id);
}
