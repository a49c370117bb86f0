import { defineSlice } from '@rogatory/platform/api';

function host(value: string): string | null {
  return /^[A-Za-z0-9.:[\]-]{1,253}$/.test(value)
    ? null
    : 'must be the name or address of a server';
}

function httpAddress(value: string): string | null {
  return /^https?:\/\/[^\s/]+(\/[^\s?#]*)?$/.test(value) ? null : 'must be an http(s) address';
}

function mailbox(value: string): string | null {
  return /^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(value) ? null : 'must be a mail address';
}

/** By which server mail goes out. Without one people are told in the console alone. */
export const mailSlice = defineSlice('mail', (s) => {
  const settings = {
    host: s.optionalText({
      variable: 'SMTP_HOST',
      description: 'Mail server. Without it no mail is sent, and the console says so.',
      check: host,
    }),
    port: s.integer({
      variable: 'SMTP_PORT',
      description: 'Port of the mail server.',
      fallback: 587,
      min: 1,
      max: 65535,
    }),
    security: s.choice({
      variable: 'SMTP_SECURITY',
      description:
        'starttls refuses a server that does not offer it; tls speaks it from the beginning; ' +
        'none only for a server on the same machine.',
      of: ['starttls', 'tls', 'none'],
      fallback: 'starttls',
    }),
    user: s.optionalText({ variable: 'SMTP_USER', description: 'Login at the mail server.' }),
    password: s.optionalText({
      variable: 'SMTP_PASSWORD',
      description: 'Password at the mail server.',
      secret: true,
    }),
    from: s.optionalText({
      variable: 'MAIL_FROM',
      description: 'Sender of all mail. Needed where SMTP_HOST is set.',
      check: mailbox,
    }),
    consoleAddress: s.optionalText({
      variable: 'CONSOLE_ADDRESS',
      description:
        'Address under which people reach the console; links in mail begin with it. ' +
        'Needed where SMTP_HOST is set.',
      check: httpAddress,
    }),
  };
  if (settings.host !== null) {
    if (settings.from === null) s.problems.push('MAIL_FROM is not set, but SMTP_HOST is');
    if (settings.consoleAddress === null) {
      s.problems.push('CONSOLE_ADDRESS is not set, but SMTP_HOST is');
    }
  }
  return settings;
});
