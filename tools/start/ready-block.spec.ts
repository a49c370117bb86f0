import { readyBlock } from './ready-block.mjs';

const readiness = {
  url: 'http://127.0.0.1:4200',
  logFile: '/srv/rogatory/.rogatory/rogatory.log',
  dataFolder: '/srv/rogatory/.rogatory/postgres',
  password: 'mist-fern-lake-2468',
  accounts: [
    { role: 'Prosecutor', name: 'Han Ji-won', authority: 'Seoul', email: 'han@kr.example' },
    { role: 'Network coordinator', name: 'N. Tan', authority: 'SEAJust', email: 'tan@net.example' },
  ],
};

describe('What is printed when Rogatory is ready', () => {
  it('tells where the console is, who may sign in, where the data lie and how to stop', () => {
    expect(readyBlock(readiness)).toBe(`
Rogatory is ready.

  Console         http://127.0.0.1:4200
  API             http://127.0.0.1:4200/api
  Data            /srv/rogatory/.rogatory/postgres (kept from start to start)
  Log             /srv/rogatory/.rogatory/rogatory.log
  Stop            Ctrl-C
  Start afresh    npm run demo:reset
  Own PostgreSQL  DATABASE_URL=postgres://owner:password@host/database npm start (15 or later)

  Demo accounts, all with the password mist-fern-lake-2468
  Prosecutor           han@kr.example   Seoul
  Network coordinator  tan@net.example  SEAJust
`);
  });

  it('does not explain an own PostgreSQL to who uses one', () => {
    const block = readyBlock({ ...readiness, dataFolder: null });
    expect(block).toContain('Data          in the PostgreSQL at DATABASE_URL');
    expect(block).not.toContain('Own PostgreSQL');
  });

  it('names no accounts where there is no demo network', () => {
    expect(readyBlock({ ...readiness, accounts: [] })).not.toContain('accounts');
  });
});
