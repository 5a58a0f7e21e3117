import type { Sentences } from '../../../../kernel/sentences.ts';
import { writtenDay, writtenTime } from '../../../../kernel/written-day.ts';
import type { NoticeChange } from '../../rules/what-changed-between-versions.ts';
import type { Slot } from '../../vocabulary.ts';
import { sections } from '../rules/nb.ts';

const day = (date: string) => writtenDay(date, 'nb');
const time = (clock: string) => writtenTime(clock, 'nb');
const slot = ({ start, end }: Slot) =>
  start === null || end === null ? 'uten tid' : `${time(start)}–${time(end)}`;
const item = ({ number, title }: { number: string | null; title: string }) =>
  number === null ? `«${title}»` : `Sak ${number} ${title}`;
const minutes = (count: number | null) => (count === null ? 'ingen tid' : `${count} min`);
const list = (names: readonly string[]) => names.join(', ') || 'ingen';

export const changes: Sentences<NoticeChange> = {
  'date-changed': ({ from, to }) => `Møtet er flyttet fra ${day(from)} til ${day(to)}.`,
  'start-changed': ({ from, to }) => `Møtet begynner ${time(to)}, ikke ${time(from)}.`,
  'end-changed': ({ to }) =>
    to === null ? 'Møtet har ingen fast slutt.' : `Møtet slutter ${time(to)}.`,
  'place-changed': ({ from, to }) => `Møtestedet er ${to || 'ikke satt'}, ikke ${from || 'tomt'}.`,
  'item-added': (one) => `${item(one)} er ny på saklisten.`,
  'item-removed': (one) => `${item(one)} er tatt av saklisten.`,
  'item-moved': (one) => `${item(one)} er flyttet fra plass ${one.from} til plass ${one.to}.`,
  'item-retitled': (one) => `${item(one)} het tidligere «${one.from}».`,
  'item-renumbered': (one) => `${item(one)} hadde tidligere ${one.from ?? 'ikke noe nummer'}.`,
  'item-under-another': (one) =>
    one.to === null
      ? `${item(one)} ligger ikke lenger under ${one.from}.`
      : `${item(one)} ligger nå under ${one.to}.`,
  'item-kind-changed': (one) => `${item(one)} er blitt en annen type rad.`,
  'minutes-changed': (one) => `${item(one)} har ${minutes(one.to)}, før ${minutes(one.from)}.`,
  'slot-changed': (one) => `${item(one)} er ${slot(one.to)}, før ${slot(one.from)}.`,
  'sub-points-changed': (one) => `${item(one)} har nye underpunkter.`,
  'responsible-changed': (one) => `${item(one)}: ansvarlig er ${list(one.to)}.`,
  'paper-added': (one) => `${item(one)} har fått saksframlegg.`,
  'paper-removed': (one) => `${item(one)} har ikke lenger saksframlegg.`,
  'paper-retitled': (one) => `${item(one)}: saksframlegget heter «${one.to}».`,
  'owners-changed': (one) => `${item(one)}: saksansvarlig er ${list(one.to)}.`,
  'handlers-changed': (one) => `${item(one)}: saksbehandler er ${list(one.to)}.`,
  'proposal-added': (one) => `${item(one)}: punkt ${one.no} er nytt i forslaget til vedtak.`,
  'proposal-removed': (one) => `${item(one)}: punkt ${one.no} er tatt ut av forslaget til vedtak.`,
  'proposal-changed': (one) => `${item(one)}: punkt ${one.no} i forslaget til vedtak er endret.`,
  'section-added': (one) => `${item(one)}: «${one.heading || sections[one.section]}» er ny.`,
  'section-removed': (one) => `${item(one)}: «${one.heading || sections[one.section]}» er tatt ut.`,
  'section-changed': (one) => `${item(one)}: «${one.heading || sections[one.section]}» er endret.`,
  'attachment-added': (one) => `${item(one)}: vedlegget «${one.name}» er nytt.`,
  'attachment-removed': (one) => `${item(one)}: vedlegget «${one.name}» er tatt bort.`,
  'attachment-state-changed': (one) =>
    one.to === 'included'
      ? `${item(one)}: vedlegget «${one.name}» følger nå med.`
      : `${item(one)}: vedlegget «${one.name}» følger ikke lenger med.`,
};
