import { refused, type Verdict } from '../../../kernel/verdict.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { listBodies, listOrganisations } from '../../organisations/index.ts';
import { faultsOf, type Known, type StructureFault } from '../rules/a-structure-holds-together.ts';
import { listServiceAreas } from '../store/reads.ts';
import type { StructureBody } from '../vocabulary.ts';

/** A version as somebody writes it: without its id and its end, which follow by themselves. */
export type Written = {
  validFrom: string;
  adoptedByCase: string;
  isPublic: boolean;
  bodies: readonly StructureBody[];
};

export type WrittenRefusal =
  | { code: 'no-adopting-case' }
  | { code: 'structure-does-not-hold'; faults: readonly StructureFault[] };

/** What there is to name in a structure, now. */
export async function knownNow(db: Reader): Promise<Known> {
  const [bodies, areas, organisations] = await Promise.all([
    listBodies(db),
    listServiceAreas(db),
    listOrganisations(db),
  ]);
  return {
    bodies: new Set(bodies.map(({ id }) => id)),
    areas: new Set(areas.map(({ code }) => code)),
    organisations: new Set(organisations.map(({ id }) => id)),
  };
}

/** Whether what is written is whole: adopted by a case, and a structure that holds together. */
export async function whole(
  db: Reader,
  written: Written,
): Promise<Verdict<Written, WrittenRefusal>> {
  const adoptedByCase = written.adoptedByCase.trim();
  if (adoptedByCase === '') return refused({ code: 'no-adopting-case' });
  const faults = faultsOf(written.bodies, await knownNow(db));
  if (faults.length > 0) return refused({ code: 'structure-does-not-hold', faults });
  return { ok: true, value: { ...written, adoptedByCase } };
}
