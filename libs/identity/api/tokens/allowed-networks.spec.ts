import { isNetwork, isWithin } from './allowed-networks';

describe('The networks a token may be used from', () => {
  it.each([
    ['192.0.2.77', ['192.0.2.0/24'], true],
    ['::ffff:192.0.2.77', ['192.0.2.0/24'], true],
    ['192.0.3.77', ['192.0.2.0/24'], false],
    ['192.0.3.77', ['192.0.2.0/24', '192.0.3.77/32'], true],
    ['2001:db8:1::5', ['2001:db8::/32'], true],
    ['2001:db9::5', ['2001:db8::/32'], false],
    ['192.0.2.77', ['::/0'], false],
    ['203.0.113.9', [], true],
  ])('%s within %j: %s', (address, networks, within) => {
    expect(isWithin(address, networks)).toBe(within);
  });

  it.each(['192.0.2.0', '192.0.2.0/33', 'example.org/24', '', '300.1.1.1/8'])(
    'are no %s',
    (text) => {
      expect(isNetwork(text)).toBe(false);
    },
  );
});
