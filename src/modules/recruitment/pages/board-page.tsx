import type { ReactNode } from 'react';
import { writtenTable } from '../../../kernel/separated-values.ts';
import { addresses, patterns } from '../../../ui/addresses.ts';
import { ButtonLink } from '../../../ui/components/buttons.tsx';
import { Details } from '../../../ui/components/details.tsx';
import type { FieldError } from '../../../ui/components/forms.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage } from '../../../ui/components/recruitment-tabs.tsx';
import { Status } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { listOrganisations } from '../../organisations/index.ts';
import { readPartiesRevision } from '../store/quota-reads.ts';
import { recruitmentText } from '../text/index.ts';
import type { StatedFigure } from '../vocabulary.ts';
import { BoardTable, boardRows } from './board-table.tsx';
import { type Board, boardOf, type FromOffers } from './board-view.ts';
import { leftSeats } from './left-seats.tsx';
import { NumberLine } from './number-line.tsx';
import { PartiesForm } from './parties-form.tsx';
import { SeatChart } from './seat-chart.tsx';
import { asHeading, countWritten, percentWritten, valueWritten } from './written-figures.ts';

/** What was wrong with a form of the page. */
export type RefusedForm = { errors: readonly FieldError[]; status: number };

/** The groups and the parties: what is needed, filled and vacant, and whether the numbers agree. */
export async function boardPage(
  visit: Visit,
  above?: FromOffers,
  refused?: RefusedForm,
): Promise<Answer> {
  const { db, language, today } = visit;
  const t = recruitmentText[language];
  const board = await boardOf(db, today, above?.offeredOn);
  const mayEdit = visit.may('recruitment.edit', { bodyId: null }).ok;
  const count = board.rows.length;
  const errors = refused?.errors ?? [];
  return recruitmentPage({
    visit,
    current: 'board',
    title: t.title,
    heading: count === 1 ? t.board.oneGroup : t.board.title(countWritten(count, language)),
    actions:
      count > 0 && board.parties.length > 0 ? (
        <ButtonLink secondary href={`${patterns.quotaBoard}.csv`}>
          {t.board.csv}
        </ButtonLink>
      ) : undefined,
    refused: refused && { ...refused, form: 'parter' },
    main: (
      <>
        {count === 0 ? (
          <EmptyState title={t.board.noGroups} body={t.board.noGroupsBody} />
        ) : board.parties.length === 0 ? (
          <EmptyState title={t.board.noParties} body={t.board.noPartiesBody} />
        ) : (
          <>
            <Numbers board={board} visit={visit} />
            {await leftSeats(visit, board, above)}
          </>
        )}
        {mayEdit && count > 0 ? (
          <Details summary={t.parties.title} open={board.parties.length === 0 || errors.length > 0}>
            <PartiesForm
              visit={visit}
              parties={board.parties}
              organisations={await listOrganisations(db)}
              seen={await readPartiesRevision(db)}
              errors={errors}
            />
          </Details>
        ) : null}
      </>
    ),
  });
}

function Numbers({ board, visit }: { board: Board; visit: Visit }) {
  const { language } = visit;
  const { all, parties, target, ofNoParty } = board;
  const t = recruitmentText[language].board;
  const needed = target.figure
    ? valueWritten(target.figure, language)
    : String(all.parties.reduce((sum, row) => sum + row.needed, 0));
  const second = parties[1]?.name[language] ?? '';
  return (
    <>
      <dl className="big">
        <Big count={String(all.filled)} of={t.of(needed)} name={t.filled} />
        {all.parties.map((row, at) => (
          <Big
            key={row.party}
            count={String(row.filled)}
            of={t.of(String(row.needed))}
            name={asHeading(parties[at]?.name[language] ?? row.party)}
          />
        ))}
        {all.share.now === null || all.share.planned === null ? null : (
          <Big
            count={percentWritten(all.share.now, language)}
            of={t.against(percentWritten(all.share.planned, language))}
            name={t.share(second)}
          />
        )}
      </dl>
      <Agreement board={board} visit={visit} />
      <section className="block seatboard" aria-labelledby="per-gruppe">
        <h2 className="vh" id="per-gruppe">
          {t.perGroup}
        </h2>
        <SeatChart board={board} language={language} />
        {ofNoParty > 0 ? <p className="why">{t.unknownParty(ofNoParty)}</p> : null}
      </section>
      <Details summary={t.sameAsTable} open>
        <BoardTable board={board} language={language} />
      </Details>
    </>
  );
}

function Big({ count, of, name }: { count: string; of: string; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {count} <small>{of}</small>
      </dd>
    </div>
  );
}

/** Whether what is stated of the members agrees with the table, on a line, with the sources. */
function Agreement({ board, visit }: { board: Board; visit: Visit }) {
  const { language } = visit;
  const { all, stated, contradictions, target, table } = board;
  const t = recruitmentText[language].board;
  const figures = stated.filter(
    (one): one is StatedFigure =>
      one.key === 'members-total' && one.unit !== 'date' && one.state !== 'replaced',
  );
  if (figures.length === 0 || all.total === 0) return null;
  const differ = contradictions.some(({ key }) => key === 'members-total');
  const said = figures.map(
    (figure) => `${figure.name[language]} ${valueWritten(figure, language)}`,
  );
  const sources = [
    ...figures.map((figure) => {
      const on = figure.statedOn ? `, ${formatDate(figure.statedOn)}` : '';
      return `${figure.source}${on} (${valueWritten(figure, language)})`;
    }),
    t.sourceOfTable(table.seatsByParty.join(' + ')),
  ];
  const follows: ReactNode = target.figure
    ? t.followsFigure(
        target.figure.name[language],
        valueWritten(target.figure, language),
        target.figure.decidedByCase ?? '',
      )
    : t.followsTable;
  return (
    <section className="agreement" aria-labelledby="stemmer">
      <h2 id="stemmer">
        <Status shape={differ ? 'warn' : 'ok'}>{differ ? t.differ : t.agree}</Status>{' '}
        {[...said, t.tableGives(all.total)].join(', ')}
      </h2>
      <NumberLine filled={all.filled} tableSum={all.total} figures={figures} language={language} />
      <p className="why">
        {t.sources(sources.join('; '))} {follows}{' '}
        <a href={`${addresses.statedFigures()}#members-total`}>{t.decide}</a>
      </p>
    </section>
  );
}

/** The board's table as a file for spreadsheets. */
export async function boardCsv(visit: Visit, above?: FromOffers): Promise<Answer> {
  const board = await boardOf(visit.db, visit.today, above?.offeredOn);
  if (board.parties.length === 0) return { kind: 'not-found' };
  return {
    kind: 'file',
    bytes: writtenTable(boardRows(board, visit.language)),
    mediaType: 'text/csv; charset=utf-8',
    fileName: 'kvotetavle.csv',
  };
}
