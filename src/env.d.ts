/// <reference types="astro/client" />

declare module 'virtual:facelaw/library' {
  export const library: typeof import('./library/current.ts').library;
}
