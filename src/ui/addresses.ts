/** Every address of the product, in one typed map: `at.meeting('meet_1')` and its pattern. */
const part = (value: string) => encodeURIComponent(value);

function queryOf(query: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

export type NoticeForm = 'html' | 'pdf' | 'docx' | 'ics';

/** The addresses with their values in place, for links and forms. */
export const addresses = {
  work: () => '/',
  signIn: (back?: string) => `/logg-inn${queryOf({ til: back === '/' ? undefined : back })}`,
  signOut: () => '/logg-ut',
  switchRole: () => '/bytt-rolle',
  language: () => '/sprak',
  meetings: (query: Record<string, string | number | undefined> = {}) => `/moter${queryOf(query)}`,
  newMeeting: () => '/moter/ny',
  meeting: (id: string, query: Record<string, string | undefined> = {}) =>
    `/moter/${part(id)}${queryOf(query)}`,
  meetingFacts: (id: string) => `/moter/${part(id)}/tid-og-sted`,
  meetingMinutes: (id: string) => `/moter/${part(id)}/minutter`,
  meetingClose: (id: string) => `/moter/${part(id)}/avslutt`,
  items: (id: string) => `/moter/${part(id)}/rader`,
  item: (id: string, item: string) => `/moter/${part(id)}/rader/${part(item)}`,
  moveItem: (id: string, item: string) => `/moter/${part(id)}/rader/${part(item)}/flytt`,
  removeItem: (id: string, item: string) => `/moter/${part(id)}/rader/${part(item)}/ta-bort`,
  paper: (id: string, item: string) => `/moter/${part(id)}/saker/${part(item)}`,
  paperEdit: (id: string, item: string) => `/moter/${part(id)}/saker/${part(item)}/rediger`,
  paperQuote: (id: string, item: string) => `/moter/${part(id)}/saker/${part(item)}/siter`,
  attachments: (id: string, item: string) => `/moter/${part(id)}/saker/${part(item)}/vedlegg`,
  detach: (id: string, attachment: string) =>
    `/moter/${part(id)}/vedlegg/${part(attachment)}/ta-bort`,
  attachment: (id: string) => `/vedlegg/${part(id)}`,
  publish: (id: string) => `/moter/${part(id)}/publiser`,
  notice: (id: string, form: NoticeForm, version?: number) =>
    `/moter/${part(id)}/innkalling${form === 'html' ? '' : `.${form}`}${queryOf({ versjon: version })}`,
  versions: (id: string) => `/moter/${part(id)}/versjoner`,
  decisions: (id: string) => `/moter/${part(id)}/vedtak`,
  decide: (id: string, item: string) => `/moter/${part(id)}/vedtak/${part(item)}`,
  cases: (query: Record<string, string | number | undefined> = {}) => `/saker${queryOf(query)}`,
  case: (id: string) => `/saker/${part(id)}`,
  caseTopic: (id: string) => `/saker/${part(id)}/tema`,
  followUp: (query: Record<string, string | undefined> = {}) => `/oppfolging${queryOf(query)}`,
  newObligation: () => '/oppfolging/ny',
  obligation: (id: string) => `/oppfolging/${part(id)}`,
  reportObligation: (id: string) => `/oppfolging/${part(id)}/meld`,
  explainObligation: (id: string) => `/oppfolging/${part(id)}/forklar`,
  changeObligation: (id: string) => `/oppfolging/${part(id)}/endre`,
  reopenObligation: (id: string) => `/oppfolging/${part(id)}/gjenapne`,
  bodies: (query: Record<string, string | undefined> = {}) => `/grupper${queryOf(query)}`,
  body: (id: string) => `/grupper/${part(id)}`,
  organisations: (query: Record<string, string | undefined> = {}) =>
    `/organisasjoner${queryOf(query)}`,
  organisation: (id: string) => `/organisasjoner/${part(id)}`,
  importPage: () => '/importer',
  importPaste: () => '/importer/lim-inn',
  importReview: (id: string) => `/importer/${part(id)}`,
  importAccept: (id: string) => `/importer/${part(id)}/godkjenn`,
  importDiscard: (id: string) => `/importer/${part(id)}/forkast`,
  importFile: (id: string) => `/importer/${part(id)}/fil`,
  search: (words?: string) => `/sok${queryOf({ q: words })}`,
  log: (query: Record<string, string | number | undefined> = {}) => `/logg${queryOf(query)}`,
  help: () => '/hjelp',
} as const;

type Addresses = typeof addresses;

/** The same addresses as patterns for the router, with `:id` and its like for each value. */
export const patterns: Readonly<Record<keyof Addresses, string>> = {
  work: '/',
  signIn: '/logg-inn',
  signOut: '/logg-ut',
  switchRole: '/bytt-rolle',
  language: '/sprak',
  meetings: '/moter',
  newMeeting: '/moter/ny',
  meeting: '/moter/:id',
  meetingFacts: '/moter/:id/tid-og-sted',
  meetingMinutes: '/moter/:id/minutter',
  meetingClose: '/moter/:id/avslutt',
  items: '/moter/:id/rader',
  item: '/moter/:id/rader/:item',
  moveItem: '/moter/:id/rader/:item/flytt',
  removeItem: '/moter/:id/rader/:item/ta-bort',
  paper: '/moter/:id/saker/:item',
  paperEdit: '/moter/:id/saker/:item/rediger',
  paperQuote: '/moter/:id/saker/:item/siter',
  attachments: '/moter/:id/saker/:item/vedlegg',
  detach: '/moter/:id/vedlegg/:attachment/ta-bort',
  attachment: '/vedlegg/:id',
  publish: '/moter/:id/publiser',
  notice: '/moter/:id/innkalling',
  versions: '/moter/:id/versjoner',
  decisions: '/moter/:id/vedtak',
  decide: '/moter/:id/vedtak/:item',
  cases: '/saker',
  case: '/saker/:id',
  caseTopic: '/saker/:id/tema',
  followUp: '/oppfolging',
  newObligation: '/oppfolging/ny',
  obligation: '/oppfolging/:id',
  reportObligation: '/oppfolging/:id/meld',
  explainObligation: '/oppfolging/:id/forklar',
  changeObligation: '/oppfolging/:id/endre',
  reopenObligation: '/oppfolging/:id/gjenapne',
  bodies: '/grupper',
  body: '/grupper/:id',
  organisations: '/organisasjoner',
  organisation: '/organisasjoner/:id',
  importPage: '/importer',
  importPaste: '/importer/lim-inn',
  importReview: '/importer/:id',
  importAccept: '/importer/:id/godkjenn',
  importDiscard: '/importer/:id/forkast',
  importFile: '/importer/:id/fil',
  search: '/sok',
  log: '/logg',
  help: '/hjelp',
};
