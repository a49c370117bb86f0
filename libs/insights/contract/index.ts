export { figureKinds, type FigureKind, stages, type Stage, outsideNetwork } from './figure-names';
export { networkPeriods, type NetworkPeriod } from './network-period';
export {
  FigureDto,
  FlowCellDto,
  JurisdictionTotalDto,
  StageDto,
  AgeingDto,
  MonthlyMedianDto,
  NetworkViewDto,
} from './network-view.dto';
export { NetworkQueryDto } from './network-query.dto';
export { insightsPermissions } from './insights-permissions';
export { insightsErrors } from './insights-errors';
