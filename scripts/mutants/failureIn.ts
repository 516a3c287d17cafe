import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The first test that failed. */
export interface Failure {
  file: string;
  test: string;
}

/** What is read of Vitest's report in JSON. */
interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/**
 * The first failure that a report tells of; a file that could not even be read counts as one.
 * Throws an Error with what was said where there is no report, or none of a failure.
 */
export function failureIn(report: string, folder: string, said: string): Failure {
  const { testResults }: Report = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { testResults: [] };
  const found = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => ({ file: relative(folder, name), test: fullName })),
  );
  const unread = testResults.find(({ status, message }) => status === 'failed' && message !== '');
  const failure = found[0] ?? (unread && whileReading(unread, folder));
  if (!failure) throw new Error(`The tests were not run:\n${said}`);
  return failure;
}

function whileReading(
  { name, message }: Pick<Report['testResults'][0], 'name' | 'message'>,
  folder: string,
): Failure {
  return { file: relative(folder, name), test: `when it is read: ${message.split('\n')[0]}` };
}
