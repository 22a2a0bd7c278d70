/** Made by src/cli/build/bundle-rules.ts: what src/check/open-rules.ts writes, to be opened when it is first needed. */
declare module 'virtual:rules' {
  export const categories: string;
  export const sets: string;
  export const words: string;
  export const hints: string;
  export const index: string;
}
