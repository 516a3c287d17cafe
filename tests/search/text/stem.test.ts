import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/search/text/stem.ts';

describe('stem', () => {
  it.each([
    ['recognise recognised recognises recognition recognize recognizing'],
    ['process processes processed processing processor processors'],
    ['collect collects collected collecting collection'],
    ['delete deleted deleting deletion'],
    ['authorise authorisation authorized authorization'],
    ['enrol enroll enrolled enrolment enrollment'],
    ['manage manager management managing managers'],
    ['agree agreed agrees agreement'],
    ['offence offense offences'],
    ['behaviour behavior'],
    ['party parties'],
    ['face faces faced'],
    ['apply applied applies'],
    ['sell sold selling sells'],
    ['take took taken taking'],
  ])('gives one stem to %s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['personal', 'personality'],
    ['minor', 'minority'],
    ['consent', 'consequence'],
    ['public', 'publish'],
    ['court', 'courtesy'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('leaves short words and numbers as they are', () => {
    expect(['act', '2021', '10th', 'is'].map(stem)).toEqual(['act', '2021', '10th', 'is']);
  });
});
