/** What the page "who helps" says in Chinese. */
export const help = {
  heading: '找谁帮忙',
  intro:
    '每个可以找的地方：为了什么、怎么联系、准备什么、多久、能做什么、做不了什么，以及本站收录的案例里结果怎样。',
  caution:
    '只有12315写在规定里；别的热线号码来自第三方汇总，标明“通常如此，请向当地核实”。地方的号码本站不写：主管部门应当公布自己的投诉方式。',
  choose:
    '同一件消费争议，12315、消费者协会、法院只能先选一家；已经在别处受理的，市场监督管理部门不受理。',
  pictureHeading: '一张图看懂先后',
  pictureNote: '先书面找对方，再按你想要的往下走；不必每一步都走。点一个名称看详情。',
  pictureTitle: '从先找对方到强制执行的先后次序',
  /** Before the stages that come first; `stop` ends the sentence. */
  after: '在此之前：',
  stop: '。',
  comma: '、',
  for: '为了什么',
  prepare: '准备什么',
  can: '能做什么',
  unsettled: '没有定论',
  cases: '案例和结果',
  noCases: '本站收录的案例里没有。',
  more: '准备什么、能做什么、有过什么结果',
  asks: ['找谁投诉', '找谁帮忙', '投诉电话', '举报电话是多少', '先找谁再找谁', '没人管怎么办'],
};
