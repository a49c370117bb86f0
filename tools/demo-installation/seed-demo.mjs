import { seedDemoNetwork } from '../start/product.mjs';
import { serveParent } from './child-process.mjs';

serveParent(async (start) => ({
  ready: { accounts: await seedDemoNetwork(start) },
  close: async () => {},
}));
