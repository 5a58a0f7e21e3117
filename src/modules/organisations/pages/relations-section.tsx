import { addresses } from '../../../ui/addresses.ts';
import { ScrollFrame } from '../../../ui/components/tables.tsx';
import { type Relation, type RelationKind, relationsOf } from '../rules/bodies-hang-together.ts';
import type { BodyRow } from '../store/tables.ts';
import type { OrganisationsText } from '../text/index.ts';
import { RelationPicture } from './relation-picture.tsx';
import { kindName, listed } from './sentences.ts';

/** Where a body belongs: as a picture, and as a table with the same facts. */
export function RelationsSection({
  own,
  bodies,
  t,
}: {
  own: BodyRow;
  bodies: readonly BodyRow[];
  t: OrganisationsText;
}) {
  const { above, below } = relationsOf(own, bodies);
  const relations = [...above, ...below];
  return (
    <section className="block" aria-labelledby="relations">
      <h2 id="relations">{t.relations}</h2>
      {relations.length === 0 ? (
        <p className="sub2">{t.relationsNone}</p>
      ) : (
        <>
          <ScrollFrame label={t.relations}>
            <RelationPicture own={own} above={above} below={below} />
          </ScrollFrame>
          <details className="twin" open={relations.length <= 4}>
            <summary>{t.relationsTable}</summary>
            <table className="led">
              <thead>
                <tr>
                  <th scope="col">{t.columns.body}</th>
                  <th scope="col">{t.columns.kind}</th>
                  <th scope="col">{t.columns.relation}</th>
                </tr>
              </thead>
              <tbody>
                {relations.map((relation) => (
                  <RelationRow key={relation.body.id} relation={relation} t={t} />
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

function RelationRow({ relation, t }: { relation: Relation<BodyRow>; t: OrganisationsText }) {
  const { body, kinds } = relation;
  const said = kinds.map((kind: RelationKind) => t.relationKinds[kind]);
  return (
    <tr>
      <th scope="row">
        <a href={addresses.body(body.id)}>{body.name}</a>
      </th>
      <td>{kindName(body.kind, t)}</td>
      <td>{listed(said, t)}</td>
    </tr>
  );
}
