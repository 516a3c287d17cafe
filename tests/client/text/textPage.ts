/** An article of two 款, the first with two 项, as the page of a law has it. */
export const textPage = `
  <header><a class="language" href="/en/laws/tiny/2/">English</a></header>
  <fieldset class="shown" data-own="zh">
    ${['both', 'zh', 'en'].map((value) => `<input type="radio" name="shown" value="${value}">`).join('')}
  </fieldset>
  <div class="parallel">
    <div data-text="official">
      <p class="block" id="p1"><a class="pin" href="#p1" data-cited="第一款" data-not-text>第一款</a>有下列情形的：</p>
      <p class="block item" id="p1-i1">（一）甲；<a class="pin" href="#p1-i1" data-cited="第一款第一项" data-not-text>第一项</a></p>
      <p class="block" id="p2"><a class="pin" href="#p2" data-cited="第二款" data-not-text>第二款</a>违反<a href="/1">前款</a>的。</p>
    </div>
    <div data-text="translation">
      <p class="block" id="p1-en"><a class="pin" href="#p1" data-cited="(1)" data-not-text>Paragraph 1</a>Where:</p>
      <p class="block item" id="p1-i1-en">(1) A;<a class="pin" href="#p1-i1" data-cited="(1)(1)" data-not-text>Item 1</a></p>
      <p class="block" id="p2-en"><a class="pin" href="#p2" data-cited="(2)" data-not-text>Paragraph 2</a>Whoever does so.</p>
    </div>
  </div>
  <details class="cite" data-copied="已复制：{what}。" data-not-copied="没能复制。">
    <summary>引用第二条<span data-place="zh"></span></summary>
    <div class="row"><p class="note">中文引用</p><p data-cite="zh">《小规定》第二条<span data-place="zh"></span></p><button value="zh">复制</button></div>
    <div class="row"><p class="note">英文引用</p><p data-cite="en">Tiny Rules, art. 2<span data-place="en"></span>, unofficial translation</p><button value="en">复制</button></div>
    <div class="row"><p class="note">固定链接</p><p data-cite="link"><a data-permanent="art-2" href="/zh/laws/tiny/2021-08-01/#art-2">/zh/laws/tiny/2021-08-01/#art-2</a></p><button value="link">复制</button></div>
    <p><button value="all" data-what="全部">复制</button><button value="more">更多</button>
    <span role="status"></span></p>
  </details>`;

/** Goes to an anchor of the page, as a reader who taps a mark does. */
export function goTo(anchor: string): void {
  location.hash = anchor;
  dispatchEvent(new Event('hashchange'));
}
