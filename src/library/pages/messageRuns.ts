import { markedRuns } from '../../i18n/markedRuns.ts';
import type { Language } from '../../law/language.ts';

/** A stretch of a message: words to send as they are, or a blank that its sender fills in. */
export interface MessageRun {
  text: string;
  blank: boolean;
  /** Value for `lang` where it is not in the language of the message. */
  lang?: string | undefined;
}

/** A blank in the Chinese message, or in the English version to read. */
const BLANK = /(【[^】]*】|\[[^\]]*\])/;

/** Cuts a message at its blanks and at what is in the other language; line by line. */
export function messageRuns(message: string, language: Language): MessageRun[][] {
  return message.split('\n').map((line) =>
    line.split(BLANK).flatMap((piece, at) =>
      markedRuns(piece, language).map(({ text, lang }) => ({
        text,
        lang,
        blank: at % 2 === 1,
      })),
    ),
  );
}
