const SMALL = ['零', '一', '兩', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Small counts in words, before a measure word: 兩年、六個. */
export const inWords = (count: number): string => SMALL[count] ?? String(count);

export const quoted = (words: string | undefined): string => `「${words ?? ''}」`;
