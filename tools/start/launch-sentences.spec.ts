import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isNewEnough, nodeTooOld } from './node-version.mjs';
import { portFailure } from './port-failure.mjs';
import { sentenceFor } from './product.mjs';
import { markRunning } from './running-mark.mjs';

describe('When Rogatory cannot start', () => {
  it.each([
    ['20.20.2', false],
    ['26.0.0', true],
    ['27.1.0', true],
  ])('Node %s is new enough: %s', (version, enough) => {
    expect(isNewEnough(version)).toBe(enough);
  });

  it('an old Node gets one sentence that says what to do', () => {
    expect(nodeTooOld('20.20.2')).toBe(
      'Rogatory needs Node 26 and this is Node 20.20.2: run "npm ci", which brings Node 26 along for most machines, or install it from nodejs.org.',
    );
  });

  it('a port in use gets one sentence with another port to try', () => {
    expect(portFailure('in use', 4200, '127.0.0.1').message).toBe(
      'Port 4200 on 127.0.0.1 is in use by another program: stop that program, or choose another port, as in "PORT=4201 npm start".',
    );
  });

  it('a port only the system may use gets a sentence too', () => {
    expect(portFailure('forbidden', 80, '0.0.0.0').message).toBe(
      'This account may not listen on port 80 of 0.0.0.0: use another account, or choose another port, as in "PORT=4201 npm start".',
    );
  });
});

describe('The mark of a running installation', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'running-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('left by a launcher that was killed is taken over', () => {
    const noSuchProcess = 2 ** 22 + 1;
    writeFileSync(join(folder, 'running'), String(noSuchProcess));
    const unmark = markRunning(folder);
    expect(readFileSync(join(folder, 'running'), 'utf8')).toBe(String(process.pid));
    unmark();
  });

  it('with the number of a process that is no launcher is taken over', () => {
    writeFileSync(join(folder, 'running'), String(process.ppid));
    expect(() => markRunning(folder)()).not.toThrow();
  });
});

describe('When the database cannot be used', () => {
  const refused = (code: string, message = '') => Object.assign(new Error(message), { code });

  it('says that none answers, and at which setting to look', () => {
    expect(sentenceFor(refused('ECONNREFUSED'))).toBe(
      'No PostgreSQL answers at the address in DATABASE_URL (ECONNREFUSED): start it, or correct the address.',
    );
  });

  it('says that the account is not let in, in PostgreSQL’s own words', () => {
    const error = refused('28P01', 'password authentication failed for user "rogatory"');
    expect(sentenceFor(error)).toContain('(password authentication failed for user "rogatory")');
  });

  it('passes on what is wrong with the settings', () => {
    const error = Object.assign(new Error('DATABASE_URL must be a postgres:// address'), {
      name: 'ConfigurationError',
    });
    expect(sentenceFor(error)).toBe('DATABASE_URL must be a postgres:// address');
  });

  it('takes nothing else for something the person at the terminal can mend', () => {
    expect(sentenceFor(new TypeError('x is not a function'))).toBeNull();
  });
});
