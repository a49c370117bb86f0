import type { RequestRowDto } from '@rogatory/requests/contract';

/** A cell that no table program takes for a formula. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/**
 * Chosen requests as comma-separated values. The subject is left out: it may name persons, and a
 * file on a desk top is under nobody's seal.
 */
export function maskedTable(rows: readonly RequestRowDto[]): string {
  const lines = rows.map((row) =>
    [
      row.reference,
      row.theirReference ?? '',
      row.direction,
      row.counterpartJurisdiction,
      row.state,
      row.urgency,
      row.measures.map(({ code, state }) => `${code} ${state}`).join('; '),
      row.nextClock?.due ?? '',
      row.nextClock?.kind ?? '',
      row.act,
    ]
      .map(cell)
      .join(),
  );
  const heads = [
    'reference',
    'their_reference',
    'direction',
    'counterpart',
    'state',
    'urgency',
    'measures',
    'next_due',
    'kind_of_date',
    'next_step',
  ];
  return [heads.join(), ...lines, ''].join('\r\n');
}
