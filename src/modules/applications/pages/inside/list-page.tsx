import { wholeNumber } from '../../../../kernel/whole-number.ts';
import { addresses } from '../../../../ui/addresses.ts';
import { ButtonLink } from '../../../../ui/components/buttons.tsx';
import { Details } from '../../../../ui/components/details.tsx';
import { FilterBar, Select, TextField } from '../../../../ui/components/forms.tsx';
import { EmptyState } from '../../../../ui/components/page-head.tsx';
import { OffsetPager } from '../../../../ui/components/pager.tsx';
import { recruitmentPage, ToRounds } from '../../../../ui/components/recruitment-tabs.tsx';
import { Status } from '../../../../ui/components/status.tsx';
import { type Column, Table } from '../../../../ui/components/tables.tsx';
import { formatMoment } from '../../../../ui/format.ts';
import { perform } from '../../../identity/command.ts';
import type { Answer, Visit } from '../../../identity/route.ts';
import { failedSealed } from '../../../messages/index.ts';
import { noteReadings } from '../../commands/note-readings.ts';
import { listAsFile } from '../../list-as-file.ts';
import { countApplicants } from '../../rules/counted-as-people-and-applications.ts';
import { namesOfWishes } from '../../sent-in-words.ts';
import { mailKeyOf } from '../../store/mail-key.ts';
import { applyText, insideText } from '../../text/index.ts';
import { type Applicant, applicantStates } from '../../vocabulary.ts';
import { groupsSeenBy } from '../../who-sees-which-applicants.ts';
import { type Found, findApplicants } from './found.ts';

const pageLength = 50;
const filters = ['utlysning', 'gruppe', 'rolle', 'part', 'tilstand', 'navn'] as const;

type Names = Awaited<ReturnType<typeof namesOfWishes>>;

/** Who applied in a round, and how many for what. Whoever is in sight is noted as read. */
export async function listPage(visit: Visit): Promise<Answer> {
  const { db, language, query } = visit;
  const t = insideText[language];
  const { actor } = visit.acting();
  const list = await findApplicants(visit);
  const { round, seen, found } = list;
  const names = await namesOfWishes(db, language);
  const offset = Math.min(wholeNumber(query.get('fra')) ?? 0, found.length);
  const shown = found.slice(offset, offset + pageLength);
  await noteRead(visit, shown, 'list');
  const chosen = Object.fromEntries(filters.map((name) => [name, query.get(name) || undefined]));
  const { people, applications } = countApplicants(seen);
  const mayEdit = visit.may('applicant.edit', { bodyId: null }).ok;
  const cameBack = mayEdit ? await whoseLettersCameBack(db, shown) : new Set<string>();
  return recruitmentPage({
    visit,
    current: 'applicants',
    title: t.title,
    lede: actor.role === 'director' ? t.ledeDirector : t.lede,
    main: (
      <>
        {round ? (
          <>
            <Filters visit={visit} list={list} names={names} />
            <p className="applicants-count">{t.counted(people, applications)}</p>
            <p className="hint">{t.countedHint}</p>
            <div className="acts noprint">
              <ButtonLink small secondary href={addresses.applicantsFile(chosen)}>
                {t.csv}
              </ButtonLink>
              {mayEdit ? (
                <>
                  <ButtonLink
                    small
                    secondary
                    href={addresses.newApplicant({ utlysning: round.id })}
                  >
                    {t.register}
                  </ButtonLink>
                  <ButtonLink small secondary href={addresses.importApplicants(round.id)}>
                    {t.import}
                  </ButtonLink>
                </>
              ) : null}
            </div>
            <Counts visit={visit} list={list} names={names} />
            {shown.length === 0 ? (
              <EmptyState
                title={seen.length === 0 ? t.empty : t.noMatch}
                body={seen.length === 0 ? t.emptyBody : t.noMatchBody}
              />
            ) : (
              <Table
                caption={t.title}
                rows={shown}
                rowKey={({ id }) => id}
                columns={columnsFor(visit, names, cameBack)}
              />
            )}
            <OffsetPager
              words={t.pages}
              shown={t.shown(offset + 1, offset + shown.length, found.length)}
              offset={offset}
              pageLength={pageLength}
              more={found.length > offset + pageLength}
              hrefAt={(fra) => addresses.applicants({ ...chosen, fra: fra || undefined })}
            />
          </>
        ) : (
          <EmptyState
            title={t.noRounds}
            body={t.noRoundsBody}
            action={<ToRounds language={language} />}
          />
        )}
      </>
    ),
  });
}

/** The same list, whole, as a file. */
export async function listFile(visit: Visit): Promise<Answer> {
  const { db, language } = visit;
  const { round, found } = await findApplicants(visit);
  if (!round) return { kind: 'not-found' };
  const names = await namesOfWishes(db, language);
  await noteRead(visit, found, 'list-file');
  return {
    kind: 'file',
    bytes: listAsFile(found, names, language),
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'sokere.csv',
  };
}

