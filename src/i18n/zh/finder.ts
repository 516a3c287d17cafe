/** What the finder says in Chinese. `{…}` is filled in. */
export const finder = {
  heading: '我遇到了刷脸',
  /** How the start page leads here. */
  door: '选三次，找到回答和要寄的信',
  intro:
    '选三次：在哪里、发生了什么、你想要什么。最后是回答、怎么做、填好就能交的信、条文、案例和找谁。',
  where: '在哪里？',
  did: '{place}：发生了什么？',
  want: '{act}：你想要什么？',
  other: '都不是，看别的问题',
  otherHeading: '{place}：别的问题',
  /** What a reader wants, as the reader would say it. */
  aims: {
    refuse: '不刷脸也能办',
    delete: '删掉我的脸',
    know: '弄清楚合不合法',
    complain: '投诉，让它改、受处罚',
    sue: '打官司、要赔偿',
    protect: '保护孩子、老人、残疾的家人',
    'undo-deepfake': '撤下换脸视频',
    comply: '自己要合规',
  },
  /** Before the name of a letter that helps. */
  letter: '文书',
  again: '从头再选',
  way: '你选了',
  asks: ['我该怎么办', '遇到刷脸怎么办', '从哪里开始', '一步一步找答案', '帮我找答案'],
};
