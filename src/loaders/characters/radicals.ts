const PAIRS =
  '⺁厂⺈刀⺊卜⺓幺⺝月⺞歹⺟母⺠民⺩王⺫目⺮竹⺰糸⺴网⺷羊⺼月⺾艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/**
 * Radicals of the supplement (U+2E80–2EFF) that text copied out of PDF files holds, each with its
 * character after Unicode's EquivalentUnifiedIdeograph.txt; NFKC leaves these as they are. Those
 * of the Kangxi block it resolves.
 */
export const radicals: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gu) ?? []).map((pair) => [...pair] as [string, string]),
);
