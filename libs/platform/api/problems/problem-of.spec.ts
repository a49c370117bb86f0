import { BadRequestException, NotFoundException } from '@nestjs/common';
import { notFound } from './problem-error';
import { problemDetails } from './problem-filter';
import { problemOf } from './problem-of';

function databaseError(code: string): Error {
  return Object.assign(new Error('duplicate key (email)=(sok@kh.example)'), { code });
}

describe('An error becomes a problem', () => {
  it.each([
    ['one of ours', notFound('requests.not_found'), 404, 'requests.not_found'],
    ['a route that is not there', new NotFoundException(), 404, 'platform.route_not_found'],
    ['a bad request of the framework', new BadRequestException(), 400, 'platform.invalid_input'],
    ['a value PostgreSQL cannot read', databaseError('22P02'), 400, 'platform.invalid_input'],
    ['a broken constraint', databaseError('23505'), 409, 'platform.conflict'],
    ['two changes in each other’s way', databaseError('40P01'), 409, 'platform.conflict'],
    ['a database that is restarting', databaseError('57P01'), 503, 'platform.unavailable'],
    ['a mistake of the program', new TypeError('x is undefined'), 500, 'platform.unexpected'],
    ['something that is no error at all', 'oops', 500, 'platform.unexpected'],
  ])('%s', (_, error, status, code) => {
    expect(problemOf(error)).toMatchObject({ status, code });
  });

  it('without saying anything of its inside', () => {
    const body = JSON.stringify(problemDetails(problemOf(databaseError('23505')), 'id'));
    expect(body).not.toContain('sok@kh.example');
    expect(body).not.toContain('23505');
  });
});
