/** Of a style that says nothing of China. */
const own = '本站拟制：没有见到这种格式对中国法的规定，按它引用外国法的通则写成。';
const gb = '国家标准没有法律文件的代码，也没有写条款的位置：代码依中文CSL样式，条款写在正文里。';

/** What the further styles of a cite box say in Chinese; the shape of the English. */
export const cite = {
  style: '引注格式',
  way: '引用哪一份',
  copy: '复制',
  quote: '连同条文复制：',
  quotes: { official: '中文原文', translation: '英文译文', both: '原文和译文' },
  files: '文献管理软件：',
  page: '本站这一页（解读，不是法律文本）',
  guiding: '指导性案例{n}号',
  noForm: '这种格式不适用于本页的内容。',
  notHad: '没能取得更多格式，请检查网络后再试。',
  help: '标明“本站拟制”的格式没有成文依据，请先问清编辑或者导师的要求。没有核实的案号不写进任何引注。英文译名和译文是本站的参考译文。访问日期是你设备上的今天；网址是你现在所看的网站。',
  styles: {
    manual: { name: '法学引注手册（第二版）', note: '学术脚注：条款项用阿拉伯数字。' },
    manualLater: {
      name: '法学引注手册：再次引用',
      note: '把n换成前一个注的序号。后一部分是本站拟制。',
    },
    gb2025: { name: 'GB/T 7714—2025参考文献表', note: gb },
    gb2015: {
      name: 'GB/T 7714—2015参考文献表（旧）',
      note: `2026年7月1日起由2025年版代替。${gb}`,
    },
    pleading: {
      name: '起诉状、申请书：依据',
      note: '条款项用汉字，法律名称和文号依法释〔2009〕14号，句子是本站拟制。部门规章不作民事裁判的直接依据，写进事实与理由。',
    },
    firstMention: { name: '起诉状、申请书：首次提到', note: '写全称，并给出以后用的简称。' },
    laterMention: { name: '起诉状、申请书：再次提到', note: '用前面给出的简称，不加书名号。' },
    newsZh: { name: '新闻句（中文）', note: '本站拟制：把“……”换成条文的话。' },
    newsEn: { name: '新闻句（英文）', note: '本站拟制：把“…”换成条文的话。' },
    bluebook: {
      name: 'Bluebook（美国）',
      note: '制定法的写法取自旧版的一份样例，案例的写法取自一所法学院的指南；没有见到第22版。',
    },
    oscola: { name: 'OSCOLA（英国）', note: own },
    chicago: { name: '芝加哥手册（第18版）脚注', note: own },
    apa: { name: 'APA（第7版）文献表', note: own },
    apaInText: { name: 'APA（第7版）文内', note: own },
    markdownZh: { name: 'Markdown链接（中文）', note: '' },
    markdownEn: { name: 'Markdown链接（英文）', note: '' },
    htmlZh: { name: 'HTML链接（中文）', note: '' },
    htmlEn: { name: 'HTML链接（英文）', note: '' },
  },
} as const;
