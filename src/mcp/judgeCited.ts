import { fill } from '../i18n/fill.ts';
import { mcpStrings } from '../i18n/mcp.ts';
import { searchStrings } from '../i18n/search.ts';
import { articleRanges } from '../law/articleRanges.ts';
import { both } from '../law/both.ts';
import type { CitedInText, CitedThing, NamedText } from '../law/citations/cited.ts';
import { foldForMatching } from '../law/citations/lawNames.ts';
import type { PlaceInLaw } from '../law/citations/resolve/resolution.ts';
import { textNamed } from '../law/citations/resolve/version.ts';
import { type Day, toDay } from '../law/day.ts';
import { formatDay } from '../law/formatDay.ts';
import type { Language } from '../law/language.ts';
import type { ArticleNumber, PlaceInArticle } from '../law/provisionId.ts';
import { articleLabel, provisionLabel } from '../law/provisionLabel.ts';
import { statusOn } from '../law/versions.ts';
import { citationOf } from '../library/laws/citationOf.ts';
import { unitOf } from '../library/laws/citedProvision.ts';
import { formerNumbers } from '../library/laws/numbering.ts';
import type { Law, Provision, Version } from '../library/model.ts';
import type { Context } from './context.ts';
import { citationIn, type Judged, judge, lackingIn, spanWords } from './judge.ts';
import { judgeCaseNumber } from './judgeCaseNumber.ts';
import { type Asked, readOn } from './readOn.ts';
import { joined, say } from './say.ts';
import { standingOfLaw, standingOn, standingWords } from './standing.ts';

/** Everything that a text cites, judged one by one, in its order. */
export function judgeText(text: string, asked: Asked, context: Context): (Judged & CitedInText)[] {
  return readOn(text, asked, context).map((each) => ({
    ...each,
    ...judgeCited(each, asked.day, context),
  }));
}

/** Judges one thing that a text cites. */
export function judgeCited(
  { cited, words }: Pick<CitedInText, 'cited' | 'words'>,
  day: Day,
  context: Context,
): Judged {
  switch (cited.kind) {
    case 'inside':
      return inside(cited, day, context);
    case 'absent':
      return absent(cited, day, context);
    case 'law':
      return context.library.law(cited.law)
        ? lawNamed(cited.law, day, context)
        : notCarried(words, day, context);
    case 'not-carried':
      return notCarried(cited.name, day, context);
    case 'foreign':
      return {
        status: 'not-in-this-collection',
        message: say(
          ({ verdict }) => verdict.foreign,
          () => ({ name: cited.name }),
        ),
      };
    case 'paper':
      return {
        status: 'not-a-law',
        message: both((language) =>
          fill(searchStrings[language].told[cited.paper], { name: cited.name }),
        ),
      };
    case 'unnamed':
      return unnamed(cited);
    case 'case-number':
      return judgeCaseNumber(cited.number, context);
  }
}

type Named<K extends CitedThing['kind']> = Extract<CitedThing, { kind: K }>;

function lawOf(id: string, { library }: Context): Law {
  const law = library.law(id);
  if (!law) throw new Error(`the collection has no law ${id}`);
  return law;
}

function inside(cited: Named<'inside'>, day: Day, context: Context): Judged {
  const law = lawOf(cited.law, context);
  const version = law.versions.find(({ id }) => id === cited.version) ?? law.current;
  const provision = version.provisions.find(({ number }) => number === cited.article);
  const { versionYear, former, lacking, beyond } = cited;
  const place = placeOf(cited.article, lacking ?? cited);
  if (versionYear !== undefined && !textCited(law, cited, day, context)) {
    return textNotHere(law, version, versionYear, place, provision);
  }
  if (lacking) {
    // Read in the text that is meant, which may not be that of the day.
    const standing = standingOfLaw(law, day, context);
    return { ...judge(law, place, toDay(version.id), context), standing };
  }
  if (beyond) return rangeBeyond(place, beyond, dayOfText(law, cited, day, context), law, context);
  if (provision && (former || versionYear !== undefined)) {
    return formerText(provision, place, cited, day, context);
  }
  const { renumberedFrom, current } = cited;
  if (provision && (renumberedFrom !== undefined || current !== undefined)) {
    return renumbered(provision, place, cited, day, context);
  }
  return judge(law, place, day, context);
}

