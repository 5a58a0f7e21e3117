export const nb = {
  marks: {
    unasked: 'Ikke spurt',
    asked: 'Spurt',
    yes: 'Ja',
    conditions: 'Ja, på vilkår',
    no: 'Nei',
  },
};
