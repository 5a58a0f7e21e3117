import type { Language } from '../../../../kernel/language.ts';
import { addresses } from '../../../../ui/addresses.ts';
import { OffsetPager } from '../../../../ui/components/pager.tsx';
import { Status } from '../../../../ui/components/status.tsx';
import { Table } from '../../../../ui/components/tables.tsx';
import type { Visit } from '../../../identity/route.ts';
import type { NeedId } from '../../../recruitment/vocabulary.ts';
import type { Wish } from '../../vocabulary.ts';
import type { PlannedPerson } from '../rules/what-an-import-adds.ts';
import { importText } from '../text/index.ts';
import { doubtSentence } from './fault-words.ts';
import type { Review } from './review-of-import.ts';

const pageLength = 100;
const shapes = { new: 'ok', more: 'half', same: 'idle', withdrawn: 'off' } as const;

/** Every person that the rows become, with what they apply for and what comes of it. */
export function PeopleTable(props: {
  review: Review;
  visit: Visit;
  nameOf: (wish: Wish) => string;
}) {
  const { review, visit, nameOf } = props;
  const { language } = visit;
  const { review: t } = importText[language];
  const { people } = review.plan;
  if (people.length === 0) return null;
  const asked = Number.parseInt(visit.query.get('fra') ?? '0', 10);
  const offset = asked > 0 && asked < people.length ? asked : 0;
  const shown = people.slice(offset, offset + pageLength);
  const nameOfNeed = new Map(
    review.known.needs.flatMap(({ names, inGroups }) =>
      inGroups.map(({ id }) => [id, names[0] ?? ''] as const),
    ),
  );
  const unclear = new Map(review.read.rows.map((row) => [row.line, row.unclear]));
  return (
    <div className="people-of-file">
      <Table
        caption={t.caption}
        columns={[
          {
            key: 'person',
            title: t.person,
            heading: true,
            cell: ({ details }: PlannedPerson) => (
              <>
                {details.name}
                <small className="row-told">
                  {[details.email, details.employer, details.profession]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </>
            ),
          },
          { key: 'rows', title: t.rows, cell: ({ lines }) => lines.join(', ') },
          {
            key: 'wishes',
            title: t.wishes,
            cell: ({ wishes }) => (
              <ol className="row-wishes">
                {wishes.map((wish) => (
                  <li key={`${wish.roleId} ${wish.bodyId}`}>{nameOf(wish)}</li>
                ))}
              </ol>
            ),
          },
          ...(review.mapping.includes('needs')
            ? [
                {
                  key: 'needs',
                  title: t.needs,
                  cell: (one: PlannedPerson) => (
                    <Needs one={one} nameOfNeed={nameOfNeed} language={language} />
                  ),
                },
              ]
            : []),
          {
            key: 'outcome',
            title: t.outcome,
            cell: ({ outcome, added, lines }) => (
              <>
                <Status shape={shapes[outcome]}>
                  {outcome === 'more' && added.length === 0 ? t.moreDetails : t.outcomes[outcome]}
                </Status>
                {lines.flatMap((line) =>
                  (unclear.get(line) ?? []).map((doubt) => (
                    <small className="row-told" key={`${line} ${doubt.column}`}>
                      {doubtSentence(doubt, language)}
                    </small>
                  )),
                )}
              </>
            ),
          },
        ]}
        rows={shown}
        rowKey={({ email }) => email}
      />
      <OffsetPager
        words={t.page}
        shown={t.shown(offset + 1, offset + shown.length, people.length)}
        offset={offset}
        pageLength={pageLength}
        more={offset + shown.length < people.length}
        hrefAt={(fra) => addresses.importApplicants(review.round.id, { steg: 'se', fra })}
      />
    </div>
  );
}

/** What somebody says to meet in the groups they apply for, and what none of those needs. */
function Needs(props: {
  one: PlannedPerson;
  nameOfNeed: ReadonlyMap<NeedId, string>;
  language: Language;
}) {
  const { one, nameOfNeed, language } = props;
  const { review: t } = importText[language];
  const names = [...new Set(one.saidNeeds.map((id) => nameOfNeed.get(id) ?? ''))];
  return (
    <>
      {names.length > 0 ? (
        <ul className="row-needs">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : null}
      {one.neededElsewhere.length > 0 ? (
        <small className="row-told">{t.neededElsewhere(one.neededElsewhere)}</small>
      ) : null}
    </>
  );
}
