/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  interface LoadRequest {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
  }
  interface LoadOptions {
    url: string;
    connections: number;
    duration?: number;
    amount?: number;
    connectionRate?: number;
    requests: { setupRequest(request: LoadRequest): LoadRequest }[];
  }
  interface LoadResult {
    duration: number;
    '2xx': number;
    non2xx: number;
    errors: number;
    timeouts: number;
    latency: { p50: number; p99: number };
  }
  export default function autocannon(options: LoadOptions): Promise<LoadResult>;
}
