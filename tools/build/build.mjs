// Builds what is out of date: `npm run build`.
import { LaunchFailure } from '../start/launch-failure.mjs';
import { buildProduct } from './build-product.mjs';

try {
  const { built } = await buildProduct();
  console.log(built === 0 ? 'Everything is up to date.' : 'Built.');
} catch (error) {
  if (!(error instanceof LaunchFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
