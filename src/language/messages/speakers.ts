/** Who spoke and who chaired. */
export interface SpeakersMessages {
  readonly heading: (speakers: number, chairs: number) => string;
  readonly roles: Readonly<Record<'speaker' | 'chair', string>>;
  readonly at: (title: string, date: string) => string;
}
