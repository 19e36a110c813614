import type {ReactiveControllerHost} from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The rows are one stop of the Tab key: the up and down arrows, Home and End go from one to another. */
export class RowWalk {
  readonly #host: Host;
  #last: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The row that the Tab key comes to: where the reader last was, else the one selected, else the first. */
  stop(rows: readonly {readonly id: string}[], selected: string | undefined): string | undefined {
    const here = (id: string | undefined): boolean => rows.some((row) => row.id === id);
    return [this.#last, selected].find(here) ?? rows[0]?.id;
  }

  readonly key = (event: KeyboardEvent): void => {
    const from = event.target;
    if (!(from instanceof HTMLElement) || !from.matches('.pick')) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const rows = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.pick')];
    const now = rows.indexOf(from);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(rows.length - 1, now + 1),
      ArrowUp: Math.max(0, now - 1),
      Home: 0,
      End: rows.length - 1,
    };
    const to = rows[next[event.key] ?? -1];
    if (!to) return;
    event.preventDefault();
    this.#last = to.dataset['id'];
    this.#host.requestUpdate();
    to.focus();
  };
}
