import {
  type Alias,
  type Document,
  isScalar,
  type LineCounter,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import type { Words } from './issueInWords.ts';

/** What keeps a YAML text from being read, with its place. */
export interface YamlFault extends Words {
  /** Counted from 1 in the text. */
  line: number;
}

const QUOTE_IT = 'put the whole value into quotation marks';

/**
 * The first thing that is wrong with a YAML text, in words and with its own remedy.
 * @param text What was parsed into the document.
 * @returns undefined where the document can be taken as data
 */
export function yamlFault(
  text: string,
  document: Document.Parsed,
  counter: LineCounter,
): YamlFault | undefined {
  const lineAt = (offset: number) => counter.linePos(offset).line;
  // A tag that nothing resolves is only warned of, and would vanish.
  const [error] = [...document.errors, ...document.warnings];
  if (error) return faultOf(error, text, document, lineAt);
  const alias = brokenAlias(document);
  return alias && { line: lineAt(alias.offset), message: alias.message, remedy: alias.remedy };
}

function faultOf(
  error: YAMLError,
  text: string,
  document: Document.Parsed,
  lineAt: (offset: number) => number,
): YamlFault {
  const [offset] = error.pos;
  const line = lineAt(Math.min(offset, text.length));
  const rest = text.slice(offset, text.indexOf('\n', offset) + 1 || undefined).trimEnd();
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = rest.split(':')[0] as string;
      return { line, message: `the field ${key} stands twice`, remedy: 'keep one of the two' };
    }
    case 'TAB_AS_INDENT': {
      const remedy = 'indent by spaces, two for each level';
      return { line, message: 'the line is indented by a tab', remedy };
    }
    case 'MULTIPLE_DOCS': {
      const message = 'a second document begins here';
      return { line, message, remedy: 'take out the line "---" or "...": a file is one document' };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return isIndentation(document)
        ? {
            line: line + 1,
            message: 'the line is indented further than the one above, which has a value already',
            remedy: 'begin all fields of one level in the same column',
          }
        : {
            line,
            message: 'a value holds a colon and a space',
            remedy: `${QUOTE_IT}: "${unquoted(rest)}"`,
          };
    case 'MULTILINE_IMPLICIT_KEY': {
      const message = 'the line is no field: a colon and a space after its name are missing';
      return { line, message, remedy: 'write "name: value", with a half-width colon and a space' };
    }
    case 'BAD_INDENT':
      return /^Flow/.test(error.message)
        ? notClosed(error, line)
        : {
            line,
            message: 'the line stands in a column of its own',
            remedy: 'begin all fields of one level in the same column, two spaces for each level',
          };
    case 'MISSING_CHAR':
      return missingCharacter(error, document, line, lineAt);
    case 'BAD_SCALAR_START':
      return {
        line,
        message: `a value cannot begin with ${rest[0]}`,
        remedy: `${QUOTE_IT}: "${rest}"`,
      };
    case 'BAD_DQ_ESCAPE': {
      const message = `${rest.slice(0, 2)} means nothing between double quotation marks`;
      return { line, message, remedy: "write the backslash twice, or use single ones: '…'" };
    }
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED': {
      const message = `${rest[0]} at the beginning of a value means something else in YAML`;
      return { line, message, remedy: `${QUOTE_IT}: "${rest}"` };
    }
    case 'UNEXPECTED_TOKEN': {
      const message = `what follows on the line does not belong to the value: ${rest}`;
      return { line, message, remedy: `${QUOTE_IT}, and write quotation marks within it as “…”` };
    }
    default: {
      const remedy = `compare the line with those of other files, or ${QUOTE_IT}`;
      return { line, message: 'what stands here is no YAML', remedy };
    }
  }
}

/** An over-indented line makes a key of what stands above, which then goes over two lines. */
function isIndentation({ errors }: Document.Parsed): boolean {
  return errors[1]?.code === 'MULTILINE_IMPLICIT_KEY' && errors[1].pos[0] === errors[0]?.pos[0];
}

function unquoted(value: string): string {
  return value.replaceAll('"', '”').replace(/[,}\]\s]+$/, '');
}

function notClosed(error: YAMLError, line: number): YamlFault {
  const [open, close] = error.message.includes('sequence') ? ['[', ']'] : ['{', '}'];
  return {
    line,
    message: `${open} is not closed before this line`,
    remedy: `close it by ${close}`,
  };
}

function missingCharacter(
  error: YAMLError,
  document: Document.Parsed,
  line: number,
  lineAt: (offset: number) => number,
): YamlFault {
  if (error.message.startsWith('Missing closing')) {
    const opened = lastQuoted(document, error.pos[0]);
    const mark = /['"]/.exec(error.message)?.[0];
    const message = `the quotation mark ${mark} is not closed, or closed too early`;
    const remedy = `close the value by ${mark}, and write quotation marks within it as “…”`;
    return { line: opened === undefined ? line : lineAt(opened), message, remedy };
  }
  if (error.message.startsWith('Comments')) {
    return {
      line,
      message: '# follows a value without a space',
      remedy: `write a space before #, or ${QUOTE_IT}`,
    };
  }
  const message = 'the line is no field: a colon and a space after its name are missing';
  const remedy = 'write "name: value", or indent the line as far as the text that it continues';
  return { line, message, remedy };
}

/** Where the last value in quotation marks before an offset begins. */
function lastQuoted(document: Document.Parsed, before: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] <= before) found = range[0];
    },
  });
  return found;
}

function brokenAlias(document: Document.Parsed): (Words & { offset: number }) | undefined {
  let broken: (Words & { offset: number }) | undefined;
  let first: number | undefined;
  visit(document, {
    Alias(_key, alias) {
      const offset = alias.range?.[0] ?? 0;
      first ??= offset;
      const target = alias.resolve(document);
      if (target && !holds(target, alias)) return undefined;
      const star = `*${alias.source}`;
      broken = {
        offset,
        message: target
          ? `${star} stands for what it is part of`
          : `${star} stands for nothing: no line above has &${alias.source}`,
        remedy: `if the asterisk belongs to the value, ${QUOTE_IT}; otherwise write the value out`,
      };
      return visit.BREAK;
    },
  });
  if (broken || first === undefined) return broken;
  try {
    document.toJS();
    return undefined;
  } catch {
    const message = 'the aliases (*name) unfold into far too much';
    return { offset: first, message, remedy: 'write the values out where they stand' };
  }
}

function holds(target: Node, { range }: Alias): boolean {
  if (isScalar(target) || !target.range || !range) return false;
  return target.range[0] <= range[0] && range[0] < target.range[1];
}
