/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["customs-stat figure=\"customs-revenue\" en"] = 
`figure
Customs tax revenue collected
1.05 trillion yuan
First half of 2024
Printed on the page as about $145.3 billion.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot customs-stat figure="customs-revenue" en */

snapshots["customs-stat figure=\"customs-revenue\" zh-Hans"] = 
`figure
海关征收税款
1.05万亿元
2024年上半年
英文实录另印有约1453亿美元。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot customs-stat figure="customs-revenue" zh-Hans */

snapshots["customs-stat figure=\"smuggling-value\" variant=\"hero\" heading-level=\"3\" en"] = 
`figure
heading, Value of the smuggling cases filed, level 3
more than 54 billion yuan
First half of 2024
A lower bound: the page says “in excess of”. No dollar figure is printed.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot customs-stat figure="smuggling-value" variant="hero" heading-level="3" en */

snapshots["customs-stat figure=\"smuggling-value\" variant=\"hero\" heading-level=\"3\" zh-Hans"] = 
`figure
heading, 走私案件案值, level 3
超过540亿元
2024年上半年
为下限：中文报道作“540余亿元”。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot customs-stat figure="smuggling-value" variant="hero" heading-level="3" zh-Hans */

snapshots["customs-stat figure=\"automobile-exports\" variant=\"inline\" en"] = 
`link, up 730 percent, to 8.3 times the 2012 level, not expanded, has popup dialog`;
/* end snapshot customs-stat figure="automobile-exports" variant="inline" en */

snapshots["customs-stat figure=\"automobile-exports\" variant=\"inline\" zh-Hans"] = 
`link, 增长百分之730，为2012年的8.3倍, not expanded, has popup dialog`;
/* end snapshot customs-stat figure="automobile-exports" variant="inline" zh-Hans */

snapshots["customs-stat-grid en"] = 
`figure
heading, At the border, first half of 2024, level 2
Border security, Customs supervision, Anti-smuggling
list
listitem, level 1, position 1, set size 6
button, Infectious-disease cases detected at the border, not pressed
29,000 cases
end of listitem, level 1, position 1, set size 6
listitem, level 1, position 2, set size 6
button, Food and merchandise batches failing health standards, not pressed
more than 30,000 batches
end of listitem, level 1, position 2, set size 6
listitem, level 1, position 3, set size 6
button, Interceptions of quarantine pests, not pressed
(Note 1)
37,000 species-times
end of listitem, level 1, position 3, set size 6
listitem, level 1, position 4, set size 6
button, Customs tax revenue collected, not pressed
1.05 trillion yuan
end of listitem, level 1, position 4, set size 6
listitem, level 1, position 5, set size 6
button, Smuggling cases filed and investigated, not pressed
(Note 2)
button, Note 4, not expanded
more than 3,000 cases
end of listitem, level 1, position 5, set size 6
listitem, level 1, position 6, set size 6
button, Value of the smuggling cases filed, not pressed
(Note 3)
more than 54 billion yuan
end of listitem, level 1, position 6, set size 6
end of list
Note 1: A species-time is not a species; not comparable with counts of all pests.
Note 2: Offences and crimes together.
Note 3: A lower bound: the page says “in excess of”. No dollar figure is printed.
Six figures in five units: not drawn on one scale, and not added. “More than”, “over” and “in excess of” are lower bounds.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot customs-stat-grid en */

snapshots["customs-stat-grid zh-Hans"] = 
`figure
heading, 2024年上半年的口岸, level 2
国门安全、海关监管、打击走私
list
listitem, level 1, position 1, set size 6
button, 口岸检出传染病病例, not pressed
2.9万例
end of listitem, level 1, position 1, set size 6
listitem, level 1, position 2, set size 6
button, 检出不合格食品和商品, not pressed
超过3万批
end of listitem, level 1, position 2, set size 6
listitem, level 1, position 3, set size 6
button, 截获检疫性有害生物, not pressed
(注1)
3.7万种次
end of listitem, level 1, position 3, set size 6
listitem, level 1, position 4, set size 6
button, 海关征收税款, not pressed
1.05万亿元
end of listitem, level 1, position 4, set size 6
listitem, level 1, position 5, set size 6
button, 立案侦办走私违法犯罪案件, not pressed
(注2)
button, 注4, not expanded
超过3000起
end of listitem, level 1, position 5, set size 6
listitem, level 1, position 6, set size 6
button, 走私案件案值, not pressed
(注3)
超过540亿元
end of listitem, level 1, position 6, set size 6
end of list
注1： 种次不是种数，不可与全部有害生物相比。
注2： 违法与犯罪合计。
注3： 为下限：中文报道作“540余亿元”。
六个数字，计量单位不一，不同轴、不相加。“超过”表示下限。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot customs-stat-grid zh-Hans */

