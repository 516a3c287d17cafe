import type { Link, PhrasingContent, Root, RootContent } from 'mdast';
import { type Locale, locales } from '../../i18n/locales.ts';
import { pathOf, splitKey } from '../../i18n/routes.ts';
import { fill, type Strings, stringsOf } from '../../i18n/translate.ts';
import type { Day, PartialDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import { isPrintable } from '../../library/isPrintable.ts';
import type { Library } from '../../library/Library.ts';
import { citationOfKey } from '../../library/linking/labels.ts';
import type { Status } from '../../library/model.ts';
import type { PageLink } from '../../library/pages/pageLink.ts';
import { Addresses } from '../Addresses.ts';
import type { Edition } from '../edition.ts';
import { heading, link, listOf, section, type Words } from '../markdown/blocks.ts';
import { plainBody } from '../markdown/markdownOf.ts';
import { twinPath } from './twinPath.ts';

/** What the twins of a language are written with. */
export class Desk {
  readonly library: Library;
  readonly language: Locale;
  readonly t: Strings;
  readonly #edition: Edition;
  readonly #addresses: Addresses;

  constructor(library: Library, language: Locale, edition: Edition) {
    this.library = library;
    this.language = language;
    this.t = stringsOf(language);
    this.#edition = edition;
    this.#addresses = new Addresses(edition);
  }

  get marks() {
    return locales[this.language].punctuation;
  }

  /** The address of a page's twin, as pages lead to each other: without a host. */
  twin(reference: string, language = this.language): string {
    const { key } = splitKey(reference);
    return `${this.#edition.base.replace(/\/$/, '')}/${twinPath(language, key)}`;
  }

  /** The address of a page as readers are shown it: whole where the site has a host, else its path. */
  printed(reference: string): string {
    const { key, anchor } = splitKey(reference);
    return this.printedFile(pathOf(this.language, key, anchor).slice(1));
  }

  /** The same for a file, by its path below the base. */
  printedFile(path: string): string {
    const address = this.#addresses.file(path);
    return isPrintable(this.#edition.site) ? address : address.slice(this.#edition.site.length);
  }

  /** A link to another twin. */
  to(reference: string, text: string): Link {
    return link(this.twin(reference), text);
  }

  /** A link to a provision by the words that cite it. */
  toProvision(reference: string): Link {
    return this.to(reference, citationOfKey(this.library, reference, this.language));
  }

  /** Links with the line that each has. */
  links(pages: readonly PageLink[]): RootContent[] {
    const members = pages.map(({ key, text, note }): Words => {
      const to = this.to(key, text);
      return note ? [to, this.marks.colon, note] : [to];
    });
    return listOf(members);
  }

  /** A section of links; none where there are no links. */
  linkSection(words: string, pages: readonly PageLink[]): RootContent[] {
    return section(2, words, this.links(pages));
  }

  /** Links one after the other in a line. */
  inARow(links: readonly PhrasingContent[]): PhrasingContent[] {
    return links.flatMap((each, index) =>
      index === 0 ? [each] : [{ type: 'text' as const, value: this.marks.wideComma }, each],
    );
  }

  /** Name and value as a member of a list. */
  fact(name: string, ...value: (string | PhrasingContent)[]): Words {
    return [name, this.marks.colon, ...value];
  }

  /** A body, its headings below one of the depth. */
  body(tree: Root, below = 1): RootContent[] {
    return plainBody(tree, this.language).map((node) =>
      node.type === 'heading'
        ? { ...node, depth: heading(node.depth + below - 1, '').depth }
        : node,
    );
  }

  day(value: string): string {
    return formatDay(value as PartialDay, this.language);
  }

  /** In force, as at the day of the edition. */
  status(status: Status): string {
    const { t } = this;
    const word = { 'in-force': t.inForce, 'not-yet': t.notYet, superseded: t.superseded }[status];
    const asAt = fill(t.statusOn, { day: this.day(this.library.day as Day) });
    return word + this.marks.comma + asAt;
  }
}
