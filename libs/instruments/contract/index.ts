export { instrumentCodes, type InstrumentCode } from './instrument-code';
