import type { BodyId } from '../../../kernel/ids.ts';
import type { Reader } from '../../../platform/database/tables.ts';
import { type BodyRow, listBodies } from '../../organisations/index.ts';
import { mayPublish } from '../rules/what-anybody-may-read.ts';
import './tables.ts';

/** The bodies that publish, in the order they are shown. */
export async function openBodies(db: Reader): Promise<BodyRow[]> {
  const [bodies, open] = await Promise.all([
    listBodies(db),
    db.selectFrom('portal.open_body').select('body_id').execute(),
  ]);
  const ids = new Set(open.map((row) => row.body_id));
  return bodies.filter((body) => ids.has(body.id) && mayPublish(body.kind));
}

/** Whether a body publishes. */
export async function isOpenBody(db: Reader, bodyId: BodyId): Promise<boolean> {
  return (await openBodies(db)).some(({ id }) => id === bodyId);
}
