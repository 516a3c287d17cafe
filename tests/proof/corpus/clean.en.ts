/** Texts that hold no error, in our own words. */
export const cleanInEnglish: [name: string, text: string][] = [
  [
    'a report on the interpretation of 2021',
    `On 28 July 2021 the Supreme People's Court published its provisions on civil cases about face recognition, Fa Shi [2021] No. 15. The SPC Face Recognition Provisions took effect on 1 August 2021 and have sixteen articles.

Article 10 deals with residential gates: where face recognition is the only way in, a court will support an owner who does not agree and asks for another reasonable means. Article 5 lists five situations in which a processor bears no civil liability, news reporting among them. Under Article 16(2) acts that took place before 1 August 2021 are not covered.

The interpretation bars property managers from forcing face-only entry; it does not ban facial recognition. Vice-President Yang Wanming said that it protects lawful use of the technology too.`,
  ],
  [
    'a report on the Measures',
    `The Cyberspace Administration of China and the Ministry of Public Security issued the Face Recognition Measures on 21 March 2025. The Measures took effect on 1 June 2025.

Article 10(1) of the Face Recognition Measures says, in FaceLaw's translation, that where other means exist "face recognition technology shall not be made the sole means of verification". Article 13(2) names hotel guest rooms, bathhouses, changing rooms and toilets. Under Article 15 of the Face Recognition Measures a processor files with the provincial cyberspace administration within 30 working days of holding the faces of 100,000 persons.

No one may mislead, defraud or coerce a person into a face check on grounds such as better service: Article 12.`,
  ],
  [
    'a report on the zoo case',
    `Guo Bing, a distinguished associate professor at Zhejiang Sci-Tech University, bought a double annual card for 1,360 yuan on 27 April 2019. In October the park wrote that from that day users without face registration could not enter normally.

On 20 November 2020 the Fuyang District People's Court gave judgment, case number (2019)浙0111民初6971号: 1,038 yuan, and deletion of his face information including the photograph. The appeal court, on 9 April 2021, added the fingerprints. Neither court banned face recognition and neither declared the notice void.

The Guo Bing case was decided before the Personal Information Protection Law took effect on 1 November 2021.`,
  ],
  [
    'a report from Suzhou',
    `The owner would not scan his face and sued on 29 July 2021. With the Wuzhong District People's Court mediating, the manager added a card system; on 18 August both sides tested it, the card was handed over and Mr Zhang withdrew. There was no judgment, so nobody won or lost.

Du Rongshang, of the court's adjudication committee, cited Article 10 of the SPC Face Recognition Provisions and Articles 1034 and 1035 of the Civil Code to the press. The court concluded the matter; it did not rule on it.`,
  ],
  [
    'a law firm note',
    `Sensitive personal information is defined in Article 28(1) of the PIPL and may be processed only on the terms of Article 28(2). The rule on consent is Article 29. In the reference translation it reads: “For the processing of sensitive personal information, the individual's separate consent shall be obtained; where laws or administrative regulations provide that written consent shall be obtained for the processing of sensitive personal information, those provisions apply.” The Chinese text, which alone is law, is 处理敏感个人信息应当取得个人的单独同意.

Fines are in Article 66(2) of the PIPL: up to 50,000,000 yuan or 5 per cent of the turnover of the previous year. Fault is presumed under Article 69(1). Public-interest suits are Article 70.

The Civil Code (Articles 1034 and 1035) has been in force since 1 January 2021.`,
  ],
  [
    'Chinese quoted in English',
    `The shortest rule is the clearest. Article 29 of the PIPL says “处理敏感个人信息应当取得个人的单独同意”, and Article 1034 of the Civil Code begins “自然人的个人信息受法律保护”. Article 4 of the Face Recognition Measures speaks of “特定的目的和充分的必要性”.`,
  ],
  [
    'a notice in English at a serviced flat',
    `Dear residents,
From 1 May you can enter by card, by phone or by face. Face entry is a choice, not a condition. If you enrol, we ask for your separate consent on a form of its own, and for children under fourteen a parent signs. Face data stay in the device at the door. You may ask us to delete them at any time and we will confirm within three working days.
The management`,
  ],
  [
    "other countries' laws",
    `Illinois has had its Biometric Information Privacy Act since 2008, and Section 15 of that Act asks for a written release. Article 9 of the GDPR treats biometric data used for identification as a special category: "Processing of personal data revealing racial or ethnic origin ... shall be prohibited". Article 5 of the EU AI Act restricts some uses by police. The Hong Kong ordinance is another matter again. In 2020 the court of appeal in Cardiff ruled on South Wales Police.

None of these applies to a gate in Shanghai, where Article 10 of the SPC Face Recognition Provisions does.`,
  ],
  [
    'contracts, standards and drafts',
    `Clause 20 of the lease says: "The tenant agrees that the landlord may collect and use face information and waives every right in this respect." Article 42 of the staff handbook asks for face scans at the door. The draft of 8 August 2023 had an article on compounds, but it was a draft with another title. GB/T 35273-2020 is a recommended standard.`,
  ],
  [
    'decided cases told as they were',
    `In the Tianjin case the tenant lost at first instance. On 18 May 2022 the appeal court ordered deletion and another means of entry; it did not ban face scans in the compound. In the Ningbo Zhenhai case only deletion was ordered. Guiding Case No. 192 was decided on 23 August 2021, (2021)沪0120刑初828号.

XPeng's Shanghai stores were fined 100,000 yuan by the market regulator, not by a court. The Songjiang pool was warned.`,
  ],
  [
    'settled matters told as they were',
    `In the Xi'an Yanta matter the cards were restored after the judge spoke to the manager, and the plaintiff withdrew; there was no judgment. The Lao Dongyan dispute never went to court: Professor Lao sent legal letters, and the sub-district office agreed that owners could choose.`,
  ],
  [
    'a note on time',
    `Which law governs depends on the day. The Cybersecurity Law was adopted on 7 November 2016 and took effect on 1 June 2017; its present text has been in force since 1 January 2026. The PIPL, adopted on 20 August 2021, took effect on 1 November 2021 and did not yet apply in 2019. The Network Data Regulations took effect on 1 January 2025.

A gate that was fitted in June 2021 and kept in use after August raises the question of acts that go on.`,
  ],
  [
    'an opinion column',
    `People say that the top court has outlawed the face gate. It has not. What it said is narrower, and more useful: you may ask for another way in. Bundled consent will not do, says Article 4 of the SPC Face Recognition Provisions, and Article 2 lists eight kinds of infringement. "I do not mind the machine," a neighbour told me, "I mind that nobody asked me before my photograph was on the wall of the office."`,
  ],
  [
    'a chronicle',
    `1 June 2017: the Cybersecurity Law takes effect.
1 January 2021: the Civil Code takes effect.
28 July 2021: the SPC Face Recognition Provisions are published.
1 August 2021: the SPC Face Recognition Provisions take effect.
1 November 2021: the Personal Information Protection Law takes effect.
1 April 2025: the Video Image Regulations take effect.
21 March 2025: the Face Recognition Measures are made public.
1 June 2025: the Face Recognition Measures take effect.`,
  ],
];
