/** What the page for operators says in Chinese. */
export const operators = {
  heading: '我管门禁、开店、开健身房',
  intro:
    '采第一张脸以前要有什么、以后要做什么：逐条打勾，可以打印，每条写明依据。照着做，也不等于别的法律都没有问题。',
  penalties: '不做会怎样',
  print: '用浏览器的打印功能就能打印这张单子；打的勾留在你的设备上，本站不收。',
  reviewed: '{day}对照法律看过。',
  asks: [
    '我开店想装刷脸',
    '物业装人脸门禁要什么手续',
    '健身房刷脸合规',
    '人脸识别合规清单',
    '装人脸识别要备案吗',
    '单位装刷脸要做什么',
  ],
};
