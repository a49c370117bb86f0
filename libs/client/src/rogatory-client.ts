import type { Client } from 'openapi-fetch';
import type { paths } from '../generated/api.ts';
import { connect, type ClientSettings } from './connect.ts';

/** Every route of the API by its method and path, typed from its published description. */
export type RogatoryClient = Client<paths, 'application/json'>;

/** Calls one installation by the routes of its description. */
export function rogatoryClient(settings: ClientSettings): RogatoryClient {
  return connect<paths>(settings);
}
