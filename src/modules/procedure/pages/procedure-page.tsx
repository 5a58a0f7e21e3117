import { isIsoDate } from '../../../kernel/calendar.ts';
import { addresses } from '../../../ui/addresses.ts';
import { ButtonLink, DisabledWithReason } from '../../../ui/components/buttons.tsx';
import { AsideSection, Columns, PageHead } from '../../../ui/components/page-head.tsx';
import { Note } from '../../../ui/components/status.tsx';
import { formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { policySentence } from '../../identity/text/index.ts';
import { listBodies, readBody } from '../../organisations/index.ts';
import { profileOn } from '../rules/a-source-holds-in-its-period.ts';
import { listUses, type OwnProfile, readVersions } from '../store/reads.ts';
import { procedurePages } from '../text/pages/index.ts';
import { ProfileDocument } from './profile-document.tsx';

/** One profile as a document, as it was on the day in the address, else today. */
export async function procedurePage(visit: Visit): Promise<Answer> {
  const t = procedurePages[visit.language];
  const found = await readVersions(visit.db, visit.params.id ?? '');
  if (!found) return { kind: 'not-found' };
  const asked = visit.query.get('dato');
  const day = isIsoDate(asked) ? asked : visit.today;
  const held = profileOn(found.versions, day);
  const profile = held?.profile ?? found.versions[0];
  if (!profile) return { kind: 'not-found' };
  const owner = found.own ? await readBody(visit.db, found.own.bodyId) : undefined;
  const name = profile.name[visit.language];
  return {
    kind: 'page',
    title: name,
    nav: 'bodies',
    crumbs: [
      { label: t.groups, href: addresses.bodies() },
      { label: t.title, href: addresses.procedures() },
      { label: name },
    ],
    main: (
      <>
        <PageHead
          title={name}
          lede={profile.sources.some(({ verified }) => !verified) ? t.unverifiedLede : undefined}
          actions={<ChangeButton own={found.own} visit={visit} />}
        >
          {held ? null : (
            <p>
              <Note title={t.notThen(formatDate(day))} />
            </p>
          )}
        </PageHead>
        <Columns asideLabel={t.usedBy} aside={await around(found.own, profile.id, visit)}>
          <ProfileDocument
            profile={profile}
            day={day}
            from={owner ? t.ownedBy(owner.name) : t.kind[profile.code]}
            visit={visit}
          />
        </Columns>
      </>
    ),
  };
}

function ChangeButton({ own, visit }: { own: OwnProfile | null; visit: Visit }) {
  const t = procedurePages[visit.language];
  if (!own) return null;
  const leave = visit.may('procedure.edit', { bodyId: own.bodyId });
  return leave.ok ? (
    <ButtonLink href={addresses.changeProcedure(own.id)} secondary>
      {t.change}
    </ButtonLink>
  ) : (
    <DisabledWithReason secondary reason={policySentence(leave.refusal, visit.language)}>
      {t.change}
    </DisabledWithReason>
  );
}

async function around(own: OwnProfile | null, id: string, visit: Visit) {
  const t = procedurePages[visit.language];
  const [uses, bodies] = await Promise.all([listUses(visit.db, visit.today), listBodies(visit.db)]);
  const users = uses.filter(({ profileId }) => profileId === id);
  const nameOf = (bodyId: string) => bodies.find((body) => body.id === bodyId)?.name ?? bodyId;
  return (
    <>
      <AsideSection title={t.usedBy}>
        {users.length === 0 ? <p className="dim">{t.nobody}</p> : null}
        <ul>
          {users.map(({ bodyId }) => (
            <li key={bodyId}>
              <a href={addresses.bodyProcedure(bodyId)}>{nameOf(bodyId)}</a>
            </li>
          ))}
        </ul>
      </AsideSection>
      {own ? (
        <AsideSection title={t.versions}>
          <ul>
            {own.versions.map(({ validFrom, validTo }) => (
              <li key={validFrom}>
                <a href={addresses.procedure(own.id, { dato: validFrom ?? undefined })}>
                  {validFrom ? formatDate(validFrom) : t.always} –{' '}
                  {validTo ? formatDate(validTo) : ''}
                </a>
              </li>
            ))}
          </ul>
        </AsideSection>
      ) : (
        <AsideSection title={t.change}>
          <p>{t.shippedFixed}</p>
        </AsideSection>
      )}
    </>
  );
}
