import type {ShareMessages} from '../messages/share.ts';
import {topicIn} from '../topic.ts';

export const share: ShareMessages = {
  title: {cite: 'Cite this figure', embed: 'Embed this figure'},
  form: 'Form',
  forms: {tag: 'Tag', safe: 'Safe form', iframe: 'Frame', static: 'Static'},
  hints: {
    tag: 'For pages and systems that keep custom tags. One file, one request: there is nothing to preload.',
    safe: 'For systems that strip custom tags. Readers without scripts see the words below. Nothing to preload.',
    iframe:
      'For systems that allow no scripts, and for other people’s pages. Loads when it comes near: nothing to preload.',
    static:
      'For mail, feeds and archives. No script, no request: nothing to preload. Its values stay as they are today.',
  },
  ownHost: 'Write the address of your own host, where dist/ lies.',
  text: 'Text to copy',
  copy: 'Copy',
  close: 'Close',
  selected: 'This page does not allow copying. The text is selected: copy it with your keyboard.',
  sentence: (said, who, date) => `${said}, according to ${who}, on ${date}.`,
};

export const shareTopic = topicIn('share', share);
