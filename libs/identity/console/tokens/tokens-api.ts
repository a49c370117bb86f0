import { Injectable, inject } from '@angular/core';
import { ApiClient } from '@rogatory/platform/console';
import type {
  ApiTokenDto,
  CreateTokenDto,
  IssuedTokenDto,
  RotateTokenDto,
  TokenOfferDto,
} from '@rogatory/identity/contract';

/** The API as the page about tokens calls it. */
@Injectable({ providedIn: 'root' })
export class TokensApi {
  private readonly api = inject(ApiClient);

  list(): Promise<ApiTokenDto[]> {
    return this.api.get('/tokens');
  }

  offer(): Promise<TokenOfferDto> {
    return this.api.get('/tokens/offer');
  }

  create(wish: CreateTokenDto): Promise<IssuedTokenDto> {
    return this.api.post('/tokens', wish);
  }

  rotate(id: string, wish: RotateTokenDto): Promise<IssuedTokenDto> {
    return this.api.post(`/tokens/${id}/rotate`, wish);
  }

  revoke(id: string): Promise<ApiTokenDto> {
    return this.api.post(`/tokens/${id}/revoke`);
  }
}
