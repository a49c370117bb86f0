// The package ships this module without its types; nested DTOs are known there alone.
declare module 'class-transformer/cjs/storage' {
  export { defaultMetadataStorage } from 'class-transformer/types/storage';
}
