import { addDays, type IsoDate } from '../../kernel/calendar.ts';
import { politiskPrefix } from '../../modules/exchange/rules/fiks-politisk-follows-from-the-meeting.ts';
import { takeInFile } from '../../modules/exchange/take-in.ts';
import type { Db } from '../../platform/database/tables.ts';
import { actingAs } from './acting-as.ts';

type Sent = {
  daysAgo: number;
  file: string;
  sender: string;
  system: string;
  sequence: number;
  title: string;
  handler: string;
  background: string;
  proposal: string;
  /** The bodies that are to treat it, in order, as the sender calls them. */
  plan: readonly string[];
};

/**
 * What case systems of the members have sent: a case for a council, one whose next step names a body
 * that is not here, and one for a body that another system has.
 */
const sent: readonly Sent[] = [
  {
    daysAgo: 6,
    file: 'utvalgssak-maaling.json',
    sender: 'Malvik kommune',
    system: 'Sak- og arkivsystemet i Malvik',
    sequence: 118,
    title: 'Felles bestilling av måleutstyr til hjemmeoppfølging',
    handler: 'Innkjøpsrådgiver',
    background:
      'Fire kommuner kjøper i dag hvert sitt utstyr, og ingen av typene sender målinger til hverandre.\n\nEn felles bestilling gir én opplæring og én avtale om service.',
    proposal: '1. Fagrådet anbefaler felles bestilling.\n2. Kravene legges fram i neste møte.',
    plan: ['Fagråd 1'],
  },
  {
    daysAgo: 3,
    file: 'utvalgssak-kveldslegevakt.json',
    sender: 'Melhus kommune',
    system: 'Sak- og arkivsystemet i Melhus',
    sequence: 204,
    title: 'Varsling mellom legevakt og mottak om kvelden',
    handler: 'Rådgiver, helse og velferd',
    background: 'Legevakten ringer i dag til tre ulike numre. Ett nummer gir færre som må vente.',
    proposal: '1. Ett nummer tas i bruk fra årsskiftet.',
    plan: ['Fagråd 1', 'Utvalg for helse og velferd i Melhus'],
  },
  {
    daysAgo: 1,
    file: 'utvalgssak-gangvei.json',
    sender: 'Stjørdal kommune',
    system: 'Sak- og arkivsystemet i Stjørdal',
    sequence: 77,
    title: 'Omregulering av gangvei ved skolen',
    handler: 'Arealplanlegger',
    background: 'Gangveien flyttes tre meter.',
    proposal: '1. Planen legges ut til høring.',
    plan: ['Komité for areal og samferdsel'],
  },
];

/** Takes in what others have sent, as the secretary would; the same again changes nothing. */
export async function takeInDemoMessages(db: Db, today: IsoDate): Promise<void> {
  for (const { daysAgo, file, ...one } of sent) {
    const when = { day: addDays(today, -daysAgo), at: 60 };
    const secretary = await actingAs(db, 'Sekretær, ASU', when);
    const bytes = new TextEncoder().encode(
      JSON.stringify(messageOf(one, Number(when.day.slice(0, 4)))),
    );
    await takeInFile(db, { name: file, bytes }, secretary, { bodyId: null, schemas: null });
  }
}

function messageOf(one: Omit<Sent, 'daysAgo' | 'file'>, saksaar: number) {
  const { sequence: sakssekvensnummer } = one;
  return {
    meldingId: `${saksaar}-${one.sequence}-${one.sender.split(' ')[0]}`,
    meldingstype: `${politiskPrefix}utvalgssak.send`,
    avsender: one.sender,
    payload: {
      sak: {
        referanseEksternNoekkel: { fagsystem: one.system, noekkel: `${saksaar}/${one.sequence}` },
        fagsystemetsSaksnummer: { saksaar, sakssekvensnummer },
        tittel: one.title,
        saksbeskrivelse: { tekstInnhold: one.background },
        forslagTilVedtak: { tekstInnhold: one.proposal },
        saksansvarlig: one.handler,
      },
      forslagTilBehandlingsplan: one.plan.map((name, at) => ({
        tilUtvalgId: name,
        tilUtvalgNavn: name,
        rekkefoelge: at + 1,
      })),
    },
  };
}
