import type {Problem} from '../briefing/problem.ts';

export interface BriefingErrorDetail extends Problem {
  /** The sentence shown in the element, in its language. */
  readonly message: string;
}

export const SHARE_KINDS = ['cite', 'csv', 'json', 'svg', 'png', 'embed', 'share', 'listen'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** Events of every element: bubbling and composed, so that a page listens once. */
export interface BriefingEvents {
  'briefing-ready': CustomEvent<{readonly ids: readonly string[]}>;
  'briefing-error': CustomEvent<BriefingErrorDetail>;
  'figure-select': CustomEvent<{readonly id: string}>;
  'briefing-share': CustomEvent<{readonly kind: ShareKind}>;
}

/** Dispatches one of the family's events; false when a listener cancelled it. */
export function emit<Type extends keyof BriefingEvents>(
  target: EventTarget,
  type: Type,
  detail: BriefingEvents[Type]['detail'],
  cancelable = false,
): boolean {
  const event = new CustomEvent(type, {detail, bubbles: true, composed: true, cancelable});
  return target.dispatchEvent(event);
}

declare global {
  interface HTMLElementEventMap extends BriefingEvents {}
  interface DocumentEventMap extends BriefingEvents {}
}
