export { someColleague } from './some-colleague';
