import { addresses } from '../../../ui/addresses.ts';
import { Note } from '../../../ui/components/status.tsx';
import { isEmpty, partAnchor } from '../../documents/index.ts';
import type { WrittenPart, WrittenSection } from '../../documents/vocabulary.ts';
import { minutesText } from '../text/index.ts';
import type { MinutesAtHand } from './minutes-page.tsx';

/** The way to edit one part, and how an edit of it stands on what is written from the meeting. */
export function EditLink(props: { at: MinutesAtHand; part: WrittenPart; section: WrittenSection }) {
  const { at, part, section } = props;
  const t = minutesText[at.visit.language].edit;
  const found = at.file.edits.find(({ edit }) => edit.part === part.key);
  const { language } = at.visit;
  const heading = [section.heading, part.heading].filter(Boolean).join(' – ');
  const href = `${addresses.minutesEdit(at.file.sheet.meetingId)}?del=${encodeURIComponent(part.key)}`;
  const words = isEmpty(part) ? `${t.linkAdd}: ${part.heading || section.heading}` : t.link;
  return (
    <p className="minutes-edit noprint" lang={language}>
      <a href={href} id={`rediger-${partAnchor(part)}`}>
        {words} <span className="vh">{heading}</span>
      </a>
      {found ? <span className="dim"> {t.edited(found.edit.changedBy)}</span> : null}
      {found && (found.standing === 'merged' || found.standing === 'conflict') ? (
        <Note bad={found.standing === 'conflict'} title={t.standing[found.standing]} />
      ) : null}
    </p>
  );
}
