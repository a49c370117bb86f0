import { createHash } from 'node:crypto';
import { chainIntact, dispatchDigestInput, type DispatchSeal } from './dispatch-digest';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const seal: DispatchSeal = {
  threadId: 't1',
  number: 1,
  kind: 'request',
  from: 'requesting',
  at: '2026-10-05T00:00:00Z',
  payload: { b: 'ព្រះសីហនុ', a: [1, { d: null, c: undefined }] },
  previousHash: null,
};
const sealed = (one: DispatchSeal) => ({ ...one, hash: sha256(dispatchDigestInput(one)) });

it('has one canonical text, whatever the order of members', () => {
  expect(dispatchDigestInput(seal)).toBe(
    '{"at":"2026-10-05T00:00:00Z","from":"requesting","kind":"request","number":1,' +
      '"payload":{"a":[1,{"d":null}],"b":"ព្រះសីហនុ"},"previousHash":null,"threadId":"t1"}',
  );
});

it('is the same when the instant was stored and read in another spelling', () => {
  expect(dispatchDigestInput({ ...seal, at: '2026-10-05 07:00:00.000000+07' })).toBe(
    dispatchDigestInput(seal),
  );
});

describe('the chain of a thread', () => {
  const first = sealed(seal);
  const second = sealed({
    ...seal,
    number: 2,
    kind: 'acknowledgement',
    from: 'requested',
    previousHash: first.hash,
  });

  it('holds while nothing was touched', () => {
    expect(chainIntact([], sha256)).toBe(true);
    expect(chainIntact([first, second], sha256)).toBe(true);
  });

  it('breaks when a word was changed', () => {
    expect(chainIntact([{ ...first, payload: { b: 'other' } }, second], sha256)).toBe(false);
  });

  it('breaks when a dispatch was taken out or put elsewhere', () => {
    expect(chainIntact([second], sha256)).toBe(false);
    expect(chainIntact([second, first], sha256)).toBe(false);
  });
});
