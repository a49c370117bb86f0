import { Global, Module } from '@nestjs/common';
import { declareEvents } from '@rogatory/platform/api';
import { instrumentsEvents } from '../contract/index';
import { ApproveOverride } from './changes/approve-override';
import { JudgeChange } from './changes/judge-change';
import { LawChangeQueries } from './changes/law-change-queries';
import { LawChangesController } from './changes/law-changes.controller';
import { ProposeOverride } from './changes/propose-override';
import { RejectOverride } from './changes/reject-override';
import { VerifyProvision } from './changes/verify-provision';
import { WithdrawOverride } from './changes/withdraw-override';
import { InstrumentsController } from './instruments.controller';
import { Law } from './law';
import { LawRegister } from './law-register';
import { LegalBasisController } from './legal-basis.controller';

/** Treaties and other legal bases: what they say, who is bound, on which to ask. */
@Global()
@Module({
  controllers: [InstrumentsController, LegalBasisController, LawChangesController],
  providers: [
    declareEvents('instruments', Object.values(instrumentsEvents)),
    ApproveOverride,
    JudgeChange,
    Law,
    LawChangeQueries,
    LawRegister,
    ProposeOverride,
    RejectOverride,
    VerifyProvision,
    WithdrawOverride,
  ],
  exports: [ApproveOverride, Law, ProposeOverride, VerifyProvision],
})
export class InstrumentsModule {}
