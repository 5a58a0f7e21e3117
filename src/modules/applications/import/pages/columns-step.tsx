import { separators } from '../../../../kernel/separated-values.ts';
import { addresses } from '../../../../ui/addresses.ts';
import { Button } from '../../../../ui/components/buttons.tsx';
import { type FieldError, FieldsOf, Hidden, Select } from '../../../../ui/components/forms.tsx';
import { Table } from '../../../../ui/components/tables.tsx';
import type { Visit } from '../../../identity/route.ts';
import { importText } from '../text/index.ts';
import { importColumns, type Named } from '../vocabulary.ts';
import type { Review } from './review-of-import.ts';

type Props = { review: Review; visit: Visit; errors: readonly FieldError[] };

/** The second step: which sheet, and what each of its columns holds. */
export function ColumnsStep({ review, visit, errors }: Props) {
  const { file, mapping, draft, known, round } = review;
  const t = importText[visit.language];
  const holds = [
    { value: '', label: t.columns.leaveOut },
    ...importColumns
      .filter((one) => one !== 'sex' || round.asksSexBecause !== null)
      .map((one) => ({ value: one, label: t.fields[one] })),
  ];
  const rows = file.table.columns.map((name, at) => ({ at, name, kept: mapping[at] ?? '' }));
  const typed = errors.length > 0 && visit.form.has('k0') ? visit.form.text : null;
  const oneOf = (named: readonly Named<string>[]) => [
    { value: '', label: t.columns.mustSay },
    ...named.map(({ id, names }) => ({ value: id, label: names[0] ?? '' })),
  ];
  return (
    <section className="block" aria-labelledby="kolonner">
      <h2 id="kolonner">{t.columns.title}</h2>
      <p className="lede">{t.columns.lede}</p>
      {draft.version === 1 && draft.choices.mapping ? <p>{t.columns.recalled}</p> : null}
      <SourceForm review={review} visit={visit} />
      <FieldsOf id="felt" errors={errors} typed={typed}>
        <form className="column-form" method="post" action={addresses.importApplicants(round.id)}>
          <Hidden values={{ gjor: 'kolonner', id: draft.id, versjon: draft.version }} />
          <Table
            caption={t.columns.caption}
            columns={[
              {
                key: 'name',
                title: t.columns.column,
                heading: true,
                cell: ({ name, at }) => name || t.columns.unnamed(at + 1),
              },
              {
                key: 'samples',
                title: t.columns.samples,
                cell: ({ at }) => samplesOf(review, at).join(' · '),
              },
              {
                key: 'holds',
                title: t.columns.holds,
                cell: ({ name, at, kept }) => (
                  <Select
                    name={`k${at}`}
                    label={`${name || t.columns.unnamed(at + 1)}: ${t.columns.holds.toLowerCase()}`}
                    hideLabel
                    value={kept}
                    options={holds}
                  />
                ),
              },
            ]}
            rows={rows}
            rowKey={({ at }) => String(at)}
          />
          <h3>{t.columns.forAll}</h3>
          <div className="form">
            <Select
              name="rolle"
              label={t.columns.defaultRole}
              value={draft.choices.defaultRole ?? ''}
              options={oneOf(known.roles)}
            />
            <Select
              name="gruppe"
              label={t.columns.defaultGroup}
              value={draft.choices.defaultGroup ?? ''}
              options={oneOf(known.groups)}
            />
            <div className="acts">
              <Button>{t.next}</Button>
            </div>
          </div>
        </form>
      </FieldsOf>
    </section>
  );
}

/** Which sheet is read, or what stands between the fields. */
function SourceForm({ review, visit }: Pick<Props, 'review' | 'visit'>) {
  const { file, draft, round } = review;
  const { columns: t } = importText[visit.language];
  if (file.separator === null && file.sheets.length < 2) return null;
  return (
    <form className="form one-choice" method="post" action={addresses.importApplicants(round.id)}>
      <Hidden values={{ gjor: 'les', id: draft.id, versjon: draft.version }} />
      {file.separator === null ? (
        <Select
          name="ark"
          label={t.sheet}
          value={draft.choices.sheet}
          options={file.sheets.map((name, at) => ({ value: String(at), label: name }))}
        />
      ) : (
        <Select
          name="skille"
          label={t.separator}
          value={file.separator}
          options={separators.map((one) => ({ value: one, label: t.separators[one] }))}
        />
      )}
      <div className="acts">
        <Button secondary>{t.reread}</Button>
      </div>
    </form>
  );
}

/** Three different values that a column holds, cut short. */
function samplesOf({ file }: Review, at: number): string[] {
  const values = new Set<string>();
  for (const { fields } of file.table.rows) {
    const value = fields[at]?.trim();
    if (value) values.add(value.length > 40 ? `${value.slice(0, 39)}…` : value);
    if (values.size === 3) break;
  }
  return [...values];
}
