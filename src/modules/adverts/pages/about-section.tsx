import { addresses } from '../../../ui/addresses.ts';
import { Select, TextField } from '../../../ui/components/forms.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import type { Visit } from '../../identity/route.ts';
import { mayIssueFor } from '../rules/whose-round-it-is.ts';
import { advertsText } from '../text/index.ts';
import type { RecruitmentRound } from '../vocabulary.ts';
import { type Around, namesOf } from './round-view.ts';
import { RoundSection, type SectionProps } from './section.tsx';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Three fields for the name, bokmål first. */
export function NameFields({ visit, round }: { visit: Visit; round?: RecruitmentRound }) {
  const t = advertsText[visit.language].names;
  return (
    <>
      <TextField wide name="nb" label={t.nb} value={round?.name.nb} />
      <TextField name="nn" label={t.nn} hint={t.hint} value={round?.name.nn} />
      <TextField name="en" label={t.en} hint={t.hint} value={round?.name.en} />
    </>
  );
}

/** Whose seats, and who advertises. */
export function PartyFields(props: {
  visit: Visit;
  around: Pick<Around, 'parties' | 'organisations'>;
  /** Also in the name of others: the draft is given away to them. */
  forAnybody?: boolean;
  party?: string | undefined;
  issuer?: string | undefined;
}) {
  const { visit, around, party, issuer, forAnybody } = props;
  const { language } = visit;
  const { actor } = visit.acting();
  const issuers = around.organisations.filter(
    ({ id }) => forAnybody || id === issuer || mayIssueFor(actor, id),
  );
  const t = advertsText[language];
  return (
    <>
      <Select
        name="part"
        label={t.party}
        value={party}
        options={around.parties.map(({ key, name }) => ({
          value: key,
          label: capital(name[language]),
        }))}
      />
      <Select
        name="utlyser"
        label={t.issuer}
        value={issuer}
        options={issuers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

/** What it is called, whose seats it fills, who advertises, and where people apply. */
export function AboutSection(props: SectionProps) {
  const { visit, view } = props;
  const { language } = visit;
  const { round, parties } = view;
  const t = advertsText[language];
  const party = parties.find(({ key }) => key === round.party)?.name[language] ?? round.party;
  const isDraft = round.state === 'draft';
  return (
    <RoundSection
      {...props}
      section="om"
      settled
      fields={
        <>
          {isDraft ? null : <p className="hint">{t.about.partyStands}</p>}
          <NameFields visit={visit} round={round} />
          {isDraft ? (
            <>
              <PartyFields visit={visit} around={view} party={round.party} issuer={round.issuer} />
              <TextField
                wide
                name="verktoy"
                label={t.about.toolField}
                hint={t.about.toolHint}
                value={round.tool}
              />
            </>
          ) : null}
        </>
      }
    >
      <Facts
        facts={[
          { label: t.party, value: capital(party) },
          { label: t.issuer, value: namesOf(view).organisation(round.issuer) },
          { label: t.about.tool, value: round.tool || t.about.here },
          ...(view.takenOverBy ? [{ label: t.takenOverBy, value: view.takenOverBy }] : []),
          ...(view.seesParallel && round.parallelTo
            ? [
                {
                  label: t.parallelTo,
                  value: <a href={addresses.recruitmentRound(round.parallelTo)}>{t.version}</a>,
                },
              ]
            : []),
        ]}
      />
    </RoundSection>
  );
}
