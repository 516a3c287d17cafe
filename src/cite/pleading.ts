import { chinesePlace } from './chinesePlace.ts';
import type { Cited, CitedLaw } from './cited.ts';
import { inTitleMarks } from './inTitleMarks.ts';
import { numberBeside } from './numberBeside.ts';
import { yearOfText } from './yearOfText.ts';

/** 法释〔2009〕14号, article 2: the order in which one court document cites several acts. */
const RANKS = ['law', 'administrative-regulation', 'judicial-interpretation', 'departmental-rule'];

/**
 * The sentence of a pleading that names its basis: full titles, Chinese numerals, acts in the order
 * of 法释〔2009〕14号, article 2. Rules of departments are no basis of a civil judgment (article 4):
 * of them a sentence for the facts and reasons is made.
 * @param cited what is relied on, rules and other acts not mixed
 */
export function pleading(cited: readonly Cited[]): string {
  const acts = inOrder(cited).map((places) => mentioned(places, titleOf(places[0])));
  const list = acts.join('、');
  const isRule = cited.every(({ law }) => law.rank === 'departmental-rule');
  return isRule ? `${list}对此亦有要求。` : `依据${list}的规定……`;
}

/** The first mention of an act within a text, which gives the short name for later ones. */
export function firstMention(cited: Cited): string {
  return mentioned([cited], titleOf(cited, cited.law.short.zh));
}

/** A later mention, by the short name and without marks. */
export function laterMention(cited: Cited): string {
  return mentioned([cited], cited.law.short.zh);
}

type Places = [Cited, ...Cited[]];

function mentioned(places: readonly Cited[], name: string): string {
  return name + places.map(chinesePlace).join('、');
}

function titleOf({ law, needsYear }: Cited, short?: string): string {
  const { title } = law;
  const notes = [
    numberBeside(law),
    yearOfText({ law, needsYear }),
    short && short !== title.zh && `以下简称${short}`,
  ]
    .filter(Boolean)
    .join('，');
  return inTitleMarks(title.zh) + (notes && `（${notes}）`);
}

function inOrder(cited: readonly Cited[]): Places[] {
  const byLaw = new Map<string, Places>();
  for (const each of cited) {
    const places = byLaw.get(each.law.id);
    if (places) places.push(each);
    else byLaw.set(each.law.id, [each]);
  }
  return [...byLaw.values()].sort(([a], [b]) => orderOf(a.law) - orderOf(b.law));
}

/** By rank; substance before procedure; a basic law, which the Congress itself makes, before others. */
function orderOf({ rank, issuer, title }: CitedLaw): number {
  const procedure = /诉讼法/.test(title.zh) ? 2 : 0;
  return RANKS.indexOf(rank) * 4 + procedure + (issuer.zh === '全国人民代表大会' ? 0 : 1);
}
