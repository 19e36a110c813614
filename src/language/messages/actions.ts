/** The menu of a figure, and what it answers. */
export interface ActionsMessages {
  readonly menu: string;
  readonly cite: string;
  readonly csv: string;
  readonly json: string;
  readonly svg: string;
  readonly png: string;
  readonly embed: string;
  readonly share: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly saved: string;
  readonly noPNG: string;
  /** The code of what was chosen did not come. */
  readonly notLoaded: string;
}
