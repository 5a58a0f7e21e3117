import { openBody } from '../../modules/portal/store/writes.ts';
import type { Writer } from '../../platform/database/tables.ts';

/** The bodies whose record is open in the demo. */
const open = ['body_asu', 'body_arbeidsutvalget', 'body_fagrad-1', 'body_rag'] as const;

export async function insertOpenBodies(tx: Writer, now: Date): Promise<void> {
  for (const id of open) await openBody(tx, { id, by: 'Sekretær, ASU', now });
}
