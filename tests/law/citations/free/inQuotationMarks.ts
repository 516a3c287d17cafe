/** Quotation marks around a citation, and short names that a text gives by itself. */
export const inQuotationMarks: [text: string, cited: string][] = [
  ['“个保法第28条”', 'pipl/28'],
  ['“（2019）浙0111民初6971号”', 'CASE （2019）浙0111民初6971号'],
  ['「个保法第28条」', 'pipl/28'],
  ['『民法典第1034条』', 'civil-code/1034'],
  ['"PIPL 28"', 'pipl/28'],
  ['“民法典第1034条”', 'civil-code/1034'],
  ["'Article 28 of the PIPL'", 'pipl/28'],
  ['个保法“第二十八条”', 'pipl/28'],
  ['“个保法”第28条', 'pipl/28'],
  ['《个保法》第28条', 'pipl/28'],
  ['《中华人民共和国个人信息保护法》（以下简称“个保法”）第二十八条', 'pipl/28'],
  ['《中华人民共和国民法典》（以下简称《民法典》）第1034条', 'civil-code/1034'],
  ['《中华人民共和国个人信息保护法》（下称“信保法”）第28条，信保法第29条', 'pipl/28 ; pipl/29'],
  ['人脸识别技术应用安全管理办法（以下简称“办法”）第十条', 'frt-measures/10'],
  [
    '《人脸识别技术应用安全管理办法》（以下简称《新办法》）第十条；《新办法》第十三条',
    'frt-measures/10 ; frt-measures/13',
  ],
  ['the Personal Information Protection Law ("PIPL"), Article 28', 'pipl/28'],
  [
    'Measures for the Security Management of the Application of Face Recognition Technology (the "Measures") Article 10',
    'frt-measures/10',
  ],
];
