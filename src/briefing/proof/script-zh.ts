/** Traditional characters that the grammar of figures knows, each followed by its simplified form. */
const PAIRS =
  '萬万億亿兩两餘余過过約约個个種种項项條条類类輛辆噸吨歐欧幣币鎊镑點点達达對对較较與与為为於于從从總总額额測测計计統统' +
  '將将數数幾几來来內内負负減减縮缩擴扩漲涨躍跃進进間间時时鐘钟週周佔占國国區区際际領领產产業业務务處处場场層层戶户臺台' +
  '筆笔張张隻只縣县鄉乡鎮镇號号線线階阶級级連连續续關关鍵键詞词節节機机構构書书';

const SIMPLE = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) SIMPLE.set(PAIRS[i]!, PAIRS[i + 1]!);

/** The words with the traditional characters of the grammar made simplified; of the same length, so that places stay. */
export const simplified = (words: string): string => Array.from(words, (one) => SIMPLE.get(one) ?? one).join('');
