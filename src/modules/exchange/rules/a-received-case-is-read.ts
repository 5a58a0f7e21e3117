import type { IntakeFinding, MessageKind, NamedBody, ReceivedCase } from '../vocabulary.ts';
import { identityNumbersIn } from './a-national-identity-number-is-found.ts';
import { plainLine, plainText, withoutMarkup } from './text-came-as-utf-8.ts';
import { found } from './what-was-found-in-a-message.ts';

type Writing = { tekstInnhold?: string; tekstFormat?: { kodeverdi?: string } };
type Step = { tilUtvalgId: string; tilUtvalgNavn: string; rekkefoelge?: number };

/** The content of the three types that bring a case, as its schema lets it be. */
export type CasePayload = {
  sak: {
    referanseEksternNoekkel: { fagsystem: string; noekkel: string };
    fagsystemetsSaksnummer: { saksaar: number; sakssekvensnummer: number };
    tittel: string;
    saksansvarlig: string;
    saksbeskrivelse?: Writing;
    forslagTilVedtak?: Writing;
    skjerming?: { skjermingshjemmel: string };
    vedtak?: Writing;
    vedtaksdato?: string;
    status?: { kodeverdi?: string; kodebeskrivelse?: string };
  };
  forslagTilBehandlingsplan?: readonly Step[];
  tilUtvalgId?: string;
  tilUtvalgNavn?: string;
};

const longestTitle = 300;

/**
 * Answers the case that a message brings, and what speaks against taking it in: a title longer than
 * an agenda has room for, or a national identity number anywhere in its texts. A delegated decision
 * becomes a case for information whose description says what was decided, and when.
 * @source KS Fiks politisk behandling V1; eInnsyn NoSSN
 */
export function caseOf(
  kind: Extract<MessageKind, 'case' | 'information' | 'delegated'>,
  payload: CasePayload,
): { received: ReceivedCase; findings: IntakeFinding[] } {
  const { sak } = payload;
  const received: ReceivedCase = {
    kind: kind === 'case' ? 'case' : 'information',
    title: plainLine(sak.tittel),
    description:
      kind === 'delegated' ? delegatedText(payload) : (written(sak.saksbeskrivelse) ?? ''),
    proposal: written(sak.forslagTilVedtak) ?? '',
    handler: plainLine(sak.saksansvarlig),
    closedBasis: sak.skjerming ? plainLine(sak.skjerming.skjermingshjemmel) : null,
    origin: {
      system: plainLine(sak.referanseEksternNoekkel.fagsystem),
      key: plainLine(sak.referanseEksternNoekkel.noekkel),
      year: sak.fagsystemetsSaksnummer.saksaar,
      sequence: sak.fagsystemetsSaksnummer.sakssekvensnummer,
    },
    plan: kind === 'delegated' ? [reportedTo(payload)] : planOf(payload),
  };
  return { received, findings: [...against(received), ...lost(sak)] };
}

/** The order is the sender's numbers; steps without one come last, as they stand. */
function planOf({ forslagTilBehandlingsplan: steps = [] }: CasePayload): NamedBody[] {
  const last = Number.MAX_SAFE_INTEGER;
  return steps
    .toSorted((a, b) => (a.rekkefoelge ?? last) - (b.rekkefoelge ?? last))
    .map(({ tilUtvalgId, tilUtvalgNavn }) => named(tilUtvalgId, tilUtvalgNavn));
}

const reportedTo = ({ tilUtvalgId = '', tilUtvalgNavn = '' }: CasePayload) =>
  named(tilUtvalgId, tilUtvalgNavn);

const named = (id: string, name: string): NamedBody => ({
  id: plainLine(id),
  name: plainLine(name),
});

function delegatedText({ sak }: CasePayload): string {
  const status = plainLine(sak.status?.kodebeskrivelse ?? sak.status?.kodeverdi ?? '');
  const day = (sak.vedtaksdato ?? '').split('-').reverse().join('.');
  return [[day, status].filter(Boolean).join(', '), written(sak.vedtak) ?? '']
    .filter(Boolean)
    .join('\n\n');
}

const isMarkedUp = ({ tekstFormat }: Writing) => /^html$/iu.test(tekstFormat?.kodeverdi ?? '');

function written(writing: Writing | undefined): string | undefined {
  if (writing?.tekstInnhold === undefined) return undefined;
  const text = plainText(writing.tekstInnhold);
  return (isMarkedUp(writing) ? plainText(withoutMarkup(text)) : text).trim();
}

function against({ title, description, proposal, handler, closedBasis }: ReceivedCase) {
  const texts = {
    tittel: title,
    saksbeskrivelse: description,
    forslagTilVedtak: proposal,
    saksansvarlig: handler,
    skjermingshjemmel: closedBasis ?? '',
  };
  const numbers = Object.entries(texts)
    .filter(([, text]) => identityNumbersIn(text).length > 0)
    .map(([field, text]) =>
      // The text of a closed case is not shown with its refusal.
      found('identity-number', 'stop', { field, text: closedBasis === null ? text : '' }),
    );
  return [
    ...(title === '' ? [found('breaks-schema', 'stop', { field: '/sak/tittel' })] : []),
    ...(title.length > longestTitle
      ? [
          found('title-too-long', 'stop', {
            field: '/sak/tittel',
            text: String(title.length),
            limit: longestTitle,
          }),
        ]
      : []),
    ...numbers,
  ];
}

function lost({ saksbeskrivelse, forslagTilVedtak, vedtak }: CasePayload['sak']): IntakeFinding[] {
  const marked = { saksbeskrivelse, forslagTilVedtak, vedtak };
  return Object.entries(marked).flatMap(([field, writing]) =>
    writing && isMarkedUp(writing) ? [found('format-lost', 'told', { field })] : [],
  );
}
