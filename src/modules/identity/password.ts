import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** scrypt with 32 MB and about a tenth of a second: N = 2^15, r = 8, p = 1. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/**
 * No more at once than this: each takes one of the four threads that everything else of Node's
 * waits for as well, so that a crowd at the door would shut the house to those inside.
 */
const atOnce = 2;
let underWay = 0;
const waiting: (() => void)[] = [];

async function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (underWay >= atOnce) await new Promise<void>((begin) => waiting.push(begin));
  else underWay += 1;
  try {
    return await work();
  } finally {
    // Whoever has waited longest takes this place over; only an empty queue gives it up.
    const next = waiting.shift();
    if (next) next();
    else underWay -= 1;
  }
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** A salted hash of a password, as text that says how it was made. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await inTurn(() => derive(password, salt));
  return `scrypt$15$8$1$${salt.toString('base64')}$${key.toString('base64')}`;
}

/** Whether the password is the one that was hashed. Takes the same time for an unknown login. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  const [kind, , , , salt, key] = (stored ?? '').split('$');
  const known = kind === 'scrypt' && salt && key;
  const expected = known ? Buffer.from(key, 'base64') : randomBytes(32);
  const ownSalt = known ? Buffer.from(salt, 'base64') : randomBytes(16);
  const found = await inTurn(() => derive(password, ownSalt));
  return expected.length === found.length && timingSafeEqual(expected, found) && Boolean(known);
}
