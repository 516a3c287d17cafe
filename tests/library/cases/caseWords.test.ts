import { describe, expect, it } from 'vitest';
import type { CaseData } from '../../../src/content-model/case/case.ts';
import { appliedBy } from '../../../src/library/cases/appliedBy.ts';
import { caseCells } from '../../../src/library/cases/caseCells.ts';
import { caseMatrix } from '../../../src/library/cases/matrix.ts';
import { bothWidths, widthsOf } from '../../../src/library/cases/numbers.ts';
import { originalTitle, sourceAbout } from '../../../src/library/cases/sourceAbout.ts';
import { stageDates } from '../../../src/library/cases/stageDates.ts';
import type { Case } from '../../../src/library/model.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const library = openTinyLibrary();
const [entry] = library.cases as [Case];
const [stage] = entry.data.stages as [CaseData['stages'][0]];
const [source] = entry.data.sources as [CaseData['sources'][0]];

describe('a case in the list', () => {
  it('says where it was tried, of what kind it is and how it ended', () => {
    expect(caseCells(entry, 'zh')).toMatchObject({ place: '北京', court: '基层人民法院' });
  });

  it('names each level of court once', () => {
    const twice = { ...entry, data: { ...entry.data, stages: [stage, stage] } };
    expect(caseCells(twice, 'zh').court).toBe('基层人民法院');
  });

  it('says that there were no proceedings, where there were none', () => {
    const none = { ...entry, data: { ...entry.data, stages: [] } };
    expect(caseCells(none, 'en').court).toBe('No proceedings');
  });
});

describe('who applied a provision', () => {
  const [row] = caseMatrix(library).laws[0]?.rows ?? [];
  const [found] = row?.entries ?? [];

  it('is told with the stage', () => {
    expect(found && appliedBy(found, 'en')).toBe('by the A court (first instance)');
  });

  it.each(['invoked', 'illustrates'] as const)('is nobody where it was only %s', (role) => {
    const other = found && { ...found, link: { ...found.link, role } };
    expect(other && appliedBy(other, 'zh')).toBe('');
  });
});

describe('the days of a stage', () => {
  it('are those that are known, in the order of its steps', () => {
    const known = { ...stage, filed: '2021-05', decided: '2021-12-01', heard: undefined };
    expect(stageDates(known, 'en').map(({ step, text }) => [step, text])).toEqual([
      ['began', 'May 2021'],
      ['decided', '1 December 2021'],
    ]);
  });

  it('tell the decision of an authority from the judgment of a court', () => {
    const byAuthority = { ...stage, courtLevel: 'authority' as const };
    const [court] = stageDates(stage, 'zh');
    const [authority] = stageDates(byAuthority, 'zh');
    expect([court?.step, authority?.step]).toEqual(['裁判', '决定']);
  });
});

describe('a source', () => {
  it('tells who published it, when, and what kind it is', () => {
    expect(sourceAbout({ ...source, date: '2021-12-03' }, 'zh')).toMatch(/^某报；2021年12月3日；/);
    expect(sourceAbout(source, 'en')).toMatch(/^A newspaper; /);
  });

  it('has its own title beside our translation, and no title beside our description', () => {
    expect(originalTitle(source, 'en')).toEqual({ text: '大门案报道', language: 'zh' });
    expect(originalTitle(source, 'zh')).toBeUndefined();
    expect(originalTitle({ ...source, titleIs: 'description' }, 'en')).toBeUndefined();
  });
});

describe('a case number', () => {
  it('is written with wide brackets and with narrow ones', () => {
    const both = ['（2019）浙0111民初6971号', '(2019)浙0111民初6971号'];
    expect(widthsOf('(2019)浙0111民初6971号')).toEqual(both);
    expect(bothWidths('(2019)浙0111民初6971号')).toBe(both.join(' / '));
  });

  it('that is none is refused with an example', () => {
    expect(() => widthsOf('6971')).toThrow('"6971" is no case number such as');
  });
});
