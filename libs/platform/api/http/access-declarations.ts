import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { declaredRoutes } from './routes';

/** Refuses to boot while any route has not declared who may call it. */
@Injectable()
export class AccessDeclarations implements OnModuleInit {
  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const open = declaredRoutes(this.discovery)
      .filter((route) => route.access === null)
      .map((route) => `${route.method} ${route.path}`);
    if (open.length > 0) {
      throw new Error(`These routes do not declare who may call them: ${open.join(', ')}`);
    }
  }
}