snapshots["trade-growth-chart en"] = 
`figure
heading, Battery exports grew by 1,520% in eleven years, car exports by 730%, level 2
Export products: increase, 2023 on 2012, per cent
radiogroup, Measure
radio, Increase, checked, position 1, set size 3
radio, Multiple, not checked, position 2, set size 3
radio, Index, not checked, position 3, set size 3
end of radiogroup, Measure
group, Growth, row by row: the arrow keys walk the rows
button, Lithium-ion battery export growth on 2012: up 1,520 percent, to 16.2 times the 2012 level
button, Note 1, not expanded
button, Automobile export growth on 2012: up 730 percent, to 8.3 times the 2012 level
button, Integrated-circuit export growth on 2012: up 180 percent, to 2.8 times the 2012 level
end of group, Growth, row by row: the arrow keys walk the rows
Press a row, or walk the chart with the arrow keys.
group
The values as a table
end of group
How to read it. The outlined block is the whole of 2012; the solid bar is what was added since. A rise of 730 percent makes 8.3 times the base, an index of 830.
The briefing does not say whether value or quantity is meant, nor in which currency.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot trade-growth-chart en */

snapshots["trade-growth-chart zh-Hans"] = 
`figure
heading, 十一年间，锂电池出口增长1520%，汽车出口增长730%, level 2
出口产品：2023年较2012年的增幅
radiogroup, 口径
radio, 增幅, checked, position 1, set size 3
radio, 倍数, not checked, position 2, set size 3
radio, 指数, not checked, position 3, set size 3
end of radiogroup, 口径
group, 逐行查看增长：用方向键移动
button, 锂电池出口较2012年增幅：增长百分之1520，为2012年的16.2倍
button, 注1, not expanded
button, 汽车出口较2012年增幅：增长百分之730，为2012年的8.3倍
button, 集成电路出口较2012年增幅：增长百分之180，为2012年的2.8倍
end of group, 逐行查看增长：用方向键移动
点按一行，或用方向键逐行查看。
group
以表格查看数值
end of group
读法。空心格是2012年全年的数额，实心条是此后增加的部分。增长730%，即为基期的8.3倍，指数为830。
发布会未说明是金额还是数量，也未说明币种。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot trade-growth-chart zh-Hans */

snapshots["trade-growth-chart measure=\"multiple\" en"] = 
`figure
heading, Battery exports reached 16.2 times the 2012 level, car exports 8.3 times, level 2
Export products: 2023 as a multiple of 2012
radiogroup, Measure
radio, Increase, not checked, position 1, set size 3
radio, Multiple, checked, position 2, set size 3
radio, Index, not checked, position 3, set size 3
end of radiogroup, Measure
group, Growth, row by row: the arrow keys walk the rows
button, Lithium-ion battery export growth on 2012: up 1,520 percent, to 16.2 times the 2012 level
button, Note 1, not expanded
button, Automobile export growth on 2012: up 730 percent, to 8.3 times the 2012 level
button, Integrated-circuit export growth on 2012: up 180 percent, to 2.8 times the 2012 level
end of group, Growth, row by row: the arrow keys walk the rows
Press a row, or walk the chart with the arrow keys.
group
The values as a table
end of group
How to read it. Each block is the whole of 2012 for that row; the first, outlined one is 2012 itself. 8.3 times is the same as a rise of 730 percent.
The briefing does not say whether value or quantity is meant, nor in which currency.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot trade-growth-chart measure="multiple" en */

snapshots["trade-growth-chart measure=\"multiple\" zh-Hans"] = 
`figure
heading, 锂电池出口是2012年的16.2倍，汽车出口是8.3倍, level 2
出口产品：2023年为2012年的多少倍
radiogroup, 口径
radio, 增幅, not checked, position 1, set size 3
radio, 倍数, checked, position 2, set size 3
radio, 指数, not checked, position 3, set size 3
end of radiogroup, 口径
group, 逐行查看增长：用方向键移动
button, 锂电池出口较2012年增幅：增长百分之1520，为2012年的16.2倍
button, 注1, not expanded
button, 汽车出口较2012年增幅：增长百分之730，为2012年的8.3倍
button, 集成电路出口较2012年增幅：增长百分之180，为2012年的2.8倍
end of group, 逐行查看增长：用方向键移动
点按一行，或用方向键逐行查看。
group
以表格查看数值
end of group
读法。每一格都等于该行2012年全年的数额，空心的第一格就是2012年本身。8.3倍即增长730%，不是“增长8.3倍”。
发布会未说明是金额还是数量，也未说明币种。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot trade-growth-chart measure="multiple" zh-Hans */

