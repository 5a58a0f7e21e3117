import type { MessageKind } from '../vocabulary.ts';
import { politiskPrefix } from './fiks-politisk-follows-from-the-meeting.ts';

export const arkivPrefix = 'no.ks.fiks.arkiv.v2.';
const opprett = `${arkivPrefix}arkivering.arkivmelding.opprett`;

/** What is sent to a committee system, and what each of them asks for. */
const asks: Readonly<Record<string, MessageKind>> = {
  'utvalgssak.send': 'case',
  'orienteringssak.send': 'information',
  'delegertvedtak.send': 'delegated',
  'utvalg.hent': 'ask-bodies',
  'moeteplan.hent': 'ask-plan',
  'vedtakfrautvalg.send': 'decision',
};

/** What a committee system sends itself, and gets acknowledged. */
const published = ['einnsyn.moeteplan.send', 'einnsyn.utvalgssaker.send', 'einnsyn.vedtak.send'];
const errors = [
  'feilmelding.ugyldigforespoersel',
  'feilmelding.serverfeil',
  'feilmelding.ikkefunnet',
] as const;

const sent = [...Object.keys(asks), ...published].filter((name) => name.endsWith('.send'));

const kinds: ReadonlyMap<string, MessageKind | 'not-for-us'> = new Map([
  ...Object.entries(asks).map(([name, kind]) => [politiskPrefix + name, kind] as const),
  ...published.map((name) => [politiskPrefix + name, 'not-for-us'] as const),
  ...sent.flatMap((name) =>
    ['mottatt', 'kvittering'].map(
      (answer) => [`${politiskPrefix}${name}.${answer}`, 'receipt'] as const,
    ),
  ),
  ...['utvalg.hent', 'moeteplan.hent'].map(
    (name) => [`${politiskPrefix}${name}.resultat`, 'result'] as const,
  ),
  ...errors.map((name) => [politiskPrefix + name, 'error'] as const),
  [opprett, 'not-for-us'],
  [`${opprett}.mottatt`, 'receipt'],
  [`${opprett}.kvittering`, 'receipt'],
  ...errors.map((name) => [arkivPrefix + name, 'error'] as const),
] as [string, MessageKind | 'not-for-us'][]);

/**
 * Answers what a message of a type asks of us. `not-for-us`: a type of the protocols that others
 * receive; null for one that is in neither.
 * @source KS Fiks politisk behandling V1 and KS Fiks Arkiv V2, meldingstyper.json
 */
export function kindOfType(type: string): MessageKind | 'not-for-us' | null {
  const known = kinds.get(type);
  if (known) return known;
  return type.startsWith(arkivPrefix) ? 'not-for-us' : null;
}

/** Whether the sender waits for an answer to a message of this type. */
export function wantsAnswer(type: string): boolean {
  const name = type.startsWith(politiskPrefix) ? type.slice(politiskPrefix.length) : '';
  return Object.hasOwn(asks, name);
}

/** The type that a path says, where whoever saved the message named it so; the longest that fits. */
export function typeInPath(path: string): string | null {
  const found = [...kinds.keys()].filter((type) => path.includes(type));
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

const types: Readonly<Record<string, string>> = {
  arkivmelding: opprett,
  arkivmeldingKvittering: `${opprett}.kvittering`,
  ugyldigforespoersel: `${arkivPrefix}feilmelding.ugyldigforespoersel`,
  serverfeil: `${arkivPrefix}feilmelding.serverfeil`,
  ikkefunnet: `${arkivPrefix}feilmelding.ikkefunnet`,
};

/** The type of an XML message by the element that it begins with. */
export function typeOfRoot(name: string): string | null {
  return Object.hasOwn(types, name) ? (types[name] ?? null) : null;
}
