import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, ValidateNested } from 'class-validator';
import { definePermission, type Role } from '../../contract/index';
import {
  ScriptedClock,
  startTestApi,
  testActor,
  type TestApi,
  testConfiguration,
  testDatabase,
  type TestDatabase,
} from '../../testing/index';
import { Authenticator } from './access';
import {
  Allow,
  Command,
  type CommandKey,
  CurrentActor,
  IfMatch,
  notFound,
  Public,
  SetsETag,
  UuidParam,
} from '../index';
import { platformMigrations } from '../migrations/index';

class MeasureDto {
  @IsString()
  code!: string;
}
class DraftDto {
  @IsInt()
  pages!: number;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MeasureDto)
  measures!: MeasureDto[];
}

const readFiles = definePermission('test.read', ['prosecutor']);

@Controller('api/v1/files')
class FilesController {
  @Get('mine')
  @Allow(readFiles)
  mine(@CurrentActor() actor: { readonly personId: string }) {
    return { personId: actor.personId };
  }

  @Get(':id')
  @Public()
  @SetsETag()
  one(@UuidParam('id') id: string) {
    if (id.startsWith('0')) throw notFound('test.not_found');
    return { id, version: 7 };
  }

  @Post()
  @Public()
  @HttpCode(201)
  create(@Command() command: CommandKey, @Body() draft: DraftDto) {
    return { key: command.key, pages: draft.pages };
  }

  @Post(':id/submit')
  @Public()
  submit(@IfMatch() version: number) {
    return { version };
  }

  @Get(':id/break')
  @Public()
  break() {
    throw new Error('select secret from somewhere');
  }
}

@Controller('api/v1/forgotten')
class ForgottenController {
  @Get()
  open() {
    return {};
  }
}

class RoleAuthenticator extends Authenticator {
  authenticate(request: { readonly headers: Record<string, unknown> }) {
    const role: unknown = request.headers['x-role'];
    const held: Role[] = role === 'prosecutor' || role === 'central_head' ? [role] : [];
    return Promise.resolve(held.length === 0 ? null : testActor({ roles: held }));
  }
}

const id = '01935b5e-0000-7000-8000-000000000000'.replace(/^0/, '1');

describe('The HTTP pipeline', () => {
  let database: TestDatabase;
  let api: TestApi;

  const start = (controllers: (new () => object)[]) =>
    startTestApi({
      configuration: testConfiguration(database.url),
      controllers,
      authenticator: new RoleAuthenticator(),
      clock: new ScriptedClock(),
    });

  beforeAll(async () => {
    database = await testDatabase(platformMigrations);
    api = await start([FilesController]);
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  async function call(method: string, path: string, headers = {}, body?: unknown) {
    const response = await fetch(api.url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const answer: unknown = text === '' ? null : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: answer };
  }

  it('refuses to start while a route has not said who may call it', async () => {
    await expect(start([ForgottenController])).rejects.toThrow('GET /api/v1/forgotten');
  });

  it('admits the role a route names, forbids others and does not know strangers', async () => {
    const path = '/api/v1/files/mine';
    expect((await call('GET', path, { 'x-role': 'prosecutor' })).status).toBe(200);
    expect((await call('GET', path, { 'x-role': 'central_head' })).status).toBe(403);
    expect((await call('GET', path)).status).toBe(401);
  });

  it('names the version of what it answers', async () => {
    const answer = await call('GET', `/api/v1/files/${id}`);
    expect(answer.headers.get('etag')).toBe('W/"7"');
  });

  it.each(['not-an-id', '1', '%00', id.replace('1', '0')])(
    'says of %s that it is not there',
    async (wrong) => {
      expect((await call('GET', `/api/v1/files/${wrong}`)).status).toBe(404);
    },
  );

  it('wants to know which version a change is made upon', async () => {
    const path = `/api/v1/files/${id}/submit`;
    expect((await call('POST', path)).status).toBe(428);
    expect((await call('POST', path, { 'if-match': 'seven' })).status).toBe(400);
    expect((await call('POST', path, { 'if-match': 'W/"7"' })).body).toEqual({ version: 7 });
  });

  it('wants a key for what creates', async () => {
    const body = { pages: 1, measures: [] };
    expect((await call('POST', '/api/v1/files', {}, body)).body).toMatchObject({
      status: 400,
      code: 'platform.idempotency_key_missing',
    });
    const made = await call('POST', '/api/v1/files', { 'idempotency-key': 'k1' }, body);
    expect(made).toMatchObject({ status: 201, body: { key: 'k1', pages: 1 } });
  });

  it('points at the wrong field, however deep it lies', async () => {
    const body = { pages: '1', measures: [{ code: 'a' }, { code: 7, colour: 'red' }] };
    const answer = await call('POST', '/api/v1/files', { 'idempotency-key': 'k2' }, body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '/pages', code: 'is_int' }),
        expect.objectContaining({ pointer: '/measures/1/code', code: 'is_string' }),
        expect.objectContaining({ pointer: '/measures/1/colour', code: 'unknown_field' }),
      ]),
    });
  });

  it('says nothing of its inside when it fails', async () => {
    const answer = await call('GET', `/api/v1/files/${id}/break`);
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({
      type: 'urn:rogatory:problem:platform.unexpected',
      title: 'Unexpected failure',
      status: 500,
      code: 'platform.unexpected',
      correlationId: answer.headers.get('x-correlation-id'),
    });
  });

  it('lets browsers run nothing but our own scripts and keeps answers out of caches', async () => {
    const { headers } = await call('GET', `/api/v1/files/${id}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`script-src 'self'`);
    expect(policy).not.toContain('unsafe-eval');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('says whether it lives and is ready, and gives figures without identifiers', async () => {
    expect((await call('GET', '/health/live')).body).toEqual({ status: 'ok' });
    expect((await call('GET', '/health/ready')).body).toEqual({ status: 'ok' });
    const figures = await (await fetch(`${api.url}/metrics`)).text();
    expect(figures).toContain('route="/api/v1/files/:id"');
    expect(figures).not.toContain(id);
  });
});
