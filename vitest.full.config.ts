import { defineConfig } from 'vitest/config';

/** What takes too long for each change: every page in a browser. It wants a built site. */
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
