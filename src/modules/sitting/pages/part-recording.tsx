import { Checkbox, TextField } from '../../../ui/components/forms.tsx';
import type { Live } from '../live/live.ts';
import { heardRecording } from '../recording-of-a-meeting.ts';
import { Act, ActButton, Go, More } from './acts.tsx';
import { RecordingLinks } from './recording-links.tsx';

/** After the end, the ways into the recording; for those who lead, also where it is noted. */
export function RecordingPart({ live }: { live: Live }) {
  const { t, sitting, view, recording } = live;
  if (sitting.phase === 'not-opened') return null;
  const heard =
    recording && sitting.phase === 'ended'
      ? heardRecording({ ...live, recording }, view.readsClosed)
      : null;
  const leads = view.mode === 'lead';
  if (!leads && !heard) return null;
  return (
    <>
      <h2>{t.recording.heading}</h2>
      {heard ? <RecordingLinks recording={heard} language={view.language} /> : null}
      {leads && recording && sitting.phase !== 'ended' ? (
        <p className="hint">{t.recording.noted}</p>
      ) : null}
      {leads ? <RecordingForm live={live} /> : null}
    </>
  );
}

function RecordingForm({ live }: { live: Live }) {
  const { t, recording } = live;
  return (
    <More id="opptak-skjema" summary={recording ? t.recording.change : t.recording.give}>
      <Act live={live} kind="recording-set" at="opptak" className="act column">
        <TextField
          id="opptak-adresse"
          name="address"
          label={t.recording.address}
          value={recording?.address ?? ''}
          required
        />
        <TextField
          id="opptak-start"
          name="startedAt"
          label={t.recording.startedAt}
          value={recording?.startedAt ?? ''}
          size={9}
          required
        />
        <Checkbox name="forAll" checked={recording?.forAll ?? false} label={t.recording.forAll} />
        <p className="hint">{t.recording.forAllHint}</p>
        <Go>{t.recording.save}</Go>
      </Act>
      {recording ? (
        <ActButton live={live} kind="recording-removed" at="opptak">
          {t.recording.remove}
        </ActButton>
      ) : null}
    </More>
  );
}
