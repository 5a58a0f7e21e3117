// Asks one address as fast as it answers, over some connections that stay open, for some seconds.
// node load.mjs URL COOKIE CONNECTIONS SECONDS → prints {"requests", "seconds", "wrong"}
import { Agent, get } from 'node:http';

const [, , url, cookie, connections, seconds] = process.argv;
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const begun = performance.now();
const end = begun + Number(seconds) * 1000;
let requests = 0;
let wrong = 0;

function ask() {
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      { agent, headers: { cookie, 'accept-encoding': 'identity' } },
      (answer) => {
        answer.resume();
        answer.on('end', () => {
          requests += 1;
          if (answer.statusCode !== 200) wrong += 1;
          resolve();
        });
      },
    );
    request.on('error', reject);
  });
}

async function keepAsking() {
  while (performance.now() < end) await ask();
}

await Promise.all(Array.from({ length: Number(connections) }, keepAsking));
agent.destroy();
process.stdout.write(
  JSON.stringify({ requests, wrong, seconds: (performance.now() - begun) / 1000 }),
);
