import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {BriefingProblem, type Problem} from '../briefing/problem.ts';
import type {Messages} from '../language/messages.ts';
import {faults} from './parts.ts';

/** What an element says of a fault. Its words are fetched by the first fault; where they cannot be had, it is named by its code. */
export class FaultWords {
  /** They have come, or will not. */
  coming: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost;
  #missing = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** A fault can be said now; else they are fetched, and the host is drawn again. */
  ready(): boolean {
    if (faults.now || this.#missing) return true;
    this.coming = faults
      .get()
      .catch(() => (this.#missing = true))
      .then(() => this.#host.requestUpdate());
    return false;
  }

  /** In one line. */
  of(problem: Problem, messages: Messages): string {
    return faults.now?.problemMessage(problem, messages) ?? new BriefingProblem(problem).message;
  }

  /** What is wrong, what would be valid, and a button where asking again may help. */
  note(problem: Problem, messages: Messages, retry: () => void): TemplateResult {
    return (
      faults.now?.faultNote(problem, messages, retry) ??
      html`<p class="state" role="status"><b>${this.of(problem, messages)}</b></p>`
    );
  }
}
