import type { Language } from '../../law/language.ts';
import type { Faq } from '../../library/model.ts';
import type { Found, Rule } from '../rule.ts';

/** Characters of a Chinese message: enough to say what is wanted and why, and no letter. */
const LEAST = 60;
const MOST = 220;

/** What the sender fills in, by the language of the message. */
const blanks = { zh: /【[^【】]+】/g, en: /\[[^[\]]+\]/g };
/** What is left when the blanks are out: a bracket of the other language, or one that stands alone. */
const STRAY = /[[\]【】]/;

/**
 * Numbers that a message does without: a date, a sum, a telephone number is the sender's to fill in,
 * and a time that no law sets is none. Numbers of documents (法释〔2021〕15号) stay.
 */
const DOCUMENT = /〔\d{4}〕\d+号/g;
const NUMBER = /\d+|[一二两三四五六七八九十]+个?(?:工作)?[日天月](?:以|之)?内/;

/** A message can be sent as it stands: same blanks in both languages, short, no number of ours. */
export const messages: Rule = {
  name: 'messages',
  *check({ faqs }) {
    for (const faq of faqs) yield* checkMessage(faq);
  },
};

function* checkMessage({ pages }: Faq): Iterable<Found> {
  const [zh, en] = [pages.zh.data.message, pages.en.data.message];
  if (zh === undefined && en === undefined) return;
  if (zh === undefined || en === undefined) {
    const [missing, other] =
      zh === undefined ? (['zh', 'Chinese'] as const) : (['en', 'English'] as const);
    const message = `there is a message in one language and none in ${other}`;
    yield {
      file: pages[missing].file,
      line: 1,
      message,
      remedy: 'write it in both languages, or in neither',
    };
    return;
  }
  const problems = { zh: [...chineseProblems(zh), ...strayIn(zh, 'zh')], en: strayIn(en, 'en') };
  const [inChinese, inEnglish] = [countIn(zh, 'zh'), countIn(en, 'en')];
  if (inChinese !== inEnglish) {
    const message = `the message has ${inEnglish} blanks, in Chinese ${inChinese}`;
    problems.en.push({
      message,
      remedy: 'leave the same blanks in both: 【】 in Chinese, [ ] in English',
    });
  }
  for (const language of ['zh', 'en'] satisfies Language[]) {
    const { file, lineOf } = pages[language];
    for (const problem of problems[language]) {
      yield { file, line: lineOf(['message']), ...problem };
    }
  }
}

type Problem = Pick<Found, 'message' | 'remedy'>;

function chineseProblems(text: string): Problem[] {
  const problems: Problem[] = [];
  const length = [...text].length;
  if (length < LEAST || length > MOST) {
    const message = `the message has ${length} characters; it has ${LEAST} to ${MOST}`;
    problems.push({ message, remedy: 'say who writes, what is wanted and on what ground' });
  }
  const [number] = NUMBER.exec(text.replace(blanks.zh, '').replace(DOCUMENT, '')) ?? [];
  if (number !== undefined) {
    const message = `the message has the number "${number}"`;
    problems.push({ message, remedy: 'leave a blank in 【】 for it, or say it without' });
  }
  return problems;
}

function strayIn(text: string, language: Language): Problem[] {
  const [bracket] = STRAY.exec(text.replace(blanks[language], '')) ?? [];
  if (bracket === undefined) return [];
  const message = `"${bracket}" opens or closes no blank of the message`;
  return [{ message, remedy: 'blanks stand in 【】 in Chinese and in [ ] in English' }];
}

function countIn(text: string, language: Language): number {
  return text.match(blanks[language])?.length ?? 0;
}
