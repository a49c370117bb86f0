import { expect, request, type APIRequestContext, type APIResponse } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { accountOf, demoPassword } from './demo-accounts';

/** Somebody of the demo network speaking with the API itself, beside the console. */
export class ApiSession {
  private constructor(
    private readonly http: APIRequestContext,
    private readonly token: string,
  ) {}

  static async of(role: string, baseURL: string | undefined): Promise<ApiSession> {
    const http = await request.newContext({ baseURL });
    const data = { email: accountOf(role).email, password: demoPassword() };
    const answer = await http.post('/api/v1/session', { data });
    expect(answer.status(), `${role} signs in`).toBe(200);
    const { accessToken }: { accessToken: string } = await answer.json();
    return new ApiSession(http, accessToken);
  }

  get(path: string): Promise<APIResponse> {
    return this.http.get(`/api/v1${path}`, { headers: this.headers() });
  }

  /** What stands at the path, which must be there for this person. */
  async read<T>(path: string): Promise<T> {
    const answer = await this.get(path);
    expect(answer.status(), `GET ${path}`).toBe(200);
    const body: T = await answer.json();
    return body;
  }

  /** A step on the version the file now has. */
  async step(fileId: string, action: string, data: object = {}): Promise<void> {
    const { version } = await this.read<{ version: number }>(`/requests/${fileId}`);
    const headers = {
      ...this.headers(),
      'if-match': `W/"${version}"`,
      'idempotency-key': randomUUID(),
    };
    const path = `/api/v1/requests/${fileId}/${action}`;
    const answer = await this.http.post(path, { headers, data });
    expect(answer.ok(), `${action}: ${await answer.text()}`).toBe(true);
  }

  /** Opens a draft and answers the file's id. */
  async openDraft(content: object): Promise<string> {
    const headers = { ...this.headers(), 'idempotency-key': randomUUID() };
    const answer = await this.http.post('/api/v1/requests', { headers, data: { content } });
    expect(answer.status(), await answer.text()).toBe(201);
    const { id }: { id: string } = await answer.json();
    return id;
  }

  /** Id of the central authority that receives for a State. */
  async receiverIn(jurisdiction: string): Promise<string> {
    const [receiver] = await this.authoritiesOf(`jurisdiction=${jurisdiction}&kind=central`);
    if (receiver === undefined) throw new Error(`Nobody receives for ${jurisdiction}`);
    return receiver.id;
  }

  /** Id of a State's authority, by its name. */
  async authorityIn(jurisdiction: string, called: string): Promise<string> {
    const all = await this.authoritiesOf(`jurisdiction=${jurisdiction}`);
    const found = all.find(({ name }) => name === called);
    if (found === undefined) throw new Error(`${jurisdiction} has no ${called}`);
    return found.id;
  }

  /** What the trail of this person's authority says of a file, oldest step first. */
  async trail(fileId: string): Promise<string[]> {
    const path = `/audit?subjectId=${fileId}`;
    const { items } = await this.read<{ items: { action: string }[] }>(path);
    return items.map(({ action }) => action).reverse();
  }

  close(): Promise<void> {
    return this.http.dispose();
  }

  private async authoritiesOf(query: string): Promise<{ id: string; name: string }[]> {
    type Known = { id: string; name: string }[];
    const answer = await this.read<Known | { items: Known }>(`/authorities?${query}`);
    return Array.isArray(answer) ? answer : answer.items;
  }

  private headers(): Record<string, string> {
    return { authorization: `Bearer ${this.token}` };
  }
}
