import { defineSlice } from '@rogatory/platform/api';

/** Where webhooks may lead. */
export const webhookSlice = defineSlice('webhooks', (s) => ({
  loopback: s.choice({
    variable: 'WEBHOOK_LOOPBACK',
    description:
      'allowed lets endpoints be on this machine and speak plain http: for tests and ' +
      'demonstrations only. Addresses inside private networks are never called.',
    of: ['refused', 'allowed'],
    fallback: 'refused',
  }),
}));
