/** A text made under the law just named. */
export const elided: [text: string, cited: string][] = [
  ['消费者权益保护法第29条及其实施条例第23条', 'consumer-law/29 ; consumer-regulations/23'],
  ['消费者权益保护法及其实施条例第23条', 'LAW consumer-law ; consumer-regulations/23'],
  [
    '《消费者权益保护法》第二十九条和其实施条例第二十三条',
    'consumer-law/29 ; consumer-regulations/23',
  ],
  ['消保法第29条、其实施条例第23条', 'consumer-law/29 ; consumer-regulations/23'],
  ['消法第29条及其实施条例第23条', 'consumer-law/29 ; consumer-regulations/23'],
  ['消法第29条以及其实施条例23条', 'consumer-law/29 ; consumer-regulations/23'],
  ['消费者权益保护法第29条与其实施条例第23条', 'consumer-law/29 ; consumer-regulations/23'],
  [
    '民事诉讼法第58条及其司法解释第90条',
    'civil-procedure-law/58 ; civil-procedure-interpretation/90',
  ],
  ['民诉法第58条及其解释第91条', 'civil-procedure-law/58 ; civil-procedure-interpretation/91'],
  [
    'Article 29 of the Consumer Protection Law and Article 23 of its Implementing Regulations',
    'consumer-law/29 ; consumer-regulations/23',
  ],
  [
    'Consumer Protection Law art 29 and its Implementing Regulations art 23',
    'consumer-law/29 ; consumer-regulations/23',
  ],
  [
    'Article 29 of the Consumer Law, and Article 23 of its implementing regulations',
    'consumer-law/29 ; consumer-regulations/23',
  ],
  ['个保法第28条及其实施条例第3条', 'pipl/28 ; NOT-CARRIED “个保法实施条例” 3'],
];
