import type { Bilingual } from '../content-model/bilingual.ts';

const STATE = '中华人民共和国';

/** A title without the name of the state, which citations leave out of its own laws, not of an act that names one. */
export function withoutState({ zh, en }: Bilingual): Bilingual {
  if (!zh.startsWith(STATE)) return { zh, en };
  return { zh: zh.slice(STATE.length), en: en.replace(" of the People's Republic of China", '') };
}
