import type {ActionsMessages} from '../messages/actions.ts';
import {topicIn} from '../topic.ts';

export const actions: ActionsMessages = {
  menu: 'Actions for this figure',
  cite: 'Copy the citation',
  csv: 'Get the data (CSV)',
  json: 'Get the data (JSON)',
  svg: 'Save the picture (SVG)',
  png: 'Save the picture (PNG)',
  embed: 'Copy the embed code',
  share: 'Share',
  copied: 'Copied',
  notCopied: 'This page does not allow copying',
  saved: 'Saved',
  noPNG: 'This page does not allow PNG; SVG works',
  notLoaded: 'This could not be loaded. Try again.',
};

export const actionsTopic = topicIn('actions', actions);
