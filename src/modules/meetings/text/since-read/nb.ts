export const nb = {
  title: (version: number) => `Endret siden du leste versjon ${version}`,
  lede: (since: number, now: number) =>
    now - since > 1
      ? `Her er summen av alt som er endret fra versjon ${since} til versjon ${now}.`
      : `Dette er endret fra versjon ${since} til versjon ${now}.`,
  nothing: (since: number) =>
    `Det som ble endret underveis, er endret tilbake. Innkallingen sier det samme som i versjon ${since}.`,
  read: (version: number) => `Les innkallingen, versjon ${version}`,
  compare: (version: number) => `Endret siden versjon ${version}`,
  marks: { new: 'ny', moved: 'flyttet', changed: 'endret', retimed: 'ny tid' },
};
