import { addresses } from '../../../../ui/addresses.ts';
import { FileDrop } from '../../../../ui/components/file-drop.tsx';
import { Table } from '../../../../ui/components/tables.tsx';
import { formatMoment } from '../../../../ui/format.ts';
import type { RecruitmentRound } from '../../../adverts/vocabulary.ts';
import type { Visit } from '../../../identity/route.ts';
import { importText } from '../text/index.ts';
import { type ImportReceipt, largestFile } from '../vocabulary.ts';

/** The first step: the file, the template, and what was taken in before. */
export function FileStep(props: {
  visit: Visit;
  round: RecruitmentRound;
  receipts: readonly ImportReceipt[];
  fault: string | undefined;
}) {
  const { visit, round, receipts, fault } = props;
  const { language } = visit;
  const { file: t, refusal, counts } = importText[language];
  const { state } = round;
  const takes = state === 'open' || state === 'closed';
  return (
    <section className="block" aria-labelledby="fil">
      <h2 id="fil">{t.title}</h2>
      {takes ? (
        <FileDrop
          action={addresses.importApplicants(round.id)}
          name="fil"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          label={t.label}
          hint={t.hint}
          submit={t.submit}
          limitBytes={largestFile}
          tooLarge={t.tooLarge}
          fault={fault}
          language={language}
        />
      ) : (
        <p>{refusal['round-takes-none'][state]}</p>
      )}
      <p>
        <a href={addresses.importTemplate(round.id)}>{t.template}</a>. {t.templateHint}
      </p>
      {receipts.length > 0 ? (
        <>
          <h3>{t.receipts}</h3>
          <Table
            caption={t.receiptsCaption}
            columns={[
              {
                key: 'name',
                title: t.name,
                heading: true,
                cell: (one: ImportReceipt) => (
                  <a href={addresses.importApplicants(round.id, { kvittering: one.id })}>
                    {one.fileName}
                  </a>
                ),
              },
              { key: 'when', title: t.when, cell: (one) => formatMoment(one.takenInAt, language) },
              { key: 'who', title: t.who, cell: (one) => one.takenInBy },
              {
                key: 'people',
                title: counts.newPeople,
                number: true,
                cell: (one) => one.counts.newPeople,
              },
              {
                key: 'applications',
                title: counts.newApplications,
                number: true,
                cell: (one) => one.counts.newApplications,
              },
            ]}
            rows={receipts}
            rowKey={(one) => one.id}
          />
        </>
      ) : null}
    </section>
  );
}
