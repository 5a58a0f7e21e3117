/** A mail server's report on one of our mails, for tests, as mail servers lay them out. */
export function deliveryReport(given: {
  about: string;
  recipient: string;
  action?: string;
  originalAs?: 'message/rfc822' | 'text/rfc822-headers' | null;
  status?: readonly string[];
  id?: string;
}): Buffer {
  const { about, recipient, action = 'failed', originalAs = 'message/rfc822' } = given;
  const original = [
    '--del',
    'Content-Description: Meldingen det gjelder',
    `Content-Type: ${originalAs}`,
    '',
    'From: Omforent <post@omforent.example>',
    `To: ${recipient}`,
    'Subject: Innkalling',
    `Message-ID:`,
    ` ${about}`,
    '',
    ...(originalAs === 'message/rfc822' ? ['Velkommen til et møte.', ''] : []),
  ];
  return Buffer.from(
    [
      'Return-Path: <>',
      'From: Postkontoret <mailer-daemon@mx.kommune.example>',
      'To: post@omforent.example',
      'Subject: Kunne ikke leveres',
      `Message-ID: <${given.id ?? 'rapport-1'}@mx.kommune.example>`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status;',
      '\tboundary="del"',
      '',
      '--del',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Ingen her tar imot post på den adressen.',
      '',
      '--del',
      'Content-Type: message/delivery-status',
      '',
      ...(given.status ?? [
        'Reporting-MTA: dns; mx.kommune.example',
        'Arrival-Date: Mon, 2 Mar 2026 10:00:00 +0100',
        '',
        `Final-Recipient: rfc822; ${recipient}`,
        `Action: ${action}`,
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 Postkassen',
        '    finnes ikke her',
      ]),
      '',
      ...(originalAs ? original : []),
      '--del--',
      '',
    ].join('\r\n'),
  );
}
