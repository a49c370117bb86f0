import Ajv, { type ValidateFunction } from 'ajv/dist/2020';

interface DescribedRoute {
  readonly method: string;
  readonly path: string;
  readonly address: RegExp;
}

/** Descriptions by where the API answers: one to a process under test. */
const known = new Map<string, Promise<DescribedAnswers>>();

/** Holds what an API answers against its own published description. */
export class DescribedAnswers {
  private readonly ajv = new Ajv({
    strict: false,
    validateFormats: false,
    allErrors: false,
    // The document is no schema itself, and a judge that is asked ten times need not be quick.
    meta: false,
    validateSchema: false,
    code: { optimize: false },
  });
  private readonly routes: readonly DescribedRoute[];

  private constructor(document: Record<string, unknown>) {
    this.ajv.addSchema({ ...document, $id: 'api' });
    const paths = document['paths'];
    const described = isObject(paths) ? Object.entries(paths) : [];
    this.routes = described
      .flatMap(([path, methods]) =>
        (isObject(methods) ? Object.keys(methods) : []).map((method) => ({
          method,
          path,
          address: addressOf(path),
        })),
      )
      // `/requests/counts` is no request with the id `counts`.
      .sort((one, other) => one.path.split('{').length - other.path.split('{').length);
  }

  static of(url: string): Promise<DescribedAnswers> {
    const reading =
      known.get(url) ??
      fetch(`${url}/api/openapi.json`)
        .then((response) => response.json())
        .then((document: unknown) => new DescribedAnswers(isObject(document) ? document : {}));
    known.set(url, reading);
    return reading;
  }

  /** What of the answer is not as described, in words; null when all of it is. */
  fault(method: string, path: string, status: number, body: unknown): string | null {
    const [address = ''] = path.split('?');
    const route = this.routes.find(
      (one) => one.method === method.toLowerCase() && one.address.test(address),
    );
    if (route === undefined) return null;
    const judge = this.judge(route, status);
    if (judge === undefined || judge(body)) return null;
    const [error] = judge.errors ?? [];
    return `${method} ${route.path} answers ${status} otherwise than described: ${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`;
  }

  private judge({ method, path }: DescribedRoute, status: number): ValidateFunction | undefined {
    const place = ['paths', path, method, 'responses', status, 'content', 'application/json']
      .map((step) => encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    return this.ajv.getSchema(`api#/${place}/schema`);
  }
}

function addressOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
