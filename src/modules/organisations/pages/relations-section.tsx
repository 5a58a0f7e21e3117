import { addresses } from '../../../ui/addresses.ts';
import { type Column, ScrollFrame, Table } from '../../../ui/components/tables.tsx';
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
            <Table
              caption={t.relations}
              columns={columns(t)}
              rows={relations}
              rowKey={({ body }) => body.id}
            />
          </details>
        </>
      )}
    </section>
  );
}

function columns(t: OrganisationsText): Column<Relation<BodyRow>>[] {
  return [
    {
      key: 'body',
      title: t.columns.body,
      heading: true,
      cell: ({ body }) => <a href={addresses.body(body.id)}>{body.name}</a>,
    },
    { key: 'kind', title: t.columns.kind, cell: ({ body }) => kindName(body.kind, t) },
    {
      key: 'relation',
      title: t.columns.relation,
      cell: ({ kinds }) => {
        const said = kinds.map((kind: RelationKind) => t.relationKinds[kind]);
        return listed(said, t);
      },
    },
  ];
}
