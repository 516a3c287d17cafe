import type { LinkedText } from '../markdown/remarkLegalLinks.ts';
import type { Library } from './Library.ts';
import type { Provision } from './model.ts';

export class Citations {
  constructor(_library: Library) {}
  link(text: string, _place: unknown, _href: unknown): LinkedText[] {
    return [{ text }];
  }
  placeOf(path: string) {
    return { language: path.endsWith('.en.mdx') ? ('en' as const) : ('zh' as const) };
  }
  citedBy(_from: Provision): Provision[] {
    return [];
  }
  unresolved(): {
    file: string;
    line: number;
    text: string;
    problem: { message: string; remedy: string };
  }[] {
    return [];
  }
}
