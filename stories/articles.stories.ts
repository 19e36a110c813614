import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.ts';

/**
 * How the elements sit in real text: a serif column, numbers inside sentences, one large figure, a chart and a list.
 * The articles are written for this catalog, from the figures of the built-in briefing.
 */
const meta: Meta = {
  title: 'In an article',
  parameters: {layout: 'fullscreen', controls: {disable: true}},
};

export default meta;
type Story = StoryObj;

/** Every figure has its words as fallback, so a feed or a browser without JavaScript shows a whole article. */
export const English: Story = {
  render: () =>
    html`<article class="article" lang="en">
      <p class="kicker">Trade</p>
      <h1>Half a year at China’s ports, in round numbers</h1>
      <p class="standfirst">
        The customs service has said what it collected, what it stopped and what has changed since 2012. The figures are
        round, and many come with a word that should not be dropped.
      </p>
      <p class="dateline">22 August 2024</p>
      <p>
        A port’s year is counted in batches, cases and tons. On 30 July Zhao Zenglian, a vice minister of the General
        Administration of Customs, gave the count from January to June. Inspectors found
        <customs-stat figure="failed-health-batches" variant="inline">more than 30,000 batches</customs-stat> of food
        and goods below health standards, and
        <customs-stat figure="infectious-disease-cases" variant="inline">29,000 cases</customs-stat> of infectious
        disease at the border. Investigators opened
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
        The cargo that passed under the officers’ eyes weighed
        <customs-stat figure="cargo-supervised" variant="inline">2.73 billion metric tons</customs-stat>. All this is
        one half-year. To double it would be to guess at the other.
      </p>
      <h2>The long view, from 2012</h2>
      <p>
        Three exports were held up to show how far things have come, each with a percentage too large to picture. It
        helps to lay whole years end to end. In the chart, one block is a product’s exports in the whole of 2012.
      </p>
      <trade-growth-chart measure="multiple" heading-level="3">
        In 2023, exports of lithium-ion batteries were 16.2 times the 2012 level, of cars 8.3 times, of chips 2.8 times.
      </trade-growth-chart>
      <p>
        From a low base the climb looks steep, and nobody said whether it was measured in money or in pieces. Trade as a
        whole rose by
        <customs-stat figure="trade-average-increase" variant="inline"
          >an average of 1.6 trillion yuan a year</customs-stat
        >, which hides two bad years: in 2015 and 2016 trade shrank. Of the cars now sent abroad,
        <customs-stat figure="electric-share-of-car-exports" variant="inline">4 in 10</customs-stat> are electric; over
        what period was left open.
      </p>
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
      <p>Each figure above names its speaker and its page. Its link leads to the transcript.</p>
    </article>`,
};

/** 同样的组件，中文版面：数字按万、亿、万亿重写，限定词保留，不加总。 */
export const Chinese: Story = {
  render: () =>
    html`<article class="article" lang="zh-Hans">
      <p class="kicker">贸易</p>
      <h1><span>口岸半年账：</span><span>数字前面的那几个字</span></h1>
      <p class="standfirst">
        海关总署介绍了上半年的征税、查验和缉私情况，并与2012年作了对比。数字多已取整，不少前面还有一个不宜省去的词。
      </p>
      <p class="dateline">2024年8月22日</p>
      <p>
        口岸的一年，是按批、按起、按吨来数的。7月30日，海关总署副署长赵增连报出了1月至6月的数：检出不合格食品和商品<customs-stat
          figure="failed-health-batches"
          variant="inline"
          >超过3万批</customs-stat
        >，检出传染病病例<customs-stat figure="infectious-disease-cases" variant="inline">2.9万例</customs-stat
        >；立案侦办走私违法犯罪案件<customs-stat figure="smuggling-cases" variant="inline">超过3000起</customs-stat
        >，案值<customs-stat figure="smuggling-value" variant="inline">超过540亿元</customs-stat>。
      </p>
      <p>“超过”二字划出的是下限，上限并未交代。拿一个下限去除另一个下限，得到的是谁也没有说过的数。</p>
      <p>口岸还要收税。同样六个月，海关征收的税款如下。</p>
      <customs-stat figure="customs-revenue" variant="hero">2024年上半年，海关征收税款1.05万亿元。</customs-stat>
      <p>
        同期监管的货物重<customs-stat figure="cargo-supervised" variant="inline">27.3亿吨</customs-stat
        >。以上都是半年的数，乘以二并不等于全年。
      </p>
      <h2>从2012年看过来</h2>
      <p>
        为说明变化之大，发布会举了三种出口产品，百分比都大得难以想象。不妨把年份首尾相接：下图一格，就是2012年一整年的出口。
      </p>
      <trade-growth-chart measure="multiple" heading-level="3"
        >2023年，锂电池出口是2012年的16.2倍，汽车是8.3倍，集成电路是2.8倍。</trade-growth-chart
      >
      <p>
        起点低，坡就显得陡；量的是金额还是件数，发布会没有说。外贸总体的增加额为<customs-stat
          figure="trade-average-increase"
          variant="inline"
          >年均1.6万亿元</customs-stat
        >，这个平均数盖住了两个下降的年份：2015年和2016年。如今出口的汽车里，电动汽车占<customs-stat
          figure="electric-share-of-car-exports"
          variant="inline"
          >4成</customs-stat
        >，所指时段未作说明。
      </p>
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
      <p>文中每个数字都注明了发言人和页码，链接通向英文实录。</p>
    </article>`,
};
