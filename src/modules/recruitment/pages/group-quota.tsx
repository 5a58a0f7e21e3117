import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { FieldsOf, Hidden, TextField } from '../../../ui/components/forms.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import type { Visit } from '../../identity/route.ts';
import { recruitmentText } from '../text/index.ts';
import type { GroupQuota, Party, QuotaStanding } from '../vocabulary.ts';
import type { RefusedForm } from './group-page.tsx';
import { asHeading, percentWritten } from './written-figures.ts';

type Row = { key: string; name: string; cells: readonly (number | string)[]; sum: boolean };

/** How a group stands, in numbers, and what its fall-back makes of them. */
export function Standing(props: {
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
      cells: [one.planned, one.needed, one.filled, one.offered, one.vacant],
      sum: false,
    })),
    {
      key: 'sum',
      name: t.group.total,
      cells: [
        standing.total,
        standing.parties.reduce((sum, one) => sum + one.needed, 0),
        standing.filled,
        standing.parties.reduce((sum, one) => sum + one.offered, 0),
        standing.vacant,
      ],
      sum: true,
    },
  ];
  const titles = [t.group.planned, t.group.needed, t.group.filled, t.group.offered, t.group.vacant];
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

/** Where the quotas of a group are set. */
export function QuotaForm(props: {
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
