import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {ancestry} from '../language/nearest-lang.ts';

type Listener = () => void;

/** One observer for each document or shadow root that holds figures, however many there are. */
const watched = new Map<Node, {readonly observer: MutationObserver; readonly listeners: Set<Listener>}>();

function watch(root: Node, listener: Listener): void {
  let entry = watched.get(root);
  if (!entry) {
    const listeners = new Set<Listener>();
    const observer = new MutationObserver(() => listeners.forEach((one) => one()));
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    entry = {observer, listeners};
    watched.set(root, entry);
  }
  entry.listeners.add(listener);
}

function unwatch(root: Node, listener: Listener): void {
  const entry = watched.get(root);
  entry?.listeners.delete(listener);
  if (entry?.listeners.size === 0) {
    entry.observer.disconnect();
    watched.delete(root);
  }
}

/** Redraws its host when a `lang` changes on it or anywhere above it, through shadow roots. */
export class LanguageWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #roots: Node[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  readonly #changed = (): void => this.#host.requestUpdate();

  hostConnected(): void {
    this.#roots = [...new Set([...ancestry(this.#host)].map((node) => node.getRootNode()))];
    for (const root of this.#roots) watch(root, this.#changed);
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this.#changed);
    this.#roots = [];
  }
}
