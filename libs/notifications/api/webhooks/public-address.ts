import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Why an address is not called. */
export type AddressFault = 'not_https' | 'malformed' | 'credentials' | 'not_public';

/** What is wrong with the address of an endpoint as it is written; null where nothing is. */
export function addressFault(address: string, loopbackAllowed: boolean): AddressFault | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return 'malformed';
  if (url.username !== '' || url.password !== '') return 'credentials';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const literal = ipaddr.isValid(host);
  const isLocal = host === 'localhost' || (literal && isLoopback(host));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopbackAllowed && isLocal)) {
    return 'not_https';
  }
  if (isLocal) return loopbackAllowed ? null : 'not_public';
  if (literal && !isCallable(host, loopbackAllowed)) return 'not_public';
  if (!literal && (!host.includes('.') || /\.(local|internal|localhost)$/.test(host))) {
    return 'not_public';
  }
  return null;
}

/** Whether a resolved address is one of the public Internet. */
export function isCallable(address: string, loopbackAllowed: boolean): boolean {
  if (!ipaddr.isValid(address)) return false;
  if (loopbackAllowed && isLoopback(address)) return true;
  // Also unwraps IPv4 addresses that are written as IPv6.
  return ipaddr.process(address).range() === 'unicast';
}

/** Resolves a name for a connection, and refuses it unless every address of it may be called. */
export function publicLookup(loopbackAllowed: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const refused = addresses.some(({ address }) => !isCallable(address, loopbackAllowed));
      if (refused || addresses.length === 0) {
        return callback(Object.assign(new Error('not public'), { code: 'ENOTPUBLIC' }), []);
      }
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}
