import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import type {Channel} from 'storybook/internal/channels';
import {mergeConfig} from 'vite';

if (!existsSync(fileURLToPath(new URL('../custom-elements.json', import.meta.url)))) {
  throw new Error('custom-elements.json is missing, and the catalog is made from it. Run `npm run manifest` first.');
}

/** Storybook's server would ask for news on every start, also where notices are switched off: it is told there are none. */
function noNews(channel: Channel): Channel {
  channel.removeAllListeners('requestWhatsNewData');
  channel.on('requestWhatsNewData', () => channel.emit('resultWhatsNewData', {data: {status: 'ERROR'}}));
  return channel;
}

/** Plugins come from vite.config.ts, which the builder reads by itself. */
const config: StorybookConfig & {experimental_serverChannel: typeof noNews} = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true},
  experimental_serverChannel: noNews,
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // The renderer's own Lit is the elements' Lit also in development, where Vite would bundle only one of the two.
      optimizeDeps: {include: ['lit', 'lit/directive-helpers.js']},
      build: {chunkSizeWarningLimit: 1500},
    }),
  // Theme and width have a toolbar of their own, which also works on the pages of documentation.
  features: {
    backgrounds: false,
    viewport: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
};

export default config;
