import { Controller, Get, Param, Query } from '@nestjs/common';
import { JurisdictionQueries } from '@rogatory/jurisdictions/api';
import { Allow, Answers, invalidInput } from '@rogatory/platform/api';
import {
  InstrumentCardDto,
  InstrumentDto,
  InstrumentRowDto,
  instrumentsPermissions,
  instrumentsProblems,
  LawDateQueryDto,
  TimeLimitDto,
  TreatyRelationsDto,
  TreatyRelationsQueryDto,
} from '../contract/index';
import { treatyRelations } from '../rules/index';
import { bilateralTemplate } from './law/index';
import { Law } from './law';
import { lawDay } from './law-day';
import { LawRegister } from './law-register';
import { instrumentOnWire } from './on-wire';
import { unknownJurisdiction } from './read-question';

/** The register of the law: the same for everybody who is signed in. */
@Controller('api/v1')
export class InstrumentsController {
  constructor(
    private readonly law: Law,
    private readonly register: LawRegister,
    private readonly jurisdictions: JurisdictionQueries,
  ) {}

  @Get('instruments')
  @Allow(instrumentsPermissions.read)
  @Answers(InstrumentRowDto, { list: 'array' })
  list(@Query() { date }: LawDateQueryDto): InstrumentRowDto[] {
    return this.register.rows(lawDay(date, this.law.today()));
  }

  @Get('instruments/bilateral-template')
  @Allow(instrumentsPermissions.read)
  @Answers(InstrumentDto)
  template(): InstrumentDto {
    return instrumentOnWire(bilateralTemplate);
  }

  @Get('instruments/:code')
  @Allow(instrumentsPermissions.read)
  @Answers(InstrumentCardDto)
  card(@Param('code') id: string, @Query() { date }: LawDateQueryDto): Promise<InstrumentCardDto> {
    return this.register.card(id, lawDay(date, this.law.today()));
  }

  @Get('time-limits')
  @Allow(instrumentsPermissions.read)
  @Answers(TimeLimitDto, { list: 'array' })
  timeLimits(@Query() { date }: LawDateQueryDto): TimeLimitDto[] {
    return this.register.timeLimits(lawDay(date, this.law.today()));
  }

  @Get('jurisdictions/:code/instruments')
  @Allow(instrumentsPermissions.read)
  @Answers(TreatyRelationsDto)
  async relations(
    @Param('code') code: string,
    @Query() query: TreatyRelationsQueryDto,
  ): Promise<TreatyRelationsDto> {
    await this.jurisdictions.assertExists(code);
    const other = query.with ?? null;
    await this.assertOther(code, other);
    const date = lawDay(query.date, this.law.today());
    const relations = treatyRelations(this.law.on(date), code, other, date);
    return { jurisdiction: code, with: other, date, relations };
  }

  private async assertOther(code: string, other: string | null): Promise<void> {
    if (other === null) return;
    if (other === code) {
      const detail = 'A jurisdiction has no treaty with itself';
      throw invalidInput([
        { pointer: '/with', code: instrumentsProblems.sameJurisdiction, detail },
      ]);
    }
    const known = await this.jurisdictions.list();
    if (!known.some((one) => one.code === other))
      throw invalidInput([unknownJurisdiction('/with')]);
  }
}
