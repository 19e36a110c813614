import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BriefingEvents} from './events.ts';

interface Host extends ReactiveControllerHost, Element {
  readonly group: string;
}

/** Elements of one `group` on a page: what a reader selects in one is marked in the others. */
export class FigureGroup implements ReactiveController {
  /** Id of the figure selected anywhere in the group. */
  selected: string | undefined;

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('figure-select', this.#select);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('figure-select', this.#select);
    this.selected = undefined;
  }

  readonly #select = (event: BriefingEvents['figure-select']): void => {
    const {group} = this.#host;
    // The first of the path, not the target: a figure inside a host page's own shadow root is in the group too.
    const [from] = event.composedPath();
    if (!group || !(from instanceof Element) || from.getAttribute('group') !== group) return;
    this.selected = event.detail.id || undefined;
    this.#host.requestUpdate();
  };
}
