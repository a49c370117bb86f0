import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Allow, Answers } from '@rogatory/platform/api';
import { DeadlineDto, deadlinesPermissions, PreviewDeadlineDto } from '../../contract/index';
import { PreviewDeadline } from './preview-deadline';

@Controller('api/v1/deadlines/preview')
export class PreviewController {
  constructor(private readonly preview: PreviewDeadline) {}

  /** A question with a body: it changes nothing, so it needs no key and answers 200. */
  @Post()
  @HttpCode(200)
  @Allow(deadlinesPermissions.preview)
  @Answers(DeadlineDto)
  show(@Body() question: PreviewDeadlineDto): DeadlineDto {
    return this.preview.of(question);
  }
}
