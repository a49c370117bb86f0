import { availableParallelism, totalmem } from 'node:os';

/**
 * @typedef {object} Result
 * @property {import('./operations.mjs').Operation} operation
 * @property {import('./measure.mjs').Measurement} product
 * @property {import('./measure.mjs').Measurement} bare
 */

/** @param {Result} result */
export const ratioOf = ({ product, bare }) => product.perSecond / bare.perSecond;

/** @param {Result} result */
function met({ operation, product, bare }) {
  const reached =
    operation.atLeast === undefined
      ? product.p99 < 100
      : ratioOf({ operation, product, bare }) >= operation.atLeast;
  return reached ? 'yes' : 'no';
}

/**
 * One result for the terminal, while others are still measured.
 *
 * @param {Result} result
 */
export function lineOf(result) {
  const { product, bare } = result;
  return `  ${product.perSecond.toFixed(0)}/s (${product.p50} / ${product.p99} ms), bare ${bare.perSecond.toFixed(0)}/s (${bare.p50} / ${bare.p99} ms), ratio ${ratioOf(result).toFixed(2)}`;
}

/**
 * The table of results, as Markdown and for the terminal alike.
 *
 * @param {readonly Result[]} results
 */
export function tableOf(results) {
  const head = [
    '',
    'product /s',
    'p50 / p99 ms',
    'bare /s',
    'p50 / p99 ms',
    'ratio',
    'goal',
    'met',
  ];
  const rows = results.map((result) => [
    result.operation.name,
    result.product.perSecond.toFixed(0),
    `${result.product.p50} / ${result.product.p99}`,
    result.bare.perSecond.toFixed(0),
    `${result.bare.p50} / ${result.bare.p99}`,
    ratioOf(result).toFixed(2),
    result.operation.goal,
    met(result),
  ]);
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  /** @param {readonly string[]} row */
  const line = (row) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/**
 * The whole page `docs/performance.md`.
 *
 * @param {object} run
 * @param {readonly Result[]} run.results
 * @param {{ requests: number, files: number, events: number, bytes: number }} run.size
 * @param {number} run.residentBytes of the product's process after the run
 * @param {{ rounds: number, seconds: number, connections: number }} run.method
 */
export function performancePage({ results, size, residentBytes, method }) {
  const cores = availableParallelism();
  const memory = Math.round(totalmem() / 1024 ** 3);
  const number = new Intl.NumberFormat('en');
  return `# Performance

Written by \`npm run bench\` on ${Temporal.Now.plainDateISO()}; run it again to see your machine's figures. Absolute figures drift by up to a factor of two between runs on shared machines. The ratios, from one run, are what counts.

${tableOf(results)}

Calls per second; milliseconds at the median and at the 99th percentile. The process of the product (API and worker together) held ${Math.round(residentBytes / 1024 ** 2)} MiB after the run.

## What is compared

- **The product:** the whole API as \`npm start\` runs it, in one process with its worker: sign-in, rights, validation, row-level security, problem details, logs; for changes also the audit trail, the key for repeated commands, the hash chain, the outbox, hints to open pages, and the delivery of what was sent.
- **Bare:** one process of \`node:http\` and \`pg\` that carries out the same SQL (the bench takes the statements from the compiled product) as named statements over a pool of eight, as the owner without row-level security, and answers with the rows. It does nothing else. It is a reference, not the most that can be reached.

| Operation | Product | Bare |
| --- | --- | --- |
| list | \`GET /api/v1/requests\`: open, one counterpart, next clock first, 50 rows | the same statements |
| desk | \`GET /api/v1/desk\` of a central authority's officer | the same statements |
| read one | \`GET /api/v1/requests/:id\`: content, measures, clocks, verified thread, notes, history | the same statement |
| create | \`POST /api/v1/requests\` with a whole dossier | file, event, version and words in one transaction |
| transition | \`POST /api/v1/requests/:id/close\` | lock, file and event in one transaction |
| transition that sends | \`POST /api/v1/requests/:id/acknowledge\`; the delivery to the other side runs meanwhile in the same process | lock, file, event, dispatch, delivery, thread and words in one transaction |
| dashboard | \`GET /api/v1/network\`, which may be five seconds old | the same statements each time |

## How it is measured

- ${number.format(size.requests)} requests: ${number.format(size.files)} files with ${number.format(size.events)} events, ${(size.bytes / 1024 ** 3).toFixed(1)} GiB. The demo network is written by the real use cases and then copied by SQL under new identifiers, with everything that belongs to it, audit trail included; then \`vacuum analyze\`.
- ${method.connections} kept-alive connections on the loopback, one server loaded at a time, product and bare in turn; the bare server waits until the product's worker has handled everything. ${method.rounds} rounds of ${method.seconds} s after a warm-up; the middle round counts. A file can be closed or acknowledged once, so transitions are counted over a fixed number of calls. A call that is not answered with 2xx fails the bench.
- PostgreSQL 18 with fsync and data checksums on, load generator and both servers on the same machine: ${cores} shared cores, ${memory} GiB.
`;
}
