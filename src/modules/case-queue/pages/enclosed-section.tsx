import { addresses } from '../../../ui/addresses.ts';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatSize } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listEnclosedFiles, readEnclosed, readEnclosedFile } from '../store/enclosed.ts';
import { queueText } from '../text/index.ts';
import type { QueuedCase } from '../vocabulary.ts';

/**
 * What another system sent with a case: its paper, its files and the way it proposes. Null where the
 * case was sent in here, and where whoever looks may not read it.
 */
export async function enclosedSection(one: QueuedCase, visit: Visit) {
  const enclosed = await readEnclosed(visit.db, one.id);
  const body = { bodyId: one.bodyId };
  if (!enclosed || !visit.may('case-queue.read', body).ok) return null;
  if (enclosed.closedBasis !== null && !visit.may('case.read-closed', body).ok) return null;
  const files = await listEnclosedFiles(visit.db, one.id);
  const t = queueText[visit.language].enclosed;
  const { origin } = enclosed;
  const way = enclosed.plan.map(({ bodyId, bodyName }) =>
    bodyId ? bodyName : t.unknown(bodyName),
  );
  return (
    <section className="block as-sent" aria-labelledby="fulgte">
      <h2 id="fulgte">{t.title}</h2>
      <Facts
        facts={[
          ...(enclosed.closedBasis === null
            ? []
            : [
                { label: t.wholeTitle, value: enclosed.title },
                { label: t.closed, value: enclosed.closedBasis },
              ]),
          { label: t.origin, value: t.number(origin.system, origin.year, origin.sequence) },
          { label: t.handler, value: enclosed.handler },
          ...(way.length > 1 ? [{ label: t.plan, value: way.join(' → ') }] : []),
        ]}
      />
      {enclosed.description ? (
        <>
          <h3>{t.description}</h3>
          <p className="prose">{enclosed.description}</p>
        </>
      ) : null}
      {enclosed.proposal ? (
        <>
          <h3>{t.proposal}</h3>
          <p className="prose">{enclosed.proposal}</p>
        </>
      ) : null}
      {files.length > 0 ? (
        <>
          <h3>{t.files}</h3>
          <ul>
            {files.map(({ position, name, size }) => (
              <li key={position}>
                <a href={addresses.enclosedFile(one.id, String(position))}>{name}</a>{' '}
                <small className="num">{formatSize(size, visit.language)}</small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="what">{one.itemId ? t.isOnAgenda : t.goesAlong}</p>
    </section>
  );
}

/** A file that came with a case, to save: never to open in the page's own name. */
export async function enclosedFile(visit: Visit): Promise<Answer> {
  const { id = '', no = '' } = visit.params;
  const position = /^[1-9]\d{0,3}$/.test(no) ? Number(no) : 0;
  const file = await readEnclosedFile(visit.db, id, position);
  if (!file) return { kind: 'not-found' };
  return {
    kind: 'file',
    bytes: file.content,
    mediaType: 'application/octet-stream',
    fileName: file.name,
  };
}
