import { describe, expect, it } from 'vitest';
import { BadSetting, readPort, readSettings } from '../src/settings.ts';

const now = new Date('2026-11-27T16:30:00Z');
const read = (environment: Record<string, string>) => readSettings(environment, now);

describe('settings', () => {
  it('are those of a site of its own, today in Shanghai, where nothing is set', () => {
    expect(read({})).toEqual({ base: '/', site: 'https://facelaw.example', day: '2026-11-28' });
  });

  it.each([
    ['/', '/'],
    ['', '/'],
    ['.', '/'],
    ['./', '/'],
    ['facelaw', '/facelaw/'],
    ['/facelaw', '/facelaw/'],
    ['facelaw/', '/facelaw/'],
    ['./facelaw', '/facelaw/'],
    ['/law/facelaw/', '/law/facelaw/'],
    ['/~me/v1.2/', '/~me/v1.2/'],
  ])('take the base %j for %j', (given, base) => {
    expect(read({ FACELAW_BASE: given }).base).toBe(base);
  });

  it.each([
    'https://x.example/facelaw/',
    '//x.example',
    '../facelaw',
    '/a/../b/',
    '/a//b/',
    '/a?b',
  ])('refuse the base %j', (given) => {
    expect(() => read({ FACELAW_BASE: given })).toThrow(BadSetting);
  });

  it.each([
    ['https://facelaw.example', 'https://facelaw.example'],
    ['https://facelaw.example/', 'https://facelaw.example'],
    ['http://LOCALHOST:8080', 'http://localhost:8080'],
  ])('take the site %j for %j', (given, site) => {
    expect(read({ FACELAW_SITE: given }).site).toBe(site);
  });

  it.each([
    [{}, undefined],
    [{ GITHUB_SHA: '5a20a49c1de0ffee0123456789abcdef01234567' }, '5a20a49'],
    [{ FACELAW_COMMIT: '3d17d79', GITHUB_SHA: '5a20a49' }, '3d17d79'],
  ])('name the commit of %j in short', (environment, commit) => {
    expect(read(environment as Record<string, string>).commit).toBe(commit);
  });

  it.each(['', 'main', '3d17'])('refuse %j, which names no commit', (given) => {
    expect(() => read({ FACELAW_COMMIT: given })).toThrow(/as git names it/);
  });

  it.each([
    '',
    'facelaw.example',
    'ftp://facelaw.example',
    'https://',
    'https://a b',
    'https://u:p@x.example',
  ])('refuse the site %j, which is no address of a host', (given) => {
    expect(() => read({ FACELAW_SITE: given })).toThrow(/with its scheme/);
  });

  it.each(['https://x.example/facelaw/', 'https://x.example/?a', 'https://x.example#a'])(
    'refuse the site %j, of which the path would be lost',
    (given) => {
      expect(() => read({ FACELAW_SITE: given })).toThrow(
        /the host alone \(https:\/\/x\.example\)/,
      );
    },
  );

  it('take a day of the calendar', () => {
    expect(read({ FACELAW_TODAY: '2024-02-29' }).day).toBe('2024-02-29');
  });

  it.each(['2026-02-30', '2026-2-3', 'today', ''])('refuse the day %j', (given) => {
    expect(() => read({ FACELAW_TODAY: given })).toThrow(/a day of the calendar/);
  });
});

describe('the port', () => {
  it.each([
    ['8080', 8080],
    ['0', 0],
    ['65535', 65_535],
  ])('is %s', (given, port) => {
    expect(readPort({ PORT: given })).toBe(port);
  });

  it('is left open where none is set', () => {
    expect(readPort({})).toBeUndefined();
  });

  it.each(['80x', '', '-1', '65536', '8080.5', '0x50'])('is not %j', (given) => {
    expect(() => readPort({ PORT: given })).toThrow(BadSetting);
  });
});
