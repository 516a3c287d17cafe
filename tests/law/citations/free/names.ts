/** Names as press and courts put them, words for several laws, laws that are not carried. */
export const names: [text: string, cited: string][] = [
  ['SPC facial recognition rules art 10', 'frt-provisions/10'],
  ["SPC's face recognition interpretation, Article 10", 'frt-provisions/10'],
  ['SPC judicial interpretation on facial recognition art 10', 'frt-provisions/10'],
  [
    "the Supreme People's Court's Provisions on Facial Recognition, Article 10",
    'frt-provisions/10',
  ],
  ['CAC facial recognition measures article 10', 'frt-measures/10'],
  [
    'Security Management Measures for the Application of Facial Recognition Technology, art. 13',
    'frt-measures/13',
  ],
  [
    'security management measures for the application of facial recognition technology, art. 13',
    'frt-measures/13',
  ],
  [
    'Measures on the Security Management of Facial Recognition Technology Applications, Article 10',
    'frt-measures/10',
  ],
  ['人脸识别技术应用管理办法第十三条', 'frt-measures/13'],
  ['人脸识别应用安全管理办法第10条', 'frt-measures/10'],
  ['网信办人脸识别管理办法第十条', 'frt-measures/10'],
  ['最高法关于人脸识别的司法解释第十条', 'frt-provisions/10'],
  ['最高人民法院关于审理人脸识别民事案件的规定第十条', 'frt-provisions/10'],
  ['最高人民法院关于人脸识别的规定第二条', 'frt-provisions/2'],
  ['最高法人脸识别司法解释第10条', 'frt-provisions/10'],
  ['刷脸新规第十条', 'frt-measures/10'],
  ['《办法》第十条', 'UNNAMED 10 [frt-measures,ai-labelling-measures,network-id-measures]'],
  [
    '该规定第十条',
    'UNNAMED 10 [frt-provisions,deep-synthesis-provisions,internet-courts-provisions,civil-code-time-provisions,criminal-interpretation-time-provisions]',
  ],
  [
    'the Measures, Article 10',
    'UNNAMED 10 [frt-measures,ai-labelling-measures,network-id-measures]',
  ],
  [
    'Article 10 of the Provisions',
    'UNNAMED 10 [frt-provisions,deep-synthesis-provisions,internet-courts-provisions,civil-code-time-provisions,criminal-interpretation-time-provisions]',
  ],
  ['网络安全管理条例第24条', 'NOT-CARRIED “网络安全管理条例” 24'],
  ['民法典司法解释第五条', 'NOT-CARRIED “民法典司法解释” 5'],
  ['电子商务法18条', 'NOT-CARRIED “电子商务法” 18'],
  ['what does the E-Commerce Law article 18 say', 'NOT-CARRIED “E-Commerce Law” 18'],
  ['article 21 of the data security law', 'NOT-CARRIED “data security law” 21'],
  ['宪法第三十八条', 'NOT-CARRIED “宪法” 38'],
];
