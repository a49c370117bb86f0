import type { DynamicModule, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants';

type ModuleLike = Type | DynamicModule;

/** Every controller class of these modules and of what they import, each once, without starting. */
export function controllersOf(modules: readonly ModuleLike[]): readonly unknown[] {
  const found = new Set<unknown>();
  const seen = new Set<unknown>();
  const visit = (module: unknown): void => {
    if (seen.has(module) || module === undefined || module === null) return;
    seen.add(module);
    const { type, imports, controllers } = partsOf(module);
    controllers.forEach((controller) => found.add(controller));
    [...declared(type, MODULE_METADATA.IMPORTS), ...imports].forEach(visit);
    declared(type, MODULE_METADATA.CONTROLLERS).forEach((controller) => found.add(controller));
  };
  modules.forEach(visit);
  return [...found];
}

function partsOf(module: unknown): {
  type: unknown;
  imports: readonly unknown[];
  controllers: readonly unknown[];
} {
  if (typeof module !== 'object' || module === null) {
    return { type: module, imports: [], controllers: [] };
  }
  const field = (name: string): readonly unknown[] => {
    const value: unknown = Reflect.get(module, name);
    return Array.isArray(value) ? value : [];
  };
  return {
    type: Reflect.get(module, 'module'),
    imports: field('imports'),
    controllers: field('controllers'),
  };
}

function declared(type: unknown, key: string): readonly unknown[] {
  if (typeof type !== 'function') return [];
  const value: unknown = Reflect.getMetadata(key, type);
  return Array.isArray(value) ? value : [];
}
