import { addresses } from '../../../ui/addresses.ts';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { recruitmentPage } from '../../../ui/components/recruitment-tabs.tsx';
import { ScrollFrame, Table } from '../../../ui/components/tables.tsx';
import type { Answer, Visit } from '../../identity/route.ts';
import { keysOverGroups } from '../rules/needs-compare-over-groups.ts';
import { listGroups } from '../store/quota-reads.ts';
import { listCommonKeys, listNeeds } from '../store/reads.ts';
import { needsText } from '../text/index.ts';

/** What the groups need, compared by the common key, and each group's own needs. @source F-012 */
export async function needsPage(visit: Visit): Promise<Answer> {
  const { db, language } = visit;
  const t = needsText[language];
  const [needs, keys, groups] = await Promise.all([
    listNeeds(db),
    listCommonKeys(db),
    listGroups(db),
  ]);
  const known = new Set(groups.map(({ id }) => id));
  const standing = needs.filter(({ bodyId }) => known.has(bodyId));
  const shared = keysOverGroups(standing, keys).filter((key) => key.groups.length > 0);
  return recruitmentPage({
    visit,
    current: 'needs',
    title: t.title,
    lede: t.lede,
    main: (
      <>
        <section className="block" aria-labelledby="felles">
          <h2 id="felles">{t.tableTitle}</h2>
          {shared.length === 0 ? (
            <EmptyState title={t.emptyKeys} body={t.emptyKeysBody} />
          ) : (
            <>
              <p>
                {t.said(
                  shared[0]?.name[language] ?? '',
                  shared[0]?.groups.length ?? 0,
                  groups.length,
                )}
              </p>
              <ScrollFrame label={t.tableTitle}>
                <table className="led keys">
                  <caption className="vh">{t.tableTitle}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t.key}</th>
                      <th scope="col" className="r">
                        {t.groups}
                      </th>
                      {groups.map((group) => (
                        <th key={group.id} scope="col" className="x">
                          <a href={addresses.groupNeeds(group.id)} title={group.name}>
                            {group.short_name ?? group.name}
                          </a>
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {shared.map((key) => (
                      <tr key={key.key} id={key.key}>
                        <th scope="row">{key.name[language]}</th>
                        <td className="r num">{t.countOf(key.groups.length, groups.length)}</td>
                        {groups.map((group) => (
                          <td key={group.id} className="x">
                            {key.groups.includes(group.id) ? (
                              <>
                                <i aria-hidden="true" />
                                <span className="vh">{t.isNeed}</span>
                              </>
                            ) : (
                              <span className="vh">{t.noNeed}</span>
                            )}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollFrame>
            </>
          )}
        </section>
        <section className="block" aria-labelledby="egne">
          <h2 id="egne">{t.own}</h2>
          <Table
            caption={t.own}
            rows={groups}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'group',
                title: t.group,
                heading: true,
                cell: ({ id, name, short_name }) => (
                  <>
                    <a href={addresses.groupNeeds(id)}>{name}</a>
                    {short_name ? <span className="under">{short_name}</span> : null}
                  </>
                ),
              },
              {
                key: 'needs',
                title: t.needs,
                cell: ({ id }) => texts(id, (kind) => kind !== 'representation'),
              },
              {
                key: 'represent',
                title: t.representation,
                cell: ({ id }) => texts(id, (kind) => kind === 'representation'),
              },
            ]}
          />
        </section>
      </>
    ),
  });

  function texts(id: string, isShown: (kind: (typeof needs)[number]['kind']) => boolean): string {
    return (
      standing
        .filter((need) => need.bodyId === id && isShown(need.kind))
        .map(({ text }) => text[language])
        // A line begins with a need, and never with the dot before it.
        .join('\u00a0· ')
    );
  }
}
