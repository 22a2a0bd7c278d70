/** Made by src/cli/build/bundle-rules.ts: JSON, to be parsed when it is first needed. */
declare module 'virtual:rules' {
  export const categories: string;
  export const sets: string;
  export const index: string;
}
