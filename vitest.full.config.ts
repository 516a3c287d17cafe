import { defineConfig } from 'vitest/config';

const shared = {
  globalSetup: ['tests/browser/site.ts'],
  testTimeout: 120_000,
  hookTimeout: 60_000,
  maxWorkers: 2,
  retry: 1,
};

/**
 * What takes too long for each change: minutes (`full`), and half an hour or more for every page by
 * every rule of accessibility (`axe`). Both want a built site.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'full', include: ['tests/full/**/*.test.ts'], ...shared } },
      { test: { name: 'axe', include: ['tests/axe/**/*.test.ts'], ...shared } },
    ],
  },
});
