import { addresses } from '../../ui/addresses.ts';
import { formatDate } from '../../ui/format.ts';
import type { PlaceOfDecision } from '../decisions/index.ts';
import type { DecisionSource } from '../decisions/vocabulary.ts';
import { MinutesBody } from '../documents/index.ts';
import { listObligations } from '../follow-up/index.ts';
import type { Visit } from '../identity/route.ts';
import { Duties, outcomeShape, outcomeWords, readMeeting } from '../meetings/index.ts';
import { outcomes } from '../meetings/vocabulary.ts';
import { readMinutesFile } from './minutes-file.ts';
import { minutesText } from './text/index.ts';

type AtMeeting = Extract<DecisionSource, { kind: 'meeting' }>;

/** What a meeting tells of a decision that it took: the votes, what follows, and its minutes. */
export const decidedAtMeeting: PlaceOfDecision = {
  outcomes,
  outcome: (code, language) => {
    const known = outcomes.find((one) => one === code);
    return known
      ? { word: outcomeWords(known, language), shape: outcomeShape(known) }
      : { word: code, shape: 'idle' };
  },
  tell: async (visit, { id, source, number, title }) => {
    if (source.kind !== 'meeting') return { sections: null, facts: [] };
    const t = minutesText[visit.language].register;
    const { meetingId } = source;
    const [obligations, votes, meeting] = await Promise.all([
      listObligations(visit.db, { caseIds: [source.caseId] }),
      votesOf(visit, source),
      meetingId ? readMeeting(visit.db, meetingId) : undefined,
    ]);
    return {
      sections: (
        <>
          <Duties decisionId={id} obligations={obligations} language={visit.language} />
          {votes ? (
            <section className="block" aria-labelledby="vote">
              <h2 id="vote">{t.vote}</h2>
              {votes}
            </section>
          ) : null}
        </>
      ),
      facts: [
        {
          label: t.case,
          value: (
            <a href={addresses.case(source.caseId)}>
              {number} {title}
            </a>
          ),
        },
        ...(meeting
          ? [
              {
                label: t.meeting,
                value: <a href={addresses.meeting(meeting.id)}>{formatDate(meeting.held_on)}</a>,
              },
              { label: t.minutes, value: <a href={addresses.minutes(meeting.id)}>{t.minutes}</a> },
            ]
          : []),
      ],
    };
  },
};

/** The votes in the case, as the minutes tell them; null where there were none. */
async function votesOf(visit: Visit, { meetingId, itemId }: AtMeeting) {
  const file = meetingId && itemId ? await readMinutesFile(visit.db, meetingId) : undefined;
  const section = file?.minutes.sections.find(({ key }) => key === itemId);
  const parts = section?.parts.filter(({ key }) => /\/(ballot-|stances)/u.test(key)) ?? [];
  if (!file || !section || parts.length === 0) return null;
  const votes = { ...file.minutes, facts: [], partnership: '', heading: '' };
  return (
    <MinutesBody
      bare
      topHeading={2}
      minutes={{ ...votes, sections: [{ ...section, heading: '', parts }] }}
    />
  );
}
