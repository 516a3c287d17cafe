/** People's words for a thing and those of the law, as content/everyday-words.yaml has them. */
export interface EverydayWord {
  /** What people say, in either language and any form: 刷脸, face scan. */
  words: string[];
  /** What the texts say for it: 人脸识别, face recognition. */
  means: string[];
}
