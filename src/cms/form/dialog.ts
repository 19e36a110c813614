import type {Mark} from '../mark.ts';
import {formWords} from '../words.ts';
import {build} from './build.ts';
import {createForm} from './form.ts';

const STYLES = `
.customs-briefing-dialog { border: 1px solid; border-radius: 6px; padding: 20px; max-inline-size: min(640px, 96vw); }
.customs-briefing-dialog h2 { font-size: 18px; margin: 0 0 12px; }
.customs-briefing-dialog footer { display: flex; gap: 8px; justify-content: end; margin: 16px 0 0; }
.customs-briefing-dialog footer button { font: inherit; min-block-size: 36px; padding: 6px 16px; }
`;

let styled = false;

function style(): void {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Asks for one of our elements in a modal dialog of the browser's own. Undefined when the editor thinks better of it. */
export function ask(language: string, given?: Mark): Promise<Mark | undefined> {
  style();
  const {dialog: words} = formWords(language);
  const form = createForm(language, given);
  const cancel = build('button', {type: 'button'}, words.cancel);
  const save = build('button', {type: 'button', class: 'save'}, given ? words.change : words.save);
  const title = build('h2', {id: 'customs-briefing-title'}, given ? words.edit : words.insert);
  const dialog = build(
    'dialog',
    {class: 'customs-briefing-dialog', 'aria-labelledby': title.id},
    title,
    form.element,
    build('footer', {}, cancel, save),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    let answer: Mark | undefined;
    cancel.addEventListener('click', () => dialog.close());
    save.addEventListener('click', () => {
      answer = form.submit();
      if (answer) dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
  });
}
