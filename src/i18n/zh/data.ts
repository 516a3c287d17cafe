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
};
