import {
  Configuration,
  describeSlice,
  type DocumentedSetting,
  routesOf,
} from '@rogatory/platform/api';
import { ApiModule } from '../api.module';
import { slices } from '../composition';
import { controllersOf } from '../controllers';
import { openApiDocument } from '../openapi/openapi-document';

/** Enough to put the modules together; nothing is connected to. */
const unconnected = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
  TOKEN_SECRET: '-'.repeat(32),
  LOG_LEVEL: 'silent',
  DOCUMENTS_FOLDER: 'none',
};

/** `docs/openapi.json`: the routes of the whole API. */
export function openApiText(): string {
  const modules = [ApiModule.with(new Configuration(slices, unconnected))];
  return `${JSON.stringify(openApiDocument(routesOf(controllersOf(modules))), null, 2)}\n`;
}

/** `docs/configuration.md`: every variable of the environment the product reads. */
export function configurationText(): string {
  const sections = slices.map((slice) => {
    const lines = describeSlice(slice).map(
      (setting) => `- \`${setting.variable}\` (${valueOf(setting)}): ${setting.description}`,
    );
    return [`## ${slice.name}`, '', ...lines].join('\n');
  });
  return [
    '# Configuration',
    '',
    'Read from the environment and checked once, at start; everything that is wrong is named at once. `npm start` makes the secrets of its own installation.',
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
}

function valueOf({ kind, fallback, optional, secret }: DocumentedSetting): string {
  const needed = optional ? 'may be left out' : 'must be set';
  const unset = fallback === null ? needed : `\`${fallback}\` when not set`;
  return [kind, unset, ...(secret === true ? ['secret'] : [])].join('; ');
}
