/** Lists over several laws: the name before the articles or behind them. */
export const listsOverLaws: [text: string, cited: string][] = [
  ['个保法第6条、第10条、人脸识别司法解释第2条', 'pipl/6 ; pipl/10 ; frt-provisions/2'],
  ['个保法第13条、第29条、《民法典》第1035条', 'pipl/13 ; pipl/29 ; civil-code/1035'],
  ['个保法第13条、第14条和人脸识别办法第10条', 'pipl/13 ; pipl/14 ; frt-measures/10'],
  [
    '依照《民法典》第990条、第1034条，《个人信息保护法》第13条、第29条，人脸识别司法解释第2条、第10条',
    'civil-code/990 ; civil-code/1034 ; pipl/13 ; pipl/29 ; frt-provisions/2 ; frt-provisions/10',
  ],
  ['个保法第6条和第10条、人脸识别司法解释第2条', 'pipl/6 ; pipl/10 ; frt-provisions/2'],
  [
    '个保法第六条、民法典第一千零三十四条、刑法第二百五十三条之一',
    'pipl/6 ; civil-code/1034 ; criminal-law/253-1',
  ],
  ['个人信息保护法28条、29条，民法典1034条', 'pipl/28 ; pipl/29 ; civil-code/1034'],
  [
    '根据《个人信息保护法》第二十八条、第二十九条以及《人脸识别技术应用安全管理办法》第十条',
    'pipl/28 ; pipl/29 ; frt-measures/10',
  ],
  ['个保法6、10条，人脸识别司法解释2条', 'pipl/6 ; pipl/10 ; frt-provisions/2'],
  ['个保法28 民法典1034', 'pipl/28 ; civil-code/1034'],
  ['PIPL Art. 6, Art. 10; SPC Provisions Art. 2', 'pipl/6 ; pipl/10 ; frt-provisions/2'],
  ['Art 6 PIPL, Art 10 SPC Provisions', 'pipl/6 ; frt-provisions/10'],
  [
    'PIPL Articles 6, 10 and Article 2 of the SPC Provisions',
    'pipl/6 ; pipl/10 ; frt-provisions/2',
  ],
  ['PIPL Art. 13 and Civil Code Art. 1034', 'pipl/13 ; civil-code/1034'],
  [
    'Article 28 of the PIPL, Article 1034 of the Civil Code and Article 10 of the SPC Provisions',
    'pipl/28 ; civil-code/1034 ; frt-provisions/10',
  ],
  ['Arts 13, 14 PIPL and Art 10 FRT Measures', 'pipl/13 ; pipl/14 ; frt-measures/10'],
  ['PIPL Arts 6 & 10; Civil Code Arts 1034–1036', 'pipl/6 ; pipl/10 ; civil-code/1034..3'],
  ['PIPL Art 6 SPC Provisions Art 10', 'pipl/6 ; frt-provisions/10'],
  ['Articles 6 and 10 PIPL, Art. 2 SPC Provisions', 'pipl/6 ; pipl/10 ; frt-provisions/2'],
  [
    'Art 6 PIPL; Art 1034 Civil Code; Art 10 FRT Measures',
    'pipl/6 ; civil-code/1034 ; frt-measures/10',
  ],
];
