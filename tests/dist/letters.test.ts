import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskStore } from '../../src/search/index/diskStore.ts';
import { openIndex } from '../../src/search/index/openIndex.ts';
import { answerLine } from '../../src/search/rank/answerLine.ts';
import { linksOf } from './brokenLinks.ts';
import { pageOf } from './builtSite.ts';
import { dist, root } from './place.ts';

const ids = readdirSync(join(root, 'content', 'letters'));

describe('the list of letters', () => {
  it.each(['zh', 'en'])('leads to each in %s', (locale) => {
    const links = linksOf(pageOf(locale, 'letters'));
    expect(ids.filter((id) => !links.includes(`/${locale}/letters/${id}/`))).toEqual([]);
  });
});

describe('the search', () => {
  it.each([
    ['民事起诉状怎么写', 'civil-complaint'],
    ['给物业写信要门禁卡', 'gate-another-way'],
    ['12315投诉书', 'consumer-complaint'],
    ['撤回同意通知书', 'withdrawal-of-consent'],
    ['证据清单', 'evidence-list'],
    ['禁令申请书', 'injunction-application'],
    ['投诉举报信 网信办', 'authority-complaint'],
    ['查阅复制个人信息申请', 'access-and-deletion'],
    ['刷脸打卡异议书', 'attendance-objection'],
    ['不同意采集孩子人脸的函', 'child-refusal'],
    ['template letter to property management', 'gate-another-way'],
    ['civil complaint form', 'civil-complaint'],
  ])('finds by "%s" the letter %s near the top', async (query, id) => {
    const index = await openIndex(diskStore(join(dist, 'search')));
    const { results } = await answerLine(index, { id, query }, 8);
    expect(results).toContain(`letters/${id}`);
  });
});
