import type { Scene } from '../scene.ts';
import type { Offer } from '../vocabulary.ts';
import type { OfferTerms } from './letters.ts';

/** What a letter says of an offer, made or to be made, as its round stands. */
export function termsOf(
  scene: Pick<Scene, 'roles' | 'groups' | 'gate' | 'issuer'>,
  offer: Pick<
    Offer,
    'roleId' | 'bodyId' | 'percent' | 'startOn' | 'answerBy' | 'conditional' | 'replaces'
  >,
): OfferTerms {
  const { percent, startOn, answerBy, conditional, replaces } = offer;
  const role = scene.roles.get(offer.roleId)?.name ?? { nb: '', nn: '', en: '' };
  return {
    ...{ percent, startOn, answerBy, sender: scene.issuer },
    role: { nb: inSentence(role.nb), nn: inSentence(role.nn), en: inSentence(role.en) },
    group: scene.groups.get(offer.bodyId)?.name ?? '',
    gate: conditional ? scene.gate : null,
    replaces: replaces !== null,
  };
}

/** A role's name as it stands within a sentence; it is kept with a capital. */
const inSentence = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
