import type { Text } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

/**
 * Whatever a pattern of the writer could want to escape: marks of Markdown, `www.` and `https:`, a
 * number or a dash at the beginning, line ends, spaces at the ends.
 */
const NEEDS_CARE =
  /[!#$&*+<=>@[\\\]^_`{|}~\t\r\n]|^[\s\d\-(.)]|\s$|[wW]\.(?:[-.\w]|$)|[ps]:(?:\/|$)/;

/**
 * Writes text. Most of it is plain law, which the writer would search with sixty patterns for what is
 * not there; a test holds that the outcome is the writer's own.
 */
export const quickText: Handle = (node: Text, parent, state, info) =>
  NEEDS_CARE.test(node.value) ? defaultHandlers.text(node, parent, state, info) : node.value;
