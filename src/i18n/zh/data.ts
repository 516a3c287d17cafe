/** What the open data and the page about it say in Chinese; the shape of the English. */
export const data = {
  akomaNtoso: {
    facelaw: 'FaceLaw（人脸识别法律知识库）',
    author: '制定机关',
    editor: '编者',
    translator: '译者',
    inForce: '施行期间',
    official: '官方文本的转录，取自第三方副本；以官方发布的文本为准。',
    translation: 'FaceLaw的参考译文，不是官方译文；以中文文本为准。',
    comparedWith: '比对过的副本：{copy}',
  },
  searchTool: '搜索页在浏览器里运行，不把查询发给任何服务器；要用程序检索，请用本站的开放数据。',
  whenTool: '网页上可以填一个日期，由脚本算出那天适用什么；下面是它所依据的全部日期和规则。',
  otherTool: '这一页是网页上的工具，请打开：',
  llms: {
    summary:
      '中国人脸识别法律的中英对照：逐条的官方原文和参考译文、解读、案例、问答和术语。以中文原文为准；这里提供信息，不提供法律意见。',
    edition: '法律状态截至{day}。',
    rules: {
      twins:
        '每一页都有Markdown版：在页面地址后面加上 index.md。下面列的是英文页；把 /en/ 换成 /zh/ 就是中文页。',
      citing: '引用时用带施行日期的固定链接，它不会改变；每一页都写着自己的固定链接。',
      official:
        '“官方文本”之下是法律的原话，取自第三方副本；译文和解读是本站自己写的，不要当作官方文字。',
      outside: '这里没有收录的法律、案件，不等于不存在；写着未核实的案号不要引用。',
      days: '说某一天的法律以前，先看文本的施行日期：本站也收录已经失效的文本。',
    },
    data: '开放数据',
    files: {
      manifest: '有哪些文件，各适用什么许可，收录了什么，每个文件的字节数和SHA-256',
      whole: '全部数据，一个JSON文件',
      graph: '谁引用谁，精确到款、项',
      full: '全站文字，一个文件',
    },
  },
  package: {
    description:
      'FaceLaw（人脸识别法律知识库）的开放数据：中国人脸识别法律的条文、译文、案例和问答。',
    edition: '法律状态截至{day}；格式版本{version}。manifest.json说明有哪些文件、收录了什么。',
  },
  page: {
    intro:
      '本站收录的法律、条文、案例、问答、文书、找谁帮忙和术语，都可以整份取走，供程序使用，各有格式说明和许可。',
    manifest: '清单：版本、许可、收录范围，每个文件的字节数和SHA-256。',
    edition: '法律状态截至{day}。',
    filesHeading: '有哪些文件',
    files: {
      whole: '全部数据，一个文件',
      law: '一部法：名称、文号、制定机关、各版本',
      version: '一个版本的全文，逐条、逐款、逐项',
      akomaNtoso: '同一版本的Akoma Ntoso 3.0，每种语言一份，译文标明是译文',
      provision: '一条：原文、译文、解读，谁引用它、它引用谁、哪些案件适用过它',
      case: '一个案件：各审级、诉请、理由、金额、来源，以及没有查明的事',
      question: '一个问题：回答、怎么做、找谁、依据',
      body: '找谁：管什么、怎么联系、期限、能做什么、不能做什么',
      letter: '一份文书：中英文正文、要填的空、引用的条文',
      topic: '一个主题',
      term: '一个术语',
      graph: '引用关系：谁在哪一款、哪一项引用谁',
      vocabulary: '各种代码的中英文名称',
      schema: '每种文件的JSON Schema（draft 2020-12）',
      models: '给语言模型的目录和全文',
      twin: '每一页的Markdown版：在页面地址后面加上 index.md',
    },
    formHeading: '格式',
    form: [
      '字段名尽量用schema.org Legislation和ELI的词；每个字段的意思写在JSON Schema里。',
      '每条记录都有页面地址（url）、固定地址（permanentUrl）、状态（status）和推算状态的那一天（statusOn）。引用时用固定地址。',
      '文本只有一份完整副本可以对照的，写着 singleSource；没有核实的案号和联系方式，写着 confirmed: false，不要引用。',
      '没有收录，不等于不存在：manifest.json写明每部法收录到什么程度，以及文本引用了、这里没有收录的法。',
      'formatVersion的第一个数字变了，旧程序才需要改；只加字段时它不变。',
    ],
    useHeading: '怎么用',
    useFetch: '取一个文件：',
    usePackage: '在本项目里做成一个npm包（只有JSON和类型，没有代码），然后在程序里引入：',
    licencesHeading: '许可',
  },
  licences: {
    'not-protected': {
      name: '官方文本，依著作权法第五条不受著作权保护',
      covers:
        '法律、法规、司法解释、规章的中文原文。取自第三方副本，依据它们行事以前请核对官方发布的文本。',
    },
    'CC-BY-4.0': {
      name: '知识共享署名4.0国际许可（CC BY 4.0）',
      covers:
        '其余一切：译文、解读、案情、问答、术语和数据的编排。注明“FaceLaw”和页面地址，说明有没有改动；译文不要当作官方译文。',
    },
  },
};
