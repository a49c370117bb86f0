import { addressFault, isCallable } from './public-address';

describe('The address of an endpoint', () => {
  it.each([
    ['http://hooks.example.org/rogatory', 'not_https'],
    ['ftp://hooks.example.org', 'not_https'],
    ['https://user:pass@hooks.example.org', 'credentials'],
    ['nonsense', 'malformed'],
    ['https://127.0.0.1/', 'not_public'],
    ['https://localhost/', 'not_public'],
    ['https://10.1.2.3/', 'not_public'],
    ['https://169.254.169.254/latest/meta-data', 'not_public'],
    ['https://[::1]/', 'not_public'],
    ['https://[fd00::1]/', 'not_public'],
    ['https://[::ffff:192.168.1.1]/', 'not_public'],
    ['https://database/', 'not_public'],
    ['https://printer.local/', 'not_public'],
    // Other ways of writing 127.0.0.1.
    ['https://2130706433/', 'not_public'],
    ['https://0x7f.1/', 'not_public'],
  ])('%s is refused as %s', (address, fault) => {
    expect(addressFault(address, false)).toBe(fault);
  });

  it('is a public https address', () => {
    expect(addressFault('https://hooks.justice.example/rogatory', false)).toBeNull();
  });

  it('may be this very machine where the installation allows it, and no private network then', () => {
    expect(addressFault('http://127.0.0.1:8080/', true)).toBeNull();
    expect(addressFault('https://192.168.0.10/', true)).toBe('not_public');
    expect(addressFault('http://hooks.example.org/', true)).toBe('not_https');
  });

  it.each([
    ['93.184.216.34', true],
    ['2606:2800:220:1::1', true],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['fe80::1', false],
    ['64:ff9b::7f00:1', false],
    ['224.0.0.1', false],
  ])('that resolves to %s is called: %s', (address, called) => {
    expect(isCallable(address, false)).toBe(called);
  });
});
