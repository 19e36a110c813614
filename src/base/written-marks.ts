import {render, type SVGTemplateResult} from 'lit';

/** A drawing as XML, made in the page's own document. */
export function writtenMarks(content: SVGTemplateResult): string {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(content, root);
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  const written = new XMLSerializer().serializeToString(root);
  return written.slice(written.indexOf('>') + 1, written.lastIndexOf('</'));
}
