import { contactCertainties, limitCertainties, limitSides } from '../road.ts';
import { certainties, logKinds } from '../updates.ts';
import { both, en, oneOf, page, zh } from './fillIn.ts';

/** comparisons/<question>.yaml */
export const comparisonExample = `order: {order}
question: ${both('the question, as a person would ask it', '问题，照人们会问的样子')}
cells: # "says" with "cites", or "silent" where the law has nothing
  frt-provisions:
    says: ${both('what the places cited say', '所引的款、项怎么说')}
    cites: [laws/frt-provisions/10#p1] # ${en('the 款 or 项 that say it')}
  frt-measures:
    silent: ${both('what the law is about instead', '这部法讲的是什么')}
  pipl:
    silent: ${both('what the law is about instead', '这部法讲的是什么')}
  civil-code:
    silent: ${both('what the law is about instead', '这部法讲的是什么')}
  video-image-regulations:
    silent: ${both('what the law is about instead', '这部法讲的是什么')}
stricter:
  law: none # ${en('the law that asks most, or none')}
  zh: ${zh('严在哪里，或者为什么分不出高低')}
  en: "${en('in what it is stricter, or why they cannot be ranked')}"
enforcedBy:
  zh: ${zh('谁来执行，谁可以提起')}
  en: "${en('who applies these rules, and who can set them in motion')}"
  cites: [laws/pipl/60#p1] # ${en('the 款 or 项 that give them the power')}
`;

/** updates.yaml */
export const updatesExample = `lastLooked: {day} # ${en('day on which all of this was last looked into')}
log:
  - date: {day} # ${en('day of promulgation, issue or decision')}
    kind: rule ${oneOf(logKinds)}
    title: ${both('its name', '名称')}
    bearing: ${both('what it means for face information', '对人脸信息意味着什么')}
    certainty: checked ${oneOf(certainties)}
drafts: []
localRules: []
noChange: []
notEstablished:
  - ${both('what could not be established', '没有查到什么')}
siteLog:
  - date: {day} # ${en('day of the change')}
    zh: ${zh('本站改了什么')}
    en: "${en('what changed on this site')}"
`;

/** corrections.yaml */
export const correctionsExample = `entries:
  - date: {day} # ${en('day of the correction')}
    pages: [about] # ${en('keys of the pages concerned')}
    wrong: ${both('what the page said', '页面原来怎么说')}
    right: ${both('what is right', '正确的是什么')}
    ground: ${both('on what ground', '依据')}
`;

/** outside.yaml */
export const outsideExample = `laws:
  - id: some-law # ${en('a name for it, used nowhere else')}
    names: { zh: [${zh('文中引用它的名称')}], en: ["${en('every name under which a text cites it')}"] }
    reason: ${both('why it is not carried here', '为什么没有收录')}
articles: []
`;

/** everyday-words.yaml */
export const everydayWordsExample = `entries:
  - words: [${zh('人们的说法')}]
    means: [${zh('法律用语')}]
`;

/** road.yaml */
export const roadExample = `checked: {day} # ${en('day on which it was last checked')}
stages:
  - id: first # ${en('the name by which later stages call it')}
    name: ${both('what the stage is about', '这一段做什么')}
    when: ${both('when one gets there', '什么时候走到这里')}
    after: [] # ${en('earlier stages from which one gets there')}
    steps: [some-step] # ${en('ids of its steps')}
steps:
  - id: some-step # ${en('the name by which questions call it')}
    name: ${both('whom to turn to', '找谁')}
    short: ${both('the same in a word or two', '一两个词的简称')}
    for: ${both('with what', '为了什么')}
    contacts:
      - value: ${both('where to reach them', '在哪里找')}
        certainty: usual ${oneOf(contactCertainties)}
    limits:
      - whose: theirs ${oneOf(limitSides)}
        text: ${both('by when', '多久')}
        certainty: sure ${oneOf(limitCertainties)}
    prepare:
      - ${both('a thing to have ready', '准备什么')}
    can:
      - zh: ${zh('能做什么')}
        en: "${en('what they can do')}"
        provisions: [] # ${en('provisions that let them')}
    cannot: ${both('what they cannot do', '做不了什么')}
    provisions: [] # ${en('provisions on which it rests')}
    cases: [] # ${en('cases in which somebody turned to them')}
`;

/** redirects.yaml; `npm run publish-addresses` fills it. */
export const redirectsExample = `published: []
moved: {}
`;

/** about.zh.mdx */
export const aboutZhExample = page(`title: ${zh('标题')}\nsummary: ${zh('这一页讲什么')}`, [
  ['本站是什么', zh('正文')],
]);

/** about.en.mdx */
export const aboutEnExample = page(
  `title: "${en('title of the page')}"\nsummary: "${en('what the page tells')}"`,
  [['What this site is', en('the text')]],
);
