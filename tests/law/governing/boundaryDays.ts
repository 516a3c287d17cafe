/**
 * What stood on a day: for every text the day on which each of its wordings began, the day before
 * and the day after, taken from the decrees as the record of former law gives them. A row is the
 * day, the text, and where its wording of that day is: `here` or `elsewhere` with the first day of
 * the wording, `not yet` with the day on which the first one begins, `gone`.
 */
export const boundaryDays = `
1987-01-01 general-principles-of-civil-law elsewhere 1987-01-01
1987-01-02 general-principles-of-civil-law elsewhere 1987-01-01
2009-08-26 general-principles-of-civil-law elsewhere 1987-01-01
2009-08-27 general-principles-of-civil-law elsewhere 2009-08-27
2009-08-28 general-principles-of-civil-law elsewhere 2009-08-27
2020-12-31 general-principles-of-civil-law elsewhere 2009-08-27
2021-01-01 general-principles-of-civil-law gone
2021-01-02 general-principles-of-civil-law gone
2017-09-30 general-provisions-of-civil-law not yet 2017-10-01
2017-10-01 general-provisions-of-civil-law elsewhere 2017-10-01
2017-10-02 general-provisions-of-civil-law elsewhere 2017-10-01
2020-12-31 general-provisions-of-civil-law elsewhere 2017-10-01
2021-01-01 general-provisions-of-civil-law gone
2021-01-02 general-provisions-of-civil-law gone
1999-09-30 contract-law not yet 1999-10-01
1999-10-01 contract-law elsewhere 1999-10-01
1999-10-02 contract-law elsewhere 1999-10-01
2020-12-31 contract-law elsewhere 1999-10-01
2021-01-01 contract-law gone
2021-01-02 contract-law gone
2010-06-30 tort-liability-law not yet 2010-07-01
2010-07-01 tort-liability-law elsewhere 2010-07-01
2010-07-02 tort-liability-law elsewhere 2010-07-01
2020-12-31 tort-liability-law elsewhere 2010-07-01
2021-01-01 tort-liability-law gone
2021-01-02 tort-liability-law gone
2012-12-27 network-information-decision not yet 2012-12-28
2012-12-28 network-information-decision elsewhere 2012-12-28
2012-12-29 network-information-decision elsewhere 2012-12-28
2014-10-09 online-personal-rights-provisions not yet 2014-10-10
2014-10-10 online-personal-rights-provisions elsewhere 2014-10-10
2014-10-11 online-personal-rights-provisions elsewhere 2014-10-10
2020-12-31 online-personal-rights-provisions elsewhere 2014-10-10
2021-01-01 online-personal-rights-provisions elsewhere 2021-01-01
2021-01-02 online-personal-rights-provisions elsewhere 2021-01-01
2001-03-09 mental-distress-interpretation not yet 2001-03-10
2001-03-10 mental-distress-interpretation elsewhere 2001-03-10
2001-03-11 mental-distress-interpretation elsewhere 2001-03-10
2020-12-31 mental-distress-interpretation elsewhere 2001-03-10
2021-01-01 mental-distress-interpretation elsewhere 2021-01-01
2021-01-02 mental-distress-interpretation elsewhere 2021-01-01
2013-08-31 telecom-users-provisions not yet 2013-09-01
2013-09-01 telecom-users-provisions elsewhere 2013-09-01
2013-09-02 telecom-users-provisions elsewhere 2013-09-01
2019-09-30 children-online-provisions not yet 2019-10-01
2019-10-01 children-online-provisions elsewhere 2019-10-01
2019-10-02 children-online-provisions elsewhere 2019-10-01
1987-01-01 public-security-penalties-law elsewhere 1987-01-01
1987-01-02 public-security-penalties-law elsewhere 1987-01-01
2006-02-28 public-security-penalties-law elsewhere 1987-01-01
2006-03-01 public-security-penalties-law elsewhere 2006-03-01
2006-03-02 public-security-penalties-law elsewhere 2006-03-01
2012-12-31 public-security-penalties-law elsewhere 2006-03-01
2013-01-01 public-security-penalties-law elsewhere 2013-01-01
2013-01-02 public-security-penalties-law elsewhere 2013-01-01
2025-12-31 public-security-penalties-law elsewhere 2013-01-01
2026-01-01 public-security-penalties-law here 2026-01-01
2026-01-02 public-security-penalties-law here 2026-01-01
2019-12-31 complaints-interim-measures not yet
2020-01-01 complaints-interim-measures elsewhere 2020-01-01
2020-01-02 complaints-interim-measures elsewhere 2020-01-01
2022-04-30 complaints-interim-measures elsewhere 2020-01-01
2022-05-01 complaints-interim-measures elsewhere 2022-05-01
2022-05-02 complaints-interim-measures elsewhere 2022-05-01
2022-10-31 complaints-interim-measures elsewhere 2022-05-01
2022-11-01 complaints-interim-measures elsewhere 2022-11-01
2022-11-02 complaints-interim-measures elsewhere 2022-11-01
2026-04-14 complaints-interim-measures elsewhere 2022-11-01
2026-04-15 complaints-interim-measures gone
2026-04-16 complaints-interim-measures gone
2026-04-14 complaints-measures not yet
2026-04-15 complaints-measures elsewhere 2026-04-15
2026-04-16 complaints-measures elsewhere 2026-04-15
1996-09-30 administrative-penalty-law not yet 1996-10-01
1996-10-01 administrative-penalty-law elsewhere 1996-10-01
1996-10-02 administrative-penalty-law elsewhere 1996-10-01
2009-08-26 administrative-penalty-law elsewhere 1996-10-01
2009-08-27 administrative-penalty-law elsewhere 2009-08-27
2009-08-28 administrative-penalty-law elsewhere 2009-08-27
2017-12-31 administrative-penalty-law elsewhere 2009-08-27
2018-01-01 administrative-penalty-law elsewhere 2018-01-01
2018-01-02 administrative-penalty-law elsewhere 2018-01-01
2021-07-14 administrative-penalty-law elsewhere 2018-01-01
2021-07-15 administrative-penalty-law elsewhere 2021-07-15
2021-07-16 administrative-penalty-law elsewhere 2021-07-15
2003-12-31 id-card-regulations elsewhere 1985-09-06
2004-01-01 id-card-regulations gone
2004-01-02 id-card-regulations gone
1991-04-08 civil-procedure-law-trial elsewhere 1982-10-01
1991-04-09 civil-procedure-law-trial gone
1991-04-10 civil-procedure-law-trial gone
2012-07-31 accessibility-regulations not yet 2012-08-01
2012-08-01 accessibility-regulations elsewhere 2012-08-01
2012-08-02 accessibility-regulations elsewhere 2012-08-01
1992-07-13 civil-procedure-opinions not yet
1992-07-14 civil-procedure-opinions elsewhere 1992-07-14
1992-07-15 civil-procedure-opinions elsewhere 1992-07-14
2015-02-03 civil-procedure-opinions elsewhere 1992-07-14
2015-02-04 civil-procedure-opinions gone
2015-02-05 civil-procedure-opinions gone
2020-12-31 civil-code not yet 2021-01-01
2021-01-01 civil-code here 2021-01-01
2021-01-02 civil-code here 2021-01-01
1993-12-31 consumer-law not yet 1994-01-01
1994-01-01 consumer-law elsewhere 1994-01-01
1994-01-02 consumer-law elsewhere 1994-01-01
2009-08-26 consumer-law elsewhere 1994-01-01
2009-08-27 consumer-law elsewhere 2009-08-27
2009-08-28 consumer-law elsewhere 2009-08-27
2014-03-14 consumer-law elsewhere 2009-08-27
2014-03-15 consumer-law here 2014-03-15
2014-03-16 consumer-law here 2014-03-15
2024-06-30 consumer-regulations not yet 2024-07-01
2024-07-01 consumer-regulations here 2024-07-01
2024-07-02 consumer-regulations here 2024-07-01
1991-12-31 minors-law not yet 1992-01-01
1992-01-01 minors-law elsewhere 1992-01-01
1992-01-02 minors-law elsewhere 1992-01-01
2007-05-31 minors-law elsewhere 1992-01-01
2007-06-01 minors-law elsewhere 2007-06-01
2007-06-02 minors-law elsewhere 2007-06-01
2012-12-31 minors-law elsewhere 2007-06-01
2013-01-01 minors-law elsewhere 2013-01-01
2013-01-02 minors-law elsewhere 2013-01-01
2021-05-31 minors-law elsewhere 2013-01-01
2021-06-01 minors-law here 2021-06-01
2021-06-02 minors-law here 2021-06-01
1991-04-08 civil-procedure-law not yet
1991-04-09 civil-procedure-law elsewhere 1991-04-09
1991-04-10 civil-procedure-law elsewhere 1991-04-09
2008-03-31 civil-procedure-law elsewhere 1991-04-09
2008-04-01 civil-procedure-law elsewhere 2008-04-01
2008-04-02 civil-procedure-law elsewhere 2008-04-01
2012-12-31 civil-procedure-law elsewhere 2008-04-01
2013-01-01 civil-procedure-law elsewhere 2013-01-01
2013-01-02 civil-procedure-law elsewhere 2013-01-01
2017-06-30 civil-procedure-law elsewhere 2013-01-01
2017-07-01 civil-procedure-law elsewhere 2017-07-01
2017-07-02 civil-procedure-law elsewhere 2017-07-01
2021-12-31 civil-procedure-law elsewhere 2017-07-01
2022-01-01 civil-procedure-law elsewhere 2022-01-01
2022-01-02 civil-procedure-law elsewhere 2022-01-01
2023-12-31 civil-procedure-law elsewhere 2022-01-01
2024-01-01 civil-procedure-law here 2024-01-01
2024-01-02 civil-procedure-law here 2024-01-01
2015-02-03 civil-procedure-interpretation not yet
2015-02-04 civil-procedure-interpretation elsewhere 2015-02-04
2015-02-05 civil-procedure-interpretation elsewhere 2015-02-04
2020-12-31 civil-procedure-interpretation elsewhere 2015-02-04
2021-01-01 civil-procedure-interpretation elsewhere 2021-01-01
2021-01-02 civil-procedure-interpretation elsewhere 2021-01-01
2022-04-09 civil-procedure-interpretation elsewhere 2021-01-01
2022-04-10 civil-procedure-interpretation here 2022-04-10
2022-04-11 civil-procedure-interpretation here 2022-04-10
1997-09-30 criminal-law elsewhere 1980-01-01
1997-10-01 criminal-law elsewhere 1997-10-01
1997-10-02 criminal-law elsewhere 1997-10-01
2009-02-27 criminal-law elsewhere 1997-10-01
2009-02-28 criminal-law elsewhere 2009-02-28
2009-03-01 criminal-law elsewhere 2009-02-28
2015-10-31 criminal-law elsewhere 2009-02-28
2015-11-01 criminal-law here 2015-11-01
2015-11-02 criminal-law here 2015-11-01
2021-02-28 criminal-law here 2015-11-01
2021-03-01 criminal-law here 2021-03-01
2021-03-02 criminal-law here 2021-03-01
2017-05-31 pi-crime-interpretation not yet 2017-06-01
2017-06-01 pi-crime-interpretation here 2017-06-01
2017-06-02 pi-crime-interpretation here 2017-06-01
2017-05-31 cybersecurity-law not yet 2017-06-01
2017-06-01 cybersecurity-law here 2017-06-01
2017-06-02 cybersecurity-law here 2017-06-01
2025-12-31 cybersecurity-law here 2017-06-01
2026-01-01 cybersecurity-law here 2026-01-01
2026-01-02 cybersecurity-law here 2026-01-01
2021-08-31 data-security-law not yet 2021-09-01
2021-09-01 data-security-law elsewhere 2021-09-01
2021-09-02 data-security-law elsewhere 2021-09-01
2021-10-31 pipl not yet 2021-11-01
2021-11-01 pipl here 2021-11-01
2021-11-02 pipl here 2021-11-01
2021-07-31 frt-provisions not yet 2021-08-01
2021-08-01 frt-provisions here 2021-08-01
2021-08-02 frt-provisions here 2021-08-01
2025-05-31 frt-measures not yet 2025-06-01
2025-06-01 frt-measures here 2025-06-01
2025-06-02 frt-measures here 2025-06-01
2025-03-31 video-image-regulations not yet 2025-04-01
2025-04-01 video-image-regulations here 2025-04-01
2025-04-02 video-image-regulations here 2025-04-01
2024-12-31 network-data-regulations not yet 2025-01-01
2025-01-01 network-data-regulations here 2025-01-01
2025-01-02 network-data-regulations here 2025-01-01
2023-12-31 minors-online-regulations not yet 2024-01-01
2024-01-01 minors-online-regulations here 2024-01-01
2024-01-02 minors-online-regulations here 2024-01-01
2003-12-31 id-card-law not yet 2004-01-01
2004-01-01 id-card-law elsewhere 2004-01-01
2004-01-02 id-card-law elsewhere 2004-01-01
2011-12-31 id-card-law elsewhere 2004-01-01
2012-01-01 id-card-law elsewhere 2012-01-01
2012-01-02 id-card-law elsewhere 2012-01-01
2007-12-31 labour-contract-law not yet 2008-01-01
2008-01-01 labour-contract-law elsewhere 2008-01-01
2008-01-02 labour-contract-law elsewhere 2008-01-01
2013-06-30 labour-contract-law elsewhere 2008-01-01
2013-07-01 labour-contract-law here 2013-07-01
2013-07-02 labour-contract-law here 2013-07-01
1994-12-31 state-compensation-law not yet 1995-01-01
1995-01-01 state-compensation-law elsewhere 1995-01-01
1995-01-02 state-compensation-law elsewhere 1995-01-01
2010-11-30 state-compensation-law elsewhere 1995-01-01
2010-12-01 state-compensation-law elsewhere 2010-12-01
2010-12-02 state-compensation-law elsewhere 2010-12-01
2012-12-31 state-compensation-law elsewhere 2010-12-01
2013-01-01 state-compensation-law elsewhere 2013-01-01
2013-01-02 state-compensation-law elsewhere 2013-01-01
1990-09-30 administrative-litigation-law not yet
1990-10-01 administrative-litigation-law elsewhere 1990-10-01
1990-10-02 administrative-litigation-law elsewhere 1990-10-01
2015-04-30 administrative-litigation-law elsewhere 1990-10-01
2015-05-01 administrative-litigation-law elsewhere 2015-05-01
2015-05-02 administrative-litigation-law elsewhere 2015-05-01
2017-06-30 administrative-litigation-law elsewhere 2015-05-01
2017-07-01 administrative-litigation-law elsewhere 2017-07-01
2017-07-02 administrative-litigation-law elsewhere 2017-07-01
2023-08-31 accessibility-law not yet 2023-09-01
2023-09-01 accessibility-law here 2023-09-01
2023-09-02 accessibility-law here 2023-09-01
2022-11-30 anti-fraud-law not yet 2022-12-01
2022-12-01 anti-fraud-law elsewhere 2022-12-01
2022-12-02 anti-fraud-law elsewhere 2022-12-01
2023-01-09 deep-synthesis-provisions not yet 2023-01-10
2023-01-10 deep-synthesis-provisions here 2023-01-10
2023-01-11 deep-synthesis-provisions here 2023-01-10
2025-08-31 ai-labelling-measures not yet 2025-09-01
2025-09-01 ai-labelling-measures here 2025-09-01
2025-09-02 ai-labelling-measures here 2025-09-01
2021-04-30 app-necessary-information not yet 2021-05-01
2021-05-01 app-necessary-information elsewhere 2021-05-01
2021-05-02 app-necessary-information elsewhere 2021-05-01
2025-04-30 audit-measures not yet 2025-05-01
2025-05-01 audit-measures elsewhere 2025-05-01
2025-05-02 audit-measures elsewhere 2025-05-01
2024-03-21 cross-border-provisions not yet 2024-03-22
2024-03-22 cross-border-provisions elsewhere 2024-03-22
2024-03-23 cross-border-provisions elsewhere 2024-03-22
2025-10-31 internet-courts-provisions not yet
2025-11-01 internet-courts-provisions here 2025-11-01
2025-11-02 internet-courts-provisions here 2025-11-01
2025-07-14 network-id-measures not yet 2025-07-15
2025-07-15 network-id-measures here 2025-07-15
2025-07-16 network-id-measures here 2025-07-15
`;
