import { readFileSync } from 'node:fs';
import { allowed, refused, type Verdict } from '../../kernel/verdict.ts';
import { serverAccount } from './account.ts';
import { readyBinaries } from './binaries.ts';
import {
  type DataDirectory,
  dataDirectoryAt,
  holdsDatabase,
  prepareDataDirectory,
  refusalFor,
  sweepUnfinished,
} from './data-directory.ts';
import { makeCluster } from './make-cluster.ts';
import { takeOwnership } from './owner.ts';
import { type Postmaster, runningPostmaster } from './postmaster-file.ts';
import { type PostgresRefusal, RefusedToStart } from './refusal.ts';
import { readyServer, stopServer } from './server.ts';

export type { PostgresRefusal } from './refusal.ts';

/** How to reach a database of the embedded server; also what a `pg` client takes. */
export type ServerTarget = {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
};

/** The embedded PostgreSQL, started or adopted, and owned by this process until `stop`. */
export type EmbeddedPostgres = {
  target: ServerTarget;
  /** Process number of the server. */
  pid: number;
  /** Settles if the server goes away on its own; never after `stop`. */
  lost: Promise<void>;
  /** Stops the server and gives the data directory up. */
  stop: () => Promise<void>;
};

/**
 * Starts PostgreSQL on a data directory, making the database where there is none, or adopts the
 * server that a killed program left running there. Exactly one process owns a data directory: a
 * second is refused with `data-directory-in-use`, and so is told who has it.
 */
export async function ownPostgres(
  path: string,
): Promise<Verdict<EmbeddedPostgres, PostgresRefusal>> {
  const directory = dataDirectoryAt(path);
  try {
    const server = await serverOn(directory);
    const target = targetOf(directory, server);
    const ownership = await takeOwnership(directory, target);
    sweepUnfinished(directory);
    const stop = async () => {
      await ownership.end();
      await stopServer(directory, server);
    };
    return allowed({ target, pid: server.pid, lost: ownership.lost, stop });
  } catch (error) {
    const known = refusalFor(error, path);
    if (known instanceof RefusedToStart) return refused(known.refusal);
    throw known;
  }
}

/** The way into a database that another process owns and serves; nothing where none runs. */
export function runningPostgres(path: string): ServerTarget | undefined {
  const directory = dataDirectoryAt(path);
  const server = runningPostmaster(directory.cluster);
  return server?.status === 'ready' ? targetOf(directory, server) : undefined;
}

async function serverOn(directory: DataDirectory): Promise<Postmaster> {
  const account = serverAccount(directory.cluster);
  prepareDataDirectory(directory, account);
  const binaries = readyBinaries(account);
  if (!holdsDatabase(directory, binaries.major)) await makeCluster(directory, binaries, account);
  return readyServer(directory, binaries, account);
}

function targetOf(directory: DataDirectory, server: Postmaster): ServerTarget {
  return {
    host: server.host,
    port: server.port,
    user: 'omforent',
    password: readFileSync(directory.password, 'utf8'),
    database: 'omforent',
  };
}
