/** What the server for programs and assistants says in Chinese; the shape of the English. `{…}` is filled in. */
export const mcp = {
  /** What every answer says of the collection. */
  covers:
    '本站收录与人脸识别有关的{laws}部法律文件、{provisions}条条文（其中{whole}部收录全文）、{cases}起案件、{questions}个问题。没有收录不等于不存在。中文是官方文本，英文是本站的译文，没有法律效力。',
  edition: '内容以{day}为准。{covers}',
  text: '{law}（{from}起施行的文本）',
  verdict: {
    right: '{citation}：引用正确，{day}有效。',
    lawNamed: '{law}：{day}有效，本站收录第{has}条。',
    noSuchArticle: '{citation}：错误。{text}共{total}条，没有这一条。',
    noSuchPlace: '{citation}：错误。没有{place}；{article}{has}。',
    paragraphs: '共{n}款',
    items: '第{p}款有{n}项',
    articleNotHere:
      '{citation}：不在本站收录之列。{text}共{total}条，有这一条，本站收录第{has}条。',
    listedNotHere: '{citation}：不在本站收录之列，有这一条，本站收录{text}的第{has}条。',
    yearNotHere: '{citation}：{year}年的文本不在本站收录之列；以下是{text}。',
    articleUnconfirmed:
      '{citation}：未能核实。本站只收录{text}的第{has}条，没有记录它共有多少条，不能说这一条不存在。',
    insertedUnconfirmed: '{citation}：未能核实。本站只收录{text}的第{has}条，不能说这一条不存在。',
    reason: '不收录的原因：{reason}',
    notYet: '{citation}：{day}还没有施行，{from}起施行。',
    noLonger: '{citation}：{day}已经不再施行，{to}起失效。',
    wordingNotHere: '{citation}：{day}施行的是{span}的文本，不在本站收录之列。',
    wordingNow: '那时的{old}，{on}起是{now}。',
    renumbered: '{citation}：条号变过。{on}以前的{old}，现在是{now}。',
    otherNow: '现在的{old}是另外一条——{otherwise}',
    formerText: '{citation}：引用的是旧文本，{from}起施行，{to}起不再施行。',
    formerNow: '它现在是{now}。',
    unknownLaw:
      '“{name}”：不在本站收录之列，本站也没有它的记录。不能据此说它不存在，请到国家法律法规数据库核对。',
    notCarried: '“{name}”：不在本站收录之列。',
    recorded: '据本站的施行日记录，它{standing}。',
    foreign: '“{name}”：是其他国家或者地区的法律，本站只收录中国内地的法律。',
    unnamed: '{citation}：没有写明是哪一部法。请写出法律名称，或者用law指明。',
    rangeEnds: '所引范围的最后一条：{said}',
  },
  standing: {
    'in-force': '{day}有效',
    'not-yet': '{day}还没有施行，{from}起施行',
    'no-longer': '{day}已经不再施行，{to}起失效',
  },
  since: '{from}起',
  span: '{from}至{to}',
  number: {
    confirmed: '{number}：已核实，{case}，{stage}，{court}。',
    unconfirmed:
      '{number}：未核实。有人说这是{case}（{stage}）的案号，本站读过的来源都没有证实，不要当作事实引用。',
    'not-in-this-collection':
      '{number}：不在本站收录之列。格式正确，本站没有这个案号的记录，不能据此说它不存在。',
    malformed:
      '“{given}”：不是案号。案号写作（2019）浙0111民初6971号：年份、法院代字、案件类型、序号、“号”。',
    part: '这个案号带有“之{part}”，本站的记录没有。',
    near: '本站有同一法院、同一年的{number}（{case}），请核对数字。',
  },
  quote: {
    exact: '与{citation}（{from}起施行的文本）一字不差。',
    translation:
      '与{citation}（{from}起施行的文本）的本站英译一字不差；译文没有法律效力，引用请以中文为准。',
    'marks-differ': '与{citation}（{from}起施行的文本）字句相同，标点、空格或者大小写不同。',
    differs: '与{citation}（{from}起施行的文本）最接近，但有出入：{difference}。',
    elsewhere: '这段话不在{cited}里，而在{citation}里。',
    'not-in-this-collection':
      '本站收录的任何一条里都没有这段话，也没有与它相近的。不能据此说它是捏造的：它可能出自本站没有收录的文件。跨好几条的引文，请一条一条核对。',
    inForce: '{day}有效。',
    past: '{day}施行的不是这一文本。',
    removed: '［原文：{text}］',
    added: '［所引：{text}］',
  },
  case: {
    stage: '{stage}，{court}，案号：{number}。{outcome}',
    unconfirmed: '{number}（未核实）',
    status: '状态：{status}',
  },
  when: {
    inForce: '在施行、本站收录：{names}。',
    elsewhere: '在施行、不在本站收录之列：{names}。',
    reaching: '新法对以前的行为：{rules}。',
    notYet: '当时还没有施行：{names}。',
    procedure: '程序看起诉的日子。{day}的程序：{names}。',
    caution: '一个行为算不算一直持续、新法是不是更有利，由法院判断。',
    none: '没有见到',
  },
  help: {
    step: '{n}. {name}：{for} 联系：{contacts}。期限：{limits} 做不到：{cannot}',
    doubtful: '{value}（{certainty}）',
    basedOn: '依据本站对“{question}”的回答。',
    all: '没有找到相应的问题，以下是本站记录的全部途径。',
    checked: '最近核对：{day}。',
  },
  search: {
    nothing: '本站没有找到“{q}”。没有找到不等于不存在。',
    result: '{n}. {title}（{group}）{address}\n{passage}',
  },
  counts: '共{n}处引用：{counts}。',
  statuses: {
    right: '正确',
    wrong: '错误',
    renumbered: '条号已变',
    'not-yet-in-force': '还没有施行',
    'no-longer-in-force': '不再施行',
    'not-in-this-collection': '不在本站收录之列',
    unconfirmed: '未核实',
    'law-not-named': '没有写明法律',
    'not-a-law': '不是法律',
  },
  left: '还有{n}处没有列出，请分段核对。',
  noCitation: '没有读到引用。',
  /** What is wrong with what was given, and how to mend it. */
  bad: {
    day: '“{given}”不是日历上的日子：请写成2021-07-31。',
    order: '{to}早于{from}：请让结束日不早于开始日。',
    twoDays: '日子写了两次：引用里写的是{own}，as_of写的是{given}。请只写一次，或者写成一样。',
    law: '本站没有叫作“{given}”的法律。请用法律的名称或者编号，例如个人信息保护法、pipl；本站收录：{laws}。',
    citation:
      '“{given}”里没有读到引用。请写成个人信息保护法第二十八条第一款、Article 28(1) of the PIPL，或者laws/pipl/28#p1。',
    unnamed:
      '“{given}”没有写明是哪一部法。请写出法律名称，或者用law指明，例如law: "frt-provisions"。',
    wholeLaw: '“{given}”只写了法律，没有写条。请写明哪一条；本站收录第{has}条。',
    case: '本站没有“{given}”这起案件。请用案件的名称、编号或者案号；本站收录：{cases}。',
    severalCases: '“{given}”可能是好几起案件：{names}。请写其中一起的名称或者编号。',
    quote: '引文里没有字。请给出要核对的原话。',
  },
};
