import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import type { DiscoveryService } from '@nestjs/core';
import type { Permission } from '../../contract/index';
import { allowKey, publicKey } from './access';

/** One route as the running application serves it. */
export interface RouteDeclaration {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With parameters as `:id`. */
  readonly path: string;
  /** The class and the method; metadata hangs on them. */
  readonly controller: { readonly name: string; readonly prototype: object };
  readonly name: string;
  readonly handler: object;
  readonly access: 'public' | Permission | null;
}

const methods = {
  [RequestMethod.GET]: 'GET',
  [RequestMethod.POST]: 'POST',
  [RequestMethod.PUT]: 'PUT',
  [RequestMethod.PATCH]: 'PATCH',
  [RequestMethod.DELETE]: 'DELETE',
} as const;

function isServed(method: unknown): method is keyof typeof methods {
  return typeof method === 'number' && method in methods;
}

function pathOf(target: object): string {
  const path: unknown = Reflect.getMetadata(PATH_METADATA, target);
  return typeof path === 'string' ? path : '';
}

function joined(...parts: string[]): string {
  const segments = parts.flatMap((part) => part.split('/')).filter((segment) => segment !== '');
  return `/${segments.join('/')}`;
}

/** Every route of the application, read from the controllers that are really wired. */
export function declaredRoutes(discovery: DiscoveryService): readonly RouteDeclaration[] {
  return routesOf(discovery.getControllers().map((wrapper) => wrapper.metatype));
}

/** The routes of these controllers, in the order of the classes. */
export function routesOf(controllers: readonly unknown[]): readonly RouteDeclaration[] {
  const routes: RouteDeclaration[] = [];
  for (const controller of controllers) {
    if (typeof controller !== 'function') continue;
    const prototype: object = controller.prototype;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const handler: unknown = Reflect.get(prototype, name);
      if (typeof handler !== 'function') continue;
      const method: unknown = Reflect.getMetadata(METHOD_METADATA, handler);
      if (!isServed(method)) continue;
      const open: unknown = Reflect.getMetadata(publicKey, handler);
      const permission: Permission | undefined = Reflect.getMetadata(allowKey, handler);
      routes.push({
        method: methods[method],
        path: joined(pathOf(controller), pathOf(handler)),
        controller,
        name,
        handler,
        access: open === true ? 'public' : (permission ?? null),
      });
    }
  }
  return routes;
}
