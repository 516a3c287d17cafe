import { defineConfig } from 'vitest/config';

/**
 * Three kinds of test, one after the other: of the code; of the built site (dist/, or where
 * FACELAW_DIST points); of the built site in a browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dist/**', 'tests/browser/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          globalSetup: ['tests/dist/requireSite.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One worker that keeps its modules: each page is read and parsed once for all files.
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // A browser on a busy machine may stumble once; what is broken fails again.
          retry: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
