export { ScriptedClock } from './scripted-clock';
