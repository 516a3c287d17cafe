/** What the pages of questions say in Chinese; the shape of the English. */
export const faqs = {
  reviewed: '{day}对照条文读过。',
  messageHeading: '可以发给对方的一段话',
  messageNote: '把【】里的换成你自己的，只写你知道的事；发出以前留一份。',
  messageReading: '英文对照',
  copy: '复制这段话',
  copied: '已复制，可以去粘贴了。',
  notCopied: '浏览器没有让本页复制；文字已经选中，请自己复制。',
  noAnswer: '对方拒绝或者不理：',
  terms: '用到的术语',
  kindred: '同一处的其他问题',
  allOfPlace: '“{place}”的全部问题',
  more: '更多问题（{n}个）',
  byPlace: '按地点找问题',
  byAim: '按想做的事找问题',
  byAimIntro: '同样的问题，按你想要的结果分组：拒绝、删除、弄清楚、投诉、起诉，或者自己要合规。',
} as const;
