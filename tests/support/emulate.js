/** The session of a page keeps what it emulates only while it is open. */
const sessions = new WeakMap();

async function sessionOf(page) {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = await page.createCDPSession()));
  return session;
}

/**
 * For @web/test-runner: what a reader has asked of the system, or paper, for a page in Chromium. The other engines have no
 * such switch; there the answer is false.
 */
export const emulate = () => ({
  name: 'emulate',
  async executeCommand({command, payload, session}) {
    if (command !== 'emulate') return undefined;
    if (session.browser.type !== 'puppeteer') return false;
    const {media = '', ...features} = payload;
    try {
      const client = await sessionOf(session.browser.getPage(session.id));
      await client.send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({name, value})),
      });
      return true;
    } catch {
      return false;
    }
  },
});