snapshots["trade-growth-chart measure=\"index\" en"] = 
`figure
heading, With 2012 at 100, battery exports reached 1,620, car exports 830, level 2
Export products: index of 2023, where 2012 is 100
radiogroup, Measure
radio, Increase, not checked, position 1, set size 3
radio, Multiple, not checked, position 2, set size 3
radio, Index, checked, position 3, set size 3
end of radiogroup, Measure
group, Growth, row by row: the arrow keys walk the rows
button, Lithium-ion battery export growth on 2012: up 1,520 percent, to 16.2 times the 2012 level
button, Note 1, not expanded
button, Automobile export growth on 2012: up 730 percent, to 8.3 times the 2012 level
button, Integrated-circuit export growth on 2012: up 180 percent, to 2.8 times the 2012 level
end of group, Growth, row by row: the arrow keys walk the rows
Press a row, or walk the chart with the arrow keys.
group
The values as a table
end of group
How to read it. Only the two ends were stated; the line joins them and says nothing of the years between. Index 830 is the same as a rise of 730 percent.
The briefing does not say whether value or quantity is meant, nor in which currency.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot trade-growth-chart measure="index" en */

snapshots["trade-growth-chart measure=\"index\" zh-Hans"] = 
`figure
heading, 以2012年为100，锂电池出口为1620，汽车出口为830, level 2
出口产品：2023年指数，以2012年为100
radiogroup, 口径
radio, 增幅, not checked, position 1, set size 3
radio, 倍数, not checked, position 2, set size 3
radio, 指数, checked, position 3, set size 3
end of radiogroup, 口径
group, 逐行查看增长：用方向键移动
button, 锂电池出口较2012年增幅：增长百分之1520，为2012年的16.2倍
button, 注1, not expanded
button, 汽车出口较2012年增幅：增长百分之730，为2012年的8.3倍
button, 集成电路出口较2012年增幅：增长百分之180，为2012年的2.8倍
end of group, 逐行查看增长：用方向键移动
点按一行，或用方向键逐行查看。
group
以表格查看数值
end of group
读法。发布会只给出首尾两点，连线不代表其间各年。指数830即增长730%。
发布会未说明是金额还是数量，也未说明币种。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot trade-growth-chart measure="index" zh-Hans */