/** Notes that these were read, before the answer has them. Of the erased there is nothing to read. */
async function noteRead(visit: Visit, read: readonly Applicant[], place: 'list' | 'list-file') {
  const applicantIds = read.filter(({ state }) => state !== 'erased').map(({ id }) => id);
  if (applicantIds.length === 0) return;
  const noted = await perform(visit.db, noteReadings, { applicantIds, place }, visit.acting());
  if (!noted.ok) throw new Error(`a reading could not be noted: ${noted.refusal.code}`);
}

function Filters({ visit, list, names }: { visit: Visit; list: Found; names: Names }) {
  const { language, query } = visit;
  const { rounds, round, parties } = list;
  const t = insideText[language];
  const all = { value: '', label: t.all };
  if (!round) return null;
  const groups = groupsSeenBy(visit.acting().actor, round);
  const states = applicantStates.filter((one) => one !== 'draft');
  return (
    <FilterBar action={addresses.applicants()} label={t.filter} submit={t.show}>
      <Select
        name="utlysning"
        label={t.round}
        value={round.id}
        options={rounds.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      <Select
        name="gruppe"
        label={t.group}
        value={query.get('gruppe')}
        options={[
          all,
          ...groups.map(({ bodyId }) => ({ value: bodyId, label: names.group(bodyId) })),
        ]}
      />
      <Select
        name="rolle"
        label={t.role}
        value={query.get('rolle')}
        options={[all, ...round.roles.map((id) => ({ value: id, label: names.role(id) }))]}
      />
      <Select
        name="part"
        label={t.party}
        value={query.get('part')}
        options={[all, ...parties.map(({ key, name }) => ({ value: key, label: name[language] }))]}
      />
      <Select
        name="tilstand"
        label={t.state}
        value={query.get('tilstand')}
        options={[
          all,
          ...states.map((one) => ({ value: one, label: applyText[language].own.states[one] })),
        ]}
      />
      <TextField name="navn" type="search" label={t.searchName} value={query.get('navn')} />
    </FilterBar>
  );
}

function Counts({ visit, list, names }: { visit: Visit; list: Found; names: Names }) {
  const { round, seen } = list;
  const t = insideText[visit.language];
  if (!round || seen.length === 0) return null;
  const rows = groupsSeenBy(visit.acting().actor, round).map(({ bodyId }) => ({
    bodyId,
    ...countApplicants(seen, (wish) => wish.bodyId === bodyId),
    roles: round.roles.map(
      (role) =>
        countApplicants(seen, (wish) => wish.bodyId === bodyId && wish.roleId === role)
          .applications,
    ),
  }));
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    { key: 'group', title: t.group, heading: true, cell: ({ bodyId }) => names.group(bodyId) },
    { key: 'people', title: t.people, number: true, cell: ({ people }) => people },
    ...round.roles.map(
      (role, at): Column<Row> => ({
        key: role,
        title: names.role(role),
        number: true,
        cell: ({ roles }) => roles[at] ?? 0,
      }),
    ),
  ];
  return (
    <div className="applicants-of">
      <Details summary={t.counts}>
        <Table caption={t.counts} rows={rows} rowKey={({ bodyId }) => bodyId} columns={columns} />
      </Details>
    </div>
  );
}

/** Those whose last letter came back or never left: they must be reached in another way. */
async function whoseLettersCameBack(db: Visit['db'], shown: readonly Applicant[]) {
  const failed = await failedSealed(
    db,
    shown.map(({ id }) => mailKeyOf(id)),
  );
  return new Set(shown.filter(({ id }) => failed.has(mailKeyOf(id))).map(({ id }) => id));
}

function columnsFor(
  { language }: Visit,
  names: Names,
  cameBack: ReadonlySet<string>,
): Column<Applicant>[] {
  const t = insideText[language];
  const { states } = applyText[language].own;
  return [
    {
      key: 'name',
      title: t.columns.name,
      heading: true,
      cell: ({ id, name }) => <a href={addresses.applicant(id)}>{name || t.erasedName}</a>,
    },
    {
      key: 'wishes',
      title: t.columns.wishes,
      cell: ({ applications }) => (
        <ul className="wishes-of">
          {applications.map((wish) => (
            <li key={wish.id}>
              {wish.rank}. {wish.withdrawnAt ? <del>{names.wish(wish)}</del> : names.wish(wish)}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'from',
      title: t.columns.from,
      cell: ({ employer, unit }) => [employer, unit].filter(Boolean).join(', ') || '–',
    },
    { key: 'profession', title: t.columns.profession, cell: (one) => one.profession || '–' },
    {
      key: 'sent',
      title: t.columns.sent,
      cell: ({ submittedAt }) => (submittedAt ? formatMoment(submittedAt, language) : '–'),
    },
    {
      key: 'state',
      title: t.columns.state,
      cell: ({ id, state }) => (
        <>
          <Status shape={state === 'submitted' ? 'ok' : 'off'}>{states[state]}</Status>
          {cameBack.has(id) ? <Status shape="bad">{t.cameBack}</Status> : null}
        </>
      ),
    },
  ];
}