function placeOf(article: ArticleNumber, { paragraph, item }: PlaceInArticle): PlaceInLaw {
  return {
    article,
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
  };
}

/** A range that begins here and ends with an article that is not here. */
function rangeBeyond(
  place: PlaceInLaw,
  end: ArticleNumber,
  day: Day,
  law: Law,
  context: Context,
): Judged {
  const first = judge(law, place, day, context);
  if (first.status !== 'right') return first;
  const last = judge(law, { article: end }, day, context);
  const ends = say(
    ({ verdict }) => verdict.rangeEnds,
    (language) => ({ said: last.message[language] }),
  );
  return { ...first, status: last.status, message: joined([first.message, ends]) };
}

function textNotHere(
  law: Law,
  version: Version,
  year: number,
  place: PlaceInLaw,
  provision: Provision | undefined,
): Judged {
  const message = say(
    ({ verdict }) => verdict.yearNotHere,
    (language) => ({
      citation: citationIn(law, place, language),
      year,
      text: fill(mcpStrings[language].text, {
        law: law.data.short[language],
        from: formatDay(version.id as Day, language),
      }),
    }),
  );
  return {
    status: 'not-in-this-collection',
    message,
    law,
    ...(provision && { provision, place }),
  };
}

/** A text that is cited as what it is: a former one. */
function formerText(
  provision: Provision,
  place: PlaceInLaw,
  { current }: Named<'inside'>,
  day: Day,
  context: Context,
): Judged {
  const { law, version } = provision;
  if (statusOn(version.data, day) !== 'superseded') return judge(law, place, day, context);
  const past = say(
    ({ verdict }) => verdict.formerText,
    (language) => ({
      citation: citationOf(law, place, language, version.id.slice(0, 4), unitOf(law.current)),
      from: formatDay(version.id as Day, language),
      to: formatDay(version.data.to as Day, language),
    }),
  );
  const now =
    current &&
    say(
      ({ verdict }) => verdict.formerNow,
      (language) => ({ now: articleLabel(current.article, language, unitOf(law.current)) }),
    );
  return {
    status: 'no-longer-in-force',
    message: joined([past, now]),
    law,
    standing: { status: 'no-longer', to: version.data.to as Day },
    provision,
    place,
  };
}

/** An article cited by a number that it bears no longer, or bore not yet. */
function renumbered(
  provision: Provision,
  place: PlaceInLaw,
  { article, renumberedFrom, current }: Named<'inside'>,
  day: Day,
  context: Context,
): Judged {
  const { law } = provision;
  const old = renumberedFrom ?? article;
  const now = current?.article ?? article;
  const standing = standingOfLaw(law, day, context);
  const today = law.current.provisions.find(({ number }) => number === now) ?? provision;
  const on =
    formerNumbers(today, context.library.day)
      .filter(({ number }) => number === old)
      .at(-1)?.until ?? toDay(law.current.id);
  const labels = (language: Language) => ({
    citation: citationIn(law, { ...place, article: old }, language),
    old: articleLabel(old, language, unitOf(law.current)),
    now: articleLabel(now, language, unitOf(law.current)),
    on: formatDay(on, language),
  });
  const atHand = { law, standing, provision: today };
  const { article: _article, ...inToday } = place;
  const shown = lackingIn(today, inToday) === undefined ? { place: inToday } : {};
  if (standing.status === 'in-force' && !standing.carried) {
    const { from, to } = standing;
    const then = say(
      ({ verdict }) => verdict.wordingNotHere,
      (language) => ({
        ...labels(language),
        day: formatDay(day, language),
        span: spanWords(from, to, language),
      }),
    );
    const since = old === now ? undefined : say(({ verdict }) => verdict.wordingNow, labels);
    return {
      status: 'not-in-this-collection',
      message: joined([then, since]),
      ...atHand,
      ...shown,
    };
  }
  if (old === now || day < on) return judge(law, { ...place, article: old }, day, context);
  const other = judge(law, { article: old }, day, context);
  const otherwise =
    other.status === 'wrong'
      ? undefined
      : say(
          ({ verdict }) => verdict.otherNow,
          (language) => ({ ...labels(language), otherwise: other.message[language] }),
        );
  const message = joined([say(({ verdict }) => verdict.renumbered, labels), otherwise]);
  return { status: 'renumbered', message, ...atHand, ...shown };
}

