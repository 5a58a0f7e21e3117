import type { ReactNode } from 'react';
import type { ApplicantId } from '../../applications/vocabulary.ts';
import type { Visit } from '../../identity/route.ts';
import { consentOf } from '../consent-of.ts';
import { unitsText } from '../text/units/index.ts';
import { ConsentMark } from './consent-mark.tsx';

/**
 * What the leader of each one's unit said of them taking part, with the leader's own words, to be
 * shown where a director chooses. Everybody asked for is in it: also those nobody has asked about.
 * @source F-024, F-029
 */
export async function consentsShown(
  { db, language }: Visit,
  applicantIds: readonly ApplicantId[],
): Promise<ReadonlyMap<ApplicantId, ReactNode>> {
  const consents = await consentOf(db, applicantIds);
  const t = unitsText[language];
  return new Map(
    applicantIds.map((id): [ApplicantId, ReactNode] => {
      const consent = consents.get(id);
      return [
        id,
        <>
          {t.leaderSays} <ConsentMark consent={consent} language={language} />
          {consent?.answer && consent.reason ? ` ${t.inWords(consent.reason)}` : null}
        </>,
      ];
    }),
  );
}
