import type { Language } from '../../../kernel/language.ts';
import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import {
  type FieldError,
  FieldsOf,
  Hidden,
  Radios,
  Select,
  TextArea,
} from '../../../ui/components/forms.tsx';
import { type Column, Table } from '../../../ui/components/tables.tsx';
import { formatMoment } from '../../../ui/format.ts';
import type { Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { afterText } from '../text/after/index.ts';
import { type EntryRow, type Party, type PartyPosition, partyStances } from '../vocabulary.ts';
import type { Parties } from './regions-of.ts';
import { PartyStanding } from './standing-of-party.tsx';

/** Each party's last word, with why and by whom. */
export function PartyTable(props: {
  positions: readonly PartyPosition[];
  parties: Parties;
  language: Language;
}) {
  const { positions, parties, language } = props;
  const t = afterText[language];
  const last = new Map(positions.map((one) => [one.party, one]));
  if (last.size === 0) return <p className="dim">{t.standard.saidNone}</p>;
  const columns: Column<PartyPosition>[] = [
    {
      key: 'party',
      title: t.standard.party,
      heading: true,
      cell: ({ party }) => parties.nameOf(party),
    },
    {
      key: 'kind',
      title: t.standard.stance,
      cell: ({ kind }) => <PartyStanding standing={kind} language={language} />,
    },
    {
      key: 'reason',
      title: t.standard.reason,
      cell: ({ reason }) => <span className="pre">{reason || '–'}</span>,
    },
    {
      key: 'said',
      title: t.standard.said,
      cell: ({ byName, at, no }) => (
        <>
          {t.by(byName, formatMoment(at, language))}
          {no > 1 ? <small> {t.standard.before(no - 1)}</small> : null}
        </>
      ),
    },
  ];
  const sorted = [...last.values()].toSorted((a, b) =>
    parties.nameOf(a.party).localeCompare(parties.nameOf(b.party), 'nb'),
  );
  return (
    <Table
      caption={t.standard.parties}
      columns={columns}
      rows={sorted}
      rowKey={({ party }) => party}
    />
  );
}

/** Where somebody says how their own organisation does it, or the secretary enters it for another. */
export function PartyForm(props: {
  visit: Visit;
  entry: EntryRow;
  parties: Parties;
  positions: readonly PartyPosition[];
  errors: readonly FieldError[];
}) {
  const { visit, entry, parties, positions, errors } = props;
  const { language } = visit;
  const t = afterText[language].standard;
  const leave = visit.may('decision.state-position', { bodyId: entry.bodyId });
  if (!leave.ok) {
    const reason = policySentence(leave.refusal, language);
    return <DisabledWithReason reason={reason}>{t.state}</DisabledWithReason>;
  }
  const all = visit.may('decision.manage', { bodyId: entry.bodyId }).ok;
  const own = visit.actor?.organisationId;
  const seen = (party: Party) => positions.filter((one) => one.party === party).at(-1)?.no ?? 0;
  // What the party had said last goes along with its name, so that one form serves them all.
  const option = (party: Party, name: string) => ({
    value: `${party} ${seen(party)}`,
    label: name,
  });
  const options = all
    ? [
        { value: '', label: t.choose },
        ...parties.regions.map((one) =>
          option(one.id, `${one.name} – ${t.schemes[one.scheme] ?? one.scheme}`),
        ),
        ...parties.organisations.map((one) => option(one.id, one.name)),
      ]
    : own
      ? [option(own, visit.actor?.onBehalfOf ?? parties.nameOf(own))]
      : [];
  const typed = errors.length > 0 ? (name: string) => visit.form.text(name) : null;
  return (
    <form method="post" action={addresses.decisionStandard(entry.id)} className="fields noprint">
      <Hidden values={{ hva: 'part' }} />
      <FieldsOf id="part" errors={errors} typed={typed}>
        <Select name="part" label={t.party} options={options} />
        <Radios
          name="svar"
          label={t.stance}
          options={partyStances.map((value) => ({ value, label: t.stances[value] }))}
        />
        <TextArea wide name="hvorfor" label={t.reason} hint={t.reasonHint} rows={2} />
      </FieldsOf>
      <Button>{t.state}</Button>
    </form>
  );
}
