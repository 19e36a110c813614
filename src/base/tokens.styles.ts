import {css, type CSSResult} from 'lit';

/**
 * Design tokens. Public names are `--briefing-…`; names that begin with `--_` are private and always defined.
 * Contrast (WCAG 2) of the defaults, on white / on #121417: accent 7.1 / 8.3, accent-2 6.7 / 8.5, negative 6.7 / 8.5,
 * control borders 3.7 / 5.1; hairlines are below 3 and never the sole carrier of meaning.
 * Ink is the page's own text colour, so that a figure is readable wherever its article is.
 * A page's own accents keep their hue and give up lightness where they are too faint for the scheme that the figure stands
 * in: marks to 3 : 1, text in these colours and the focus to 4.5 : 1, on white and on #121417 (tests/reader/contrast.test.ts).
 */
export const tokens: CSSResult = css`
  :host {
    --_ink: var(--briefing-ink, currentColor);
    --_muted: var(--briefing-ink-muted, currentColor);
    --_surface: var(--briefing-surface, #ffffff);
    --_rule: var(--briefing-rule, #c9cdd2);
    --_rule-strong: #7d858e;
    --_accent: var(--briefing-accent, #0a5f82);
    --_accent-2: var(--briefing-accent-2, #8f4a00);
    --_negative: var(--briefing-negative, #b0203c);
    --_focus: var(--briefing-focus, #0a5f82);
    --_accent-text: var(--_accent);
    --_accent-2-text: var(--_accent-2);
    --_negative-text: var(--_negative);
    --_tint: transparent;
    --_space: var(--briefing-space, 8px);
    --_radius: var(--briefing-radius, 2px);

    --_s2: calc(var(--_space) * 2);
    --_s3: calc(var(--_space) * 3);
    --_s4: calc(var(--_space) * 4);

    --_t-value: clamp(2.375em, 10.5cqi, 3.25em);
    --_t-hero: clamp(3.25em, 15cqi, 6.25em);
    --_t-cell: 1.75em;
    --_t-heading: 1.25em;
    --_t-sub: 0.9375em;
    --_t-label: max(0.9375em, 14px);
    --_t-bar-value: 1.1875em;
    --_t-note: max(0.84em, 13px);
    --_t-tick: max(0.75em, 12px);
    --_hit: 24px;
  }
  /* For browsers before 2024, which know neither light-dark() nor color-mix(). */
  :host(:where([theme='dark'])) {
    --_surface: var(--briefing-surface, #1d2126);
    --_rule: var(--briefing-rule, #3d434a);
    --_rule-strong: #7f8790;
    --_accent: var(--briefing-accent, #63b8dc);
    --_accent-2: var(--briefing-accent-2, #eaa04b);
    --_negative: var(--briefing-negative, #ff8595);
    --_focus: var(--briefing-focus, #9ad7f2);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_muted: var(--briefing-ink-muted, color-mix(in srgb, currentColor 74%, transparent));
      --_tint: color-mix(in srgb, var(--_accent) 16%, transparent);
      --_surface: var(--briefing-surface, light-dark(#ffffff, #1d2126));
      --_rule: var(--briefing-rule, light-dark(#c9cdd2, #3d434a));
      --_rule-strong: light-dark(#7d858e, #7f8790);
      --_accent: var(--briefing-accent, light-dark(#0a5f82, #63b8dc));
      --_accent-2: var(--briefing-accent-2, light-dark(#8f4a00, #eaa04b));
      --_negative: var(--briefing-negative, light-dark(#b0203c, #ff8595));
      --_focus: var(--briefing-focus, light-dark(#0a5f82, #9ad7f2));
    }
  }
  /* Lightness as in OKLCH: at most so much on a light page, at least so much on a dark one. */
  @supports (color: light-dark(oklch(from red min(l, 0.5) c h), red)) {
    :host {
      --_accent: light-dark(
        oklch(from var(--briefing-accent, #0a5f82) min(l, 0.62) c h),
        oklch(from var(--briefing-accent, #63b8dc) max(l, 0.56) c h)
      );
      --_accent-2: light-dark(
        oklch(from var(--briefing-accent-2, #8f4a00) min(l, 0.62) c h),
        oklch(from var(--briefing-accent-2, #eaa04b) max(l, 0.56) c h)
      );
      --_negative: light-dark(
        oklch(from var(--briefing-negative, #b0203c) min(l, 0.62) c h),
        oklch(from var(--briefing-negative, #ff8595) max(l, 0.56) c h)
      );
      --_focus: light-dark(
        oklch(from var(--briefing-focus, #0a5f82) min(l, 0.52) c h),
        oklch(from var(--briefing-focus, #9ad7f2) max(l, 0.68) c h)
      );
      --_accent-text: light-dark(
        oklch(from var(--_accent) min(l, 0.52) c h),
        oklch(from var(--_accent) max(l, 0.68) c h)
      );
      --_accent-2-text: light-dark(
        oklch(from var(--_accent-2) min(l, 0.52) c h),
        oklch(from var(--_accent-2) max(l, 0.68) c h)
      );
      --_negative-text: light-dark(
        oklch(from var(--_negative) min(l, 0.52) c h),
        oklch(from var(--_negative) max(l, 0.68) c h)
      );
    }
  }
  :host([theme='light']) {
    color-scheme: light;
    --briefing-ink: #16191d;
  }
  :host([theme='dark']) {
    color-scheme: dark;
    --briefing-ink: #eceae6;
  }
  @media (pointer: coarse) {
    :host {
      --_hit: 44px;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_ink);
      --_rule: var(--_rule-strong);
      --_rule-strong: var(--_ink);
    }
  }
  @media (prefers-reduced-transparency: reduce) {
    :host {
      --_muted: var(--briefing-ink-muted, color-mix(in srgb, currentColor 74%, var(--_surface)));
      --_tint: color-mix(in srgb, var(--_accent) 16%, var(--_surface));
    }
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_surface: Canvas;
      --_rule: CanvasText;
      --_rule-strong: CanvasText;
      --_accent: CanvasText;
      --_accent-2: CanvasText;
      --_negative: CanvasText;
      --_accent-text: CanvasText;
      --_accent-2-text: CanvasText;
      --_negative-text: CanvasText;
      --_focus: Highlight;
      --_tint: Canvas;
    }
    /* Also where a theme, or the page, names an ink of its own. */
    :host,
    :host([theme]) {
      --briefing-ink: CanvasText;
      color: CanvasText;
    }
  }
`;
