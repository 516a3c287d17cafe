import { defineConfig } from 'vitest/config';

/** Every page in a browser: what takes too long for each change. It wants a built site. */
export default defineConfig({
  test: {
    name: 'full',
    include: ['tests/full/**/*.test.ts'],
    globalSetup: ['tests/browser/site.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    retry: 1,
    reporters: ['dot'],
  },
});
