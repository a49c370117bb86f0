import type { TokenOfferDto } from '@rogatory/identity/contract';
import { emptyEntries, faultsOf, scopesOf, wishOf, withRole, withScope } from './token-wish';

const today = Temporal.PlainDate.from('2026-11-22');
const offer: TokenOfferDto = {
  roles: ['central_officer', 'central_head'],
  scopes: [
    { name: 'requests.read', roles: ['central_officer', 'central_head'] },
    { name: 'audit.read', roles: ['central_head'] },
  ],
  personal: [],
};

describe('The wish for a token', () => {
  it('begins with nothing chosen and a last day a quarter ahead', () => {
    const entries = emptyEntries(today);
    expect(entries.expiresOn).toBe('2027-02-22');
    expect(faultsOf(entries, today)).toEqual(['name', 'roles', 'scopes']);
  });

  it('is offered no more than its roles hold', () => {
    expect(scopesOf(offer, ['central_officer']).map(({ name }) => name)).toEqual(['requests.read']);
    expect(scopesOf(offer, [])).toEqual([]);
  });

  it('lets a scope go with the last role that held it', () => {
    const head = withRole(emptyEntries(today), 'central_head', offer);
    const chosen = withScope(withScope(head, 'audit.read'), 'requests.read');
    const officer = withRole(withRole(chosen, 'central_officer', offer), 'central_head', offer);
    expect(officer.scopes).toEqual(['requests.read']);
  });

  it.each(['2026-11-21', '2027-11-23', '2027-02-31', ''])(
    'refuses %s as a last day',
    (expiresOn) => {
      expect(faultsOf({ ...emptyEntries(today), expiresOn }, today)).toContain('expiresOn');
    },
  );

  it('sends networks only where some are named', () => {
    const entries = emptyEntries(today);
    expect(wishOf(entries)).not.toHaveProperty('networks');
    expect(wishOf({ ...entries, networks: ' 192.0.2.0/24\n2001:db8::/32 ' }).networks).toEqual([
      '192.0.2.0/24',
      '2001:db8::/32',
    ]);
  });
});
