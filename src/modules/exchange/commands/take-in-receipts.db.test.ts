import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { MeetingId } from '../../../kernel/ids.ts';
import { testDatabase } from '../../../platform/database/test-database.ts';
import { perform } from '../../identity/command.ts';
import { setting } from '../../meetings/commands/test-setting.ts';
import { answersPacked } from '../answers-packed.ts';
import { arkivmeldingType } from '../rules/fiks-arkiv-follows-from-the-meeting.ts';
import { politiskPrefix } from '../rules/fiks-politisk-follows-from-the-meeting.ts';
import { sampleFile, samplePayload } from '../sample-message.ts';
import { listReceived } from '../store/received.ts';
import { takeInFile } from '../take-in.ts';
import { noteHandled } from './note-handled.ts';
import { runExport } from './run-export.ts';

const { db } = await testDatabase();
const { bodyId, as, secretary, newMeeting } = await setting(db);
const meetingId: MeetingId = await newMeeting();
const systemID = '3fa85f64-5717-4562-b3fc-2c963f66afa6';

const sent = [
  { id: 'sendt-1', type: arkivmeldingType, about: '7/26 Rutine', key: 'case_rutine' },
  {
    id: 'sendt-2',
    type: `${politiskPrefix}utvalgssak.send`,
    about: '7/26 Rutine',
    key: 'case_rutine',
  },
];
const file = { fileName: 'a.zip', sha256: 'a'.repeat(64), findings: [], messages: sent, size: 10 };
for (const _ of [1, 2]) {
  const given = await perform(db, runExport, { meetingId, format: 'fiks-arkiv', file }, secretary);
  if (!given.ok) throw new Error(given.refusal.code);
}

const take = async (name: string, bytes: Uint8Array | string, acting = secretary) => {
  const raw = typeof bytes === 'string' ? strToU8(bytes) : bytes;
  return takeInFile(db, { name, bytes: raw }, acting, { bodyId: null, schemas: null });
};
const kept = async (messageId: string) =>
  (await listReceived(db, { bodyId: null, limit: 100 })).find(
    (one) => one.message_id === messageId,
  );

