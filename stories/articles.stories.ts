import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.ts';

/**
 * How the elements sit in real text: a serif column, numbers inside sentences, one large figure, and a chart or a list
 * where a sentence asks for one. The articles are written for this catalog, from the figures of the built-in briefing.
 */
const meta: Meta = {
  title: 'In an article',
  parameters: {layout: 'fullscreen', controls: {disable: true}},
};

export default meta;
type Story = StoryObj;

/** The figures that both articles use, in the order in which they come. */
const quoted = [
  'smuggling-cases',
  'smuggling-value',
  'customs-revenue',
  'cargo-supervised',
  'infectious-disease-cases',
  'failed-health-batches',
  'pest-interceptions',
  'lithium-battery-exports',
  'automobile-exports',
  'integrated-circuit-exports',
  'electric-share-of-car-exports',
  'trade-average-increase',
  'relief-packages',
  'relief-measures',
  'regional-packages',
  'regional-measures',
  'ftz-customs-share',
].join(' ');

/** Every figure has its words as fallback, so a feed or a browser without JavaScript shows a whole article. */
export const English: Story = {
  render: () =>
    html`<article class="article" lang="en" dir="ltr">
      <p class="kicker">Trade</p>
      <h1>China’s ports, in round numbers</h1>
      <p class="standfirst">
        The customs service has said what it collected, what it stopped and how far trade has come since 2012. The
        figures are round, and many come with a word that should not be dropped.
      </p>
      <p class="dateline">22 August 2024</p>
      <p>
        A port’s year is counted in batches, cases and tons. On 30 July Zhao Zenglian, a vice minister of the General
        Administration of Customs, gave the count from January to June. Investigators opened
        <customs-stat figure="smuggling-cases" variant="inline">over 3,000 cases</customs-stat> of smuggling, worth
        <customs-stat figure="smuggling-value" variant="inline">in excess of 54 billion yuan</customs-stat> between
        them.
      </p>
      <p>
        The words in front of those numbers do some work. “Over” and “in excess of” set a floor and promise nothing
        about the ceiling. Divide one floor by another and the result is a number that nobody gave.
      </p>
      <p>A port is also a till. In the same six months, this much tax went through it.</p>
      <customs-stat figure="customs-revenue" variant="hero">
        Customs tax revenue collected in the first half of 2024: 1.05 trillion yuan.
      </customs-stat>
      <p>
        Most of the work is looking. Cargo is counted by the ton, the sick by the case, food and goods by the batch, and
        pests by the species-time, which is not a species. The four counts share a half-year and no unit, so they stand
        side by side and are not added.
      </p>
      <customs-stat-grid
        figures="cargo-supervised infectious-disease-cases failed-health-batches pest-interceptions"
        heading-level="2"
      >
        In the first half of 2024 customs supervised 2.73 billion metric tons of cargo. It detected 29,000 cases of
        infectious disease, found more than 30,000 batches of food and goods below health standards, and intercepted
        quarantine pests 37,000 times.
      </customs-stat-grid>
      <p>All this is one half-year. To double it would be to guess at the other.</p>
      <h2>The long view, from 2012</h2>
      <p>
        Three exports were held up to show how far things have come, each with a percentage too large to picture. It
        helps to lay whole years end to end. In the chart, one block is a product’s exports in the whole of 2012.
      </p>
      <trade-growth-chart measure="multiple" heading-level="3">
        In 2023, exports of lithium-ion batteries were 16.2 times the 2012 level, of cars 8.3 times, of chips 2.8 times.
      </trade-growth-chart>
      <p>
        From a low base the climb looks steep, and nobody said whether it was measured in money or in pieces. Cars came
        with a second figure: of those now sent abroad,
        <customs-stat figure="electric-share-of-car-exports" variant="inline">4 in 10</customs-stat> are electric. Over
        what period was left open.
      </p>
      <p>
        Trade as a whole is slower to move. It rose, the vice minister said, by
        <customs-stat figure="trade-average-increase" variant="inline"
          >an average of 1.6 trillion yuan a year</customs-stat
        >. An average is a straight line, and the years did not keep to it. Trade shrank in 2015 and again in 2016; then
        2021 alone brought two-fifths of the whole rise.
      </p>
      <trade-trend-chart heading-level="3">
        From 2012 to 2023 China’s goods trade grew by 1.6 trillion yuan a year on average; in seven of the eleven years
        it grew by less.
      </trade-trend-chart>
      <p>
        A line may miss the road and still have the right length. From 2012 to 2023 is eleven steps. Divide the rise by
        eleven, and the spoken number can be checked.
      </p>
      <claim-check claim="trade-average-increase" heading-level="3">
        The vice minister spoke of an average of 1.6 trillion yuan a year. The published totals give 1.578 trillion.
      </claim-check>
      <h2>Two lists of help</h2>
      <p>
        For firms and for regions, customs counts its help in measures. It keeps two lists, and it was not said whether
        anything stands on both. They are drawn here apart, a dot for a measure, and not added up.
      </p>
      <policy-list view="dots" heading-level="3">
        Customs counts 209 measures for business in nine packages, and 227 for the regions in 12.
      </policy-list>
      <p>
        One share came without its whole. Of the lessons from free-trade zones recommended to the rest of the country,
        customs supplied
        <customs-stat figure="ftz-customs-share" variant="inline">over 38%</customs-stat>. Of how many, the vice
        minister did not say.
      </p>
      <h2>Three steps without a date</h2>
      <p>
        The reform behind the figures was told as a tale of less paper and fewer stops. It has three steps, and none of
        them was given a date. The dates that were given belong to a congress, a letter, a meeting. So steps and dates
        are drawn apart.
      </p>
      <reform-timeline heading-level="3">
        Customs told its reform in three steps: paperless clearance; integrated clearance nationwide; one declaration,
        one inspection and one release.
      </reform-timeline>
      <h2>Who said it, and where</h2>
      <p>
        The briefing’s figures in this article are all Mr Zhao’s. Two colleagues, from statistics and from general
        operation, spoke as well; an official of the State Council Information Office took the chair.
      </p>
      <briefing-speakers heading-level="3">
        Speakers: Zhao Zenglian, Lyu Daliang and Lin Shaobin. In the chair: Xing Huina.
      </briefing-speakers>
      <p>
        Each figure leads back to the words that it rests on. The tax was printed in two currencies, and is cited that
        way.
      </p>
      <briefing-source figure="customs-revenue" heading-level="3">
        “1.05 trillion yuan (about $145.3 billion)”: Zhao Zenglian, briefing of 30 July 2024, English transcript, page
        1.
      </briefing-source>
      <p>The figures of this article once more, each with its page.</p>
      <figure-table figures=${quoted} heading-level="3">
        All are in the transcript at China.org.cn, published on 21 August 2024.
      </figure-table>
    </article>`,
};

