/**
 * What the rules on time say of an act: its days, a text, and what is said of the text, written
 * from the texts that make the rules. Words: `here`, `elsewhere` and the first day of the wording,
 * with the part of the act on which it stood where that is not all of it; `yields to` a later law;
 * `across` and `back` with the rule and its effect; `not yet` and the first day of the text.
 */
export const acts = `
# Civil Code Temporal Provisions 1(1)-(3): before, across, after
2020-12-30 civil-code not yet 2021-01-01; back civil-code law-of-the-day
2020-12-31 civil-code not yet 2021-01-01; back civil-code law-of-the-day
2021-01-01 civil-code here 2021-01-01
2021-01-02 civil-code here 2021-01-01
2020-06-01..2021-06-01 civil-code here 2021-01-01 [2021-01-01..2021-06-01]; across civil-code whole
2020-12-31..2021-01-01 civil-code here 2021-01-01 [2021-01-01..2021-01-01]; across civil-code whole
2020-12-30..2020-12-31 civil-code not yet 2021-01-01; back civil-code law-of-the-day
2021-01-01..2021-01-02 civil-code here 2021-01-01
1987-01-01 civil-code not yet 2021-01-01; back civil-code law-of-the-day
2019-10-17 civil-code not yet 2021-01-01; back civil-code law-of-the-day
2016-06-01 civil-code not yet 2021-01-01; back civil-code law-of-the-day
# The laws that the Code repealed (art. 1260)
2020-06-01..2021-06-01 tort-liability-law elsewhere 2010-07-01 [2020-06-01..2020-12-31] yields to civil-code
2020-12-31..2021-01-01 tort-liability-law elsewhere 2010-07-01 [2020-12-31..2020-12-31] yields to civil-code
2020-12-30..2020-12-31 tort-liability-law elsewhere 2010-07-01
2020-06-01..2021-06-01 general-provisions-of-civil-law elsewhere 2017-10-01 [2020-06-01..2020-12-31] yields to civil-code
2020-06-01..2021-06-01 general-principles-of-civil-law elsewhere 2009-08-27 [2020-06-01..2020-12-31] yields to civil-code
2009-08-26..2009-08-27 general-principles-of-civil-law elsewhere 1987-01-01 [2009-08-26..2009-08-26]; elsewhere 2009-08-27 [2009-08-27..2009-08-27]; across legislation-law open
2020-06-01..2021-06-01 contract-law elsewhere 1999-10-01 [2020-06-01..2020-12-31]
2021-01-01..2021-06-01 contract-law gone
2019-10-17 contract-law elsewhere 1999-10-01
2019-10-17 general-provisions-of-civil-law elsewhere 2017-10-01
2019-10-17 general-principles-of-civil-law elsewhere 2009-08-27
2019-10-17 tort-liability-law elsewhere 2010-07-01
2016-06-01 general-provisions-of-civil-law not yet 2017-10-01; back limitation-2017 special
2016-06-01 tort-liability-law elsewhere 2010-07-01
2010-06-30..2010-07-01 tort-liability-law elsewhere 2010-07-01 [2010-07-01..2010-07-01]; across legislation-law open
1990-06-01 tort-liability-law not yet 2010-07-01
1990-06-01 contract-law not yet 1999-10-01
1990-06-01 general-principles-of-civil-law elsewhere 1987-01-01
2022-06-01 tort-liability-law gone
2022-06-01 general-principles-of-civil-law gone
# Limitation: Fa Shi [2018] 12, arts. 1-3
2017-09-30..2017-10-01 general-provisions-of-civil-law elsewhere 2017-10-01 [2017-10-01..2017-10-01]; across legislation-law open; across limitation-2017 special
2018-01-01..2018-06-01 general-provisions-of-civil-law elsewhere 2017-10-01
# SPC Face Recognition Provisions 16(2)
2021-07-30 frt-provisions not yet 2021-08-01; back face-recognition-provisions not-back
2021-07-31 frt-provisions not yet 2021-08-01; back face-recognition-provisions not-back
2021-08-01 frt-provisions here 2021-08-01
2021-08-02 frt-provisions here 2021-08-01
2021-03-01..2021-08-05 frt-provisions here 2021-08-01 [2021-08-01..2021-08-05]; across face-recognition-provisions open
2021-07-31..2021-08-01 frt-provisions here 2021-08-01 [2021-08-01..2021-08-01]; across face-recognition-provisions open
2021-07-30..2021-07-31 frt-provisions not yet 2021-08-01; back face-recognition-provisions not-back
2021-08-01..2026-11-28 frt-provisions here 2021-08-01
2019-10-17 frt-provisions not yet 2021-08-01; back face-recognition-provisions not-back
2016-06-01 frt-provisions not yet 2021-08-01; back face-recognition-provisions not-back
1990-06-01 frt-provisions not yet 2021-08-01; back face-recognition-provisions not-back
# PIPL 74, Legislation Law 104
2021-10-30 pipl not yet 2021-11-01; back pipl not-back
2021-10-31 pipl not yet 2021-11-01; back pipl not-back
2021-11-01 pipl here 2021-11-01
2021-11-02 pipl here 2021-11-01
2021-10-31..2021-11-01 pipl here 2021-11-01 [2021-11-01..2021-11-01]; across pipl open
2020-06-01..2021-06-01 pipl not yet 2021-11-01; back pipl not-back
2020-01-01..2026-11-28 pipl here 2021-11-01 [2021-11-01..2026-11-28]; across pipl open
2019-10-17 pipl not yet 2021-11-01; back pipl not-back
2016-06-01 pipl not yet 2021-11-01; back pipl not-back
# Face Recognition Measures 20, Legislation Law 104 (departmental rules)
2025-05-30 frt-measures not yet 2025-06-01; back frt-measures not-back
2025-05-31 frt-measures not yet 2025-06-01; back frt-measures not-back
2025-06-01 frt-measures here 2025-06-01
2025-06-02 frt-measures here 2025-06-01
2025-05-31..2025-06-01 frt-measures here 2025-06-01 [2025-06-01..2025-06-01]; across frt-measures open
2022-01-01..2025-05-31 frt-measures not yet 2025-06-01; back frt-measures not-back
2019-10-17 frt-measures not yet 2025-06-01; back frt-measures not-back
# Criminal Law 12, Amendments VII and IX
1990-06-01 criminal-law elsewhere 1980-01-01; back criminal-law milder; back personal-information-crime special
1997-09-30 criminal-law elsewhere 1980-01-01; back criminal-law milder; back personal-information-crime special
1997-10-01 criminal-law elsewhere 1997-10-01; back criminal-law milder; back personal-information-crime special
2009-02-27 criminal-law elsewhere 1997-10-01; back criminal-law milder; back personal-information-crime special
2009-02-28 criminal-law elsewhere 2009-02-28; back criminal-law milder; back personal-information-crime special
2015-10-31 criminal-law elsewhere 2009-02-28; back criminal-law milder; back personal-information-crime special
2015-11-01 criminal-law here 2015-11-01; back criminal-law milder
2015-11-02 criminal-law here 2015-11-01; back criminal-law milder
2019-10-17 criminal-law here 2015-11-01; back criminal-law milder
2021-02-28 criminal-law here 2015-11-01; back criminal-law milder
2021-03-01 criminal-law here 2021-03-01
2021-03-02 criminal-law here 2021-03-01
2021-02-28..2021-03-01 criminal-law here 2015-11-01 [2021-02-28..2021-02-28]; here 2021-03-01 [2021-03-01..2021-03-01]; across criminal-law open
2015-10-31..2015-11-01 criminal-law elsewhere 2009-02-28 [2015-10-31..2015-10-31]; here 2015-11-01 [2015-11-01..2015-11-01]; across criminal-law open; back criminal-law milder; back personal-information-crime special
# Gao Jian Fa Shi Zi [2001] 5, points 1-4
1990-06-01 pi-crime-interpretation not yet 2017-06-01
2009-02-27 pi-crime-interpretation not yet 2017-06-01
2009-02-28 pi-crime-interpretation not yet 2017-06-01; back criminal-interpretations open-cases
2009-03-01 pi-crime-interpretation not yet 2017-06-01; back criminal-interpretations open-cases
2016-06-01 pi-crime-interpretation not yet 2017-06-01; back criminal-interpretations open-cases
2017-05-30 pi-crime-interpretation not yet 2017-06-01; back criminal-interpretations open-cases
2017-05-31 pi-crime-interpretation not yet 2017-06-01; back criminal-interpretations open-cases
2017-06-01 pi-crime-interpretation here 2017-06-01
2017-06-02 pi-crime-interpretation here 2017-06-01
2017-05-31..2017-06-01 pi-crime-interpretation here 2017-06-01 [2017-06-01..2017-06-01]; across criminal-interpretations open
2009-02-01..2009-02-27 pi-crime-interpretation not yet 2017-06-01
2009-02-27..2009-02-28 pi-crime-interpretation not yet 2017-06-01; back criminal-interpretations open-cases
# Legislation Law 104 for laws, regulations and rules
2017-05-31 cybersecurity-law not yet 2017-06-01; back legislation-law not-back
2017-06-01 cybersecurity-law here 2017-06-01; back legislation-law not-back
2019-10-17 cybersecurity-law here 2017-06-01; back legislation-law not-back
2025-12-31 cybersecurity-law here 2017-06-01; back legislation-law not-back
2026-01-01 cybersecurity-law here 2026-01-01
2025-12-31..2026-01-01 cybersecurity-law here 2017-06-01 [2025-12-31..2025-12-31]; here 2026-01-01 [2026-01-01..2026-01-01]; across legislation-law open
2017-05-31..2017-06-01 cybersecurity-law here 2017-06-01 [2017-06-01..2017-06-01]; across legislation-law open; back legislation-law not-back
2016-06-01 cybersecurity-law not yet 2017-06-01; back legislation-law not-back
1990-06-01 consumer-law not yet 1994-01-01; back legislation-law not-back
1993-12-31 consumer-law not yet 1994-01-01; back legislation-law not-back
1994-01-01 consumer-law elsewhere 1994-01-01; back legislation-law not-back
2014-03-14 consumer-law elsewhere 2009-08-27; back legislation-law not-back
2014-03-15 consumer-law here 2014-03-15
2019-10-17 consumer-law here 2014-03-15
1990-06-01 minors-law not yet 1992-01-01; back legislation-law not-back
1991-12-31 minors-law not yet 1992-01-01; back legislation-law not-back
1992-01-01 minors-law elsewhere 1992-01-01; back legislation-law not-back
2019-10-17 minors-law elsewhere 2013-01-01; back legislation-law not-back
2021-05-31 minors-law elsewhere 2013-01-01; back legislation-law not-back
2021-06-01 minors-law here 2021-06-01
2021-05-31..2021-06-01 minors-law elsewhere 2013-01-01 [2021-05-31..2021-05-31]; here 2021-06-01 [2021-06-01..2021-06-01]; across legislation-law open
2024-04-25..2024-04-26 minors-law here 2021-06-01
2025-03-31 video-image-regulations not yet 2025-04-01; back legislation-law not-back
2025-04-01 video-image-regulations here 2025-04-01
2025-03-31..2025-04-01 video-image-regulations here 2025-04-01 [2025-04-01..2025-04-01]; across legislation-law open
2024-12-31 network-data-regulations not yet 2025-01-01; back legislation-law not-back
2024-12-31..2025-01-01 network-data-regulations here 2025-01-01 [2025-01-01..2025-01-01]; across legislation-law open
2024-06-30..2024-07-01 consumer-regulations here 2024-07-01 [2024-07-01..2024-07-01]; across legislation-law open
2023-12-31..2024-01-01 minors-online-regulations here 2024-01-01 [2024-01-01..2024-01-01]; across legislation-law open
2023-01-09..2023-01-10 deep-synthesis-provisions here 2023-01-10 [2023-01-10..2023-01-10]; across legislation-law open
2021-08-31..2021-09-01 data-security-law elsewhere 2021-09-01 [2021-09-01..2021-09-01]; across legislation-law open
2013-06-30..2013-07-01 labour-contract-law elsewhere 2008-01-01 [2013-06-30..2013-06-30]; here 2013-07-01 [2013-07-01..2013-07-01]; across legislation-law open
2023-08-31..2023-09-01 accessibility-law here 2023-09-01 [2023-09-01..2023-09-01]; across legislation-law open
2025-07-14..2025-07-15 network-id-measures here 2025-07-15 [2025-07-15..2025-07-15]; across legislation-law open
2011-12-31..2012-01-01 id-card-law elsewhere 2004-01-01 [2011-12-31..2011-12-31]; elsewhere 2012-01-01 [2012-01-01..2012-01-01]; across legislation-law open
2013-08-31..2013-09-01 telecom-users-provisions elsewhere 2013-09-01 [2013-09-01..2013-09-01]; across legislation-law open
2013-08-31 telecom-users-provisions not yet 2013-09-01; back legislation-law not-back
2019-09-30 children-online-provisions not yet 2019-10-01; back legislation-law not-back
2019-10-17 children-online-provisions elsewhere 2019-10-01
# No provision seen: decisions, interpretations in civil matters, documents not issued as rules
2012-12-27 network-information-decision not yet 2012-12-28; back not-seen not-seen
2012-12-28 network-information-decision elsewhere 2012-12-28
2016-06-01 network-information-decision elsewhere 2012-12-28
2026-11-28 network-information-decision elsewhere 2012-12-28
2012-12-27..2012-12-28 network-information-decision elsewhere 2012-12-28 [2012-12-28..2012-12-28]; across not-seen open
2020-12-31 mental-distress-interpretation elsewhere 2001-03-10; back not-seen not-seen
2021-01-01 mental-distress-interpretation elsewhere 2021-01-01
2020-12-31..2021-01-01 mental-distress-interpretation elsewhere 2001-03-10 [2020-12-31..2020-12-31]; elsewhere 2021-01-01 [2021-01-01..2021-01-01]; across not-seen open
2025-08-31 ai-labelling-measures not yet 2025-09-01; back not-seen not-seen
2021-04-30 app-necessary-information not yet 2021-05-01; back not-seen not-seen
# Online infringement, art. 13 of the 2020 text
2014-10-09 online-personal-rights-provisions not yet 2014-10-10; back online-infringement special
2019-10-17 online-personal-rights-provisions elsewhere 2014-10-10; back online-infringement special
2021-01-01 online-personal-rights-provisions elsewhere 2021-01-01
2020-12-31..2021-01-01 online-personal-rights-provisions elsewhere 2014-10-10 [2020-12-31..2020-12-31]; elsewhere 2021-01-01 [2021-01-01..2021-01-01]; across online-infringement special
# Administrative Penalty Law 37
2025-12-31 public-security-penalties-law elsewhere 2013-01-01; back administrative-penalties milder
2026-01-01 public-security-penalties-law here 2026-01-01
2025-12-31..2026-01-01 public-security-penalties-law elsewhere 2013-01-01 [2025-12-31..2025-12-31]; here 2026-01-01 [2026-01-01..2026-01-01]; across administrative-penalties open
1990-06-01 public-security-penalties-law elsewhere 1987-01-01; back administrative-penalties milder
2021-07-14 administrative-penalty-law elsewhere 2018-01-01; back administrative-penalties milder
2021-07-15 administrative-penalty-law elsewhere 2021-07-15
# State compensation: the change of 2010 has its rule, that of 2013 has none of its own
2009-06-01 state-compensation-law elsewhere 1995-01-01; back legislation-law not-back; back state-compensation-2010 special
2010-11-30 state-compensation-law elsewhere 1995-01-01; back legislation-law not-back; back state-compensation-2010 special
2010-12-01 state-compensation-law elsewhere 2010-12-01; back legislation-law not-back
2012-12-31 state-compensation-law elsewhere 2010-12-01; back legislation-law not-back
2013-01-01 state-compensation-law elsewhere 2013-01-01
2010-11-30..2010-12-01 state-compensation-law elsewhere 1995-01-01 [2010-11-30..2010-11-30]; elsewhere 2010-12-01 [2010-12-01..2010-12-01]; across legislation-law open; across state-compensation-2010 whole; back legislation-law not-back
2012-12-31..2013-01-01 state-compensation-law elsewhere 2010-12-01 [2012-12-31..2012-12-31]; elsewhere 2013-01-01 [2013-01-01..2013-01-01]; across legislation-law open
# Procedure and the rules on time are no part of the answer for an act
2019-10-17 civil-procedure-law gone
2019-10-17 civil-procedure-interpretation gone
2026-11-28 internet-courts-provisions gone
2026-11-28 civil-code-time-provisions gone
2019-10-17 legislation-law gone
2019-10-17 criminal-interpretation-time-provisions gone
# The record begins on 1 January 1987
1986-12-31 general-principles-of-civil-law gone
1986-12-31 criminal-law gone
1986-12-31..1987-01-01 general-principles-of-civil-law elsewhere 1987-01-01
1986-12-31..1987-01-01 criminal-law elsewhere 1980-01-01; back criminal-law milder; back personal-information-crime special
`;
