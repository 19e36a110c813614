import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** How long "Copied" stands, in milliseconds. */
const SAID_FOR = 2000;

/** A word that tells what has just been done, and goes by itself. */
export class PassingWord implements ReactiveController {
  words = '';

  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.say('');
  }

  /** `stays`: an instruction, which a reader needs for longer than a moment. */
  say(words: string, stays = false): void {
    clearTimeout(this.#timer);
    this.words = words;
    this.#host.requestUpdate();
    if (words && !stays) this.#timer = setTimeout(() => this.say(''), SAID_FOR);
  }
}
