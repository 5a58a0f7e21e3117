import type { BodyId } from '../../../kernel/ids.ts';

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    'portal.open_body': { body_id: BodyId; opened_at: Date; opened_by: string };
  }
}
