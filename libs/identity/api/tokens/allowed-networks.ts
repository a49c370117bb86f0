import addresses from 'ipaddr.js';

/** Whether the text is a network in CIDR notation, e.g. `192.0.2.0/24` or `2001:db8::/32`. */
export function isNetwork(text: string): boolean {
  return addresses.isValidCIDR(text);
}

/** Whether an address lies in one of the networks; without networks every address does. */
export function isWithin(address: string, networks: readonly string[]): boolean {
  if (networks.length === 0) return true;
  // IPv4 that came in over IPv6 counts as what it is.
  const caller = addresses.process(address);
  return networks.some((text) => {
    const [network, bits] = addresses.parseCIDR(text);
    return network.kind() === caller.kind() && caller.match(network, bits);
  });
}
