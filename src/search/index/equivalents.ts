/** What people say (`words`) and what else stands for it (`means`): plain form, stemmed. */
export interface Equivalent {
  words: string[];
  means: string[];
  /** How sure it is that they mean the same, 0-1. */
  trust: number;
}
