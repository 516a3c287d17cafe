import type { Cited, CitedCase } from '../../src/cite/cited.ts';
import { toDay } from '../../src/law/day.ts';
import { citedCases } from '../../src/library/cases/citedCase.ts';
import { citedProvision, wholeLaw } from '../../src/library/laws/citedProvision.ts';
import { siteLibrary } from '../library/siteLibrary.ts';

/** A provision of the site by its key, with a place in it. */
export function provision(key: string, paragraph?: number, item?: number): Cited {
  const found = siteLibrary.allProvisions.find((each) => each.key === `laws/${key}`);
  if (!found) throw new Error(`the site has no laws/${key}`);
  return citedProvision(found, { paragraph, item });
}

/** The whole of a law, in its present text. */
export function lawOf(id: string): Cited {
  const found = siteLibrary.laws.find((each) => each.id === id);
  if (!found) throw new Error(`the site has no law ${id}`);
  return wholeLaw(found.current);
}

/** A case of the site, in the nth way to cite it. */
export function theCase(id: string, way = 0): CitedCase {
  const found = siteLibrary.cases.find((each) => each.id === id);
  const cited = found && citedCases(found)[way];
  if (!cited) throw new Error(`the site has no case ${id} with ${way + 1} ways to cite it`);
  return cited;
}

const zoo = 'guo-bing-v-hangzhou-safari-park';
export const cases = {
  zoo: theCase(zoo),
  zooAppeal: theCase(zoo, 1),
  guiding192: theCase('guiding-case-192-li-kaixiang'),
  judgment192: theCase('guiding-case-192-li-kaixiang', 1),
  guiding193: theCase('guiding-case-193-wen-wei'),
  suzhou: theCase('suzhou-wuzhong-zhang-v-property-company'),
};

export const provisions = {
  interpretation: provision('frt-provisions/10', 1),
  measures: provision('frt-measures/3', 1),
  pipl: provision('pipl/28', 2),
  civilCode: provision('civil-code/1035', 1, 1),
  video: provision('video-image-regulations/8', 1),
  crime: provision('criminal-law/253-1', 1),
};

const accessed = toDay('2026-11-27');
const site = 'https://facelaw.example';

/** A page of the site, seen on 27 November 2026. */
export const at = (path: string) => ({ address: `${site}/${path}`, accessed });
export const onPaper = { accessed };