snapshots["trade-trend-chart en"] = 
`figure
heading, 1.6 trillion a year on average; in seven of eleven years, less, level 2
China’s goods trade, trillion yuan, 2012 to 2023, as first published each January
radiogroup, Flow
radio, Total, checked, position 1, set size 3
radio, Exports, not checked, position 2, set size 3
radio, Imports, not checked, position 3, set size 3
end of radiogroup, Flow
group, Chart of the years 2012 to 2023. Arrow keys walk the years.
button, 2012: 24.4 trillion yuan
button, 2013: 25.83 trillion yuan, a rise of 1.4 on 2012
button, 2014: 26.43 trillion yuan, derived, a rise of 0.60 on 2013
button, 2015: 24.59 trillion yuan, a fall of 1.84 on 2014
button, 2016: 24.33 trillion yuan, a fall of 0.26 on 2015
button, 2017: 27.79 trillion yuan, a rise of 3.46 on 2016
button, 2018: 30.51 trillion yuan, a rise of 2.72 on 2017
button, 2019: 31.54 trillion yuan, a rise of 1.03 on 2018
button, 2020: 32.16 trillion yuan, a rise of 0.62 on 2019
button, 2021: 39.10 trillion yuan, a rise of 6.94 on 2020
button, 2022: 42.07 trillion yuan, as first published, about 41.68 by later figures, a rise of 2.97 on 2021
button, 2023: 41.76 trillion yuan, a fall of 0.31 on 2022 (as first published)
Change on the year before trillion yuan; down in 2015 and 2016
Press a year, or walk the chart with the arrow keys.
end of group, Chart of the years 2012 to 2023. Arrow keys walk the years.
group
The values as a table
end of group
Hatched: 2014, derived from other published values. Imports of 12.04 plus a surplus of 2.35 give exports.
Pointer: 2022 is drawn as first published, 42.07; later figures imply about 41.68.
Star: First published 2023 less first published 2022. On the revised 2022 the change is a rise of about 0.08, so the bar is hollow: it is not a fall that anyone announced. Customs reported a rise of 0.2% on the revised 2022.
An amount, not a rate, and not the path: trade fell in 2015 and 2016.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
Yearly values: as first published each January, a source for each in the data
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot trade-trend-chart en */

snapshots["trade-trend-chart zh-Hans"] = 
`figure
heading, 年均增加1.6万亿元，十一年中有七年不及, level 2
中国货物贸易，万亿元，2012至2023年，各年首次公布数
radiogroup, 口径
radio, 进出口, checked, position 1, set size 3
radio, 出口, not checked, position 2, set size 3
radio, 进口, not checked, position 3, set size 3
end of radiogroup, 口径
group, 2012年至2023年的图表，用方向键逐年查看。
button, 2012年：24.4万亿元
button, 2013年：25.83万亿元，比2012年增加1.4
button, 2014年：26.43万亿元，推算，比2013年增加0.60
button, 2015年：24.59万亿元，比2014年减少1.84
button, 2016年：24.33万亿元，比2015年减少0.26
button, 2017年：27.79万亿元，比2016年增加3.46
button, 2018年：30.51万亿元，比2017年增加2.72
button, 2019年：31.54万亿元，比2018年增加1.03
button, 2020年：32.16万亿元，比2019年增加0.62
button, 2021年：39.10万亿元，比2020年增加6.94
button, 2022年：42.07万亿元，首次公布数，后据公布数倒推约为41.68，比2021年增加2.97
button, 2023年：41.76万亿元，比2022年减少0.31（首次公布数）
比上年增减（万亿元）：2015年和2016年下降
点按年份，或用方向键逐年查看。
end of group, 2012年至2023年的图表，用方向键逐年查看。
group
以表格查看数值
end of group
斜线：2014年为推算值，由其他已公布数得出。由进口12.04和顺差2.35得出。
三角：2022年按首次公布的42.07绘制，据后来公布的数字倒推，约为41.68。
星号：为2023年与2022年两个首次公布数之差。按修订后的2022年计算，约增加0.08，故此柱留空，不作下降解读。海关按修订后的2022年，公布为增长0.2%。
是年均增加额，不是增速，也不是逐年路径：2015年和2016年均为下降。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
历年数值：各年首次公布数，逐年出处见数据表
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot trade-trend-chart zh-Hans */

snapshots["trade-trend-chart flow=\"exports\" en"] = 
`figure
heading, Exports: 13.72 trillion yuan in 2013, 23.77 in 2023, level 2
China’s goods trade: exports, trillion yuan, 2012 to 2023, as first published each January
radiogroup, Flow
radio, Total, not checked, position 1, set size 3
radio, Exports, checked, position 2, set size 3
radio, Imports, not checked, position 3, set size 3
end of radiogroup, Flow
group, Chart of the years 2012 to 2023. Arrow keys walk the years.
button, 2012: not seen
button, 2013: 13.72 trillion yuan
button, 2014: 14.39 trillion yuan, derived, a rise of 0.67 on 2013
button, 2015: 14.14 trillion yuan, a fall of 0.25 on 2014
button, 2016: 13.84 trillion yuan, a fall of 0.30 on 2015
button, 2017: not seen
button, 2018: 16.42 trillion yuan
button, 2019: 17.23 trillion yuan, a rise of 0.81 on 2018
button, 2020: 17.93 trillion yuan, a rise of 0.70 on 2019
button, 2021: 21.73 trillion yuan, a rise of 3.80 on 2020
button, 2022: 23.97 trillion yuan, a rise of 2.24 on 2021
button, 2023: 23.77 trillion yuan, a fall of 0.20 on 2022 (as first published)
Change on the year before trillion yuan; down in 2015 and 2016
Press a year, or walk the chart with the arrow keys.
end of group, Chart of the years 2012 to 2023. Arrow keys walk the years.
group
The values as a table
end of group
Hatched: 2014, derived from other published values. Imports of 12.04 plus a surplus of 2.35 give exports.
Star: First published 2023 less first published 2022. The total of 2022 was revised since, so the bar is hollow.
Not seen: 2012 and 2017; the places stay empty. No dependable page gives exports or imports in yuan.
The spoken average is about the total, so it is not drawn here.
Yearly values: as first published each January, a source for each in the data
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot trade-trend-chart flow="exports" en */

snapshots["trade-trend-chart flow=\"exports\" zh-Hans"] = 
`figure
heading, 出口：2013年13.72万亿元，2023年23.77万亿元, level 2
中国货物贸易：出口，万亿元，2012至2023年，各年首次公布数
radiogroup, 口径
radio, 进出口, not checked, position 1, set size 3
radio, 出口, checked, position 2, set size 3
radio, 进口, not checked, position 3, set size 3
end of radiogroup, 口径
group, 2012年至2023年的图表，用方向键逐年查看。
button, 2012年：未见
button, 2013年：13.72万亿元
button, 2014年：14.39万亿元，推算，比2013年增加0.67
button, 2015年：14.14万亿元，比2014年减少0.25
button, 2016年：13.84万亿元，比2015年减少0.30
button, 2017年：未见
button, 2018年：16.42万亿元
button, 2019年：17.23万亿元，比2018年增加0.81
button, 2020年：17.93万亿元，比2019年增加0.70
button, 2021年：21.73万亿元，比2020年增加3.80
button, 2022年：23.97万亿元，比2021年增加2.24
button, 2023年：23.77万亿元，比2022年减少0.20（首次公布数）
比上年增减（万亿元）：2015年和2016年下降
点按年份，或用方向键逐年查看。
end of group, 2012年至2023年的图表，用方向键逐年查看。
group
以表格查看数值
end of group
斜线：2014年为推算值，由其他已公布数得出。由进口12.04和顺差2.35得出。
星号：为2023年与2022年两个首次公布数之差。2022年总值此后有修订，故此柱留空。
未见：2012年和2017年，位置留空。未见可靠的人民币出口、进口数。
所说年均增加额针对进出口总值，此处不绘。
历年数值：各年首次公布数，逐年出处见数据表
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot trade-trend-chart flow="exports" zh-Hans */

