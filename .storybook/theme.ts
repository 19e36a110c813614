import {create} from 'storybook/theming';

/** The catalog itself: the house's ink and accent, and no face that would have to be fetched. */
export const theme = create({
  base: 'light',
  brandTitle: 'Customs Briefing Widgets',
  brandTarget: '_self',
  fontBase:
    'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
  fontCode: 'ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace',
  colorPrimary: '#0a5f82',
  colorSecondary: '#0a5f82',
  textColor: '#16191d',
  appBg: '#f4f5f6',
  appBorderRadius: 2,
  inputBorderRadius: 2,
});
