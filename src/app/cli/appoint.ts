import { parseArgs } from 'node:util';
import { newId } from '../../kernel/ids.ts';
import type { Language } from '../../kernel/language.ts';
import { capitalised } from '../../kernel/sentences.ts';
import { appendToLog } from '../../modules/audit/index.ts';
import { hashPassword } from '../../modules/identity/password.ts';
import { personByLogin } from '../../modules/identity/store/reads.ts';
import { insertAppointment, insertPerson } from '../../modules/identity/store/writes.ts';
import { identityText } from '../../modules/identity/text/index.ts';
import { type Role, roles } from '../../modules/identity/vocabulary.ts';
import { insertOrganisation } from '../../modules/organisations/store/writes.ts';
import { type Db, inTransaction, type Writer } from '../../platform/database/index.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { askPassword } from './ask-password.ts';
import { type ExitStatus, misused, refuse, tell } from './exit-status.ts';
import { withDatabase } from './with-database.ts';

const adminUsage = 'admin-create --login LOGIN --name NAME --organisation NAME';
const usage = 'appoint --role ROLE [--body NAME] --login LOGIN --name NAME --organisation NAME';
const shortestPassword = 12;

/** The roles that a person can have; the program is none. */
const rolesOfPeople = roles.filter((role) => role !== 'program');

type Appointed = {
  login: string;
  name: string;
  organisation: string;
  role: Role;
  /** The body that the role is for, by name; left out, it is for all. */
  body: string | undefined;
};

/**
 * `admin-create`: somebody who may let others in. The password is asked for, or read as the first
 * line of standard input, so that it stands in no list of processes.
 */
export async function adminCreate(
  args: readonly string[],
  settings: Settings,
): Promise<ExitStatus> {
  const given = readArguments(args);
  if (!given || given.role !== undefined || given.body !== undefined) return misused(adminUsage);
  return create({ ...given, role: 'administrator' }, settings);
}

/**
 * `appoint`: somebody with a role, on behalf of an organisation, for one body or for all. Whoever
 * has the login already gets the role beside those they have, and keeps the password.
 */
export async function appoint(args: readonly string[], settings: Settings): Promise<ExitStatus> {
  const given = readArguments(args);
  if (given?.role === undefined) return misused(usage);
  const role = rolesOfPeople.find((one) => one === given.role);
  if (!role)
    return refuse(`there is no role ${given.role}. There are ${rolesOfPeople.join(', ')}.`);
  return create({ ...given, role }, settings);
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { login: text, name: text, organisation: text, role: text, body: text };
    const { login, name, organisation, role, body } = parseArgs({
      args: [...args],
      options,
    }).values;
    return login && name && organisation ? { login, name, organisation, role, body } : undefined;
  } catch {
    return undefined;
  }
}

async function create(given: Appointed, settings: Settings): Promise<ExitStatus> {
  return withDatabase(settings, { presence: 'guest', schema: 'ours' }, async ({ db }) => {
    const known = await personByLogin(db, given.login);
    if (known && given.role === 'administrator') {
      return refuse(`there is already somebody with the login ${given.login}.`);
    }
    const password = known ? null : await askPassword(`Password for ${given.login}: `);
    if (password !== null && password.length < shortestPassword) {
      return refuse(`the password must have at least ${shortestPassword} characters.`);
    }
    const passwordHash = password === null ? null : await hashPassword(password);
    const fault = await store(db, given, passwordHash);
    if (fault !== null) return refuse(fault);
    tell(`${given.name} may sign in as ${given.login}.`);
    return 0;
  });
}

/** Stores the person and the role; answers what stood in the way, or null. */
async function store(db: Db, given: Appointed, passwordHash: string | null) {
  const { login, name, organisation, role } = given;
  return inTransaction(
    db,
    async (tx) => {
      const known = await personByLogin(tx, login);
      if (known && passwordHash !== null)
        return `there is already somebody with the login ${login}.`;
      const body = given.body === undefined ? null : await bodyNamed(tx, given.body);
      if (given.body !== undefined && !body) return `there is no body called ${given.body}.`;
      const appointment = {
        role,
        label: labelOf(role, body?.name),
        organisationId: await organisationNamed(tx, organisation),
        onBehalfOf: organisation,
        bodyId: body?.id ?? null,
        bodyName: body?.name ?? null,
      };
      const personId = known
        ? known.id
        : await insertPerson(tx, { name, login, passwordHash, demo: false });
      await insertAppointment(tx, personId, appointment);
      await appendToLog(tx, {
        at: new Date().toISOString(),
        personId,
        personName: name,
        role,
        onBehalfOf: organisation,
        command: role === 'administrator' ? 'person.create-administrator' : 'person.appoint',
        subjectKind: 'person',
        subjectId: personId,
        bodyId: body?.id ?? null,
        before: null,
        after: { name, login, role },
      });
      return null;
    },
    { isolation: 'serializable' },
  );
}

async function bodyNamed(tx: Writer, name: string) {
  return tx
    .selectFrom('organisations.body')
    .select(['id', 'name'])
    .where((by) => by.or([by('name', '=', name), by('short_name', '=', name)]))
    .executeTakeFirst();
}

/** What somebody is called by the role: "Kommunalsjef", "Medlem, Legevakt". */
function labelOf(role: Role, body: string | undefined) {
  const said = (language: Language) => {
    const word = capitalised(identityText[language].roles[role]);
    return body ? `${word}, ${body}` : word;
  };
  return { nb: said('nb'), nn: said('nn'), en: said('en') };
}

async function organisationNamed(tx: Writer, name: string) {
  const found = await tx
    .selectFrom('organisations.organisation')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirst();
  if (found) return found.id;
  const id = newId('org');
  await insertOrganisation(tx, {
    id,
    name,
    short_name: null,
    kind: 'partnership',
    side: null,
    parent_id: null,
    valid_from: null,
    valid_to: null,
    written_standard: 'nb',
  });
  return id;
}
