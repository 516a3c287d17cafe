import { defineConfig } from 'vitest/config';

/** Vitest leaves one core idle, which of two is half. */
const maxWorkers = 2;

/**
 * Four kinds of test: of the code, and of what runs in a reader's browser; then of the built site
 * (dist/, or where FACELAW_DIST points); then of the built site in a browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'code',
          include: ['tests/**/*.test.ts'],
          exclude: ['client', 'dist', 'browser', 'full', 'axe'].map((each) => `tests/${each}/**`),
          globalSetup: ['tests/temporaryFolders.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers,
          // A worker keeps its modules: to read them anew for each file took half of the time.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          // Each file has a page, and stand-ins for modules, of its own.
          name: 'client',
          include: ['tests/client/**/*.test.ts'],
          environment: 'happy-dom',
          globalSetup: ['tests/temporaryFolders.ts'],
          maxWorkers,
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
          // A worker keeps its modules: it reads and parses each page once for all its files.
          isolate: false,
          maxWorkers,
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
          maxWorkers,
          // A browser on a busy machine may stumble once; what is broken fails again.
          retry: 1,
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
