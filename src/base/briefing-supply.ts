import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {builtIn} from '../briefing/built-in.ts';
import type {Held} from '../briefing/load.ts';
import {BriefingProblem} from '../briefing/problem.ts';
import type {Briefing} from '../briefing/types.ts';
import {live} from './parts.ts';

export type Supply =
  | {readonly state: 'loading'}
  | {readonly state: 'ready'; readonly briefing: Briefing}
  | {readonly state: 'failed'; readonly problem: BriefingProblem};

interface Host extends ReactiveControllerHost, Element {
  readonly src: string;
  readonly briefing: unknown;
}

const BACK = ['online', 'pageshow'] as const;
/** Browsers say that the network is back a moment before it answers. */
const AGAIN_MS = [1000, 5000] as const;

const asProblem = (error: unknown): BriefingProblem =>
  error instanceof BriefingProblem ? error : new BriefingProblem({code: 'not-loaded', detail: String(error)});

/**
 * Where an element's briefing comes from, the nearest first: the `briefing` property, the `src` attribute,
 * a child `<script type="application/json">`, the built-in one.
 */
export class BriefingSupply implements ReactiveController {
  supply: Supply = {state: 'loading'};

  readonly #host: Host;
  #origin: unknown;
  #held: Held | undefined;
  #fetching: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The network is back, or a reader has come back to a page that the browser had put by. */
  readonly #back = (event: Event): void => {
    if (event.type === 'online' || (event as PageTransitionEvent).persisted) this.#again(AGAIN_MS);
  };

  #again([pause, ...later]: readonly number[]): void {
    clearTimeout(this.#timer);
    if (pause !== undefined) this.#timer = setTimeout(() => this.#again(later), pause);
    if (this.supply.state === 'failed' && this.supply.problem.problem.code === 'not-loaded') this.retry();
  }

  readonly #parsed = (): void => this.#host.requestUpdate();

  hostConnected(): void {
    for (const type of BACK) addEventListener(type, this.#back);
    // A classic script upgrades a tag before its children are parsed, and one of them may be the briefing.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#parsed, {once: true});
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    for (const type of BACK) removeEventListener(type, this.#back);
    clearTimeout(this.#timer);
    document.removeEventListener('DOMContentLoaded', this.#parsed);
    this.#release();
    this.#origin = undefined;
  }

  hostUpdate(): void {
    // An update that was due when the element left the page would hold the briefing for ever.
    if (!this.#host.isConnected) return;
    const {briefing, src} = this.#host;
    const script = briefing || src ? null : this.#host.querySelector(':scope > script[type="application/json"]');
    const origin = briefing ?? (src || script?.textContent || builtIn);
    if (origin === this.#origin) return;
    this.#origin = origin;
    this.#begin();
  }

  /** Begins to fetch what the host asks for; resolves when it has come, or has failed. */
  settled(): Promise<void> {
    this.hostUpdate();
    return this.#fetching;
  }

  /** Asks again for what did not come. */
  retry(): void {
    this.#begin();
    this.#host.requestUpdate();
  }

  #release(): void {
    this.#held?.letGo();
    this.#held = undefined;
  }

  #begin(): void {
    this.#release();
    const origin = this.#origin;
    if (origin === builtIn && !this.#host.hasAttribute('data-frozen')) {
      this.supply = {state: 'ready', briefing: builtIn};
      return;
    }
    this.supply = {state: 'loading'};
    this.#fetching = this.#fetch(origin).then(
      (briefing) => this.#settle(origin, {state: 'ready', briefing}),
      (error: unknown) => this.#settle(origin, {state: 'failed', problem: asProblem(error)}),
    );
  }

  /** What reads and checks another briefing comes along with it, and what is said of values that may change. */
  async #fetch(origin: unknown): Promise<Briefing> {
    const {briefing, src} = this.#host;
    if (origin === builtIn) {
      await live.get();
      return builtIn;
    }
    const [{bring}] = await Promise.all([import('../briefing/load.ts'), live.get()]);
    const base = this.#host.ownerDocument.baseURI;
    const held = bring({briefing, src, text: String(origin), base});
    // The host may have asked for something else by now, or for the same again.
    if (origin === this.#origin) {
      this.#release();
      this.#held = held;
    } else held.letGo();
    return held.promise;
  }

  /** An answer to a question no longer asked (the attribute has changed, the element has left) is dropped. */
  #settle(origin: unknown, supply: Supply): void {
    if (origin !== this.#origin) return;
    this.supply = supply;
    this.#host.requestUpdate();
  }
}
