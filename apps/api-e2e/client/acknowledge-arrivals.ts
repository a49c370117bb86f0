import { answered, command, everyItem, rogatoryClient, RogatoryProblem } from '@rogatory/client';

/** Acknowledges every request that has just arrived. Resolves to their references. */
export async function acknowledgeArrivals(baseUrl: string, token: string): Promise<string[]> {
  const client = rogatoryClient({ baseUrl, token });
  const arrivals = everyItem((cursor) =>
    answered(
      client.GET('/api/v1/requests', { params: { query: { direction: 'incoming', cursor } } }),
    ),
  );
  const references: string[] = [];
  for await (const { id, state, version } of arrivals) {
    if (state !== 'received') continue;
    const reference = `KH ${references.length + 1}/2026`;
    try {
      await answered(
        client.POST('/api/v1/requests/{id}/acknowledge', {
          params: { path: { id }, header: command(version) },
          body: { reference },
        }),
      );
      references.push(reference);
    } catch (error) {
      // Somebody was faster: the file has another version by now.
      if (!(error instanceof RogatoryProblem) || error.status !== 412) throw error;
    }
  }
  return references;
}
