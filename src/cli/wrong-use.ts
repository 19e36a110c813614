/** The command cannot be run as it was written: said in a sentence, and the program ends with 2. */
export class WrongUse extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'WrongUse';
  }
}
