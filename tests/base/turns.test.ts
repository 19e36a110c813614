import {expect} from '@open-wc/testing';
import {inTurn} from '../../src/base/turns.ts';
import '../../src/elements/customs-stat.ts';

/** Keeps the page busy for so many milliseconds. */
function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The slice of an earlier test has ended. */
const quiet = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await later();
};

describe('drawing in turns', () => {
  beforeEach(quiet);

  it('draws at once what is alone', () => {
    let drawn = false;
    expect(inTurn(() => (drawn = true))).to.equal(undefined);
    expect(drawn).to.equal(true);
  });

  it('lets others in while many are drawn, and draws them in their order', async () => {
    const told: (number | string)[] = [];
    setTimeout(() => told.push('a reader'));
    const drawn = [0, 1, 2, 3, 4, 5].map((one) =>
      inTurn(() => {
        spin(20);
        told.push(one);
      }),
    );
    expect(drawn[0], 'the first waits for nobody').to.equal(undefined);
    for (const one of drawn) await one;
    expect(told.filter((one) => one !== 'a reader')).to.deep.equal([0, 1, 2, 3, 4, 5]);
    expect(told.indexOf('a reader')).to.be.within(1, 4);
  });

  it('keeps the failure of one to itself', async () => {
    const drawn: string[] = [];
    spin(0);
    void inTurn(() => spin(40));
    const bad = inTurn(() => {
      throw new Error('bad');
    });
    const good = inTurn(() => drawn.push('good'));
    expect(await bad?.catch((error: Error) => error.message)).to.equal('bad');
    await good;
    expect(drawn).to.deep.equal(['good']);
  });

  it('shows the words of the author until the turn of a figure comes', async () => {
    void inTurn(() => spin(40));
    const element = document.createElement('customs-stat');
    element.append('In words.');
    element.figure = 'customs-revenue';
    document.body.append(element);
    await Promise.resolve();
    expect(element.innerText).to.equal('In words.');
    expect(element.getAttribute('aria-busy')).to.equal('true');
    await element.updateComplete;
    expect(element.getAttribute('aria-busy')).to.equal('false');
    expect(element.shadowRoot!.querySelector('slot')).to.equal(null);
    expect(element.toText()).to.contain('1.05 trillion yuan');
    element.remove();
  });
});
