/** Traditional characters that the grammar of figures knows, each followed by its simplified form. */
const PAIRS =
  '萬万億亿兩两餘余過过約约個个種种項项條条類类輛辆噸吨歐欧幣币點点達达對对較较與与陸陆參叁貳贰為为於于從从總总額额測测' +
  '計计統统預预據据將将滿满數数並并長长減减壓压縮缩擴扩漲涨躍跃進进間间時时鐘钟週周佔占國国區区際际領领產产業业務务' +
  '處处場场層层戶户臺台艘艘套套筆笔張张隻只顆颗島岛縣县鄉乡鎮镇號号線线階阶級级連连續续關关鍵键詞词節节機机構构書书';

const SIMPLE = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) SIMPLE.set(PAIRS[i]!, PAIRS[i + 1]!);

/** The words with the traditional characters of the grammar made simplified; of the same length, so that places stay. */
export const simplified = (words: string): string => Array.from(words, (one) => SIMPLE.get(one) ?? one).join('');
