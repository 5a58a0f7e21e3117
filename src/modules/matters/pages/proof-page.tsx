import { addresses } from '../../../ui/addresses.ts';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import { formatMoment } from '../../../ui/format.ts';
import { ProofTable, recomputed, ruleSetName, stanceWord } from '../../consensus/index.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { matterText } from '../text/pages/index.ts';
import { readMatterSeen } from './matter-data.ts';

/** Each closed round with all it was computed from, computed again while somebody looks. */
export async function proofPage(visit: Visit): Promise<Answer> {
  const { language } = visit;
  const t = matterText[language];
  const seen = await readMatterSeen(visit, visit.params.id ?? '');
  if (!seen) return { kind: 'not-found' };
  const { matter } = seen;
  const closed = seen.rounds.flatMap(({ round }) =>
    round.outcome ? [{ ...round, outcome: round.outcome }] : [],
  );
  return {
    kind: 'page',
    title: `${t.proof.title}: ${matter.title}`,
    nav: 'matters',
    crumbs: [
      { label: t.title, href: addresses.matters() },
      { label: matter.number, href: addresses.matter(matter.id) },
    ],
    main: (
      <>
        <PageHead title={`${t.proof.title}: ${matter.title}`} lede={t.proof.lede} />
        {closed.length === 0 ? <p>{t.proof.notYet}</p> : null}
        {closed.map((round) => {
          const { outcome: kept, input } = round.outcome;
          const { same } = recomputed(round.outcome);
          return (
            <section key={round.id} className="block" aria-labelledby={`runde-${round.no}`}>
              <h2 id={`runde-${round.no}`}>{t.steps.round(round.no)}</h2>
              <ProofTable outcome={kept} ruleSet={input.ruleSet} language={language} />
              <h3>{t.proof.input}</h3>
              <p>
                <a href={addresses.ruleSet(input.ruleSet.id)}>
                  {ruleSetName(input.ruleSet, language)}
                </a>
                {round.closedAt ? `, ${formatMoment(round.closedAt, language)}` : ''}
              </p>
              <Table
                caption={t.proof.input}
                rows={input.roll}
                rowKey={({ seat }) => seat}
                columns={[
                  {
                    key: 'from',
                    title: t.positions.from,
                    heading: true,
                    cell: ({ label }) => label,
                  },
                  {
                    key: 'stance',
                    title: t.positions.stance,
                    cell: ({ seat }) =>
                      input.positions
                        .filter((one) => one.seat === seat)
                        .map((one) =>
                          one.as === 'deputy'
                            ? `${stanceWord(one.stance, language)} (${t.positions.deputy})`
                            : stanceWord(one.stance, language),
                        )
                        .join(', ') || t.positions.none,
                  },
                  {
                    key: 'reason',
                    title: t.positions.reason,
                    cell: ({ seat }) => input.positions.find((one) => one.seat === seat)?.reason,
                  },
                ]}
              />
              <h3>{t.proof.again}</h3>
              <p>
                <Status shape={same ? 'ok' : 'bad'}>{same ? t.proof.same : t.proof.differs}</Status>
              </p>
            </section>
          );
        })}
        <p className="block">
          <a href={`${addresses.matterProof(matter.id)}.json`}>{t.proof.download}</a> ·{' '}
          <a href={addresses.matter(matter.id)}>{t.proof.back}</a>
        </p>
      </>
    ),
  };
}

/** The same for a machine: what went in and what came out, for each closed round. */
export async function proofFile(visit: Visit): Promise<Answer> {
  const seen = await readMatterSeen(visit, visit.params.id ?? '');
  if (!seen) return { kind: 'not-found' };
  return {
    kind: 'json',
    value: {
      matter: seen.matter.number,
      rounds: seen.rounds
        .filter(({ round }) => round.outcome !== null)
        .map(({ round }) => ({
          no: round.no,
          proposal: round.proposal,
          closedAt: round.closedAt,
          ...round.outcome,
        })),
    },
  };
}
