import { afterAll, expect, test } from 'vitest';
import { readMail, stopReadingMail } from './read-mail.ts';
import { returnedMail } from './returned-mail.ts';
import { deliveryReport } from './test-delivery-report.ts';

afterAll(stopReadingMail);

const about = '<msg_1@omforent.example>';
const recipient = 'Vara@kommune.example';
const returned = async (report: Buffer) => {
  const mail = await readMail(report);
  return mail.ok ? mail.value.returned : mail.refusal;
};

test('a report tells which mail came back, from where, and in which words', async () => {
  const found = {
    messageId: about,
    outcome: 'failed',
    recipients: ['vara@kommune.example'],
    said: '5.1.1 smtp; 550 5.1.1 Postkassen finnes ikke her',
  };
  expect(await returned(deliveryReport({ about, recipient }))).toEqual(found);
  const headers = deliveryReport({ about, recipient, originalAs: 'text/rfc822-headers' });
  expect(await returned(headers)).toEqual(found);
});

test('a report that names the mail itself needs no copy of it', async () => {
  const status = [
    'Reporting-MTA: dns; mx.kommune.example',
    `Original-Message-ID: ${about}`,
    '',
    'Original-Recipient: rfc822;utvalg@kommune.example',
    'Final-Recipient: rfc822;vara@kommune.example',
    'Action: FAILED (gave up)',
  ];
  const report = deliveryReport({ about: '', recipient, originalAs: null, status });
  expect(await returned(report)).toMatchObject({
    messageId: about,
    recipients: ['utvalg@kommune.example', 'vara@kommune.example'],
    said: '',
  });
});

test('a delay is told as a delay, and what arrived comes back from nowhere', async () => {
  const told = (action: string) => returned(deliveryReport({ about, recipient, action }));
  expect(await told('delayed')).toMatchObject({ outcome: 'delayed' });
  expect(await told('delivered')).toBeNull();
  expect(await told('relayed')).toBeNull();
});

test('what only looks like a report is none', async () => {
  const plain = deliveryReport({ about, recipient })
    .toString()
    .replace('multipart/report', 'multipart/mixed');
  expect(await returned(Buffer.from(plain))).toBeNull();
  expect(returnedMail({ status: '', original: `Message-ID: ${about}` })).toBeNull();
  expect(returnedMail({ status: 'A: b\n\nAction: failed', original: '' })).toBeNull();
  const inText = returnedMail({
    status: 'A: b\n\nAction: failed',
    original: `Subject: x\n\nMessage-ID: ${about}`,
  });
  expect(inText).toBeNull();
  const long = returnedMail({
    status: `A: b\n\nAction: failed\nDiagnostic-Code: ${'x'.repeat(100_000)}`,
    original: `Message-ID: ${about}`,
  });
  expect(long?.said).toHaveLength(500);
});
