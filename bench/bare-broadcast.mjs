// The floor for live pages: an HTTP server of nothing but Node, which writes what a line on standard
// input says, as JSON {"text", "size"}, to all who are connected. Prints its port.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';

const open = new Set();
const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(':\n\n');
  open.add(response);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));

for await (const line of createInterface({ input: process.stdin })) {
  const { text, size } = JSON.parse(line);
  const frame = Buffer.from(`data: ${'x'.repeat(Math.max(0, size - text.length - 8))}${text}\n\n`);
  for (const response of open) response.write(frame);
}
process.exit(0);
