import type { BodyId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink, PostButton } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { FieldsOf, Hidden, Select, TextField } from '../../../ui/components/forms.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import type { Visit } from '../../identity/route.ts';
import { inTheirOrder } from '../rules/needs-compare-over-groups.ts';
import { needsText, recruitmentText } from '../text/index.ts';
import { type CommonKey, type CompetenceNeed, needKinds } from '../vocabulary.ts';
import type { RefusedForm } from './group-page.tsx';
import { NameFields } from './name-fields.tsx';

type Props = {
  visit: Visit;
  bodyId: BodyId;
  /** The needs of all groups, so that it can be said which are shared. */
  needs: readonly CompetenceNeed[];
  keys: readonly CommonKey[];
  mayEdit: boolean;
  refused: RefusedForm | undefined;
};
type Row = { need: CompetenceNeed; isUnder: boolean };

/** What a group needs, each need with those under it, and where they are written. */
export function GroupNeeds(props: Props) {
  const { visit, bodyId, needs, keys, mayEdit, refused } = props;
  const { language, form, query } = visit;
  const t = needsText[language];
  const own = needs.filter((need) => need.bodyId === bodyId);
  const asked = form.text('behov') || query.get('behov');
  const chosen = mayEdit ? own.find(({ id }) => id === asked) : undefined;
  return (
    <section className="block" aria-labelledby="behov">
      <h2 id="behov">{t.ofGroup}</h2>
      {own.length === 0 ? <p>{t.emptyGroup}</p> : null}
      {needKinds
        .map((kind) => ({ kind, ofKind: own.filter((need) => need.kind === kind) }))
        .filter(({ ofKind }) => ofKind.length > 0)
        .map(({ kind, ofKind }) => (
          <NeedTable key={kind} {...props} title={t.kinds[kind]} needs={ofKind} />
        ))}
      {chosen ? (
        <NeedForm {...{ visit, bodyId, keys, refused, chosen }} own={own} />
      ) : mayEdit ? (
        <NeedForm {...{ visit, bodyId, keys, refused }} own={own} />
      ) : null}
    </section>
  );
}

function NeedTable(props: Props & { title: string; needs: readonly CompetenceNeed[] }) {
  const { visit, bodyId, keys, mayEdit, title } = props;
  const { language } = visit;
  const t = needsText[language];
  const rows: Row[] = inTheirOrder(props.needs).flatMap((need) => [
    { need, isUnder: false },
    ...need.under.map((one) => ({ need: one, isUnder: true })),
  ]);
  const columns: Column<Row>[] = [
    {
      key: 'text',
      title: t.needs,
      heading: true,
      cell: ({ need, isUnder }) => (
        <span className={isUnder ? 'need-under' : undefined}>{need.text[language]}</span>
      ),
    },
    {
      key: 'key',
      title: t.columns.key,
      cell: ({ need }) => {
        const key = keys.find((one) => one.key === need.commonKey);
        return key ? (
          <a href={`${addresses.competenceNeeds()}#${encodeURIComponent(key.key)}`}>
            {key.name[language]}
          </a>
        ) : (
          ''
        );
      },
    },
    { key: 'least', title: t.columns.atLeast, number: true, cell: ({ need }) => need.atLeast },
  ];
  if (mayEdit) {
    columns.push({
      key: 'act',
      title: <span className="vh">{t.columns.act}</span>,
      cell: ({ need }) => (
        <a
          className="act"
          href={`${addresses.groupNeeds(bodyId)}?behov=${need.id}#endre-behov`}
          aria-label={t.chooseLabel(need.text[language])}
        >
          {t.choose}
        </a>
      ),
    });
  }
  return (
    <div className="needs-of-kind">
      <h3>{title}</h3>
      <Table caption={title} columns={columns} rows={rows} rowKey={({ need }) => need.id} />
    </div>
  );
}

function NeedForm(props: {
  visit: Visit;
  bodyId: BodyId;
  own: readonly CompetenceNeed[];
  keys: readonly CommonKey[];
  refused: RefusedForm | undefined;
  chosen?: CompetenceNeed;
}) {
  const { visit, bodyId, own, keys, refused, chosen } = props;
  const { language } = visit;
  const t = needsText[language].form;
  const act = chosen ? 'endre-behov' : 'nytt-behov';
  const mine = refused?.form === act ? refused : undefined;
  const to = addresses.groupNeeds(bodyId);
  const seen = chosen ? { behov: chosen.id, versjon: chosen.version } : {};
  const above = own.filter(({ id, parent }) => parent === null && id !== chosen?.id);
  const form = (
    <>
      <FieldsOf id={act} errors={mine?.errors ?? []} typed={mine ? visit.form.text : null}>
        <form className="form" method="post" action={to} data-draft={to}>
          <Hidden values={{ gjor: act, ...seen }} />
          <NameFields
            labels={t}
            hint={recruitmentText[language].parties.emptyNames}
            value={chosen?.text}
          />
          <Select
            name="slag"
            label={t.kind}
            value={chosen?.kind ?? 'specific'}
            options={needKinds.map((kind) => ({
              value: kind,
              label: needsText[language].kinds[kind],
            }))}
          />
          <TextField
            name="minst"
            label={t.atLeast}
            inputMode="numeric"
            size={6}
            value={chosen?.atLeast ?? 1}
          />
          <Select
            name="under"
            label={t.parent}
            value={chosen?.parent ?? ''}
            options={[
              { value: '', label: t.none },
              ...above.map(({ id, text }) => ({ value: id, label: text[language] })),
            ]}
          />
          <Select
            name="nokkel"
            label={t.key}
            value={chosen?.commonKey ?? ''}
            options={[
              { value: '', label: t.none },
              ...keys.map(({ key, name }) => ({ value: key, label: name[language] })),
            ]}
          />
          <TextField wide name="ny-nokkel" label={t.newKey} hint={t.newKeyHint} />
          <div className="acts">
            <Button secondary={!chosen}>{chosen ? t.submit : t.submitNew}</Button>
            {chosen ? (
              <ButtonLink secondary href={`${to}#behov`}>
                {t.back}
              </ButtonLink>
            ) : null}
          </div>
        </form>
      </FieldsOf>
      {chosen ? (
        <div className="away">
          <PostButton
            secondary
            action={to}
            fields={{
              gjor: 'ta-bort-behov',
              behov: chosen.id,
              versjon: String(chosen.version),
            }}
          >
            {t.remove}
          </PostButton>
        </div>
      ) : null}
    </>
  );
  if (!chosen) {
    return (
      <Details summary={t.add} open={mine !== undefined || own.length === 0}>
        {form}
      </Details>
    );
  }
  return (
    <section className="block" aria-labelledby={act}>
      <h3 id={act}>{t.change(chosen.text[language])}</h3>
      {form}
    </section>
  );
}
