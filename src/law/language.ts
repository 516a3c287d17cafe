/**
 * The two languages of the law and of the site: Chinese, which binds, and English. Declared here
 * alone; whatever exists in both is a `Record<Language, …>`.
 */
export type Language = 'zh' | 'en';
