export {
  figureKinds,
  type FigureKind,
  FigureDto,
  outsideNetwork,
  FlowCellDto,
  JurisdictionTotalDto,
  stages,
  type Stage,
  StageDto,
  AgeingDto,
  MonthlyMedianDto,
  NetworkViewDto,
} from './network-view.dto';
export { networkPeriods, type NetworkPeriod, NetworkQueryDto } from './network-query.dto';
export { insightsPermissions } from './insights-permissions';
export { insightsErrors } from './insights-errors';
