import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage } from '../../../ui/components/recruitment-tabs.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { whatIsSeenOf } from '../rules/whose-round-it-is.ts';
import { listRecruitmentRounds } from '../store/reads.ts';
import { advertsText } from '../text/index.ts';
import { missingInShort } from './gate-words.ts';
import { StateOf } from './round-page.tsx';
import { advertsByRound, missingIn, readAround } from './round-view.ts';

/** The rounds: how each stands, until when people apply, and what a draft lacks. */
export async function roundsPage(visit: Visit): Promise<Answer> {
  const { db, language, today } = visit;
  const t = advertsText[language];
  const { actor } = visit.acting();
  const rounds = (await listRecruitmentRounds(db)).filter(
    (round) => whatIsSeenOf(actor, round) !== 'nothing',
  );
  const [around, texts] = await Promise.all([readAround(db, today), advertsByRound(db, rounds)]);
  const mayEdit = visit.may('recruitment.edit', { bodyId: null }).ok;
  const add = <ButtonLink href={addresses.newRecruitmentRound()}>{t.new}</ButtonLink>;
  const partyName = (key: string) =>
    around.parties.find((one) => one.key === key)?.name[language] ?? key;
  return recruitmentPage({
    visit,
    current: 'rounds',
    title: t.title,
    lede: t.lede,
    actions: mayEdit && rounds.length > 0 ? add : undefined,
    main: (
      <>
        {rounds.length === 0 ? (
          <EmptyState title={t.empty} body={t.emptyBody} action={mayEdit ? add : undefined} />
        ) : (
          <Table
            caption={t.title}
            rows={rounds}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'round',
                title: t.columns.round,
                heading: true,
                cell: ({ id, name }) => (
                  <a href={addresses.recruitmentRound(id)}>{name[language]}</a>
                ),
              },
              {
                key: 'state',
                title: t.columns.state,
                cell: (round) => <StateOf round={round} visit={visit} />,
              },
              { key: 'party', title: t.columns.party, cell: ({ party }) => partyName(party) },
              {
                key: 'groups',
                title: t.columns.groups,
                number: true,
                cell: ({ groups }) => groups.length,
              },
              {
                key: 'deadline',
                title: t.columns.deadline,
                cell: ({ deadline }) => (deadline ? formatDate(deadline) : t.none),
              },
              {
                key: 'lacks',
                title: t.columns.lacks,
                cell: (round) => {
                  if (round.state !== 'draft') return '–';
                  const missing = missingIn(round, texts.get(round.id) ?? [], around);
                  return missing.length > 0 ? missingInShort(missing, language) : t.nothingLacks;
                },
              },
            ]}
          />
        )}
      </>
    ),
  });
}
