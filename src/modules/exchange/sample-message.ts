import { politiskPrefix } from './rules/fiks-politisk-follows-from-the-meeting.ts';

const encoder = new TextEncoder();

/** A case as a case system sends it, for tests; `sak` and `plan` change what it says. */
export function samplePayload(
  sak: Readonly<Record<string, unknown>> = {},
  plan: readonly Readonly<Record<string, unknown>>[] = [
    { tilUtvalgId: 'PU', tilUtvalgNavn: 'Prøveutvalget', rekkefoelge: 1 },
  ],
) {
  return {
    sak: {
      referanseEksternNoekkel: { fagsystem: 'Fagsystem', noekkel: 'sak-7' },
      fagsystemetsSaksnummer: { saksaar: 2026, sakssekvensnummer: 7 },
      tittel: 'Rutine for overføring',
      saksbeskrivelse: { tekstInnhold: 'Bakgrunnen.\n\nTo avsnitt.' },
      forslagTilVedtak: { tekstInnhold: '1. Rutinen vedtas.\n2. Den evalueres om et år.' },
      saksansvarlig: 'Rådgiver',
      ...sak,
    },
    forslagTilBehandlingsplan: plan,
  };
}

/** A message with its envelope around it, as a file. */
export function sampleFile(
  type: string,
  payload: unknown,
  envelope: Readonly<Record<string, unknown>> = {},
): { name: string; bytes: Uint8Array } {
  const meldingstype = type.startsWith('no.ks.') ? type : politiskPrefix + type;
  const message = { meldingId: 'melding-1', meldingstype, avsender: 'Fagsystemet', ...envelope };
  const whole = payload === undefined ? message : { ...message, payload };
  return { name: 'melding.json', bytes: encoder.encode(JSON.stringify(whole)) };
}