snapshots["claim-check claim=\"trade-average-increase\" en"] = 
`figure
heading, China’s goods trade up by 1.6 trillion yuan a year on average?, level 2
Holds when rounded
term
Said
end of term
definition
an average of 1.6 trillion yuan a year “average of 1.6 trillion yuan annually”
end of definition
term
Reckoned from the published values
end of term
definition
1.578 trillion yuan a year
(
link, 41.76, 2023: 41.76 trillion yuan
minus
link, 24.4, 2012: 24.4 trillion yuan
) divided by 11
end of definition
group
The values as a table
end of group
Twelve years are joined by eleven steps; dividing by twelve gives 1.447.
The value of 2012 is published more coarsely than the rest, so the answer lies between 1.574 and 1.583.
As a steady rate it would be 5.0% a year.
An amount, not a rate, and not the path: trade fell in 2015 and 2016.
Some reports in Chinese have “nearly 1.6”.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
Yearly values: as first published each January, a source for each in the data
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot claim-check claim="trade-average-increase" en */

snapshots["claim-check claim=\"trade-average-increase\" zh-Hans"] = 
`figure
heading, 中国货物贸易年均增加1.6万亿元吗？, level 2
四舍五入后成立
term
所说
end of term
definition
年均1.6万亿元
“average of 1.6 trillion yuan annually”
end of definition
term
据已公布数值计算
end of term
definition
1.578万亿元
（
link, 41.76, 2023年：41.76万亿元
减
link, 24.4, 2012年：24.4万亿元
）除以11
end of definition
group
以表格查看数值
end of group
十二个年份之间只有十一步；除以12得1.447。
2012年的数值公布得较粗，结果在1.574至1.583之间。
若折成匀速，每年为5.0%。
是年均增加额，不是增速，也不是逐年路径：2015年和2016年均为下降。
部分中文报道作“近1.6万亿元”。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
历年数值：各年首次公布数，逐年出处见数据表
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot claim-check claim="trade-average-increase" zh-Hans */

snapshots["policy-list en"] = 
`figure
heading, 209 measures for business, 227 for the regions, level 2
As counted and named at the briefing
radiogroup, View
radio, List, checked, position 1, set size 2
radio, Dots, not checked, position 2, set size 2
end of radiogroup, View
heading, Easing business difficulties, facilitating trade, stabilising growth, level 3
9 packages 209 measures
“In recent years”; no start date given
heading, Coordinated regional development, level 3
12 packages 227 measures
No period given
Two counts, not one total: the opening statement does not say whether the two lists overlap.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot policy-list en */

snapshots["policy-list zh-Hans"] = 
`figure
heading, 助企稳外贸209条措施，区域协调227条措施, level 2
以发布会通报为准
radiogroup, 视图
radio, 列表, checked, position 1, set size 2
radio, 点图, not checked, position 2, set size 2
end of radiogroup, 视图
heading, 助企纾困、促外贸稳增长, level 3
9份措施包 209条措施
“近年来”，未给出起始时间
heading, 支持区域协调发展, level 3
12份措施包 227条措施
未给出时段
两组数字不相加：开场介绍未说明二者是否重复。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot policy-list zh-Hans */