function absent(cited: Named<'absent'>, day: Day, context: Context): Judged {
  const law = lawOf(cited.law, context);
  return judge(law, { article: cited.article }, dayOfText(law, cited, day, context), context);
}

/** The text that is named by its year or as the former one, where it is here. */
function textCited({ id }: Law, cited: NamedText, day: Day, { known }: Context) {
  const law = known.laws[id];
  return law && textNamed(law, cited, day);
}

/** The first day of the text that is named; where none is, the day given. */
function dayOfText(law: Law, cited: NamedText, day: Day, context: Context): Day {
  const text = textCited(law, cited, day, context);
  return text ? toDay(text.from) : day;
}

function lawNamed(id: string, day: Day, context: Context): Judged {
  const law = lawOf(id, context);
  const standing = standingOfLaw(law, day, context);
  const values = (language: Language) => ({
    law: law.data.short[language],
    citation: law.data.short[language],
    day: formatDay(day, language),
    has: articleRanges(law.current.provisions.map(({ number }) => number)),
    ...('from' in standing && {
      from: formatDay(standing.from, language),
      span: spanWords(standing.from, 'to' in standing ? standing.to : undefined, language),
    }),
    ...(standing.status === 'no-longer' && { to: formatDay(standing.to, language) }),
  });
  const isHere = standing.status === 'in-force' && standing.carried;
  const status = {
    'in-force': isHere ? ('right' as const) : ('not-in-this-collection' as const),
    'not-yet': 'not-yet-in-force' as const,
    'no-longer': 'no-longer-in-force' as const,
  }[standing.status];
  const message = say(({ verdict }) => {
    if (standing.status === 'not-yet') return verdict.notYet;
    if (standing.status === 'no-longer') return verdict.noLonger;
    return isHere ? verdict.lawNamed : verdict.wordingNotHere;
  }, values);
  return { status, message, law, standing };
}

/** A law of the mainland that is not here: real where a record has it, else nothing is known of it. */
function notCarried(words: string, day: Day, context: Context): Judged {
  const name = words.replace(/^《|》$/g, '');
  const { outside, formerLaws } = context.library.collection;
  const id = context.known.names.ids.get(foldForMatching(name));
  const listed = outside.laws.find((law) => law.id === id);
  const former = formerLaws?.data.texts.find(
    (text) =>
      (listed && (text.outside === listed.id || text.id === listed.id)) ||
      Object.values(text.name).some((own) => foldForMatching(own) === foldForMatching(name)),
  );
  const text = former && context.texts.get(former.id);
  const standing = text && standingOn(text, day);
  const values = () => ({ name });
  if (!listed && !standing) {
    const message = say(({ verdict }) => verdict.unknownLaw, values);
    return { status: 'not-in-this-collection', message };
  }
  const message = joined([
    say(({ verdict }) => verdict.notCarried, values),
    listed &&
      say(
        ({ verdict }) => verdict.reason,
        (language) => ({ reason: listed.reason[language] }),
      ),
    standing &&
      say(
        ({ verdict }) => verdict.recorded,
        (language) => ({ standing: standingWords(standing, day)[language] }),
      ),
  ]);
  return { status: 'not-in-this-collection', message, ...(standing && { standing }) };
}

function unnamed({ article, paragraph, item }: Named<'unnamed'>): Judged {
  const message = say(
    ({ verdict }) => verdict.unnamed,
    (language) => ({ citation: provisionLabel({ article, paragraph, item }, language) }),
  );
  return { status: 'law-not-named', message };
}
