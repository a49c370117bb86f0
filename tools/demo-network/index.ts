export {
  seedDemoNetwork,
  type DemoAccount,
  type DemoNetworkOptions,
} from './seed/seed-demo-network';