snapshots["policy-list view=\"dots\" en"] = 
`figure
heading, 209 measures for business, 227 for the regions, level 2
As counted and named at the briefing
radiogroup, View
radio, List, not checked, position 1, set size 2
radio, Dots, checked, position 2, set size 2
end of radiogroup, View
heading, Easing business difficulties, facilitating trade, stabilising growth, level 3
9 packages 209 measures
“In recent years”; no start date given
heading, Coordinated regional development, level 3
12 packages 227 measures
No period given
group
The values as a table
end of group
One dot is one measure, one outline one package. The page does not say how one divides among the other, so the dots are not grouped.
Two counts, not one total: the opening statement does not say whether the two lists overlap.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot policy-list view="dots" en */

snapshots["policy-list view=\"dots\" zh-Hans"] = 
`figure
heading, 助企稳外贸209条措施，区域协调227条措施, level 2
以发布会通报为准
radiogroup, 视图
radio, 列表, not checked, position 1, set size 2
radio, 点图, checked, position 2, set size 2
end of radiogroup, 视图
heading, 助企纾困、促外贸稳增长, level 3
9份措施包 209条措施
“近年来”，未给出起始时间
heading, 支持区域协调发展, level 3
12份措施包 227条措施
未给出时段
group
以表格查看数值
end of group
一点为一条措施，一框为一份措施包。如何分配，原文未说明，故点不分组。
两组数字不相加：开场介绍未说明二者是否重复。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot policy-list view="dots" zh-Hans */

snapshots["reform-timeline en"] = 
`figure
heading, The reform in three steps, and seven dates from 2012 to 2024, level 2
heading, Stages of the clearance reform, level 3
no dates were given for these steps
list
listitem, level 1, position 1, set size 3
Paper clearance to Paperless clearance
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
Exchange of information, mutual recognition of inspection, mutual help in enforcement to Integrated clearance nationwide
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
Customs and inspection-quarantine: two enforcement actions, two sets of procedures to One declaration, one inspection, one release
end of listitem, level 1, position 3, set size 3
end of list
heading, Dates named, level 3
not to scale; hollow where inferred; a year without a day comes first
group, The arrow keys walk from date to date
list
listitem, level 1, position 1, set size 7
button, 2012: 18th Party Congress, base of the comparisons
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
button, 11 September 2023: Letter of reply to the customs staff at Khunjerab Pass
Year read from “last year”.
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
button, 2024, undated: Third plenary session of the 20th Central Committee
No date on the page.
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
button, 2024: Smart customs first in the government work report
Year read from “this year”.
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
button, 22 to 28 July 2024: GACC Party committee meets on the plenum
“Last week”; the day is not given.
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
button, 30 July 2024: The briefing
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
button, 21 August 2024: English transcript published
end of listitem, level 1, position 7, set size 7
end of list
end of group, The arrow keys walk from date to date
status
Press a date for the words it rests on.
end of status
group
The values as a table
end of group
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot reform-timeline en */

snapshots["reform-timeline zh-Hans"] = 
`figure
heading, 改革分三步，另有2012年至2024年的七个日期, level 2
heading, 通关改革的演进, level 3
发布会未给出时间
list
listitem, level 1, position 1, set size 3
有纸通关 到 无纸通关
end of listitem, level 1, position 1, set size 3
listitem, level 1, position 2, set size 3
“三互”：信息互换、监管互认、执法互助 到 全国通关一体化
end of listitem, level 1, position 2, set size 3
listitem, level 1, position 3, set size 3
关检两次执法、两套手续 到 一次申报、一次查验、一次放行
end of listitem, level 1, position 3, set size 3
end of list
heading, 提到的日期, level 3
不按比例；空心为推断；仅有年份的排在最前
group, 按方向键可逐个查看日期
list
listitem, level 1, position 1, set size 7
button, 2012年：党的十八大，各项比较的基期
end of listitem, level 1, position 1, set size 7
listitem, level 1, position 2, set size 7
button, 2023年9月11日：致红其拉甫海关关员的回信
“去年”即2023年。
end of listitem, level 1, position 2, set size 7
listitem, level 1, position 3, set size 7
button, 2024年，未注日期：党的二十届三中全会
页面未注日期。
end of listitem, level 1, position 3, set size 7
listitem, level 1, position 4, set size 7
button, 2024年：智慧海关首次写入政府工作报告
“今年”即2024年。
end of listitem, level 1, position 4, set size 7
listitem, level 1, position 5, set size 7
button, 2024年7月22日至28日：海关总署党委专题会议
“上周”，未注明日期。
end of listitem, level 1, position 5, set size 7
listitem, level 1, position 6, set size 7
button, 2024年7月30日：本场发布会
end of listitem, level 1, position 6, set size 7
listitem, level 1, position 7, set size 7
button, 2024年8月21日：英文实录发布
end of listitem, level 1, position 7, set size 7
end of list
end of group, 按方向键可逐个查看日期
status
点按日期，可看所据原话。
end of status
group
以表格查看数值
end of group
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot reform-timeline zh-Hans */

