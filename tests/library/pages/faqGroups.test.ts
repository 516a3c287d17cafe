import { describe, expect, it } from 'vitest';
import type { Aim, Place } from '../../../src/content-model/faq.ts';
import type { Faq } from '../../../src/library/model.ts';
import { faqsByAim, faqsByPlace, kindredFaqs } from '../../../src/library/pages/faqGroups.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const [gate] = openTinyLibrary().faqs as [Faq];

function question(id: string, places: Place[], aims: Aim[]): Faq {
  return {
    ...gate,
    id,
    key: `faqs/${id}`,
    title: { zh: id, en: id },
    data: { ...gate.data, places, aims },
  };
}

const faqs = [
  question('card', ['home'], ['refuse']),
  question('tenant', ['home', 'neighbours'], ['complain', 'refuse']),
  question('moved', ['home'], ['delete']),
  question('pupil', ['school'], ['refuse']),
  question('doorbell', ['neighbours'], ['delete']),
];
const keys = (list: { key: string }[]) => list.map(({ key }) => key);

describe('questions by place', () => {
  it('stand in the order of the places, at each place where they come up, none empty', () => {
    const groups = faqsByPlace({ faqs }, 'en').map(({ id, links }) => [id, keys(links)]);
    expect(groups).toEqual([
      ['home', ['faqs/card', 'faqs/tenant', 'faqs/moved']],
      ['school', ['faqs/pupil']],
      ['neighbours', ['faqs/tenant', 'faqs/doorbell']],
    ]);
  });

  it('say beside each what is wanted', () => {
    const [home] = faqsByPlace({ faqs }, 'zh');
    expect(home?.name).toBe('小区、家门口');
    expect(home?.links[1]).toEqual({
      key: 'faqs/tenant',
      text: 'tenant',
      note: '投诉、举报；不想刷脸',
    });
  });
});

it('questions by aim say beside each where it comes up', () => {
  const groups = faqsByAim({ faqs }, 'en');
  expect(groups.map(({ id }) => id)).toEqual(['refuse', 'delete', 'complain']);
  expect(groups[2]?.links).toEqual([
    { key: 'faqs/tenant', text: 'tenant', note: 'At home: gate and building; Neighbours' },
  ]);
});

it('beside a question stand those of its places, the same aim first, never itself', () => {
  const [, tenant] = faqs as [Faq, Faq];
  expect(keys(kindredFaqs({ faqs }, tenant))).toEqual(['faqs/card', 'faqs/moved', 'faqs/doorbell']);
  expect(kindredFaqs({ faqs }, faqs[3] as Faq)).toEqual([]);
});
