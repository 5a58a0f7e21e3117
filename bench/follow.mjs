// Follows one address over many connections, each with a cookie of its own, and tells when what is
// sent arrives. node follow.mjs URL COOKIES-FILE → on standard output, a line of JSON for each of:
// {"open": n}, once all are connected and have been quiet; then for each line on standard input that
// is a number, {"arrived": [milliseconds after that number], "bytes": n, "missing": n}, when all have
// got the text "tick NUMBER" or ten seconds have gone. Times are those of the machine's one clock.
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { createInterface } from 'node:readline';

const [, , url, cookiesFile] = process.argv;
const cookies = readFileSync(cookiesFile, 'utf8').split('\n').filter(Boolean);
const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });
const now = () => Number(process.hrtime.bigint() / 1000n) / 1000;
let opened = 0;
let waiting = null;
let bytes = 0;

function connect(cookie) {
  return new Promise((resolve, reject) => {
    const headers = { cookie, accept: 'text/event-stream' };
    const request = get(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`status ${answer.statusCode}`));
      opened += 1;
      let tail = '';
      answer.on('close', () => process.stderr.write('a connection was closed\n'));
      answer.on('data', (chunk) => {
        bytes += chunk.length;
        if (!waiting) return;
        // A frame may come in pieces; the text that is waited for stands near its end.
        const text = tail + chunk.toString('latin1');
        if (text.includes(waiting.text)) {
          waiting.arrived.push(now() - waiting.since);
          tail = '';
          waiting.check();
        } else tail = text.slice(-waiting.text.length);
      });
      resolve();
    });
    request.on('error', reject);
  });
}

for (let at = 0; at < cookies.length; at += 50) {
  await Promise.all(cookies.slice(at, at + 50).map(connect));
}
process.stdout.write(`${JSON.stringify({ open: opened })}\n`);

for await (const line of createInterface({ input: process.stdin })) {
  const { since, text } = JSON.parse(line);
  bytes = 0;
  const arrived = [];
  await new Promise((resolve) => {
    const patience = setTimeout(resolve, 10_000);
    const check = () => {
      if (arrived.length < opened) return;
      clearTimeout(patience);
      resolve();
    };
    waiting = { since, text, arrived, check };
    process.stdout.write(`${JSON.stringify({ ready: true })}\n`);
  });
  waiting = null;
  process.stdout.write(`${JSON.stringify({ arrived, bytes, missing: opened - arrived.length })}\n`);
}
process.exit(0);
