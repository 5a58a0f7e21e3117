import type { ReactNode } from 'react';
import { addresses } from '../../../ui/addresses.ts';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { Table } from '../../../ui/components/tables.tsx';
import type { Answer, Visit } from '../../identity/route.ts';
import { listBodies } from '../../organisations/index.ts';
import { profileOn } from '../rules/a-source-holds-in-its-period.ts';
import { shippedProfiles } from '../rules/shipped-profiles.ts';
import { listOwnProfiles, listUses, usualProfile } from '../store/reads.ts';
import { procedurePages } from '../text/pages/index.ts';
import { ruleSentence } from '../text/rule-sentences.ts';
import type { RuleProfile } from '../vocabulary.ts';
import { SourcesMark } from './source-mark.tsx';

/** All rules of procedure: those that come with the program, and what bodies wrote. */
export async function proceduresPage(visit: Visit): Promise<Answer> {
  const t = procedurePages[visit.language];
  const [own, uses, bodies] = await Promise.all([
    listOwnProfiles(visit.db),
    listUses(visit.db, visit.today),
    listBodies(visit.db),
  ]);
  const nameOf = new Map(bodies.map(({ id, name }) => [id, name]));
  const profiles: RuleProfile[] = [
    ...Object.values(shippedProfiles),
    ...own.flatMap(
      ({ versions }) => profileOn(versions, visit.today)?.profile ?? versions.at(-1) ?? [],
    ),
  ];
  const owner = (profile: RuleProfile) => own.find(({ id }) => id === profile.id)?.bodyId;
  const usedBy = (profile: RuleProfile): ReactNode => {
    const users = uses.filter(({ profileId }) => profileId === profile.id);
    if (users.length > 0) {
      return (
        <ul className="plain">
          {users.map(({ bodyId }) => (
            <li key={bodyId}>
              <a href={addresses.bodyProcedure(bodyId)}>{nameOf.get(bodyId) ?? bodyId}</a>
            </li>
          ))}
        </ul>
      );
    }
    if (profile.id === shippedProfiles.own.id) return <span className="dim">{t.template}</span>;
    return profile.id === usualProfile.id ? null : <span className="dim">{t.nobody}</span>;
  };
  return {
    kind: 'page',
    title: t.title,
    nav: 'bodies',
    crumbs: [{ label: t.groups, href: addresses.bodies() }, { label: t.title }],
    main: (
      <>
        <PageHead title={t.title} lede={t.lede} />
        <Table
          caption={t.title}
          rows={profiles}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'profile',
              title: t.columns.profile,
              heading: true,
              cell: (profile) => (
                <>
                  <a href={addresses.procedure(profile.id)}>{profile.name[visit.language]}</a>
                  <small className="under">
                    {owner(profile)
                      ? t.ownedBy(nameOf.get(owner(profile) ?? 'body_') ?? '')
                      : t.kind[profile.code]}
                  </small>
                </>
              ),
            },
            {
              key: 'decides',
              title: t.columns.decides,
              cell: (profile) => ruleSentence(profile, 'decisions', visit.language),
            },
            {
              key: 'used',
              title: t.columns.used,
              cell: (profile) => (
                <>
                  {usedBy(profile)}
                  {profile.id === usualProfile.id ? (
                    <small className="under">{t.usual}</small>
                  ) : null}
                </>
              ),
            },
            {
              key: 'checked',
              title: t.columns.checked,
              cell: (profile) => <SourcesMark profile={profile} visit={visit} />,
            },
          ]}
        />
        <p className="basis below">{t.unverifiedLede}</p>
      </>
    ),
  };
}
