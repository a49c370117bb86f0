import { startProduct } from '../start/product.mjs';
import { serveParent } from './child-process.mjs';

serveParent(async (environment) => {
  const product = await startProduct(environment);
  return { ready: { url: product.url }, close: () => product.close() };
});
