import type { BodyId } from '../../../kernel/ids.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { mayPublish } from '../rules/what-anybody-may-read.ts';
import { isOpenBody } from '../store/reads.ts';
import { closeBody, openBody } from '../store/writes.ts';

/**
 * Lets a body publish its agendas, papers, decisions and minutes for anybody to read, or stops it.
 * Refused for bodies whose work is never public.
 * @source F-120
 */
export const openForAll = command<
  { bodyId: BodyId; open: boolean },
  boolean,
  { code: 'never-public'; kind: string }
>({
  name: 'portal.open-for-all',
  action: 'portal.edit',
  subject: async (tx, input) => ((await readBody(tx, input.bodyId)) ? input : null),
  run: async (tx, { bodyId, open }, { actor, now }) => {
    const body = await readBody(tx, bodyId);
    if (!body || (open && !mayPublish(body.kind))) {
      return refused({ code: 'never-public', kind: body?.kind ?? '' });
    }
    const before = await isOpenBody(tx, bodyId);
    if (open) await openBody(tx, { id: bodyId, by: actor.name, now });
    else await closeBody(tx, bodyId);
    const changes =
      before === open
        ? []
        : [
            {
              subjectKind: 'body',
              subjectId: bodyId,
              before: { public: before },
              after: { public: open },
            },
          ];
    return allowed({ value: open, changes });
  },
});
