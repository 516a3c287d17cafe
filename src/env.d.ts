/// <reference types="astro/client" />

interface ImportMetaEnv {
  readonly FACELAW_COMMIT: string | undefined;
}

declare module 'virtual:facelaw/library' {
  export const library: typeof import('./library/current.ts').library;
}
