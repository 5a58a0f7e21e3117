import type { Reader } from '../../platform/database/tables.ts';
import { addresses } from '../../ui/addresses.ts';
import { isMailAddress } from '../messages/index.ts';
import type { NewMessage } from '../messages/vocabulary.ts';
import type { RoundSetting } from './round-setting.ts';
import { standardOf } from './standard-of-round.ts';
import { mailAddressOf } from './store/people.ts';
import { recommendationText } from './text/index.ts';
import type { Recommendation } from './vocabulary.ts';

/** What the director is told of a recommendation; nobody who applied is named. Null: no address. */
export async function mailToDirector(
  db: Reader,
  setting: RoundSetting,
  { id, bodyId, version }: Recommendation,
  { origin, by }: { origin: string; by: string },
): Promise<NewMessage | null> {
  const group = setting.groups.find((one) => one.bodyId === bodyId);
  const address = group?.decider ? await mailAddressOf(db, group.decider.id) : null;
  if (!group?.decider || address === null || !isMailAddress(address)) return null;
  const standard = await standardOf(db, setting.round);
  const t = recommendationText[standard].mail;
  return {
    about: { bodyId },
    bodyId,
    to: { name: group.decider.name, email: address, personId: group.decider.id },
    writtenStandard: standard,
    subject: t.subject(group.name),
    text: [t.body(group.name, by), `${t.see} ${origin}${addresses.recommendation(id)}`].join(
      '\n\n',
    ),
    parts: [],
    onceKey: `${id}-sent-${version}`,
  };
}
