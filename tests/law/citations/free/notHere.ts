/** A law that is here, an article that is not. */
export const notHere: [text: string, cited: string][] = [
  ['Article 253 of the Criminal Law', 'ABSENT criminal-law/253'],
  ['刑法第253条', 'ABSENT criminal-law/253'],
  ['刑法253', 'ABSENT criminal-law/253'],
  ['民法典第九千条', 'ABSENT civil-code/9000'],
  ['民法典第1条', 'ABSENT civil-code/1'],
  ['PIPL 200', 'ABSENT pipl/200'],
  ['Article 200 of the PIPL', 'ABSENT pipl/200'],
  ['个保法第七十五条', 'ABSENT pipl/75'],
  ['人脸识别司法解释第17条', 'ABSENT frt-provisions/17'],
  ['SPC Provisions art. 40', 'ABSENT frt-provisions/40'],
  ['Civil Code art 12', 'ABSENT civil-code/12'],
  ['PIPL 2021', 'LAW pipl'],
];