snapshots["briefing-speakers en"] = 
`figure
heading, Three people spoke, one chaired, level 2
SCIO briefing “Promoting High-Quality Development”: General Administration of Customs, 30 July 2024
list
listitem, level 1, position 1, set size 4
Speaker
Zhao Zenglian
赵增连
vice minister of the General Administration of Customs of China (GACC)
end of listitem, level 1, position 1, set size 4
listitem, level 1, position 2, set size 4
Speaker
Lyu Daliang
吕大良
spokesperson of the GACC and director general of the Department of Statistics and Analysis of the GACC
end of listitem, level 1, position 2, set size 4
listitem, level 1, position 3, set size 4
Speaker
Lin Shaobin
林少滨
deputy director general of the Department of General Operation of the GACC
Reports in Chinese have “person in charge”.
end of listitem, level 1, position 3, set size 4
listitem, level 1, position 4, set size 4
Chair
Xing Huina
邢慧娜
deputy director general of the Press Bureau of the State Council Information Office (SCIO) and spokesperson of the SCIO
end of listitem, level 1, position 4, set size 4
end of list
China.org.cn 30 July 2024
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot briefing-speakers en */

snapshots["briefing-speakers zh-Hans"] = 
`figure
heading, 三人发布，一人主持, level 2
国务院新闻办公室“推动高质量发展”系列主题新闻发布会：海关总署，2024年7月30日
list
listitem, level 1, position 1, set size 4
发布人
赵增连
海关总署副署长
end of listitem, level 1, position 1, set size 4
listitem, level 1, position 2, set size 4
发布人
吕大良
海关总署新闻发言人、统计分析司司长
end of listitem, level 1, position 2, set size 4
listitem, level 1, position 3, set size 4
发布人
林少滨
海关总署综合业务司负责人
英文实录作副司长。
end of listitem, level 1, position 3, set size 4
listitem, level 1, position 4, set size 4
主持人
邢慧娜
国务院新闻办新闻局副局长、新闻发言人
end of listitem, level 1, position 4, set size 4
end of list
中国网 2024年7月30日
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot briefing-speakers zh-Hans */

snapshots["briefing-source figure=\"customs-revenue\" en"] = 
`figure
heading, The words on the page, level 2
blockquote
“… 1.05 trillion yuan (about $145.3 billion) …”
end of blockquote
Customs tax revenue collected: 1.05 trillion yuan (First half of 2024)
radiogroup, Citation style
radio, Short, not checked, position 1, set size 4
radio, Full, checked, position 2, set size 4
radio, BibTeX, not checked, position 3, set size 4
radio, CSL-JSON, not checked, position 4, set size 4
end of radiogroup, Citation style
button, Copy the citation
status
Zhao Zenglian, vice minister of the General Administration of Customs of China (GACC), SCIO briefing “Promoting High-Quality Development”: General Administration of Customs, 30 July 2024. Transcript, China.org.cn, 21 August 2024, p. 1. http://china.org.cn/china/2024-08/21/content_117378704.htm#:~:text=1.05%20trillion%20yuan%20(about%20%24145.3%20billion)
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot briefing-source figure="customs-revenue" en */

snapshots["briefing-source figure=\"customs-revenue\" zh-Hans"] = 
`figure
heading, 英文实录原话, level 2
blockquote
“… 1.05 trillion yuan (about $145.3 billion) …”
end of blockquote
海关征收税款：1.05万亿元（2024年上半年）
radiogroup, 引文格式
radio, 简式, not checked, position 1, set size 4
radio, 全式, checked, position 2, set size 4
radio, BibTeX, not checked, position 3, set size 4
radio, CSL-JSON, not checked, position 4, set size 4
end of radiogroup, 引文格式
button, 复制引文
status
赵增连（海关总署副署长），国务院新闻办公室“推动高质量发展”系列主题新闻发布会：海关总署，2024年7月30日。中国网，2024年8月21日，英文实录第1页。http://china.org.cn/china/2024-08/21/content_117378704.htm#:~:text=1.05%20trillion%20yuan%20(about%20%24145.3%20billion)
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot briefing-source figure="customs-revenue" zh-Hans */

