import { beforeEach, describe, expect, it } from 'vitest';
import { whichRule } from '../../../src/client/when/whichRule.ts';
import { whenStrings } from '../../../src/i18n/when.ts';
import { at } from '../page.ts';

const words = whenStrings.en.answer;

/** Opens the page with three texts and two rules at an address. */
function open(address: string) {
  history.replaceState(null, '', `/en/when/${address}`);
  document.body.innerHTML = `
    <form data-when data-as-of="2026-11-28" data-locale="en">
      <input name="from"><input name="to"><input name="suit">
    </form>
    <div data-when-result></div>
    <script type="application/json" data-when-strings></script>
    <table><tbody data-field="civil">
      <tr><th>Civil law</th></tr>
      <tr data-text="code" data-rules="whole general"><th><a href="/en/laws/code/">Code</a></th>
        <td><span data-from="2021-01-01" data-carried="true">text from 2021</span>
          <p data-reaches>All.</p><p data-note>Read the last article.</p></td></tr>
      <tr data-text="torts" data-rules="general" data-yields="code"><th>Torts</th>
        <td><span data-from="2010-07-01" data-to="2021-01-01">text of 2010</span>
          <p data-reaches>Wrongs.</p></td></tr>
    </tbody><tbody data-field="procedure">
      <tr><th>Procedure</th></tr>
      <tr data-text="suits" data-rules=""><th>Suits</th>
        <td><span data-from="2022-01-01" data-carried="true">text of 2022</span>
          <p data-reaches>Courts.</p></td></tr>
    </tbody></table>
    <section data-rule="whole" data-before="law-of-the-day" data-across="whole">
      <h3>Rule of the Code</h3><p data-says>It says so.</p></section>
    <section data-rule="general" data-before="not-back" data-across="open">
      <h3>General rule</h3><p data-says>Not back.</p></section>`;
  at('[data-when-strings]').textContent = JSON.stringify(words);
  whichRule(document);
}

beforeEach(() => open(''));

const result = () => at('[data-when-result]');
/** The words of what stands below a heading of the answer, up to the next. */
function below(heading: string): string[] {
  const parts = [...result().children];
  const from = parts.findIndex(({ textContent }) => textContent === heading);
  const rest = parts.slice(from + 1);
  const end = rest.findIndex(({ localName }) => localName === 'h3');
  return from < 0 ? [] : rest.slice(0, end < 0 ? undefined : end).map((each) => tidy(each));
}
const tidy = ({ textContent }: Element) => (textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the page of the law of a date', () => {
  it('says nothing until it is asked', () => {
    expect(result().children).toHaveLength(0);
  });

  it('answers the day in its address, and shows it in the form', () => {
    open('?from=2021-01-01');
    expect(at<HTMLInputElement>('[name="from"]').value).toBe('2021-01-01');
    expect(tidy(at('h2'))).toBe('Acts on 1 January 2021');
    expect(below(words.here)).toEqual([
      'Civil law',
      'Codetext from 2021All.Read the last article.',
    ]);
    expect(below(words.elsewhere)).toEqual(['None was seen.']);
  });

  it('names on the last day of a text that text, and not the one that follows', () => {
    open('?from=2020-12-31');
    expect(below(words.here)).toEqual(['None was seen.']);
    expect(below(words.elsewhere)).toEqual(['Civil law', 'Tortstext of 2010Wrongs.']);
  });

  it('divides an act that goes on, its last day included, and says what then governs', () => {
    open('?from=2020-12-01&to=2021-01-01');
    expect(below(words.hereSpan)[1]).toContain('1 January 2021 · text from 2021');
    expect(below(words.hereSpan)[1]).toContain('governs the part before 1 January 2021 as well');
    expect(below(words.elsewhereSpan)[1]).toContain('1 December 2020 to 31 December 2020 · ');
    expect(below(words.elsewhereSpan)[1]).toContain('governed as a whole by the Code');
  });

  it('leads from a text to its page', () => {
    open('?from=2021-01-01');
    expect(result().querySelector('a')?.getAttribute('href')).toBe('/en/laws/code/');
  });

  it('folds what leaves the law of the day as it is, and nothing else', () => {
    open('?from=2020-12-01');
    const rules = [...result().querySelectorAll('details')].filter((each) =>
      each.querySelector('[data-says]'),
    );
    expect(rules.map((rule) => [tidy(rule.children[0] as Element), rule.open])).toEqual([
      ['Rule of the Code: the law of that day, with exceptions', true],
      ['General rule: does not reach earlier acts', false],
    ]);
  });

  it('names the texts that were not yet in force', () => {
    open('?from=2009-01-01');
    expect(result().textContent).toContain('Not yet in force then: 2');
  });

  it.each(['?from=2021-02-30', '?from=2021-01-02&to=2021-01-01', '?from=2021-01-01&suit=soon'])(
    'says of %s what is wrong',
    (address) => {
      open(address);
      expect(tidy(result())).toBe(words.invalid);
    },
  );

  it('takes procedure from the day of the suit, else from today', () => {
    open('?from=2021-01-01&suit=2022-01-01');
    expect(result().textContent).toContain('This is the procedure of 1 January 2022.');
    expect(below(words.procedure).join()).toContain('Suitstext of 2022Courts.');
    open('?from=2021-01-01&suit=2021-12-31');
    expect(below(words.procedure).join()).not.toContain('Suits');
    open('?from=2021-01-01');
    expect(result().textContent).toContain('this is the procedure of 28 November 2026.');
  });

  it('says nothing of days before its record, or after its day', () => {
    open('?from=1986-12-31');
    expect(result().textContent).toContain('cannot be said');
    expect(below(words.here)).toEqual([]);
    open('?from=2026-11-29');
    expect(result().textContent).toContain('This site stands as of 28 November 2026');
  });
});

describe('a question that is sent', () => {
  const ask = (from: string, to = '') => {
    at<HTMLInputElement>('[name="from"]').value = from;
    at<HTMLInputElement>('[name="to"]').value = to;
    at('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  };

  it('is answered, and stands in the address so that it can be passed on', () => {
    ask('2021-01-01');
    expect(location.search).toBe('?from=2021-01-01');
    expect(tidy(at('h2'))).toBe('Acts on 1 January 2021');
  });

  it('is answered again when the reader goes back', () => {
    ask('2021-01-01');
    history.replaceState(null, '', '?from=2010-07-01');
    window.dispatchEvent(new Event('popstate'));
    expect(tidy(at('h2'))).toBe('Acts on 1 July 2010');
  });
});
