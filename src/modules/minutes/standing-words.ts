import { addresses } from '../../ui/addresses.ts';
import { formatDate } from '../../ui/format.ts';
import { minutesTexts } from '../documents/index.ts';
import type { MinutesStanding, WrittenMinutes } from '../documents/vocabulary.ts';
import { shortCode } from './rules/a-document-has-one-hash.ts';
import type { Approval, MinutesState } from './vocabulary.ts';

/** How minutes that are not sealed stand, in their own written standard. */
export function unsealedStanding(
  { language }: WrittenMinutes,
  state: Exclude<MinutesState, 'sealed'>,
): MinutesStanding {
  const t = minutesTexts(language);
  return {
    draftMark: state === 'approved' ? '' : t.draftMark,
    edition: t.edition[state],
    closing: null,
  };
}

/**
 * What sealed minutes say of themselves: who approved them, their hash, and where it is verified.
 * `origin` is the address of the installation, which the file carries for ever.
 */
export function sealedStanding(
  { language }: WrittenMinutes,
  approval: Approval,
  hash: string,
  origin: string,
): MinutesStanding {
  const t = minutesTexts(language);
  const code = shortCode(hash);
  const approved =
    approval.way === 'next-meeting'
      ? [
          {
            label: t.approvedBy,
            value: t.approvedInMeeting(t.caseName(approval.case), formatDate(approval.date)),
          },
        ]
      : approval.signed.map(({ name, onBehalfOf, at }) => ({
          label: t.signed,
          value: [`${name}${onBehalfOf ? `, ${onBehalfOf}` : ''}`, moment(at)].join(' · '),
        }));
  const address = origin + addresses.verifySeal(code.replaceAll('-', '').toLowerCase());
  return {
    draftMark: '',
    edition: t.sealedCode(code),
    closing: {
      heading: t.approval,
      facts: [
        ...approved,
        { label: t.fingerprint, value: hash },
        { label: t.verifyAt, value: address, href: address },
      ],
      note: t.sealNote,
    },
  };
}

/** A moment as the clock in Norway showed it. */
function moment(at: string): string {
  const [date = '', time = ''] = new Date(at)
    .toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' })
    .split(' ');
  return `${formatDate(date)} kl. ${time.slice(0, 5).replace(':', '.')}`;
}
