import type { TextShape } from '../../../kernel/language.ts';
import type { nb } from './nb.ts';

export const en: TextShape<typeof nb> = {
  signIn: 'Sign in',
  openToAll: 'Open to all: meetings and decisions',
  signInLede: 'Omforent is the workspace where many organisations come to agreement and follow up.',
  chooseRole: 'Choose a role',
  chooseRoleLede:
    'This is the demo “Helsefellesskapet”. Choose who you want to be; all you do is kept here.',
  wholePartnership: 'The whole partnership',
  suppliers: 'Vendors',
  rolesByBody: 'Roles by group',
  onBehalfOf: (organisation) => `on behalf of ${organisation}`,
  enterAs: (role) => `Enter as ${role}`,
  login: 'User name',
  password: 'Password',
  wrongLogin: 'The user name or the password is wrong. Check the spelling and try again.',
  tooManyAttempts: (minutes) =>
    `Too many attempts with this user name. Try again in ${minutes} minutes.`,
  crowded: 'Many are signing in just now. Try again in a minute.',
  missingLogin: 'Write your user name.',
  missingPassword: 'Write your password.',
  noAppointment: 'You have no role today. Ask the secretariat to give you one.',
  unknownRole: 'There is no such role. Choose one of those below.',
  roles: {
    administrator: 'administrator',
    secretary: 'secretary',
    chair: 'chair',
    case_handler: 'case officer',
    member: 'member',
    deputy: 'deputy',
    observer: 'observer',
    reader: 'reader',
    expert: 'expert',
    vendor: 'vendor',
    program: 'Omforent itself',
  },
  refusal: {
    'not-signed-in': 'Sign in to do this.',
    'role-may-not': (roles) => `This can only be done by ${roles}.`,
    'other-body': 'Your role concerns another body.',
    'not-found': 'This does not exist, or has been moved.',
  },
  switchRole: 'Switch role',
  signOut: 'Sign out',
  forbiddenTitle: 'You cannot do this',
  forbiddenHelp: 'Switch role, or ask the secretariat to do it.',
};
