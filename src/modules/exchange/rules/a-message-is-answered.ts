import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import type { AnswerMessage, FoundMessage, IntakeFinding } from '../vocabulary.ts';
import { wantsAnswer } from './a-message-has-a-known-type.ts';
import { politiskPrefix } from './fiks-politisk-follows-from-the-meeting.ts';
import { uuidOf } from './ids-become-the-same-uuid.ts';
import { norwegianInstant } from './local-times-carry-their-offset.ts';

type Answered = Pick<FoundMessage, 'id' | 'type'>;

/** A body with the people who sit in it now, as the answer names them. */
export type BodyToTell = {
  id: string;
  name: string;
  seats: readonly { id: string; holder: string; role: string; represents: string | null }[];
  meetings: readonly { id: string; date: IsoDate; start: ClockTime; title: string }[];
};

/** One answer; its id follows from the message, so that the same message gets the same answer. */
function answer(message: Answered, meldingstype: string, payload: unknown): AnswerMessage {
  const meldingId = uuidOf('answer', message.id, meldingstype);
  return { meldingId, meldingstype, svarPaMelding: message.id, payload };
}

/** The two acknowledgements of what was sent: that it came, and that it was taken in. */
export function acknowledged(message: Answered): AnswerMessage[] {
  return ['mottatt', 'kvittering'].map((name) => answer(message, `${message.type}.${name}`, null));
}

/** Which bodies there are, with those who sit in them; nobody's address, and no union's. */
export function bodiesAnswer(message: Answered, bodies: readonly BodyToTell[]): AnswerMessage[] {
  const utvalg = bodies.map(({ id, name, seats }) => ({
    utvalgId: id,
    utvalgNavn: name,
    medlem: seats.map(({ id: medlemsId, holder, role, represents }, at) => ({
      medlemsId,
      navn: holder,
      rekkefoelge: at + 1,
      ...(represents ? { representerer: represents } : {}),
      funksjon: role,
    })),
  }));
  return [answer(message, `${message.type}.resultat`, { utvalg })];
}

/** When the bodies meet. */
export function planAnswer(message: Answered, bodies: readonly BodyToTell[]): AnswerMessage[] {
  const utvalg = bodies.map(({ id, name, meetings }) => ({
    utvalgId: id,
    utvalgNavn: name,
    moete: meetings.map(({ id: moeteid, date, start, title }) => ({
      moeteid,
      moetedato: norwegianInstant(date, start),
      tittel: title,
    })),
  }));
  return [answer(message, `${message.type}.resultat`, { utvalg })];
}

/**
 * The error that a refused message is answered with: not found where it names a body that nobody
 * here knows, else a wrong request. None where its sender waits for no answer, and none where it is
 * only the person who tried that may not.
 */
export function errorAnswer(
  message: Answered,
  findings: readonly IntakeFinding[],
  words: (finding: IntakeFinding) => string,
): AnswerMessage[] {
  const stops = findings.filter(({ weight }) => weight === 'stop');
  const silent = stops.length === 0 || stops.some(({ code }) => code === 'no-leave');
  if (silent || message.type === null || !wantsAnswer(message.type)) return [];
  const unknown = stops.every(({ code }) => code === 'body-unknown');
  const type = `${politiskPrefix}feilmelding.${unknown ? 'ikkefunnet' : 'ugyldigforespoersel'}`;
  const { meldingId } = answer(message, type, null);
  const payload = {
    errorId: meldingId,
    feilmelding: stops.map(words).join(' '),
    correlationId: message.id,
  };
  return [answer(message, type, payload)];
}
