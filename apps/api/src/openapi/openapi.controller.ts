import { Controller, Get } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Answers, declaredRoutes, Public } from '@rogatory/platform/api';
import { type JsonObject, openApiDocument } from './openapi-document';

/** The API's own description, for programs; `/api` shows it to people. */
@Controller('api/openapi.json')
export class OpenApiController {
  private document: JsonObject | null = null;

  constructor(private readonly discovery: DiscoveryService) {}

  @Get()
  @Public()
  @Answers(null, { status: 200, description: 'This document' })
  read(): JsonObject {
    this.document ??= openApiDocument(declaredRoutes(this.discovery));
    return this.document;
  }
}
