const CHINESE_PLACES =
  '日本|韩国|南韩|朝鲜|德国|法国|英国|美国|欧盟|欧洲|欧共体|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|丹麦|芬兰|波兰|奥地利|爱尔兰|希腊|俄罗斯|苏联|乌克兰|土耳其|以色列|印度|巴西|阿根廷|墨西哥|加拿大|澳大利亚|澳洲|新西兰|新加坡|马来西亚|泰国|越南|印尼|印度尼西亚|菲律宾|蒙古|南非|埃及|香港|澳门|台湾|加州|加利福尼亚州?|伊利诺伊州?|伊州|德州|得州|得克萨斯州?|纽约州?|华盛顿州|弗吉尼亚州?|外国|国外|他国';
const CHINESE_ACTS = '通用数据保护条例|一般数据保护条例|人工智能法案|数字服务法|数字市场法|ai法案';
/** Acts of other places that are called by their letters. */
const LETTERS =
  'gdpr|uk gdpr|ccpa|cpra|bipa|echr|lgpd|pdpa|pdpo|appi|pipa|pipeda|hipaa|ferpa|coppa|dpdpa|bdsg|fadp|bgb|dsgvo|led';
const ENGLISH_PLACES =
  "japan(?:ese|'s)?|korea(?:n|'s)?|german(?:y|y's)?|french|france(?:'s)?|british|uk(?:'s)?|united kingdom|english|american|us|u\\.s\\.?|usa|united states|federal|eu(?:'s)?|european|ital(?:y|ian)|spain|spanish|portuguese|dutch|netherlands|belgian|swiss|switzerland|swedish|norwegian|danish|finnish|polish|austrian?|irish|ireland|greek|russian?|soviet|turkish|israeli?|india(?:n|'s)?|brazil(?:ian|'s)?|argentin(?:a|e)|mexican|canad(?:a|ian)|australian?|new zealand|singapore(?:an|'s)?|malaysian?|thai(?:land)?|vietnam(?:ese)?|indonesian?|philippine|hong kong(?:'s)?|macau|macao|taiwan(?:ese|'s)?|california(?:n|'s)?|illinois|texas|new york|washington state|virginia|quebec|foreign";

const CHINESE = new RegExp(`${CHINESE_PLACES}|${CHINESE_ACTS}`, 'u');
const CHINESE_BEFORE = new RegExp(
  `(?:${CHINESE_PLACES})(?:地区|特区|联邦|共和国)?(?:的|新|旧|现行)?[《“"]?$`,
  'u',
);
const ENGLISH = new RegExp(`\\b(?:${ENGLISH_PLACES})\\b|\\b(?:${LETTERS}|ai act)\\b`);
const ENGLISH_BEFORE = new RegExp(`\\b(?:${ENGLISH_PLACES})\\s+(?:the\\s+)?(?:new\\s+|old\\s+)?$`);
const ENGLISH_AFTER = new RegExp(`^\\s*(?:of|in)\\s+(?:the\\s+)?(?:${ENGLISH_PLACES})\\b`);

const ENGLISH_ENDING = new RegExp(`\\s+(?:of|in)\\s+(?:the\\s+)?(?:${ENGLISH_PLACES})$`);

/** Acts of other places by their letters, for use in a regular expression. */
export const FOREIGN_LETTERS = `${LETTERS}|eu ai act|ai act`;
/** Acts of other places by their Chinese names. */
export const FOREIGN_ACTS = CHINESE_ACTS;

/** Whether a law's name, folded, says that it is that of another place than mainland China. */
export function isForeignName(name: string): boolean {
  return CHINESE.test(name) || ENGLISH.test(name);
}

/** The place named right before an offset, in Chinese or English: 日本《, German . */
export function foreignPlaceBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 24), at);
  return (CHINESE_BEFORE.exec(before) ?? ENGLISH_BEFORE.exec(before))?.[0];
}

/** "of Germany" right before an offset. */
export function foreignPlaceEnding(text: string, end: number): string | undefined {
  return ENGLISH_ENDING.exec(text.slice(Math.max(0, end - 40), end))?.[0];
}

/** "of Germany", "of the United States" right after a name. */
export function foreignPlaceAfter(text: string, at: number): string | undefined {
  return ENGLISH_AFTER.exec(text.slice(at, at + 32))?.[0];
}
