import type { BodyId, OrganisationId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { listBodies, listOrganisations } from '../../organisations/index.ts';
import { listServiceAreas } from '../store/reads.ts';
import type { ServiceArea } from '../vocabulary.ts';

/** What the pages call bodies, organisations and service areas. */
export type Names = {
  body: (id: BodyId) => string;
  /** The short name where it has one. */
  shortBody: (id: BodyId) => string;
  organisation: (id: OrganisationId) => string;
  areas: readonly ServiceArea[];
  bodies: readonly { id: BodyId; name: string }[];
  organisations: readonly { id: OrganisationId; name: string }[];
};

/** Reads the names that a structure is told with. */
export async function readNames(db: Reader): Promise<Names> {
  const [bodies, organisations, areas] = await Promise.all([
    listBodies(db),
    listOrganisations(db),
    listServiceAreas(db),
  ]);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const ofOrganisation = new Map(organisations.map(({ id, name }) => [id, name]));
  return {
    body: (id) => byId.get(id)?.name ?? id,
    shortBody: (id) => byId.get(id)?.short_name ?? byId.get(id)?.name ?? id,
    organisation: (id) => ofOrganisation.get(id) ?? id,
    areas,
    bodies: bodies.filter(({ status }) => status !== 'ended'),
    organisations,
  };
}
