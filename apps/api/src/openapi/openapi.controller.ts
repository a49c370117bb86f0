import { Controller, Get } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Answers, declaredRoutes, Public } from '@rogatory/platform/api';
import { type Json, openApiDocument } from './openapi-document';

/** The API's own description, for programs; `/api` shows it to people. */
@Controller('api/openapi.json')
export class OpenApiController {
  private document: Json | null = null;

  constructor(private readonly discovery: DiscoveryService) {}

  @Get()
  @Public()
  @Answers(null, { status: 200, description: 'This document' })
  read(): Json {
    this.document ??= openApiDocument(declaredRoutes(this.discovery));
    return this.document;
  }
}
