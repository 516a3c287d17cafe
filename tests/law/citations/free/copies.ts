/** Copies from PDF files and other hands: radicals, broken lines, thousands, width. */
export const copies: [text: string, cited: string][] = [
  ['⺠法典第1034条', 'civil-code/1034'],
  ['个⼈信息保护法第28条', 'pipl/28'],
  ['人脸识别技术应⽤安全管理办法第⼗条', 'frt-measures/10'],
  ['个人信息\n保护法第二十\n八条', 'pipl/28'],
  ['Article 23 of the Personal Infor-\nmation Protec-\ntion Law', 'pipl/23'],
  ['Ar-\nticle 28 of the PIPL', 'pipl/28'],
  ['民法典第1,034条', 'civil-code/1034'],
  ['民法典第１，０３４条', 'civil-code/1034'],
  ['Article 1,034 of the Civil Code', 'civil-code/1034'],
  ['Articles 1,034 and 1,035 of the Civil Code', 'civil-code/1034 ; civil-code/1035'],
  ['ＰＩＰＬ　２８', 'pipl/28'],
  ['个保法 第 28 条', 'pipl/28'],
  ['个\u200b保法第28条', 'pipl/28'],
];
