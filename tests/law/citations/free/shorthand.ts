/** Shorthand, as typed into a search box. */
export const shorthand: [text: string, cited: string][] = [
  ['个保法28', 'pipl/28'],
  ['个保法28条', 'pipl/28'],
  ['个保法第28', 'pipl/28'],
  ['pipl28', 'pipl/28'],
  ['PIPL art 28', 'pipl/28'],
  ['PIPL s.28', 'pipl/28'],
  ['PIPL § 28', 'pipl/28'],
  ['28 PIPL', 'pipl/28'],
  ['art28 PIPL', 'pipl/28'],
  ['第二十八条 个保法', 'pipl/28'],
  ['第28条，个保法', 'pipl/28'],
  ['民法典1034、1035', 'civil-code/1034 ; civil-code/1035'],
  ['PIPL 13, 14 and 29', 'pipl/13 ; pipl/14 ; pipl/29'],
  ['CC 1034', 'civil-code/1034'],
  ['28条', 'UNNAMED 28 [all]'],
  ['2条 人脸识别司法解释', 'frt-provisions/2'],
];
