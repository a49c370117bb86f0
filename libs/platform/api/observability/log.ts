import { Injectable, type LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import { correlationId } from './correlation';

export interface LogSettings {
  readonly level: string;
  readonly file: string | null;
}

type Facts = Readonly<Record<string, unknown>>;

/**
 * The structured log: identifiers, codes and durations, never names, addresses or case text. Every
 * line of a request carries its correlation id.
 */
@Injectable()
export class Log implements LoggerService {
  private readonly out: Logger;

  constructor(settings: LogSettings) {
    const options = {
      level: settings.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label: string) => ({ level: label }) },
      mixin: () => {
        const id = correlationId();
        return id === null ? {} : { correlationId: id };
      },
      serializers: { err: serializeError },
    };
    this.out =
      settings.file === null
        ? pino(options)
        : pino(
            options,
            pino.destination({ dest: settings.file, append: true, mkdir: true, sync: false }),
          );
  }

  info(facts: Facts, message: string): void {
    this.out.info(facts, message);
  }

  // Nest calls the three below with a bare message and a context.
  log(message: unknown, context?: unknown): void {
    this.out.debug({ context }, String(message));
  }

  warn(facts: unknown, message?: unknown): void {
    if (typeof facts === 'object' && facts !== null) this.out.warn(facts, String(message));
    else this.out.warn({ context: message }, String(facts));
  }

  error(facts: unknown, ...rest: unknown[]): void {
    if (typeof facts === 'object' && facts !== null)
      this.out.error(facts, rest.map(String).join(' '));
    else this.out.error({ trace: rest.map(String) }, String(facts));
  }
}

/** An error without the values PostgreSQL or a library may have quoted in it. */
function serializeError(error: unknown): Facts {
  if (!(error instanceof Error)) return { type: typeof error };
  const source =
    'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  const code = 'code' in source ? source.code : undefined;
  const constraint = 'constraint' in source ? source.constraint : undefined;
  // Messages of PostgreSQL's data errors repeat the offending value; their code says enough.
  const quotesData = typeof code === 'string' && /^2[23]/.test(code);
  return {
    type: source.name,
    code,
    constraint,
    message: quotesData ? undefined : source.message,
    stack: source.stack
      ?.split('\n')
      .slice(1, 12)
      .map((line) => line.trim()),
  };
}
