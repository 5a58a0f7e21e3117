import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { ErrorSummary, FieldsOf, Hidden } from '../../../ui/components/forms.tsx';
import { Columns, PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { uiText } from '../../../ui/text/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { takesApplications } from '../rules/when-applications-are-taken.ts';
import { changesRound } from '../rules/whose-round-it-is.ts';
import { readRecruitmentRound } from '../store/reads.ts';
import { advertsText } from '../text/index.ts';
import type { RecruitmentRound, RoundState } from '../vocabulary.ts';
import { AboutSection, NameFields, PartyFields } from './about-section.tsx';
import { Gate, RoundActions, RoundEvents } from './gate.tsx';
import { GroupsSection } from './groups-section.tsx';
import { ConditionSection, OrderSection } from './order-sections.tsx';
import { namesOf, type RoundView, readRoundView } from './round-view.ts';
import type { RefusedForm } from './section.tsx';
import {
  DaysSection,
  MandateSection,
  ModelSection,
  RolesSection,
  SexSection,
  UnionsSection,
} from './settled-sections.tsx';

const shapes = {
  draft: 'idle',
  open: 'ok',
  closed: 'half',
  ended: 'off',
} as const satisfies Record<RoundState, string>;

/** The state of a round, and whether it takes applications still. */
export function StateOf({ round, visit }: { round: RecruitmentRound; visit: Visit }) {
  const t = advertsText[visit.language];
  const over = round.state === 'open' && !takesApplications(round, visit.today);
  return over ? (
    <Status shape="half">{t.afterDeadline}</Status>
  ) : (
    <Status shape={shapes[round.state]}>{t.states[round.state]}</Status>
  );
}

/** A round as a document: what is settled, what is missing, and where each is filled in. */
export async function roundPage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language, params, today } = visit;
  const round = await readRecruitmentRound(db, params.id ?? '');
  if (!round) return { kind: 'not-found' };
  const view = await readRoundView(db, round, visit.acting().actor, today);
  const t = advertsText[language];
  const { actor } = visit.acting();
  const mayEdit = visit.may('recruitment.edit', { bodyId: null }).ok && changesRound(actor, round);
  const errors = refused?.errors ?? [];
  const party = view.parties.find(({ key }) => key === round.party)?.name[language] ?? round.party;
  const section = { visit, view, refused, mayEdit };
  const isDraft = round.state === 'draft';
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: round.name[language],
    nav: 'recruitment',
    crumbs: [{ label: t.title, href: addresses.recruitmentRounds() }],
    main: (
      <>
        <ErrorSummary
          of={refused?.form}
          title={uiText[language].errors(errors.length)}
          errors={errors}
        />
        <PageHead
          title={round.name[language]}
          lede={
            <>
              <StateOf round={round} visit={visit} />{' '}
              {t.head(party, namesOf(view).organisation(round.issuer))}
            </>
          }
          actions={mayEdit ? <RoundActions view={view} visit={visit} /> : undefined}
        />
        <Columns
          asideFirst={isDraft}
          asideLabel={isDraft ? t.gate.title : t.events.title}
          aside={
            isDraft ? <Gate view={view} visit={visit} /> : <RoundEvents view={view} visit={visit} />
          }
        >
          <AboutSection {...section} />
          <MandateSection {...section} />
          <GroupsSection {...section} />
          <ModelSection {...section} />
          <UnionsSection {...section} />
          <RolesSection {...section} />
          <DaysSection {...section} />
          <ConditionSection {...section} />
          <SexSection {...section} />
          <OrderSection {...section} />
          {mayEdit ? <Further view={view} visit={visit} refused={refused} /> : null}
        </Columns>
      </>
    ),
  };
}

/** What is rarely done with a round: one beside it, or none of it. */
function Further(props: { view: RoundView; visit: Visit; refused: RefusedForm | undefined }) {
  const { view, visit, refused } = props;
  const { round } = view;
  const t = advertsText[visit.language];
  const own = refused?.form === 'kopier' ? refused : undefined;
  const other = view.parties.find(({ key }) => key !== round.party)?.key;
  const to = addresses.recruitmentRound(round.id);
  return (
    <div className="block noprint">
      <Details summary={t.copy.summary} open={own !== undefined}>
        <p className="why">{t.copy.body}</p>
        <FieldsOf id="kopier" errors={own?.errors ?? []} typed={own ? visit.form.text : null}>
          <form className="form" method="post" action={to}>
            <Hidden values={{ gjor: 'kopier', versjon: round.version }} />
            <NameFields visit={visit} round={round} />
            <PartyFields
              forAnybody
              visit={visit}
              around={view}
              party={other}
              issuer={round.issuer}
            />
            <div className="acts">
              <Button secondary>{t.copy.submit}</Button>
            </div>
          </form>
        </FieldsOf>
      </Details>
      {round.state === 'draft' ? (
        <Details summary={t.moves.remove}>
          <form method="post" action={to}>
            <Hidden values={{ gjor: 'slett', versjon: round.version }} />
            <p className="why">{t.moves.removeBody}</p>
            <Button secondary>{t.moves.remove}</Button>
          </form>
        </Details>
      ) : null}
    </div>
  );
}
