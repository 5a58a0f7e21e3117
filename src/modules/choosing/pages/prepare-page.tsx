import { addresses } from '../../../ui/addresses.ts';
import { Button, ButtonLink } from '../../../ui/components/buttons.tsx';
import { ErrorSummary, FieldsOf, Hidden } from '../../../ui/components/forms.tsx';
import { EmptyState, PageHead } from '../../../ui/components/page-head.tsx';
import { uiText } from '../../../ui/text/index.ts';
import { listRecruitmentRounds, whatIsSeenOf } from '../../adverts/index.ts';
import type { AdvertRoundId, RecruitmentRound } from '../../adverts/vocabulary.ts';
import { noteReadings } from '../../applications/index.ts';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readApplied, readGroupsToFill, readNeedsOf, readPool, readRounds } from '../store/pool.ts';
import { readRunOf } from '../store/run-of.ts';
import { choosingText, prepareText } from '../text/index.ts';
import type { ChoosingRun } from '../vocabulary.ts';
import { DemandFields } from './demand-fields.tsx';
import { fieldsOf, proposedDemands } from './demands-as-fields.ts';
import type { RefusedForm } from './run-page.tsx';

/** Where a run is prepared: first which rounds, then what is demanded of those who applied in them. */
export async function preparePage(visit: Visit, refused?: RefusedForm): Promise<Answer> {
  const { db, language } = visit;
  const t = prepareText[language];
  const from = refused ? visit.form : null;
  const { actor } = visit.acting();
  const copied = await readRunOf(db, actor, from?.text('som') || visit.query.get('som') || '');
  const asked = from ? from.all('runde') : visit.query.getAll('runde');
  const named = asked.length > 0 ? asked : (copied?.roundIds ?? []);
  const rounds = (await readRounds(db, named as AdvertRoundId[])).filter(
    (round) => whatIsSeenOf(actor, round) === 'people',
  );
  const errors = refused?.errors ?? [];
  return {
    kind: 'page',
    status: refused?.status ?? 200,
    title: t.title,
    nav: 'recruitment',
    crumbs: [{ label: choosingText[language].title, href: addresses.choosingRuns() }],
    main: (
      <>
        <ErrorSummary title={uiText[language].errors(errors.length)} errors={errors} />
        <PageHead title={t.title} />
        {copied ? <p className="why">{t.copied(copied.number)}</p> : null}
        {rounds.length === 0
          ? await whichRounds(visit)
          : await whichDemands(visit, { rounds, copied, refused })}
      </>
    ),
  };
}

async function whichRounds(visit: Visit) {
  const { db, language } = visit;
  const t = prepareText[language].rounds;
  const { actor } = visit.acting();
  const all = (await listRecruitmentRounds(db)).filter(
    (round) => whatIsSeenOf(actor, round) === 'people',
  );
  const counted = await Promise.all(
    all.map(async (round) => ({ round, people: (await readApplied(db, [round.id])).length })),
  );
  const open = counted.filter(({ people }) => people > 0);
  if (open.length === 0) {
    return (
      <EmptyState
        title={t.none}
        body={t.noneBody}
        action={
          <ButtonLink secondary href={addresses.recruitmentRounds()}>
            {uiText[language].recruitmentTabs.rounds}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <form className="form" method="get" action={addresses.newChoosingRun()}>
      <fieldset className="field wide">
        <legend>{t.title}</legend>
        <p className="hint">{t.lede}</p>
        {open.map(({ round, people }) => (
          <label key={round.id} className="choice">
            <input
              type="checkbox"
              name="runde"
              value={round.id}
              defaultChecked={open.length === 1}
            />
            {round.name[language]} ({t.count(people)})
          </label>
        ))}
      </fieldset>
      <div className="acts">
        <Button>{t.choose}</Button>
      </div>
    </form>
  );
}

async function whichDemands(
  visit: Visit,
  of: {
    rounds: readonly RecruitmentRound[];
    copied: ChoosingRun | undefined;
    refused: RefusedForm | undefined;
  },
) {
  const { db, language, today } = visit;
  const { rounds, copied, refused } = of;
  const roundIds = rounds.map(({ id }) => id);
  const [pool, applicants] = await Promise.all([
    readPool(db, roundIds, today),
    readApplied(db, roundIds),
  ]);
  const reading = { applicantIds: applicants.map(({ id }) => id), place: 'selection' as const };
  await perform(db, noteReadings, reading, visit.acting());
  const { groups, parties } = await readGroupsToFill(db, rounds, pool, today);
  const needs = await readNeedsOf(
    db,
    groups.map(({ bodyId }) => bodyId),
  );
  const proposed = fieldsOf(
    proposedDemands(pool.people.length, rounds, groups, needs),
    parties,
    language,
  );
  const taken = copied ? fieldsOf(copied.demands, parties, language) : new Map<string, string>();
  const typed = refused
    ? visit.form.text
    : (name: string) => taken.get(name) ?? proposed.get(name) ?? '';
  return (
    <FieldsOf id="felt" errors={refused?.errors ?? []} typed={typed}>
      <form
        className="form demands"
        method="post"
        action={addresses.newChoosingRun()}
        data-draft={addresses.newChoosingRun()}
      >
        <Hidden values={copied ? { som: copied.id } : {}} />
        {roundIds.map((id) => (
          <input key={id} type="hidden" name="runde" value={id} />
        ))}
        <p>
          {rounds.map(({ name }) => name[language]).join(', ')}:{' '}
          {prepareText[language].rounds.count(pool.people.length)}
        </p>
        <DemandFields {...{ groups, parties, needs, pool, applicants, typed, language }} />
        <div className="acts">
          <Button>{prepareText[language].submit}</Button>
        </div>
      </form>
    </FieldsOf>
  );
}
