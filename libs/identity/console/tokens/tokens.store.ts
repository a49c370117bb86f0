import { Injectable, computed, inject, linkedSignal, resource, signal } from '@angular/core';
import { problemOf, type ProblemView } from '@rogatory/platform/console';
import type {
  ApiTokenDto,
  CreateTokenDto,
  IssuedTokenDto,
  RotateTokenDto,
} from '@rogatory/identity/contract';
import { TokensApi } from './tokens-api';

/** The authority's tokens, and the secret of the one just made until it is put away. */
@Injectable()
export class TokensStore {
  private readonly api = inject(TokensApi);
  private readonly answer = resource({
    loader: async () => {
      const [tokens, offer] = await Promise.all([this.api.list(), this.api.offer()]);
      return { tokens, offer };
    },
  });
  private readonly refused = signal<ProblemView | null>(null);
  private readonly underWay = signal(false);
  private readonly shown = signal<IssuedTokenDto | null>(null);

  readonly tokens = linkedSignal<readonly ApiTokenDto[] | null>(() =>
    this.answer.hasValue() ? this.answer.value().tokens : null,
  );
  readonly offer = computed(() => (this.answer.hasValue() ? this.answer.value().offer : null));
  /** Known only until the page is left: the server never shows it again. */
  readonly issued = this.shown.asReadonly();
  readonly busy = this.underWay.asReadonly();
  /** Why a step was not taken. */
  readonly problem = this.refused.asReadonly();
  /** Why there is no list. */
  readonly unread = computed(() => {
    const error = this.answer.error();
    return error === undefined ? null : problemOf(error.cause ?? error);
  });

  again(): void {
    this.answer.reload();
  }

  /** Forgets what was refused, before another step is begun. */
  begin(): void {
    this.refused.set(null);
  }

  putAway(): void {
    this.shown.set(null);
  }

  create(wish: CreateTokenDto): Promise<boolean> {
    return this.take(async () => this.show(await this.api.create(wish)));
  }

  rotate(id: string, wish: RotateTokenDto): Promise<boolean> {
    return this.take(async () => this.show(await this.api.rotate(id, wish)));
  }

  revoke(id: string): Promise<boolean> {
    return this.take(async () => this.put(await this.api.revoke(id)));
  }

  private show(issued: IssuedTokenDto): void {
    this.shown.set(issued);
    this.put(issued.token);
  }

  private put(token: ApiTokenDto): void {
    this.tokens.update((tokens) => {
      const others = tokens?.filter(({ id }) => id !== token.id) ?? [];
      const known = others.length < (tokens?.length ?? 0);
      return known
        ? (tokens ?? []).map((one) => (one.id === token.id ? token : one))
        : [token, ...others];
    });
  }

  private async take(step: () => Promise<void>): Promise<boolean> {
    this.underWay.set(true);
    this.refused.set(null);
    try {
      await step();
      return true;
    } catch (error) {
      this.refused.set(problemOf(error));
      return false;
    } finally {
      this.underWay.set(false);
    }
  }
}