/** 同样的组件，中文版面：数字按万、亿、万亿重写，限定词保留，不加总。 */
export const Chinese: Story = {
  render: () =>
    html`<article class="article" lang="zh-Hans" dir="ltr">
      <p class="kicker">贸易</p>
      <h1><span>海关的数字，</span><span>和数字前面的那几个字</span></h1>
      <p class="standfirst">
        海关总署介绍了上半年征税、监管和缉私的情况，也讲了2012年以来外贸的变化。数字多已取整，不少前面还有一个不宜省去的词。
      </p>
      <p class="dateline">2024年8月22日</p>
      <p>
        口岸的一年，是按批、按起、按吨来数的。7月30日，海关总署副署长赵增连报出了1月至6月的数：立案侦办走私违法犯罪案件<customs-stat
          figure="smuggling-cases"
          variant="inline"
          >超过3000起</customs-stat
        >，案值<customs-stat figure="smuggling-value" variant="inline">超过540亿元</customs-stat>。
      </p>
      <p>“超过”二字划出的是下限，上限并未交代。拿一个下限去除另一个下限，得到的是谁也没有说过的数。</p>
      <p>口岸还要收税。同样六个月，海关征收的税款如下。</p>
      <customs-stat figure="customs-revenue" variant="hero">2024年上半年，海关征收税款1.05万亿元。</customs-stat>
      <p>
        海关日常做得最多的是查验。货物论吨，病例论例，食品和商品论批，有害生物论“种次”，种次又不等于种数。四个数同属半年，单位各异，只能并排，不能相加。
      </p>
      <customs-stat-grid
        figures="cargo-supervised infectious-disease-cases failed-health-batches pest-interceptions"
        heading-level="2"
        >2024年上半年，海关监管货物27.3亿吨，检出传染病病例2.9万例、不合格食品和商品超过3万批，截获检疫性有害生物3.7万种次。</customs-stat-grid
      >
      <p>以上都是半年的数，乘以二并不等于全年。</p>
      <h2>从2012年看过来</h2>
      <p>
        为说明变化之大，发布会举了三种出口产品，百分比都大得难以想象。不妨把年份首尾相接：下图一格，就是2012年一整年的出口。
      </p>
      <trade-growth-chart measure="multiple" heading-level="3"
        >2023年，锂电池出口是2012年的16.2倍，汽车是8.3倍，集成电路是2.8倍。</trade-growth-chart
      >
      <p>
        起点低，坡就显得陡；量的是金额还是件数，发布会没有说。汽车还有另一个数：如今出口的汽车里，电动汽车占<customs-stat
          figure="electric-share-of-car-exports"
          variant="inline"
          >4成</customs-stat
        >，所指时段同样未作说明。
      </p>
      <p>
        总量的变化就没有这样悬殊。按发布会的说法，外贸的增加额为<customs-stat
          figure="trade-average-increase"
          variant="inline"
          >年均1.6万亿元</customs-stat
        >。平均数画出来是一条直线，各年却有起有落：2015年、2016年连降两年，2021年一年便占去全部增量的四成。
      </p>
      <trade-trend-chart heading-level="3"
        >2012年至2023年，中国外贸年均增加1.6万亿元，十一年中有七年不及。</trade-trend-chart
      >
      <p>走势不是直线，不等于平均数说错了。从2012年到2023年，中间是十一步；用增量除以十一，便可核对。</p>
      <claim-check claim="trade-average-increase" heading-level="3"
        >发布会称外贸年均增加1.6万亿元；按已公布的总值计算，为1.578万亿元。</claim-check
      >
      <h2>两组措施</h2>
      <p>
        对企业和地区的支持，海关是按条数来报的，共有两组。两组之间有无重复，没有交代。因此下图分开画出，一点一条，不相加。
      </p>
      <policy-list view="dots" heading-level="3"
        >海关称，助企纾困有9份措施包、209条措施，支持区域协调发展有12份、227条。</policy-list
      >
      <p>
        还有一个比重没有给出总数：自贸试验区向全国推广的经验中，海关所占<customs-stat
          figure="ftz-customs-share"
          variant="inline"
          >超过38%</customs-stat
        >，总共多少项，发布会没有说。
      </p>
      <h2>没有日期的三步</h2>
      <p>
        数字背后的改革，发布会分三步来讲，大意是单证少了，环节也少了。哪一步始于何时，没有说；注明时间的，是会议、回信这一类事。步骤和日期因此分开画。
      </p>
      <reform-timeline heading-level="3"
        >海关讲述的改革分三步：无纸通关，全国通关一体化，一次申报、一次查验、一次放行。</reform-timeline
      >
      <h2>谁说的，在哪一页</h2>
      <p>
        文中引用的发布会数字，都出自赵增连之口。同场发布的还有统计分析、综合业务两个司的负责人，主持人来自国务院新闻办公室。
      </p>
      <briefing-speakers heading-level="3">发布人：赵增连、吕大良、林少滨。主持人：邢慧娜。</briefing-speakers>
      <p>每个数字都可以查到原话。税款一项，英文实录印了两种货币，引用时照录，不另换算。</p>
      <briefing-source figure="customs-revenue" heading-level="3"
        >海关征收税款1.05万亿元：赵增连，2024年7月30日发布会，英文实录第1页。</briefing-source
      >
      <p>文中所引的数字，连同出处页码，汇总如下。</p>
      <figure-table figures=${quoted} heading-level="3">均见中国网2024年8月21日刊出的英文实录。</figure-table>
    </article>`,
};
