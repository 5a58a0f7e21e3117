import type { Language } from '../../../kernel/language.ts';
import type { HeardRecording } from '../recording-of-a-meeting.ts';
import { sittingText } from '../text/index.ts';

/** The recording of a meeting as a section of another page. */
export function RecordingSection(props: { recording: HeardRecording; language: Language }) {
  return (
    <section className="block" aria-labelledby="opptak">
      <h2 id="opptak">{sittingText[props.language].recording.heading}</h2>
      <RecordingLinks {...props} />
    </section>
  );
}

/** The ways into a recording: the whole of it, and each item where it begins. */
export function RecordingLinks(props: { recording: HeardRecording; language: Language }) {
  const { recording, language } = props;
  const t = sittingText[language].recording;
  return (
    <>
      <p>
        <a href={recording.address}>{t.whole}</a>
      </p>
      <ol className="recording">
        {recording.items.map(({ itemId, number, title, seconds, href }) => (
          <li key={itemId}>
            <a href={href}>
              {number === null ? null : <span className="num">{number} </span>}
              {title}
            </a>{' '}
            <span className="num dim">{t.at(seconds)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
