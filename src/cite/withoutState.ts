import type { Bilingual } from '../content-model/bilingual.ts';

/** A title without the name of the state, which citations of its own laws leave out. */
export function withoutState({ zh, en }: Bilingual): Bilingual {
  return {
    zh: zh.replace(/^中华人民共和国/, ''),
    en: en.replace(" of the People's Republic of China", ''),
  };
}
