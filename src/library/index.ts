export { library } from 'virtual:facelaw/library';
export type { Library } from './Library.ts';
export type { Term } from './linking/Glossary.ts';
export type {
  Backlinks,
  Case,
  Faq,
  Law,
  Letter,
  Provision,
  Status,
  Topic,
  Version,
} from './model.ts';
