import type {
  InThreeLanguages,
  ProfileCode,
  ProfileId,
  Ruled,
  RuleProfile,
  Rules,
} from '../vocabulary.ts';
import { shippedSources } from './shipped-sources.ts';

const on = <const Value>(value: Value, source: string | null = null): Ruled<Value> => ({
  value,
  source,
});

const half = { kind: 'share', numerator: 1, denominator: 2 } as const;
const simpleMajority = { ...half, moreThan: true, base: 'cast' } as const;

/** What a body has that says nothing of replies. */
export const usualReplies: Rules['replies'] = on(2);

const municipalAct: Rules = {
  quorum: on({ ...half, moreThan: false, eachSide: false }, 'kl-11-9'),
  decisions: on(simpleMajority, 'kl-11-9'),
  elections: on(simpleMajority, 'kl-7-8'),
  castingVote: on('chair', 'kl-11-9'),
  blankVote: on('elections-only', 'kl-8-1'),
  dutyToVote: on(true, 'kl-8-1'),
  secretVote: on('elections-only', 'kl-7-8'),
  weight: on('one-each', 'kl-11-9'),
  notice: on({ kind: 'reasonable' }, 'kl-11-3'),
  conflict: on({ decidedBy: 'body-without-member', deputyCalled: true }, 'fvl-6-8'),
  remote: on('council-decides', 'kl-11-7'),
  lateItem: on({ stoppedBy: 'chair-or-third' }, 'kl-11-3'),
  replies: usualReplies,
  approvalOfMinutes: on('either', null),
};

const hospitalBoard: Rules = {
  quorum: on({ ...half, moreThan: true, eachSide: false }, 'hfl-board'),
  decisions: on(simpleMajority, 'hfl-board'),
  elections: on({ kind: 'plurality' }, null),
  castingVote: on('chair', 'hfl-board'),
  blankVote: on('elections-only', null),
  dutyToVote: on(false, null),
  secretVote: on('elections-only', null),
  weight: on('one-each', 'hfl-board'),
  notice: on({ kind: 'reasonable' }, null),
  conflict: on({ decidedBy: 'body-without-member', deputyCalled: true }, 'fvl-6-8'),
  remote: on('allowed', null),
  lateItem: on({ stoppedBy: 'anybody' }, null),
  replies: usualReplies,
  approvalOfMinutes: on('next-meeting', null),
};

const partnership: Rules = {
  quorum: on({ ...half, moreThan: false, eachSide: true }, 'agreement'),
  decisions: on({ kind: 'consensus' }, 'agreement'),
  elections: on({ kind: 'consensus' }, 'agreement'),
  castingVote: on('none', 'agreement'),
  blankVote: on('never', null),
  dutyToVote: on(false, null),
  secretVote: on('never', null),
  weight: on('one-each', null),
  notice: on({ kind: 'reasonable' }, null),
  conflict: on({ decidedBy: 'body-without-member', deputyCalled: true }, 'fvl-6-8'),
  remote: on('allowed', null),
  lateItem: on({ stoppedBy: 'anybody' }, null),
  replies: usualReplies,
  approvalOfMinutes: on('next-meeting', null),
};

/** Where a body starts that writes its own: what most associations have. */
const own: Rules = {
  ...hospitalBoard,
  quorum: on({ ...half, moreThan: false, eachSide: false }),
  decisions: on(simpleMajority),
  castingVote: on('chair'),
  weight: on('one-each'),
  notice: on({ kind: 'days', days: 5, count: 'working' }),
  conflict: on({ decidedBy: 'body-without-member', deputyCalled: true }),
};

function profile(code: ProfileCode, name: InThreeLanguages, rules: Rules): RuleProfile {
  const id: ProfileId = `proc_${code}`;
  const used = new Set(Object.values(rules).map(({ source }) => source));
  const sources = shippedSources.filter((source) => used.has(source.id));
  return { id, code, name, validFrom: null, validTo: null, ...rules, sources };
}

/**
 * The profiles that come with the product. What they say of the law is written from memory and from
 * public guidance: the text of the law was not at hand, so none of their sources is verified.
 * @source governance-anchors C5
 */
export const shippedProfiles = {
  'municipal-act': profile(
    'municipal-act',
    { nb: 'Kommuneloven', nn: 'Kommunelova', en: 'The Municipal Act' },
    municipalAct,
  ),
  'hospital-board': profile(
    'hospital-board',
    { nb: 'Styret i et helseforetak', nn: 'Styret i eit helseføretak', en: 'Hospital trust board' },
    hospitalBoard,
  ),
  'partnership-consensus': profile(
    'partnership-consensus',
    {
      nb: 'Samarbeid ved konsensus',
      nn: 'Samarbeid ved konsensus',
      en: 'Co-operation by consensus',
    },
    partnership,
  ),
  own: profile('own', { nb: 'Egne regler', nn: 'Eigne reglar', en: 'Rules of its own' }, own),
} as const satisfies Record<ProfileCode, RuleProfile>;
