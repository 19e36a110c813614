import type {Qualifier} from '../types.ts';
import type {Each, NamedUnit} from './reading.ts';

// Everything here is in simplified characters: the words are made so before they are read.

/** Words just before a number that fence it. Each pattern is anchored at the end and a plain alternation. */
export const FENCES_BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [
    /(?:不超过|不超|未超过|没有超过|没超过|未达|不及|未满|不满|不突破|不多于|不大于|不高于|不到|不足|少于|低于|小于|至多|最多)$/,
    'within',
  ],
  [/(?:至少|最少|不少于|不低于|不小于|超过|超出|超|逾|多于|大于|高于|突破)$/, 'more-than'],
  // 最近 is "recent", 附近 "nearby".
  [/(?:接近|将近|(?<![最附临靠远亲])近)$/, 'nearly'],
  [/(?:大约|约合|(?<![节条契签公制])约|大概)$/, 'about'],
];

/** Words just behind a unit or inside the noun that fence the number before them. */
export const FENCES_AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:及?以上|有余|余|多)/, 'more-than'],
  [/^(?:左右|上下)/, 'about'],
  [/^(?:以内|之内|以下|内)/, 'within'],
];
export const FENCE_IN_NOUN = /及?以上|左右|上下|以内|之内|以下/;

/** May stand between a verb, a fence and the number without saying anything of it. */
export const LINKS = /(?:达到|共计|合计|总计|总额|总值|人民币|初步(?:统计|测算|估算|核算)|了|为|达|共)$/;

export const RISES =
  /(?:增长率|增速|增幅|涨幅|增长额|增加额|增长|增加|上升|上涨|提高|提升|扩大|攀升|增|(?<![许众很])多)$/;
export const FALLS = /(?:降幅|减幅|跌幅|下降|下跌|下滑|降低|减少|缩减|回落|降|减|跌|少)$/;
/** The number is where it stands, not by how much it changed: 「增至」「降到」. */
export const TO = /[到至]$/;

export const AVERAGE = /平均|年均|日均|月均/;
/** What an amount is said to be each of; the nearest one before the number counts. */
export const EACH_BEFORE: readonly (readonly [string, Each])[] = [
  ['年均', 'year'],
  ['每年', 'year'],
  ['日均', 'day'],
  ['每日', 'day'],
  ['每天', 'day'],
  ['月均', 'month'],
  ['每月', 'month'],
  ['每周', 'week'],
  ['每小时', 'hour'],
];
export const EACH_AFTER = /^(?:\/|每|一)(小时|年|月|周|日|天)/;
export const EACH_NAMES: Readonly<Record<string, Each>> = {
  小时: 'hour',
  年: 'year',
  月: 'month',
  周: 'week',
  日: 'day',
  天: 'day',
};

export const SHARE = /占|比重|份额/;

/** Units behind a number, longest first where one begins another. What follows a unit may make it a part of another word. */
export const UNITS: readonly (readonly [RegExp, NamedUnit])[] = [
  [/个?百分点/y, 'pp'],
  [/%/y, '%'],
  [/美元|美金/y, 'USD'],
  [/欧元/y, 'EUR'],
  [/港元|港币/y, 'HKD'],
  [/日元/y, 'JPY'],
  [/英镑/y, 'GBP'],
  [/元人民币|人民币元|人民币|元/y, 'CNY'],
  [/公吨|吨(?!公里)/y, 't'],
  [/倍/y, 'times'],
  [/个?小时|个?钟头/y, 'hour'],
  [/个?星期|周(?!年|岁|期)/y, 'week'],
  [/个月/y, 'month'],
  [/年(?!级|代|度|均)/y, 'year'],
  [/天|日(?!均|元)/y, 'day'],
  [/人(?!次|民|均|工|才|份|员)/y, 'people'],
];

export const CURRENCY_SIGNS: Readonly<Record<string, NamedUnit>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
};

export const LETTERED_DOLLARS: Readonly<Record<string, NamedUnit>> = {US: 'USD', HK: 'HKD'};

/** Tenths: 「五成」「近九成」「五成五」; not 成 as a verb or in a word. */
export const TENTHS = /成(?!为|功|立|果|员|本|长|交|品|都|人|效|熟|套|分|绩|就)([一二三四五六七八九]?)/y;

/** A number in characters is an amount only before one of these; elsewhere it is a part of a word (统一, 一体化, 二十大). */
export const MEASURE_WORDS =
  /[个批份条年天日成倍番项类种起例件家辆国省市元吨人次道轮周票艘架台宗名位户笔场款本座处所样%余多]|小时|美元|欧元|港元|日元|英镑|公吨|百分点|方面/y;

/** "One" with a counting word is often no more than "a". */
export const MERE_ARTICLE = /^一(?:个|种|项|次|批|家|位|名|场|道|条|系列)/;

export const RANKED_BEFORE = /(?:居|列|排名|排在?|位)(?:世界|全球|全国|第|之)*$/;
/** 「数百家」「上千家」「几十个」: too loose to be a value. */
export const VAGUE_BEFORE = /[数几上成]/;
export const VAGUE_AFTER = /^(?:几|来[个件家种项人年]|又)/;

/** 「人均」, 「每批」: an amount for each of something that is no time. */
export const EACH_OTHER = /人均|每(?!年|月|周|日|天|小时)/;
