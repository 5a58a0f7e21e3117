import { addresses } from '../../../ui/addresses.ts';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { formatClock, formatDate } from '../../../ui/format.ts';
import type { Answer, Visit } from '../../identity/route.ts';
import { MeetingTabs } from '../../meetings/index.ts';
import { type LiveState, readLiveState } from '../live/live-state.ts';
import { type SittingText, sittingText } from '../text/index.ts';
import { type PartName, showParts } from './parts.tsx';
import { meOf, viewOf } from './view-of-visit.ts';

/** Something that was sent and could not be done: what is wrong, and what was typed. */
export type NotDone = { status: number; sentences: readonly string[]; typed: readonly string[] };

/** The live page of a meeting, for whoever leads, takes part or follows. */
export async function sittingPage(visit: Visit, notDone?: NotDone): Promise<Answer> {
  const { db, params, language, now } = visit;
  const state = await readLiveState(db, params.id ?? '');
  if (!state) return { kind: 'not-found' };
  const t = sittingText[language];
  const view = viewOf(visit, state.meeting, false);
  const me = meOf(visit, state);
  const shown = showParts(state, view, me, now);
  const { meeting, body } = state;
  return {
    kind: 'page',
    status: notDone?.status ?? 200,
    title: `${t.title} – ${body.short_name ?? body.name}`,
    nav: 'meetings',
    crumbs: [
      { label: body.short_name ?? body.name, href: addresses.body(body.id) },
      { label: formatDate(meeting.held_on), href: addresses.meeting(meeting.id) },
      { label: t.title },
    ],
    islands: ['live-meeting'],
    main: (
      <>
        <PageHead
          title={t.title}
          lede={`${body.name}, ${formatDate(meeting.held_on)} ${formatClock(meeting.starts_at, meeting.ends_at, language)}, ${meeting.place}`}
          actions={
            <>
              <a
                className="ds-button s"
                data-variant="secondary"
                href={addresses.sitting(meeting.id)}
                data-refresh=""
              >
                {t.refresh}
              </a>
              {view.mode === 'follow' ? null : (
                <a className="screen-link" href={addresses.projector(meeting.id)}>
                  {t.toScreen}
                </a>
              )}
            </>
          }
        >
          <MeetingTabs meeting={meeting} current="sitting" visit={visit} />
        </PageHead>
        {notDone ? <Refused t={t} notDone={notDone} /> : null}
        <LiveFrame
          state={state}
          t={t}
          me={me.kind === 'one' ? (me.id ?? '') : ''}
          shown={shown}
          mode={view.mode}
          now={now}
          owner={visit.actor?.personId ?? ''}
        />
      </>
    ),
  };
}

function Refused({ t, notDone }: { t: SittingText; notDone: NotDone }) {
  return (
    <div className="errors" role="alert" tabIndex={-1} data-focus="">
      <h2>{t.refused.title}</h2>
      <ul>
        {notDone.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {notDone.typed.length > 0 ? <h3>{t.refused.yours}</h3> : null}
      {notDone.typed.map((text) => (
        <p key={text} className="typed">
          {text}
        </p>
      ))}
    </div>
  );
}

const places: Readonly<Record<PartName, string>> = {
  now: 'na',
  mine: 'ditt',
  item: 'sak',
  speakers: 'taleliste',
  agenda: 'sakliste',
  room: 'til-stede',
  recording: 'opptak',
  noted: 'notert',
};

/** The parts, each in a place of its own that the script fills anew, and what the script needs. */
function LiveFrame(props: {
  state: LiveState;
  t: SittingText;
  me: string;
  shown: ReturnType<typeof showParts>;
  mode: string;
  now: Date;
  owner: string;
}) {
  const { state, t, me, shown, mode, now, owner } = props;
  const { id } = state.meeting;
  const part = (name: PartName) => (
    <div
      id={places[name]}
      className={`part part-${name}`}
      data-part={name}
      tabIndex={-1}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own components, and the same text that the stream sends
      dangerouslySetInnerHTML={{ __html: shown.parts[name] ?? '' }}
    />
  );
  return (
    <div
      className={`live ${mode}`}
      data-live={addresses.sittingStream(id)}
      data-events={addresses.sittingEvents(id)}
      data-number={shown.number}
      data-meeting={id}
      data-owner={owner}
      data-me={me}
      data-now={now.toISOString()}
      data-words={JSON.stringify(wordsOfScript(t))}
    >
      <div className="queue-line" data-queue="" hidden />
      <p className="vh" role="status" aria-live="polite" data-said={shown.parts.said ?? ''} />
      <div className="live-main">
        {part('now')}
        {part('mine')}
        {part('item')}
      </div>
      <div className="live-side">
        {part('speakers')}
        {part('agenda')}
        {part('room')}
        {part('recording')}
        {part('noted')}
      </div>
    </div>
  );
}

/** The words that the script says by itself; # stands for a number. */
function wordsOfScript({ offline, treatment, refused }: SittingText) {
  const { waiting, ...still } = offline;
  return {
    ...still,
    waitingOne: waiting(1),
    waitingMany: waiting(2).replace('2', '#'),
    saving: treatment.saving,
    saved: treatment.saved,
    conflict: treatment.conflict,
    theirs: treatment.theirs,
    refusedTitle: refused.title,
    warning: refused.warning,
    dismiss: refused.dismiss,
    yours: refused.yours,
  };
}
