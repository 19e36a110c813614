import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {launchOptions} from './chrome.ts';

export const launch = (): Promise<Browser> => puppeteer.launch(launchOptions());

export interface Visit {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
  /** Errors on the console, uncaught errors, failed requests. */
  readonly complaints: readonly string[];
}

/** Opens a page in a fresh context, nothing cached, and waits until its elements have drawn. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  await page.waitForNetworkIdle({idleTime: 200});
  await drawn(page);
  return {page, requests, complaints};
}

/** Waits until every registered element of the page says that it is ready or in error. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll(':defined')].every(
        (one) => !one.shadowRoot || one.matches(':state(ready), :state(error)'),
      ),
    {timeout: 5000},
  );
}

/** What a reader can see or hear of the elements of a kind: the text of their shadow roots, in lines as it is laid out. */
export const shadowText = (page: Pick<Page, 'evaluate'>, selector: string): Promise<string> =>
  page.evaluate((selector) => {
    const text = (node: Node): string => {
      if (node instanceof Text) {
        const range = document.createRange();
        range.selectNodeContents(node);
        // Words without a box are not on the page; spaces between words often have none.
        return node.data.trim() && range.getClientRects().length === 0 ? '' : node.data;
      }
      if (node instanceof HTMLSlotElement) return node.assignedNodes({flatten: true}).map(text).join('');
      if (!(node instanceof Element)) return '';
      const {display, visibility} = getComputedStyle(node);
      if (display === 'none' || visibility === 'hidden') return '';
      const inside = [...(node.shadowRoot ?? node).childNodes].map(text).join('');
      return /^(inline|contents)/.test(display) ? inside : `\n${inside}\n`;
    };
    const all = [...document.querySelectorAll(selector)].map(text).join('\n');
    return all
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/\s*\n\s*/g, '\n')
      .trim();
  }, selector);
