import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { ThrottlerModule } from '@nestjs/throttler';
import { Authenticator, Configuration } from '@rogatory/platform/api';
import { AbsenceQueries } from './absence/absence-queries';
import { AbsencesController } from './absence/absences.controller';
import { Colleagues } from './absence/colleagues';
import { Deputies } from './absence/deputies';
import { EndAbsence } from './absence/end-absence';
import { EnterAbsence } from './absence/enter-absence';
import { AccessTokens } from './access-tokens';
import { CallerAuthenticator } from './caller-authenticator';
import { identitySlice } from './identity-slice';
import { IdentityQueries } from './identity-queries';
import { OpenSession } from './open-session';
import { Passwords } from './passwords';
import { PeopleController } from './people.controller';
import { RegisterPerson } from './register-person';
import { RenewSession } from './renew-session';
import { SessionController } from './session.controller';
import { TokenAuthenticator } from './token-authenticator';
import { CreateToken } from './tokens/create-token';
import { RevokeToken } from './tokens/revoke-token';
import { RotateToken } from './tokens/rotate-token';
import { ScopeOffer } from './tokens/scope-offer';
import { SystemAuthenticator } from './tokens/system-authenticator';
import { TokenQueries } from './tokens/token-queries';
import { TokensController } from './tokens/tokens.controller';

/** People, their memberships and sessions; says who calls. */
@Global()
@Module({
  imports: [
    DiscoveryModule,
    JwtModule.registerAsync({
      inject: [Configuration],
      useFactory: (configuration: Configuration) => ({
        secret: configuration.of(identitySlice).tokenSecret,
        signOptions: { algorithm: 'HS256' },
      }),
    }),
    ThrottlerModule.forRootAsync({
      inject: [Configuration],
      useFactory: (configuration: Configuration) => [
        { ttl: 60_000, limit: configuration.of(identitySlice).signInAttemptsPerMinute },
      ],
    }),
  ],
  controllers: [SessionController, PeopleController, TokensController, AbsencesController],
  providers: [
    AccessTokens,
    AbsenceQueries,
    Colleagues,
    Deputies,
    EndAbsence,
    EnterAbsence,
    IdentityQueries,
    OpenSession,
    Passwords,
    RegisterPerson,
    RenewSession,
    CreateToken,
    RevokeToken,
    RotateToken,
    ScopeOffer,
    SystemAuthenticator,
    TokenAuthenticator,
    TokenQueries,
    { provide: Authenticator, useClass: CallerAuthenticator },
  ],
  exports: [Authenticator, AccessTokens, Colleagues, Deputies, EnterAbsence, RegisterPerson],
})
export class IdentityModule {}
