/** What the server hands the editor, in the editor's language. */

export interface Field {
  readonly attribute: string;
  readonly name: string;
  readonly asks: 'figure' | 'figures' | 'theme-id' | 'series' | 'choice' | 'language' | 'number' | 'address' | 'text';
  readonly options: readonly string[];
  readonly preset: string;
}

interface Label {
  readonly label: string;
  readonly help?: string;
  readonly options?: Readonly<Record<string, string>>;
}

interface Data {
  /** Tag → the fields of its form. */
  readonly elements: Readonly<Record<string, readonly Field[]>>;
  /** Tag → attribute → its words. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, Label>>>>;
  readonly choices: {
    readonly figures: Readonly<Record<string, {readonly label: string; readonly value: string}>>;
    readonly themes: Readonly<Record<string, string>>;
    readonly series: Readonly<Record<string, string>>;
    /** Languages that the elements speak. */
    readonly languages: Readonly<Record<string, string>>;
  };
  readonly words: Readonly<Record<'settings' | 'more' | 'choose' | 'add' | 'own' | 'pageLang', string>>;
}

export const data = (window as unknown as {readonly customsBriefing: Data}).customsBriefing;

export const TAGS = Object.keys(data.elements);

export const blockName = (tag: string): string => `customs-briefing/${tag}`;

/** "Customs tax revenue collected: 1.05 trillion yuan, First half of 2024". */
export function figureWords(id: string): string {
  const figure = data.choices.figures[id];
  return figure ? `${figure.label}: ${figure.value}` : id;
}
