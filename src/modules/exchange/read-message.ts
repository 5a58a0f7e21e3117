import type { BodyId } from '../../kernel/ids.ts';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import type { Db } from '../../platform/database/tables.ts';
import type { Acting } from '../identity/command.ts';
import { attachmentLimit } from '../meetings/index.ts';
import type { BodyRow } from '../organisations/index.ts';
import { answersToQuery } from './answers-to-query.ts';
import { checkMessage } from './check-message.ts';
import type { TakeInInput } from './commands/take-in-message.ts';
import { bodyMeant } from './rules/a-body-is-named-once.ts';
import { acknowledged } from './rules/a-message-is-answered.ts';
import { type CasePayload, caseOf } from './rules/a-received-case-is-read.ts';
import { arkivmeldingType } from './rules/fiks-arkiv-follows-from-the-meeting.ts';
import { politiskPrefix } from './rules/fiks-politisk-follows-from-the-meeting.ts';
import { plainText } from './rules/text-came-as-utf-8.ts';
import { found, mayBeTakenIn } from './rules/what-was-found-in-a-message.ts';
import { exchangeWords } from './text/words/index.ts';
import type { FoundMessage, IntakeFinding } from './vocabulary.ts';

type Unfit = { code: 'unfit'; findings: IntakeFinding[]; bodyId: BodyId | null };
type Read = Omit<TakeInInput, 'message' | 'fileName'>;

const unfit = (findings: IntakeFinding[], bodyId: BodyId | null = null) =>
  refused<Unfit>({ code: 'unfit', findings, bodyId });

/** What a message says and asks for, ready to be taken in. */
export async function readMessage(
  db: Db,
  message: FoundMessage,
  bodies: readonly BodyRow[],
  acting: Acting,
  options: { bodyId: BodyId | null; schemas: string | null },
): Promise<Verdict<Read, Unfit>> {
  const checked = checkMessage(message, options.schemas);
  if (!checked.ok) return unfit(checked.refusal.findings);
  const { kind, type, content, findings } = checked.value;
  const json = content && 'json' in content ? content.json : null;
  const plain: Read = {
    kind,
    bodyId: null,
    brings: null,
    answersTo: null,
    about: '',
    note: '',
    findings: [...findings, ...notKept(message)],
    answers: [],
  };
  switch (kind) {
    case 'case':
    case 'information':
    case 'delegated': {
      const { received, findings: against } = caseOf(kind, json as CasePayload);
      const judged = [...findings, ...against, ...tooLarge(message)];
      const plan = planMeant(received.plan, bodies, options.bodyId);
      const all = [...judged, ...plan.findings];
      const [first] = plan.steps;
      if (!mayBeTakenIn(all) || !first?.body) return unfit(all, first?.body?.id ?? null);
      const { body } = first;
      const { closedBasis } = received;
      const shown =
        closedBasis === null
          ? received.title
          : exchangeWords[body.written_standard].screenedTitle(closedBasis);
      return allowed({
        ...plain,
        bodyId: body.id,
        about: shown,
        findings: all,
        answers: acknowledged(message),
        brings: {
          bodyId: body.id,
          kind: received.kind,
          shownTitle: shown,
          reason: '',
          from: message.sender ?? received.origin.system,
          files: message.files,
          paper: {
            ...received,
            plan: plan.steps.map(({ name, body: known }) => ({
              bodyId: known?.id ?? null,
              bodyName: known?.name ?? name,
            })),
          },
        },
      });
    }
    case 'ask-bodies':
    case 'ask-plan': {
      const answered = await answersToQuery(db, { message, kind, json, bodies }, acting);
      if (!answered.ok) return unfit([...findings, answered.refusal.finding]);
      return allowed({ ...plain, answers: answered.value });
    }
    case 'decision': {
      const { sak } = json as DecisionPayload;
      const key = sak.fagsystemetsReferanseEksternNoekkel;
      const own = key?.fagsystem === 'Omforent' && key.noekkel ? [key.noekkel] : [];
      return allowed({
        ...plain,
        answersTo: { ids: idsOf(message), keys: own, type: `${politiskPrefix}utvalgssak.send` },
        // What is screened is told in the message that is kept elsewhere, not in a list.
        note: sak.skjerming ? '' : noteOf(sak.vedtak?.tekstInnhold ?? ''),
        findings: [...plain.findings, found('decision-came', 'look')],
        answers: acknowledged(message),
      });
    }
    case 'result':
      return allowed({ ...plain, answersTo: { ids: idsOf(message), keys: [], type } });
    case 'receipt':
    case 'error': {
      const archive = content && 'archive' in content ? content.archive : null;
      const error = kind === 'error' ? (json as ErrorPayload | null) : null;
      const ids = [...idsOf(message), ...(error?.correlationId ? [error.correlationId] : [])];
      const failure = archive ? archive.failure : (error?.feilmelding ?? null);
      const failed = failure !== null || kind === 'error';
      return allowed({
        ...plain,
        answersTo: { ids, keys: archive?.keys ?? [], type: arkivmeldingType },
        note: noteOf(failure ?? ''),
        findings: [...plain.findings, ...(failed ? [found('error-came', 'look')] : [])],
      });
    }
  }
}

type ErrorPayload = { feilmelding: string; correlationId?: string };
type DecisionPayload = {
  sak: {
    fagsystemetsReferanseEksternNoekkel?: { fagsystem?: string; noekkel?: string };
    skjerming?: object;
    vedtak?: { tekstInnhold?: string };
  };
};

const idsOf = ({ inReplyTo }: FoundMessage) => (inReplyTo === null ? [] : [inReplyTo]);
const noteOf = (text: string) => plainText(text).trim().slice(0, 4000);

/** Only cases have a place for files; of others is told that theirs were not kept. */
function notKept({ files }: FoundMessage): IntakeFinding[] {
  return files.length > 0 ? [found('files-not-kept', 'told', { text: String(files.length) })] : [];
}

function tooLarge({ files }: FoundMessage): IntakeFinding[] {
  return files
    .filter(({ bytes }) => bytes.byteLength > attachmentLimit)
    .map(({ name, bytes }) =>
      found('file-beside-too-large', 'stop', {
        field: name,
        text: String(bytes.byteLength),
        limit: attachmentLimit,
      }),
    );
}

type PlannedStep = { name: string; body: BodyRow | null };

/**
 * The bodies of a plan: the first must be known, since the case goes to its queue; a later one that
 * nobody here knows is kept by name. Without a plan the body is the one that was chosen, or the only
 * one there is.
 */
function planMeant(
  plan: readonly { id: string; name: string }[],
  bodies: readonly BodyRow[],
  chosen: BodyId | null,
): { steps: PlannedStep[]; findings: IntakeFinding[] } {
  if (plan.length === 0) {
    const living = bodies.filter(({ status }) => status !== 'ended');
    const body = chosen
      ? living.find(({ id }) => id === chosen)
      : living.length === 1
        ? living[0]
        : undefined;
    return body
      ? { steps: [{ name: body.name, body }], findings: [] }
      : { steps: [], findings: [found('body-missing', 'stop')] };
  }
  const findings: IntakeFinding[] = [];
  const steps = plan.map((named, at): PlannedStep => {
    const meant = bodyMeant(named, bodies);
    if (meant.ok) return { name: named.name, body: meant.value };
    const about = { field: named.id, text: named.name };
    findings.push(
      at === 0 || meant.refusal.code === 'body-ambiguous'
        ? found(meant.refusal.code, 'stop', about)
        : found('step-body-unknown', 'look', about),
    );
    return { name: named.name, body: null };
  });
  return { steps, findings };
}
