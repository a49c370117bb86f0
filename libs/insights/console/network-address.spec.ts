import { convertToParamMap } from '@angular/router';
import { readNetworkAddress } from './network-address';

describe('the address of the network page', () => {
  it('chooses period and legal basis', () => {
    const params = convertToParamMap({ period: '36m', basis: 'UNTOC' });
    expect(readNetworkAddress(params)).toEqual({ period: '36m', basis: 'UNTOC' });
  });

  it('means twelve months and all bases when it says nothing or nonsense', () => {
    const nonsense = convertToParamMap({ period: '7m', basis: '<script>' });
    expect(readNetworkAddress(nonsense)).toEqual({ period: '12m', basis: null });
    expect(readNetworkAddress(convertToParamMap({}))).toEqual({ period: '12m', basis: null });
  });
});