const base = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv';
const catalogue = `${base}/metadatakatalog/v2`;
const receipt = (inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><arkivmeldingKvittering xmlns="${base}/arkivmelding/opprett/kvittering/v2" xmlns:k="${catalogue}" xmlns:f="${base}/feil/feilmelding/v2">${inner}</arkivmeldingKvittering>`;
const error = (name: string, why: string) =>
  `<f:${name} xmlns:f="${base}/feil/${name}/v2" xmlns:b="${base}/feil/feilmelding/v2"><b:feilId>1</b:feilId><b:feilmelding>${why}</b:feilmelding></f:${name}>`;

describe('an answer to what was sent', () => {
  it('is tied to the message that it names, and to its meeting', async () => {
    const type = `${politiskPrefix}utvalgssak.send.kvittering`;
    const { name, bytes } = sampleFile(type, undefined, {
      meldingId: 'k-1',
      svarPaMelding: 'sendt-2',
    });
    expect(await take(name, bytes)).toMatchObject([{ state: 'taken-in', findings: [] }]);
    expect(await kept('k-1')).toMatchObject({
      sent_id: 'sendt-2',
      meeting_id: meetingId,
      body_id: bodyId,
    });
  });

  it('of an archive is tied by our key, where it names no message', async () => {
    const key =
      '<referanseEksternNoekkel><k:fagsystem>Omforent</k:fagsystem><k:noekkel>case_rutine</k:noekkel></referanseEksternNoekkel>';
    const xml = receipt(
      `<registreringKvittering><systemID>${systemID}</systemID><opprettetDato>2026-03-04T10:00:00</opprettetDato>${key}<opprettetEllerEksisterende>Opprettet</opprettetEllerEksisterende></registreringKvittering>`,
    );
    const [taken] = await take('kvittering.xml', xml);
    expect(taken).toMatchObject({ type: `${arkivmeldingType}.kvittering`, state: 'taken-in' });
    expect(await kept(taken?.messageId ?? '')).toMatchObject({
      sent_id: 'sendt-1',
      about: '7/26 Rutine',
    });
  });

  it('that something failed keeps the reason, and needs a person until somebody has acted', async () => {
    const xml = receipt(
      '<registreringFeilet><f:feilId>9</f:feilId><f:feilmelding>Mappen er &lt;låst&gt;.</f:feilmelding></registreringFeilet>',
    );
    const [taken] = await take('kvittering.xml', xml);
    expect(taken).toMatchObject({ state: 'needs-person' });
    const envelope = { meldingId: 'f-1', svarPaMelding: 'sendt-2' };
    const payload = {
      errorId: 'x',
      feilmelding: 'Utvalget finnes ikke.',
      correlationId: 'noe annet',
    };
    const politisk = sampleFile('feilmelding.ikkefunnet', payload, envelope);
    await take(politisk.name, politisk.bytes);
    const row = await kept('f-1');
    expect(row).toMatchObject({
      note: 'Utvalget finnes ikke.',
      meeting_id: meetingId,
      state: 'needs-person',
    });
    const id = row?.id ?? '';
    expect((await perform(db, noteHandled, { id }, as('member'))).ok).toBe(false);
    expect((await perform(db, noteHandled, { id }, secretary)).ok).toBe(true);
    expect(await perform(db, noteHandled, { id }, secretary)).toMatchObject({
      refusal: { code: 'needs-nobody' },
    });
  });

  it.each(['ugyldigforespoersel', 'serverfeil', 'ikkefunnet'])(
    'may be the XML error %s',
    async (name) => {
      const [taken] = await take('feilmelding.xml', error(name, `Feil ${name}`));
      expect(taken?.findings.map(({ code }) => code)).toEqual([
        'error-came',
        'answers-nothing-sent',
      ]);
      expect((await kept(taken?.messageId ?? ''))?.note).toBe(`Feil ${name}`);
    },
  );

  it.each([
    ['an element too many', receipt('<noe/>')],
    ['no identity', receipt('<mappeKvittering/>')],
    ['half a file', receipt('').slice(0, -5)],
  ])('that is no receipt is refused: %s', async (_, xml) => {
    const [refusal] = await take('kvittering.xml', xml);
    expect(refusal).toMatchObject({ state: 'refused' });
    expect(refusal?.findings[0]?.code).toBe('breaks-schema');
  });

  it('about another body is not for somebody of one body', async () => {
    const elsewhere = as('administrator');
    const stranger = { ...elsewhere, actor: { ...elsewhere.actor, bodyId: 'body_annet' as const } };
    const type = `${politiskPrefix}utvalgssak.send.mottatt`;
    const { name, bytes } = sampleFile(type, undefined, {
      meldingId: 'm-9',
      svarPaMelding: 'sendt-2',
    });
    expect(await take(name, bytes, stranger)).toMatchObject([
      { state: 'refused', findings: [{ code: 'no-leave' }] },
    ]);
    expect(await kept('m-9')).toMatchObject({ state: 'refused', about: '', note: '' });
  });

  it('with a decision of another body tells which case it is, and a closed one not what', async () => {
    const decision = (more: object) => ({
      utvalgId: 'x',
      utvalgNavn: 'Styret',
      moeteId: 'm',
      moetedato: '2026-04-01T09:00:00+02:00',
      erEndeligVedtak: true,
      sak: {
        ...samplePayload().sak,
        saksbeskrivelse: undefined,
        forslagTilVedtak: undefined,
        fagsystemetsReferanseEksternNoekkel: { fagsystem: 'Omforent', noekkel: 'case_rutine' },
        utvalgetsSaksnummer: { saksaar: 2026, sakssekvensnummer: 3 },
        vedtaksdato: '2026-04-01',
        vedtak: { tekstInnhold: 'Rutinen vedtas.' },
        ...more,
      },
    });
    const open = sampleFile('vedtakfrautvalg.send', decision({}), { meldingId: 'v-1' });
    await take(open.name, open.bytes);
    expect(await kept('v-1')).toMatchObject({
      sent_id: 'sendt-2',
      note: 'Rutinen vedtas.',
      state: 'needs-person',
    });
    const closed = { skjerming: { skjermingshjemmel: 'Offl. § 13' } };
    const shut = sampleFile('vedtakfrautvalg.send', decision(closed), { meldingId: 'v-2' });
    await take(shut.name, shut.bytes);
    expect(await kept('v-2')).toMatchObject({ note: '', sent_id: 'sendt-2' });
  });
});

it('our own answers are taken in where the question came from', async () => {
  const { name, bytes } = sampleFile('utvalgssak.send', samplePayload(), { meldingId: 'sendt-2' });
  const [taken] = await take(name, bytes);
  expect(taken?.answers).toHaveLength(2);
  const packed = answersPacked(taken?.answers ?? [], new Date('2026-03-04T10:00:00Z'));
  const back = await take('svar.zip', packed);
  expect(back.map(({ state, type }) => [state, type])).toEqual([
    ['taken-in', `${politiskPrefix}utvalgssak.send.mottatt`],
    ['taken-in', `${politiskPrefix}utvalgssak.send.kvittering`],
  ]);
  expect((await take('svar.zip', packed)).map(({ again }) => again)).toEqual([true, true]);
});
