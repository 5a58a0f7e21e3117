import { addresses } from '../../../ui/addresses.ts';
import { Button, DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage, ToRounds } from '../../../ui/components/recruitment-tabs.tsx';
import { Note, Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import { uiText } from '../../../ui/text/index.ts';
import { groupsSeenBy } from '../../applications/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { latestChoice } from '../computed-choice.ts';
import type { OffersAbove } from '../offers-above.ts';
import {
  type GroupSetting,
  onTheList,
  type RoundSetting,
  readRoundSetting,
} from '../round-setting.ts';
import { countedByParty, withdrawnFrom } from '../rules/a-list-fits-its-group.ts';
import { listRecommendations } from '../store/reads.ts';
import { recommendationText } from '../text/index.ts';
import type { Recommendation } from '../vocabulary.ts';
import { stopSentence } from './refusal-words.ts';
import { StateMark } from './state-mark.tsx';
import { roundsSeen } from './who-reads-rounds.ts';

export type RefusedDraft = { errors: readonly FieldError[]; status: 409 | 422 };

/** Every group of the rounds: how its recommendation stands, and who decides. @source F-023 */
export async function recommendationsPage(
  visit: Visit,
  offers: OffersAbove,
  refused?: RefusedDraft,
): Promise<Answer> {
  const { db, language, today, actor } = visit;
  const t = recommendationText[language];
  const rounds = await roundsSeen(visit);
  const [all, settings, runs] = await Promise.all([
    listRecommendations(db),
    Promise.all(rounds.map(({ id }) => readRoundSetting(db, id, today, offers))),
    Promise.all(rounds.map(({ id }) => latestChoice(db, id))),
  ]);
  const isDirector = actor?.role === 'director';
  return recruitmentPage({
    visit,
    current: 'recommendations',
    title: t.title,
    lede: isDirector ? t.ledeDirector : t.lede,
    refused,
    main: (
      <>
        {rounds.length === 0 ? (
          <EmptyState
            title={isDirector ? t.noneOfYours : t.noRounds}
            body={isDirector ? t.noneOfYoursBody : t.noRoundsBody}
            action={isDirector ? undefined : <ToRounds language={visit.language} />}
          />
        ) : null}
        {settings.map((setting, at) =>
          setting ? (
            <OfRound
              key={setting.round.id}
              {...{ setting, visit }}
              run={runs[at] ?? null}
              own={all.filter(({ roundId }) => roundId === setting.round.id)}
            />
          ) : null,
        )}
      </>
    ),
  });
}

function OfRound(props: {
  setting: RoundSetting;
  run: { id: string; number: number } | null;
  own: readonly Recommendation[];
  visit: Visit;
}) {
  const { setting, run, own, visit } = props;
  const { round, parties, waiting } = setting;
  const { language, actor } = visit;
  const t = recommendationText[language];
  const seen = new Set(actor ? groupsSeenBy(actor, round).map(({ bodyId }) => bodyId) : []);
  const groups = setting.groups.filter(({ bodyId }) => seen.has(bodyId));
  const of = ({ bodyId }: GroupSetting) => own.find((one) => one.bodyId === bodyId);
  const mayEdit = visit.may('recommendation.edit', { bodyId: null }).ok;
  const why = waiting.stops.map((stop) => stopSentence(stop, { language, parties })).join(' ');
  return (
    <section className="block" aria-labelledby={`utlysning-${round.id}`}>
      <h2 id={`utlysning-${round.id}`}>
        <a href={addresses.recruitmentRound(round.id)}>{round.name[language]}</a>
      </h2>
      {waiting.stops.length > 0 ? (
        <Note
          bad
          title={`${t.waits}.`}
          fixes={
            <a href={addresses.discussions()}>{uiText[language].recruitmentTabs.discussions}</a>
          }
        >
          {why}
        </Note>
      ) : null}
      <Warnings setting={setting} visit={visit} />
      {mayEdit && groups.some((group) => !of(group)) ? (
        <MakeAll why={why} run={run} roundId={round.id} visit={visit} />
      ) : null}
      {groups.length === 0 ? null : (
        <Table
          caption={round.name[language]}
          rows={groups}
          rowKey={({ bodyId }) => bodyId}
          columns={[
            {
              key: 'group',
              title: t.list.group,
              heading: true,
              cell: (group) => {
                const one = of(group);
                return one ? (
                  <a href={addresses.recommendation(one.id)}>{group.name}</a>
                ) : (
                  group.name
                );
              },
            },
            {
              key: 'decider',
              title: t.list.decider,
              cell: ({ decider }) => decider?.name ?? t.list.nobody,
            },
            {
              key: 'state',
              title: t.list.state,
              cell: (group) => {
                const one = of(group);
                if (one || !mayEdit || why !== '') {
                  const gone =
                    one && one.state !== 'decided'
                      ? withdrawnFrom(onTheList(setting, group.bodyId, one.candidates)).length
                      : 0;
                  return (
                    <>
                      <StateMark state={one?.state ?? 'none'} language={language} />
                      {gone > 0 ? (
                        <>
                          {' '}
                          <Status shape="bad">{t.withdrawn.count(gone)}</Status>
                        </>
                      ) : null}
                    </>
                  );
                }
                return (
                  <PostButton
                    secondary
                    small
                    action={addresses.recommendations()}
                    label={t.list.makeFor(group.name)}
                    fields={{ utlysning: round.id, gruppe: group.bodyId }}
                  >
                    {t.list.make}
                  </PostButton>
                );
              },
            },
            { key: 'seats', title: t.list.seats, cell: (group) => seatsOf(group, of(group)) },
            {
              key: 'vacant',
              title: t.list.vacant,
              number: true,
              cell: (group) => counted(group, of(group)).reduce((sum, { free }) => sum + free, 0),
            },
            {
              key: 'reserves',
              title: t.list.reserves,
              number: true,
              cell: (group) =>
                of(group)?.candidates.filter(({ place }) => place === 'reserve').length ?? 0,
            },
          ]}
        />
      )}
    </section>
  );

  /** Of each party that the round recruits for, or that somebody is recommended of. */
  function counted({ bodyId, seats }: GroupSetting, one: Recommendation | undefined) {
    const list = one ? onTheList(setting, bodyId, one.candidates) : [];
    return countedByParty(list, seats)
      .filter(({ party, placed }) => party === round.party || placed > 0)
      .map((row) => ({ ...row, free: Math.max(0, row.vacant + row.freed - row.added) }));
  }

  function seatsOf(group: GroupSetting, one: Recommendation | undefined) {
    const rows = counted(group, one);
    return rows.map(({ party, placed, needed }) => {
      const name = parties.find(({ key }) => key === party)?.name[language] ?? party;
      return (
        <div key={party}>
          {rows.length > 1 ? `${name}: ` : ''}
          {t.list.ofSeats(placed, needed)}
        </div>
      );
    });
  }
}

function MakeAll(props: {
  why: string;
  run: { id: string; number: number } | null;
  roundId: string;
  visit: Visit;
}) {
  const { why, run, roundId, visit } = props;
  const t = recommendationText[visit.language];
  if (why !== '') {
    return (
      <p className="acts">
        <DisabledWithReason reason={why}>
          {run ? t.makeAllFrom(run.number) : t.makeAll}
        </DisabledWithReason>
      </p>
    );
  }
  return (
    <form className="acts" method="post" action={addresses.recommendations()}>
      <input type="hidden" name="utlysning" value={roundId} />
      {run ? (
        <Button name="fra" value={run.id}>
          {t.makeAllFrom(run.number)}
        </Button>
      ) : null}
      <Button secondary={run !== null} name="fra" value="">
        {t.makeAll}
      </Button>
    </form>
  );
}

/** What should be known before anybody is recommended, though it stops nobody. */
export function Warnings({ setting, visit }: { setting: RoundSetting; visit: Visit }) {
  const t = recommendationText[visit.language];
  return setting.waiting.warnings.map(({ code, count, due }) => (
    <Note key={code} title={t.warnings.homework(count, due === null ? '' : formatDate(due))}>
      <a href={addresses.discussions()}>{uiText[visit.language].recruitmentTabs.discussions}</a>
    </Note>
  ));
}
