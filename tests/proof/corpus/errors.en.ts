import type { Seeded } from './seeded.ts';

/** The same kinds of errors in English, each in a sentence of our own. */
export const errorsInEnglish: Seeded[] = [
  [
    'Article 75 of the Personal Information Protection Law covers cameras in shops.',
    'no-such-article',
    '74 articles',
  ],
  [
    'Under Article 17 of the SPC Face Recognition Provisions the owner may sue.',
    'no-such-article',
    '16 articles',
  ],
  ['Article 21 of the Face Recognition Measures requires signs.', 'no-such-article', '20 articles'],
  ['The plaintiff relied on Article 1300 of the Civil Code.', 'no-such-article', '1260 articles'],
  ['PIPL art. 80 is often cited here.', 'no-such-article', '74 articles'],
  [
    'Article 10(3) of the Face Recognition Measures requires an alternative.',
    'no-such-place',
    'paragraph 3',
  ],
  ['See Article 29(2) of the PIPL on separate consent.', 'no-such-place', 'paragraph 2'],
  [
    'Article 2, item (9), of the SPC Face Recognition Provisions names shops.',
    'no-such-place',
    'item (9)',
  ],
  ['Consent is required by Article 41 of the Cybersecurity Law.', 'old-number', 'now Article 43'],
  ['The fine is in Article 64 of the Cybersecurity Law.', 'old-number', 'now Article 71'],
  [
    'The SPC Face Recognition Provisions (Fa Shi [2021] No. 12) help owners.',
    'wrong-number',
    '法释〔2021〕15号',
  ],
  ['The Face Recognition Measures (Order No. 9) have twenty articles.', 'wrong-number', '令第19号'],
  [
    'The State Council issued the Face Recognition Measures.',
    'wrong-issuer',
    'Ministry of Public Security',
  ],
  [
    "The Supreme People's Procuratorate issued the SPC Face Recognition Provisions.",
    'wrong-issuer',
    "Supreme People's Court",
  ],
  [
    'The Cyberspace Administration of China adopted the Personal Information Protection Law.',
    'wrong-issuer',
    "National People's Congress",
  ],
  [
    'Under the 2023 interpretation on face recognition, owners may ask for a card.',
    'wrong-day',
    'in force from 1 August 2021',
  ],
  [
    'The 2024 Measures on face scans ask for signs in public places.',
    'wrong-day',
    'in force from 1 June 2025',
  ],
  ['The Face Recognition Measures (2024) ask for signs.', 'wrong-day', 'in force from 1 June 2025'],
  [
    "China's 2022 Personal Information Protection Law treats faces as sensitive.",
    'wrong-day',
    'in force from 1 November 2021',
  ],
  [
    'The Face Recognition Measures took effect on 1 July 2025.',
    'wrong-day',
    'in force from 1 June 2025',
  ],
  [
    'The SPC Face Recognition Provisions have been in force since 1 September 2021.',
    'wrong-day',
    'in force from 1 August 2021',
  ],
  [
    'The Cyberspace Administration of China and the Ministry of Public Security issued the Face Recognition Measures on 21 March 2024.',
    'wrong-day',
    'promulgated 13 March 2025',
  ],
  [
    "The Supreme People's Court published the SPC Face Recognition Provisions on August 28, 2021.",
    'wrong-day',
    'promulgated 27 July 2021',
  ],
  [
    'The Personal Information Protection Law was adopted on 20 August 2020.',
    'wrong-day',
    'promulgated 20 August 2021',
  ],
  [
    'The Civil Code came into force on 1 January 2020.',
    'wrong-day',
    'in force from 1 January 2021',
  ],
  [
    'The PIPL is well known. The law took effect on 1 September 2021.',
    'wrong-day',
    'in force from 1 November 2021',
  ],
  [
    'In October 2019 the park violated the Personal Information Protection Law.',
    'before-its-day',
    'took force on 1 November 2021',
  ],
  [
    'In the Guo Bing case the court applied the Personal Information Protection Law.',
    'before-its-day',
    'took force on 1 November 2021',
  ],
  [
    'In April 2024 the pool was warned under the Face Recognition Measures.',
    'before-its-day',
    'took force on 1 June 2025',
  ],
  [
    'In 2020 the shop was held liable under Article 1035 of the Civil Code.',
    'before-its-day',
    'took force on 1 January 2021',
  ],
  [
    'Article 29 of the PIPL states: "For the processing of sensitive personal information, the individual\'s separate consent shall be obtained."',
    'translation',
    'Article 29 of PIPL',
  ],
  [
    'Article 10 of the Face Recognition Measures says: “face recognition technology shall not be made the sole means of verification”.',
    'translation',
    'Article 10(1) of Face Recognition Measures',
  ],
  [
    'Article 8 of the Face Recognition Measures provides: “Face information must be kept inside the face recognition device and must not be transmitted outward through the internet.”',
    'translation',
    'Article 8',
  ],
  [
    '“The personal information of natural persons is protected by law,” says Article 1034 of the Civil Code.',
    'translation',
    'Article 1034(1)',
  ],
  [
    'Article 28 of the PIPL provides that “处理敏感个人信息应当取得个人的单独同意”.',
    'wrong-place',
    'Article 29 of PIPL',
  ],
  [
    'Article 29 of the PIPL reads “处理敏感个人信息应当取得个人的书面同意”.',
    'misquoted',
    'Article 29 of PIPL',
  ],
  [
    "In our translation, Article 28 of the PIPL says: “For the processing of sensitive personal information, the individual's separate consent shall be obtained”.",
    'wrong-place',
    'Article 29 of PIPL',
  ],
  [
    'In the Suzhou Wuzhong matter the court ruled against the property manager.',
    'no-judgment',
    'owner withdrew',
  ],
  [
    "The Wuzhong District People's Court found for the owner of the flat who would not scan his face.",
    'no-judgment',
    'owner withdrew',
  ],
  [
    "In the Xi'an Yanta matter the resident won his case against the manager.",
    'no-judgment',
    'cards',
  ],
  ['Lao Dongyan won her lawsuit over face scans at her compound.', 'no-judgment', 'no suit'],
  [
    'The first case under the SPC interpretation is a precedent for every compound.',
    'no-judgment',
    'owner withdrew',
  ],
  [
    'In the Songjiang swimming pool case a court ruled that the lockers were unlawful.',
    'no-judgment',
    'warned',
  ],
  ['In the XPeng stores case the court ordered a fine of 100,000 yuan.', 'no-judgment', 'fine'],
  [
    'In the Guo Bing case the court banned facial recognition at the park.',
    'court-banned',
    '1,038 yuan',
  ],
  [
    'The court in the Tianjin case outlawed face scans in compounds.',
    'court-banned',
    'some other way',
  ],
  [
    "In the Hangzhou Safari Park case, the court struck down the park's face-scan notice.",
    'court-banned',
    'delete',
  ],
  ["China's Supreme People's Court bans facial recognition.", 'spc-banned', 'do not ban'],
  ['Facial recognition was banned by the top court last year.', 'spc-banned', 'do not ban'],
  [
    'In the Guo Bing case the first judgment was given on 20 December 2020.',
    'wrong-case-day',
    '20 November 2020',
  ],
  [
    'The appeal in the Hangzhou Safari Park case was decided on 9 April 2020.',
    'wrong-case-day',
    '9 April 2021',
  ],
  [
    'The appeal judgment in the Guo Bing case is （2020）浙01民终10940号.',
    'unconfirmed-number',
    'Hangzhou Safari Park',
  ],
  [
    'A later ruling bears the number (2024)沪0105民初777号.',
    'number-not-here',
    'does not make it wrong',
  ],
];
