import type {ReaderMessages} from '../messages/reader.ts';

/** Signs and abbreviations of shown words, each with what is said instead; in this order. Signs may carry a mark of direction. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/\u00a0/g, ' '],
  [/(?<!\p{L})ص (?=\p{Nd}+–)/gu, 'الصفحات '],
  [/(?<!\p{L})ص (?=\p{Nd})/gu, 'الصفحة '],
  [/(\p{Nd})[\u200e\u061c]?[%٪][\u200e\u061c]?/gu, '$1 في المئة'],
  [/(?<=\p{Nd})–(?=\p{Nd})/gu, ' إلى '],
  [/ (?:−|-) /g, ' ناقص '],
  [/ ÷ /g, ' مقسومًا على '],
  [/ × /g, ' مضروبًا في '],
  [/ [=＝] /g, ' يساوي '],
  [/(?<![\p{L}\p{N}.])نحو [\u200e\u061c]?\+(?=\p{Nd})/gu, 'زيادة بنحو '],
  [/(?<![\p{L}\p{N}.])نحو [\u200e\u061c]?[−-](?=\p{Nd})/gu, 'انخفاض بنحو '],
  [/(?<![\p{L}\p{N}.])[\u200e\u061c]?\+(?=\p{Nd})/gu, 'زيادة قدرها '],
  [/(?<![\p{L}\p{N}.])[\u200e\u061c]?−(?=\p{Nd})/gu, 'انخفاض قدره '],
  [/ · /g, '، '],
  [/^\*$/, 'نجمة:'],
];

export const reader: ReaderMessages = {
  aloud: (words) => SAID.reduce((said, [sign, instead]) => said.replace(sign, instead), words),
  values: 'القيم في جدول',
  table: 'القيم',
  listen: 'استمع إلى هذا الرقم',
  stop: 'أوقف القراءة',
  pace: 12,
};
