import { addresses } from '../../../../ui/addresses.ts';
import { ButtonLink } from '../../../../ui/components/buttons.tsx';
import { Table } from '../../../../ui/components/tables.tsx';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import type { Visit } from '../../../identity/route.ts';
import { listBodies } from '../../../organisations/index.ts';
import { importText } from '../text/index.ts';
import type { ImportReceipt } from '../vocabulary.ts';
import { CountLine } from './count-line.tsx';

/** What was taken in, by group, and where to go on. */
export async function receiptStep(props: {
  receipt: ImportReceipt;
  round: RecruitmentRound;
  visit: Visit;
}) {
  const { receipt, round, visit } = props;
  const { receipt: t } = importText[visit.language];
  const { counts, told } = receipt;
  const bodies = await listBodies(visit.db);
  const groups = counts.byGroup
    .map(({ bodyId, applications }) => ({
      id: bodyId,
      applications,
      name: bodies.find(({ id }) => id === bodyId)?.name ?? '–',
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nb'));
  return (
    <section className="block import-receipt" aria-labelledby="kvittering">
      <h2 id="kvittering">{t.title(receipt.fileName)}</h2>
      <CountLine counts={counts} language={visit.language} />
      {groups.length > 0 ? (
        <Table
          caption={t.byGroup}
          showCaption
          columns={[
            { key: 'group', title: t.group, heading: true, cell: (one) => one.name },
            { key: 'count', title: t.applications, number: true, cell: (one) => one.applications },
          ]}
          rows={groups}
          rowKey={(one) => one.id}
        />
      ) : null}
      {counts.newPeople > 0 ? <p>{told > 0 ? t.told(told) : t.notTold}</p> : null}
      <p>{t.gone}</p>
      <div className="acts">
        <ButtonLink href={addresses.applicants({ utlysning: round.id })}>{t.toList}</ButtonLink>
        <ButtonLink secondary href={addresses.importApplicants(round.id)}>
          {t.another}
        </ButtonLink>
      </div>
    </section>
  );
}
