import { parseArgs } from 'node:util';
import { newId } from '../../kernel/ids.ts';
import { appendToLog } from '../../modules/audit/index.ts';
import { hashPassword } from '../../modules/identity/password.ts';
import { personByLogin } from '../../modules/identity/store/reads.ts';
import { insertPerson } from '../../modules/identity/store/writes.ts';
import { insertOrganisation } from '../../modules/organisations/store/writes.ts';
import { type Db, inTransaction, type Writer } from '../../platform/database/index.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { askPassword } from './ask-password.ts';
import { type ExitStatus, misused, refuse, tell } from './exit-status.ts';
import { withDatabase } from './with-database.ts';

const usage = 'admin-create --login LOGIN --name NAME --organisation NAME';
const shortestPassword = 12;

type NewAdministrator = { login: string; name: string; organisation: string; password: string };

/**
 * `admin-create`: somebody who may let others in. The password is asked for, or read as the first
 * line of standard input, so that it stands in no list of processes.
 */
export async function adminCreate(
  args: readonly string[],
  settings: Settings,
): Promise<ExitStatus> {
  const given = readArguments(args);
  if (!given) return misused(usage);
  const password = await askPassword(`Password for ${given.login}: `);
  if (password.length < shortestPassword) {
    return refuse(`the password must have at least ${shortestPassword} characters.`);
  }
  return withDatabase(settings, { presence: 'guest', schema: 'ours' }, async ({ db }) => {
    if (!(await create(db, { ...given, password }))) {
      return refuse(`there is already somebody with the login ${given.login}.`);
    }
    tell(`${given.name} may sign in as ${given.login}.`);
    return 0;
  });
}

function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { login: text, name: text, organisation: text };
    const { login, name, organisation } = parseArgs({ args: [...args], options }).values;
    return login && name && organisation ? { login, name, organisation } : undefined;
  } catch {
    return undefined;
  }
}

async function create(db: Db, given: NewAdministrator): Promise<boolean> {
  const passwordHash = await hashPassword(given.password);
  return inTransaction(
    db,
    async (tx) => {
      if (await personByLogin(tx, given.login)) return false;
      const organisationId = await organisationNamed(tx, given.organisation);
      const appointment = {
        role: 'administrator',
        label: { nb: 'Administrator', nn: 'Administrator', en: 'Administrator' },
        organisationId,
        onBehalfOf: given.organisation,
        bodyId: null,
        bodyName: null,
      } as const;
      const person = { name: given.name, login: given.login, passwordHash, demo: false };
      const personId = await insertPerson(tx, person, [appointment]);
      await appendToLog(tx, {
        at: new Date().toISOString(),
        personId,
        personName: given.name,
        role: 'administrator',
        onBehalfOf: given.organisation,
        command: 'person.create-administrator',
        subjectKind: 'person',
        subjectId: personId,
        bodyId: null,
        before: null,
        after: { name: given.name, login: given.login },
      });
      return true;
    },
    { isolation: 'serializable' },
  );
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
