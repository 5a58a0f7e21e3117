import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const nn: TextShape<typeof nb> = {
  signIn: 'Logg inn',
  openToAll: 'Innsyn for alle',
  signInLede: 'Omforent er arbeidsrommet der mange verksemder blir samde og følgjer opp.',
  chooseRole: 'Vel ei rolle',
  chooseRoleLede:
    'Dette er demoen «Helsefellesskapet». Vel kven du vil vere; alt du gjer blir lagra her.',
  wholePartnership: 'Heile samarbeidet',
  suppliers: 'Leverandørar',
  rolesByBody: 'Roller etter gruppe',
  onBehalfOf: (organisation) => `på vegner av ${organisation}`,
  enterAs: (role) => `Gå inn som ${role}`,
  login: 'Brukarnamn',
  password: 'Passord',
  wrongLogin: 'Brukarnamn eller passord er feil. Sjekk skrivemåten og prøv igjen.',
  tooManyAttempts: (minutes) =>
    `For mange forsøk på dette brukarnamnet. Prøv igjen om ${minutes} minutt.`,
  crowded: 'Mange loggar inn akkurat no. Prøv att om eitt minutt.',
  missingLogin: 'Skriv brukarnamnet ditt.',
  missingPassword: 'Skriv passordet ditt.',
  noAppointment: 'Du har inga rolle i dag. Be sekretariatet om å gi deg ei.',
  unknownRole: 'Rolla finst ikkje. Vel ei av rollene under.',
  roles: {
    administrator: 'administrator',
    secretary: 'sekretær',
    chair: 'leiar',
    case_handler: 'sakshandsamar',
    member: 'medlem',
    deputy: 'vara',
    observer: 'observatør',
    reader: 'lesar',
    expert: 'fagekspert',
    vendor: 'leverandør',
    program: 'Omforent sjølv',
  },
  refusal: {
    'not-signed-in': 'Logg inn for å gjere dette.',
    'role-may-not': (roles) => `Dette kan berre gjerast av ${roles}.`,
    'other-body': 'Rolla di gjeld eit anna utval.',
    'not-found': 'Dette finst ikkje, eller er flytta.',
  },
  switchRole: 'Byt rolle',
  signOut: 'Logg ut',
  forbiddenTitle: 'Dette kan du ikkje gjere',
  forbiddenHelp: 'Byt rolle, eller be sekretariatet om å gjere det.',
};
