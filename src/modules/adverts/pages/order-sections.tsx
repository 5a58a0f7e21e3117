import { addresses } from '../../../ui/addresses.ts';
import { PostButton } from '../../../ui/components/buttons.tsx';
import { Checkbox, TextField } from '../../../ui/components/forms.tsx';
import { Facts } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { partyOf } from '../../recruitment/index.ts';
import type { Stated } from '../../recruitment/vocabulary.ts';
import { advertsText } from '../text/index.ts';
import { namesOf, type RoundView } from './round-view.ts';
import { RoundSection, type SectionProps } from './section.tsx';

/** The day of the council's decision that the figure register knows: the active one, else any. */
export function knownDecision(figures: readonly Stated[]) {
  const stated = figures.flatMap((one) =>
    one.key === 'council-decision' && one.unit === 'date' && one.state !== 'replaced' ? [one] : [],
  );
  return stated.find(({ state }) => state === 'active') ?? stated[0];
}

/** What all offers wait for. @source F-025 */
export function ConditionSection(props: SectionProps) {
  const { visit, view, mayEdit } = props;
  const { language } = visit;
  const { round } = view;
  const t = advertsText[language].condition;
  const known = knownDecision(view.figures);
  const { conditionalOn } = round;
  const isDraft = round.state === 'draft';
  return (
    <RoundSection
      {...props}
      mayEdit={mayEdit && (isDraft || conditionalOn !== null)}
      section="forbehold"
      settled
      fields={
        <>
          <p className="hint">{isDraft ? t.lede : t.onlyDay}</p>
          <TextField name="avhenger-av" label={t.name} value={conditionalOn?.name} />
          <TextField
            name="ventet"
            label={t.expectedOn}
            value={conditionalOn ? formatDate(conditionalOn.expectedOn) : ''}
          />
        </>
      }
    >
      <p>
        {conditionalOn
          ? t.expected(conditionalOn.name, formatDate(conditionalOn.expectedOn))
          : t.none}
      </p>
      {known && isDraft && mayEdit && !conditionalOn ? (
        <div className="suggested">
          <span>{t.suggestion(known.name[language], formatDate(known.from), known.source)}</span>{' '}
          <PostButton
            small
            secondary
            action={addresses.recruitmentRound(round.id)}
            fields={{
              gjor: 'forbehold',
              versjon: String(round.version),
              'avhenger-av': t.council,
              ventet: formatDate(known.from),
            }}
          >
            {t.use}
          </PostButton>
        </div>
      ) : null}
    </RoundSection>
  );
}

/** By whose order it is advertised, and the two things that hold at once then. @source F-018, X21 */
export function OrderSection(props: SectionProps) {
  const { visit, view } = props;
  const { language } = visit;
  const { round, parties } = view;
  const t = advertsText[language].order;
  const issuer = namesOf(view).organisation(round.issuer);
  const { onBehalf } = round;
  const party = parties.find(({ key }) => key === round.party);
  const needed = !onBehalf && partyOf(parties, round.issuer) !== round.party;
  return (
    <RoundSection
      {...props}
      section="oppdrag"
      part="onBehalf"
      settled={!needed}
      fields={
        <>
          <div className="field wide">
            <Checkbox name="pa-vegne" label={t.tick} checked={onBehalf !== null} />
          </div>
          <TextField name="bestilt-av" label={t.orderedBy} value={onBehalf?.orderedBy} />
          <TextField
            name="bestilt-i-sak"
            label={t.orderedByCase}
            hint={t.caseOrDay}
            value={onBehalf?.orderedByCase}
          />
          <TextField
            name="bestilt-dag"
            label={t.orderedOn}
            value={onBehalf?.orderedOn ? formatDate(onBehalf.orderedOn) : ''}
          />
          <TextField name="overleveres-til" label={t.handOverTo} value={onBehalf?.handOverTo} />
        </>
      }
    >
      {onBehalf ? (
        <Facts
          facts={[
            { label: t.orderedBy, value: onBehalf.orderedBy },
            { label: t.orderedByCase, value: onBehalf.orderedByCase ?? '–' },
            {
              label: t.orderedOn,
              value: onBehalf.orderedOn ? formatDate(onBehalf.orderedOn) : '–',
            },
            { label: t.handOverTo, value: onBehalf.handOverTo },
          ]}
        />
      ) : (
        <p>{needed && party ? t.needed(issuer, party.name[language]) : t.none}</p>
      )}
      {onBehalf || needed ? <BothHold {...{ view, visit, issuer }} /> : null}
    </RoundSection>
  );
}

/** Who is not responsible for the choice, and who must fill what stays empty, side by side. */
function BothHold({
  view,
  visit,
  issuer,
}: { issuer: string } & Pick<SectionProps, 'visit'> & { view: RoundView }) {
  const { language } = visit;
  const t = advertsText[language].order;
  const { round, parties } = view;
  const own = parties.find(({ key }) => key === round.party);
  const covers = parties.find(({ key }) => key === own?.fallback)?.name[language];
  const to = round.onBehalf?.handOverTo ?? own?.name[language] ?? round.party;
  return (
    <div className="bothhold">
      <div>
        <h3>{t.notResponsible(issuer)}</h3>
        <p>{t.notResponsibleBody(to)}</p>
      </div>
      <div>
        <h3>{covers ? t.mustCover(covers) : t.nobodyCovers}</h3>
        <p>{covers ? t.mustCoverBody(covers) : t.nobodyCoversBody}</p>
      </div>
      <p className="why">{t.both}</p>
    </div>
  );
}
