import { expect } from '@playwright/test';
import type { RequestContentDto, RequestPageDto, RequestRowDto } from '@rogatory/requests/contract';
import { ApiSession } from './api-session';

/** Which of the two files of a request a step is taken on. */
export type WhoseFile = 'asking' | 'asked';

/**
 * The two files of one request, and what their people do on them beside the story: each step is taken
 * over HTTP and waited for until the other side has it.
 */
export class PreparedRequest {
  private readonly sessions = new Map<string, ApiSession>();
  private readonly files = new Map<WhoseFile, string>();
  private title = '';

  private constructor(private readonly baseURL: string | undefined) {}

  /** Opens the draft that the person in this role writes. */
  static async drafted(
    baseURL: string | undefined,
    role: string,
    write: (session: ApiSession) => Promise<RequestContentDto>,
  ): Promise<PreparedRequest> {
    const request = new PreparedRequest(baseURL);
    const drafter = await request.session(role);
    const content = await write(drafter);
    request.title = content.title;
    request.files.set('asking', await drafter.openDraft(content));
    return request;
  }

  /** Where the console shows the file. */
  path(whose: WhoseFile): string {
    return `/requests/${this.file(whose)}`;
  }

  async take(whose: WhoseFile, role: string, action: string, data: object = {}): Promise<void> {
    const session = await this.session(role);
    await session.step(this.file(whose), action, data);
    await this.settled(whose, role);
  }

  /** Waits until what the file sent has come to the other side. */
  async settled(whose: WhoseFile, role: string): Promise<void> {
    const session = await this.session(role);
    const undelivered = async () => {
      const { thread } = await session.read<RequestPageDto>(this.path(whose));
      const lie = ({ deliveries }: (typeof thread)[number]) =>
        !deliveries.some(({ stage }) => stage === 'delivered');
      return thread.filter(lie).length;
    };
    await expect.poll(undelivered, { message: 'what is under way', intervals }).toBe(0);
  }

  /** Waits until the authority of this person has the request; its file is the asked one from now on. */
  async arrived(role: string): Promise<void> {
    const session = await this.session(role);
    const query = `direction=incoming&text=${encodeURIComponent(this.title)}`;
    const found = async () => {
      const { items } = await session.read<{ items: RequestRowDto[] }>(`/requests?${query}`);
      return items.find(({ title }) => title === this.title)?.id;
    };
    await expect.poll(found, { message: `the request before ${role}`, intervals }).toBeDefined();
    this.files.set('asked', (await found()) ?? '');
  }

  async session(role: string): Promise<ApiSession> {
    const known = this.sessions.get(role);
    if (known !== undefined) return known;
    const session = await ApiSession.of(role, this.baseURL);
    this.sessions.set(role, session);
    return session;
  }

  private file(whose: WhoseFile): string {
    const id = this.files.get(whose);
    if (id === undefined) throw new Error(`Nobody has the ${whose} file yet`);
    return id;
  }
}

const intervals = [50, 100, 200];
