import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Service {
  image?: string;
  build?: { dockerfile: string; target: string };
  command?: string[];
  environment?: Record<string, string | number>;
  volumes?: string[];
  depends_on?: Record<string, unknown>;
  deploy?: { replicas: number };
}

const root = join(__dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const composeText = read('docker-compose.yml');
const compose: { services: Record<string, Service>; volumes: Record<string, unknown> } = parse(
  composeText,
  { merge: true },
);
const services = Object.entries(compose.services);

/** The variables that the product's configuration reads. */
function knownVariables(): Set<string> {
  const sources = globSync('{libs,apps}/**/*slice*.ts', {
    cwd: root,
    exclude: (path) => /node_modules|dist/.test(path),
  });
  const declared = sources.flatMap((source) => [
    ...read(source).matchAll(/variable: '([A-Z_]+)'/g),
  ]);
  return new Set(declared.map(([, variable]) => variable ?? ''));
}

describe('The product in parts', () => {
  it('is PostgreSQL, two API processes behind a proxy, a worker, the console, a store and a mail catcher', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ['api', 'console', 'mail', 'postgres', 'proxy', 'store', 'worker'].sort(),
    );
    expect(compose.services['api']?.deploy?.replicas).toBe(2);
  });

  it.each(services)(
    '%s is built from a target that exists, or is an image of a fixed version',
    (_name, service) => {
      if (service.build) {
        expect(read(service.build.dockerfile)).toMatch(
          new RegExp(`^FROM \\S+ AS ${service.build.target}$`, 'm'),
        );
      } else {
        expect(service.image).toMatch(/:(?!latest$).+/);
      }
    },
  );

  it.each(services)('%s runs a program that the build makes', (_name, { command = [] }) => {
    const [program, script] = command;
    if (program !== 'node') return;
    const source = script?.replace('/dist/', '/src/').replace(/\.js$/, '.ts') ?? '';
    expect({ source, exists: existsSync(join(root, source)) }).toEqual({ source, exists: true });
  });

  it.each(services.filter(([, { build }]) => build?.target === 'server'))(
    '%s is given settings that the product reads',
    (_name, { environment = {} }) => {
      const known = knownVariables();
      expect(Object.keys(environment).filter((variable) => !known.has(variable))).toEqual([]);
      expect(Object.keys(environment)).toEqual(
        expect.arrayContaining(['DATABASE_URL', 'TOKEN_SECRET']),
      );
    },
  );

  it.each(services)('%s finds the files and volumes it is given', (_name, { volumes = [] }) => {
    for (const volume of volumes) {
      const [source = ''] = volume.split(':');
      if (source.startsWith('./')) expect(existsSync(join(root, source))).toBe(true);
      else expect(Object.keys(compose.volumes)).toContain(source);
    }
  });

  it.each(services)('%s waits only for services that exist', (_name, { depends_on = {} }) => {
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(depends_on)));
  });

  it('copies what the build makes, from where the build makes it', () => {
    const dockerfile = read('deploy/Dockerfile');
    const { targets } = JSON.parse(read('apps/console/project.json'));
    expect(dockerfile).toContain(`/rogatory/${targets.build.options.outputPath.base} /srv/console`);
    expect(dockerfile).toContain('COPY deploy/console.Caddyfile');
  });

  it('has a proxy that asks services which exist', () => {
    const proxy = read('deploy/proxy.Caddyfile');
    const asked = [/^\s*name (\w+)/m, /reverse_proxy (\w+):/].map(
      (pattern) => pattern.exec(proxy)?.[1],
    );
    expect(asked).toEqual(['api', 'console']);
    expect(proxy).toContain(`port ${compose.services['api']?.environment?.['PORT']}`);
  });

  it('has no secret of its own: every one is made for the installation', () => {
    const folder = mkdtempSync(join(tmpdir(), 'deploy-'));
    cpSync(join(root, 'deploy'), join(folder, 'deploy'), { recursive: true });
    execFileSync(join(folder, 'deploy', 'make-env'));
    const made = [...readFileSync(join(folder, '.env'), 'utf8').matchAll(/^(\w+)=(\S{48})$/gm)];
    const needed = [...composeText.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name);
    expect(made.map(([, name]) => name).sort()).toEqual([...new Set(needed)].sort());
    expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
    rmSync(folder, { recursive: true, force: true });
  });
});
