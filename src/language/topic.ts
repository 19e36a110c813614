import type {Messages, Topics} from './messages.ts';

/**
 * The words of one topic in the language of the page. The English ones come along with whoever uses the topic,
 * so that a page pays for the topics of its own elements only; another language brings all of its topics at once.
 */
export const topicIn =
  <Name extends keyof Topics>(name: Name, english: Topics[Name]) =>
  ({topics}: Messages): Topics[Name] =>
    topics?.[name] ?? english;
