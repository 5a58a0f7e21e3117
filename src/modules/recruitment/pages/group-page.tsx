import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import {
  ErrorSummary,
  type FieldError,
  FieldsOf,
  Hidden,
  TextField,
} from '../../../ui/components/forms.tsx';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listQuotas, readGroup, readQuotaRevision } from '../store/quota-reads.ts';
import { listCommonKeys, listNeeds } from '../store/reads.ts';
import { recruitmentText } from '../text/index.ts';
import type { GroupQuota, Party, QuotaStanding } from '../vocabulary.ts';
import { boardOf } from './board-view.ts';
import { GroupNeeds } from './group-needs.tsx';
import { asHeading, percentWritten } from './written-figures.ts';

/** Which form of the page was refused, and why. */
export type RefusedForm = {
  form: 'kvoter' | 'nytt-behov' | 'endre-behov';
  errors: readonly FieldError[];
  status: number;
};

/** One group: how its seats stand, what it needs, and where both are changed. */
export async function groupPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language, params, today } = visit;
  const t = recruitmentText[language];
  const group = await readGroup(db, params.id ?? '');
  if (!group) return { kind: 'not-found' };
  const [board, quotas, seen, needs, keys] = await Promise.all([
    boardOf(db, today),
    listQuotas(db, group.id),
    readQuotaRevision(db, group.id),
    listNeeds(db),
    listCommonKeys(db),
  ]);
  const standing = board.rows.find(({ id }) => id === group.id)?.standing;
  const mayEdit = visit.may('recruitment.edit', { bodyId: group.id }).ok;
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: group.name,
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.quotaBoard() }],
    main: (
      <>
        <ErrorSummary
          of={refused?.form}
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead
          title={group.name}
          actions={
            <a className="lone" href={addresses.body(group.id)}>
              {t.group.seatsInRegister}
            </a>
          }
        />
        <section className="block" aria-labelledby="plassene">
          <h2 id="plassene">{t.group.standing}</h2>
          {standing && standing.total > 0 ? (
            <Standing
              standing={standing}
              parties={board.parties}
              quotas={quotas}
              language={language}
            />
          ) : (
            <p>{t.group.noQuota}</p>
          )}
          {mayEdit && board.parties.length > 0 ? (
            <Details
              summary={t.group.quota}
              open={refused?.form === 'kvoter' || standing?.total === 0}
            >
              <QuotaForm {...{ visit, refused, quotas, seen }} parties={board.parties} />
            </Details>
          ) : null}
        </section>
        <GroupNeeds {...{ visit, keys, mayEdit, refused }} bodyId={group.id} needs={needs} />
      </>
    ),
  };
}

type Row = { key: string; name: string; cells: readonly (number | string)[]; sum: boolean };

function Standing(props: {
  standing: QuotaStanding;
  parties: readonly Party[];
  quotas: readonly GroupQuota[];
  language: Language;
}) {
  const { standing, parties, quotas, language } = props;
  const t = recruitmentText[language];
  const nameOf = (key: string) => parties.find((one) => one.key === key)?.name[language] ?? key;
  const rows: Row[] = [
    ...standing.parties.map((one) => ({
      key: one.party,
      name: asHeading(nameOf(one.party)),
      cells: [one.planned, one.needed, one.filled, one.vacant],
      sum: false,
    })),
    {
      key: 'sum',
      name: t.group.total,
      cells: [
        standing.total,
        standing.parties.reduce((sum, one) => sum + one.needed, 0),
        standing.filled,
        standing.vacant,
      ],
      sum: true,
    },
  ];
  const titles = [t.group.planned, t.group.needed, t.group.filled, t.group.vacant];
  const { share } = standing;
  const second = parties[1]?.name[language] ?? '';
  return (
    <>
      <div className="standing-of-group">
        <Table
          caption={t.group.standing}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'party',
              title: t.group.party,
              heading: true,
              cell: ({ name, sum }) => (sum ? <strong>{name}</strong> : name),
            },
            ...titles.map((title, at) => ({
              key: title,
              title,
              number: true,
              cell: ({ cells, sum }: Row) => (sum ? <strong>{cells[at]}</strong> : cells[at]),
            })),
          ]}
        />
      </div>
      {share.planned === null ? null : (
        <p className="why">
          {t.board.columns.share(second)}: {percentWritten(share.planned, language)}
          {share.now === null ? '' : `, ${percentWritten(share.now, language)} ${t.group.now}`}
        </p>
      )}
      {standing.parties
        .filter(({ planned, neededAtMost }) => neededAtMost !== planned)
        .map((one) => {
          const leaving = parties.find(({ fallback }) => fallback === one.party);
          const theirs = standing.parties.find(({ party }) => party === leaving?.key);
          const gaveUp = quotas.find(({ party }) => party === leaving?.key)?.sendsNoMore;
          if (!leaving || !theirs) return null;
          const names = [nameOf(one.party), nameOf(leaving.key)] as const;
          return (
            <p key={one.party}>
              {gaveUp
                ? t.group.hasRisen(names[0], one.planned, one.needed, asHeading(names[1]))
                : t.group.wouldRise(
                    names[0],
                    one.planned,
                    one.neededAtMost,
                    names[1],
                    theirs.filled,
                  )}
            </p>
          );
        })}
    </>
  );
}

function QuotaForm(props: {
  visit: Visit;
  refused: RefusedForm | undefined;
  parties: readonly Party[];
  quotas: readonly GroupQuota[];
  seen: number;
}) {
  const { visit, refused, parties, quotas, seen } = props;
  const { language } = visit;
  const t = recruitmentText[language].group;
  const own = refused?.form === 'kvoter' ? refused : undefined;
  const typed = own ? visit.form.text : null;
  return (
    <FieldsOf id="kvoter" errors={own?.errors ?? []} typed={typed}>
      <form className="form" method="post" action={addresses.groupNeeds(visit.params.id ?? '')}>
        <Hidden values={{ gjor: 'kvoter', sett: seen }} />
        {parties.map(({ key, name, fallback }) => {
          const quota = quotas.find(({ party }) => party === key);
          const other = parties.find((one) => one.key === fallback)?.name[language];
          return (
            <div key={key} className="field">
              <TextField
                name={`plasser.${key}`}
                label={t.seats(name[language])}
                inputMode="numeric"
                size={6}
                value={quota?.seats ?? 0}
              />
              {other ? (
                <label className="choice">
                  <input
                    type="checkbox"
                    name={`ferdig.${key}`}
                    value="ja"
                    defaultChecked={
                      typed ? typed(`ferdig.${key}`) === 'ja' : Boolean(quota?.sendsNoMore)
                    }
                  />
                  {t.sendsNoMore(asHeading(name[language]), asHeading(other))}
                </label>
              ) : null}
            </div>
          );
        })}
        <div className="acts">
          <Button secondary>{t.submit}</Button>
        </div>
      </form>
    </FieldsOf>
  );
}
