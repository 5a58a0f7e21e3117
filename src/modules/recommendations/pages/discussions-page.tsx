import { addresses } from '../../../ui/addresses.ts';
import { Button } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import { type FieldError, FieldsOf, Hidden } from '../../../ui/components/forms.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage, ToRounds } from '../../../ui/components/recruitment-tabs.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { RecruitmentRound } from '../../adverts/vocabulary.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { daysOfRound } from '../rules/a-round-runs-from-day-to-day.ts';
import { listDiscussions } from '../store/discussion-reads.ts';
import { discussionText } from '../text/index.ts';
import type { UnionDiscussion } from '../vocabulary.ts';
import { DaysOfRound } from './days-of-round.tsx';
import { CallFields, rowsTyped } from './discussion-fields.tsx';
import { roundsSeen } from './who-reads-rounds.ts';

/** The form of a round that was refused. */
export type RefusedPlan = { roundId: string; errors: readonly FieldError[]; status: 409 | 422 };

/** The discussions with the unions, round by round, along the days of each. @source F-022 */
export async function discussionsPage(visit: Visit, refused?: RefusedPlan): Promise<Answer> {
  const { db, language } = visit;
  const t = discussionText[language];
  const [rounds, discussions] = await Promise.all([roundsSeen(visit), listDiscussions(db)]);
  return recruitmentPage({
    visit,
    current: 'discussions',
    title: t.title,
    lede: t.lede,
    refused: refused && { ...refused, form: `ny-${refused.roundId}` },
    main: (
      <>
        {rounds.length === 0 ? (
          <EmptyState
            title={t.noRounds}
            body={t.noRoundsBody}
            action={<ToRounds language={visit.language} />}
          />
        ) : null}
        {rounds.map((round) => (
          <OfRound
            key={round.id}
            {...{ round, visit, refused }}
            discussions={discussions.filter(({ roundId }) => roundId === round.id)}
          />
        ))}
      </>
    ),
  });
}

function OfRound(props: {
  round: RecruitmentRound;
  discussions: readonly UnionDiscussion[];
  visit: Visit;
  refused: RefusedPlan | undefined;
}) {
  const { round, discussions, visit, refused } = props;
  const { language, today } = visit;
  const t = discussionText[language];
  const open = (one: UnionDiscussion) => one.homework.filter((task) => task.doneOn === null).length;
  return (
    <section className="block" aria-labelledby={`utlysning-${round.id}`}>
      <h2 id={`utlysning-${round.id}`}>
        <a href={addresses.recruitmentRound(round.id)}>{round.name[language]}</a>
      </h2>
      {discussions.length === 0 ? (
        <EmptyState title={t.none} body={t.noneBody} />
      ) : (
        <div className="discussions">
          <DaysOfRound days={daysOfRound(round, discussions)} today={today} language={language} />
          <Table
            caption={t.title}
            rows={discussions}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'day',
                title: t.list.day,
                heading: true,
                cell: (one) => (
                  <a className="num" href={addresses.discussion(one.id)}>
                    {formatDate(one.heldOn)}
                  </a>
                ),
              },
              { key: 'place', title: t.list.place, cell: ({ place }) => place || '–' },
              {
                key: 'state',
                title: t.list.state,
                cell: ({ state }) => (
                  <Status shape={state === 'recorded' ? 'ok' : 'idle'}>{t.states[state]}</Status>
                ),
              },
              {
                key: 'homework',
                title: t.list.homework,
                cell: (one) => t.list.count(one.homework.length, open(one)),
              },
              {
                key: 'clarified',
                title: t.list.clarified,
                number: true,
                cell: ({ clarified }) => clarified.length,
              },
              {
                key: 'views',
                title: t.list.views,
                number: true,
                cell: ({ views }) => views.length,
              },
            ]}
          />
        </div>
      )}
      {visit.may('discussion.edit', { bodyId: null }).ok && round.state !== 'ended' ? (
        <PlanForm {...{ round, visit, refused }} first={discussions.length === 0} />
      ) : null}
    </section>
  );
}

function PlanForm(props: {
  round: RecruitmentRound;
  visit: Visit;
  refused: RefusedPlan | undefined;
  first: boolean;
}) {
  const { round, visit, first } = props;
  const { language, form } = visit;
  const refused = props.refused?.roundId === round.id ? props.refused : undefined;
  const t = discussionText[language];
  const stewards = round.unionRepresentatives.map(({ name, union }) => ({
    name,
    union,
    email: '',
  }));
  return (
    <Details summary={t.plan} open={first || refused !== undefined}>
      <FieldsOf
        id={`ny-${round.id}`}
        errors={refused?.errors ?? []}
        typed={refused ? (field) => form.text(field) : null}
      >
        <form className="form" method="post" action={addresses.discussions()}>
          <Hidden values={{ utlysning: round.id }} />
          <CallFields
            one={null}
            stewards={stewards}
            typedRows={refused ? rowsTyped(form.has) : 0}
            language={language}
          />
          <div className="acts">
            <Button>{t.plan}</Button>
          </div>
        </form>
      </FieldsOf>
    </Details>
  );
}
