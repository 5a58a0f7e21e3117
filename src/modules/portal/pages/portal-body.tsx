import type { BodyId } from '../../../kernel/ids.ts';
import { addresses } from '../../../ui/addresses.ts';
import { DisabledWithReason, PostButton } from '../../../ui/components/buttons.tsx';
import { EmptyState } from '../../../ui/components/page-head.tsx';
import { perform } from '../../identity/command.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { readBody } from '../../organisations/index.ts';
import { openForAll } from '../commands/open-for-all.ts';
import { publicMeetings } from '../public-record.ts';
import { mayPublish } from '../rules/what-anybody-may-read.ts';
import { isOpenBody } from '../store/reads.ts';
import { portalText } from '../text/index.ts';
import { portalPage } from './portal-frame.tsx';
import { PublicMeetings } from './portal-start.tsx';

/** One body for everybody; those who look after it also see whether it is open, and change that. */
export async function portalBodyPage(visit: Visit): Promise<Answer> {
  const { db, today } = visit;
  const t = portalText[visit.language];
  const body = await readBody(db, visit.params.id ?? '');
  if (!body) return { kind: 'not-found' };
  const open = await isOpenBody(db, body.id);
  const tends = visit.may('portal.edit', { bodyId: body.id }).ok;
  if (!open && !tends) return { kind: 'not-found' };
  const rows = open ? await publicMeetings(db, { bodyIds: [body.id], newestFirst: true }) : [];
  const coming = rows.filter(({ date }) => date >= today).toReversed();
  const earlier = rows.filter(({ date }) => date < today);
  return portalPage(visit, {
    title: body.name,
    ...(body.mandate ? { lede: body.mandate } : {}),
    part: 'other',
    actions: tends ? <Openness id={body.id} kind={body.kind} open={open} visit={visit} /> : null,
    main: (
      <>
        {tends ? <p className="lede">{open ? t.isOpen : t.isClosed}</p> : null}
        {open && rows.length === 0 ? <EmptyState title={t.noMeetings} body={t.lede} /> : null}
        {coming.length > 0 ? (
          <section className="block" aria-labelledby="kommende">
            <h2 id="kommende">{t.coming}</h2>
            <PublicMeetings rows={coming} caption={t.coming} visit={visit} />
          </section>
        ) : null}
        {earlier.length > 0 ? (
          <section className="block" aria-labelledby="moter">
            <h2 id="moter">{t.meetings}</h2>
            <PublicMeetings rows={earlier} caption={t.meetings} visit={visit} />
          </section>
        ) : null}
      </>
    ),
  });
}

function Openness(props: { id: BodyId; kind: string; open: boolean; visit: Visit }) {
  const t = portalText[props.visit.language];
  if (!props.open && !mayPublish(props.kind)) {
    return <DisabledWithReason reason={t.never}>{t.open}</DisabledWithReason>;
  }
  return (
    <PostButton
      action={addresses.portalBody(props.id)}
      fields={{ apen: props.open ? 'nei' : 'ja' }}
      secondary={props.open}
    >
      {props.open ? t.close : t.open}
    </PostButton>
  );
}

/** Takes the form that opens or closes a body's record. */
export async function takeOpenness(visit: Visit): Promise<Answer> {
  const t = portalText[visit.language];
  const bodyId = (visit.params.id ?? '') as BodyId;
  const open = visit.form.text('apen') === 'ja';
  const verdict = await perform(visit.db, openForAll, { bodyId, open }, visit.acting());
  const told = verdict.ok ? (open ? t.opened : t.closedNow) : t.never;
  return { kind: 'redirect', to: addresses.portalBody(bodyId), flash: told };
}
