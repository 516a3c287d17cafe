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
};
