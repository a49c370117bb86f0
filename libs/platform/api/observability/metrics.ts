import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures for the operator, in Prometheus' format. Labels never hold identifiers. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to end of answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  private readonly streams = new Gauge({
    name: 'live_streams',
    help: 'Open live streams of this process',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  answered(method: string, route: string, status: number, milliseconds: number): void {
    this.durations.observe(
      { method, route, status: `${Math.floor(status / 100)}xx` },
      milliseconds / 1000,
    );
  }

  streamsOpen(count: number): void {
    this.streams.set(count);
  }
}