snapshots["figure-table theme-id=\"border-security\" en"] = 
`figure
heading, Border security, level 2
searchbox, Find a figure
status
3 figures
end of status
table, Values
rowgroup
row
columnheader
button, Figure
end of columnheader
columnheader, As stated, column span 3
columnheader
button, Period
end of columnheader
columnheader
button, Said by
end of columnheader
columnheader, sorted in ascending order
button, Page
end of columnheader, sorted in ascending order
end of row
end of rowgroup
rowgroup
row
rowheader
button, Infectious-disease cases detected at the border, Arrow keys walk the rows., not pressed
end of rowheader
cell, 29,000 cases
cell, First half of 2024
cell, Zhao Zenglian
cell, 1, read it in the briefing
link, 1, read it in the briefing
end of cell, 1, read it in the briefing
end of row
row
rowheader
button, Food and merchandise batches failing health standards, not pressed
end of rowheader
cell, more than 30,000 batches
cell, First half of 2024
cell, Zhao Zenglian
cell, 1, read it in the briefing
link, 1, read it in the briefing
end of cell, 1, read it in the briefing
end of row
row
rowheader
button, Interceptions of quarantine pests, not pressed
button, Notes on Interceptions of quarantine pests, not expanded
end of rowheader, Interceptions of quarantine pests
cell, 37,000 species-times
cell, First half of 2024
cell, Zhao Zenglian
cell, 1, read it in the briefing
link, 1, read it in the briefing
end of cell, 1, read it in the briefing
end of row
end of rowgroup
end of table, Values
Arrow keys walk the rows.
Values differ in unit, period or base of comparison, so the table cannot be sorted by value.
Zhao Zenglian, vice minister, GACC 30 July 2024 page 1
link, read it in the briefing
button, Actions for this figure, not expanded, has popup menu
end of figure`;
/* end snapshot figure-table theme-id="border-security" en */

snapshots["figure-table theme-id=\"border-security\" zh-Hans"] = 
`figure
heading, 国门安全数字, level 2
searchbox, 查找数字
status
共3项
end of status
table, 数值
rowgroup
row
columnheader
button, 指标
end of columnheader
columnheader, 所述数值, column span 3
columnheader
button, 时段
end of columnheader
columnheader
button, 发言人
end of columnheader
columnheader, sorted in ascending order
button, 页
end of columnheader, sorted in ascending order
end of row
end of rowgroup
rowgroup
row
rowheader
button, 口岸检出传染病病例, 按上下方向键可在各行间移动。, not pressed
end of rowheader
cell, 2.9万例
cell, 2024年上半年
cell, 赵增连
cell, 1, 查看原文
link, 1, 查看原文
end of cell, 1, 查看原文
end of row
row
rowheader
button, 检出不合格食品和商品, not pressed
end of rowheader
cell, 超过3万批
cell, 2024年上半年
cell, 赵增连
cell, 1, 查看原文
link, 1, 查看原文
end of cell, 1, 查看原文
end of row
row
rowheader
button, 截获检疫性有害生物, not pressed
button, “截获检疫性有害生物”的说明, not expanded
end of rowheader, 截获检疫性有害生物
cell, 3.7万种次
cell, 2024年上半年
cell, 赵增连
cell, 1, 查看原文
link, 1, 查看原文
end of cell, 1, 查看原文
end of row
end of rowgroup
end of table, 数值
按上下方向键可在各行间移动。
各数值的单位、时段或对比基期不同，故不按大小排序。
赵增连（海关总署副署长） 2024年7月30日 英文实录第1页
link, 查看原文
button, 更多操作, not expanded, has popup menu
end of figure`;
/* end snapshot figure-table theme-id="border-security" zh-Hans */

