import {expect} from '@open-wc/testing';
import {seek} from '../../src/embed/seek.ts';

const place = (markup: string): HTMLElement => {
  const box = document.createElement('div');
  box.className = 'placed';
  box.innerHTML = markup;
  return document.body.appendChild(box);
};
/** Observers are told of a change once the task that made it is over. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const met: string[] = [];
let inside = 0;
/** Without repeats: an element and its parent that are added in one go may both bring it. */
const names = (): string[] => [...new Set(met.splice(0))].sort();

/** Marks that only these tests place, and the roots of one element that is not to be looked into. */
seek((element) => {
  if (element.localName === 'mark') met.push(element.textContent);
  if (element.localName === 'i') inside++;
  return element.localName === 'x-ours';
});

class WithRoot extends HTMLElement {
  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({mode: 'open'}).innerHTML = '<mark>in a root</mark>';
  }
}
customElements.define('x-root', WithRoot);

afterEach(() => {
  document.querySelectorAll('.placed').forEach((one) => one.remove());
  met.length = 0;
});

describe('seek', () => {
  it('meets what is added later, at any depth', async () => {
    place('<p><b><mark>deep</mark></b></p><mark>flat</mark>');
    await told();
    expect(names()).to.deep.equal(['deep', 'flat']);
  });

  it('looks into open shadow roots, and goes on looking', async () => {
    const box = place('<x-root></x-root>');
    await told();
    expect(names()).to.deep.equal(['in a root']);
    const later = document.createElement('mark');
    later.textContent = 'later in the root';
    box.firstElementChild!.shadowRoot!.append(later);
    await told();
    expect(names()).to.deep.equal(['later in the root']);
  });

  it('looks into a root inside a root', async () => {
    const box = place('<div></div>');
    await told();
    const outer = document.createElement('section');
    outer.attachShadow({mode: 'open'}).innerHTML = '<x-root></x-root>';
    box.append(outer);
    await told();
    expect(names()).to.deep.equal(['in a root']);
  });

  it('looks into the root of an element that is defined after it was added', async () => {
    place('<x-late></x-late>');
    await told();
    expect(names()).to.deep.equal([]);
    customElements.define('x-late', class extends WithRoot {});
    await told();
    expect(names()).to.deep.equal(['in a root']);
  });

  it('is not disturbed by names with a dash that no element can have', async () => {
    place('<svg><font-face></font-face><annotation-xml></annotation-xml></svg><mark>after</mark>');
    await told();
    expect(names()).to.deep.equal(['after']);
  });

  it('does not look into what was said to be done with', async () => {
    customElements.define(
      'x-ours',
      class extends HTMLElement {
        connectedCallback(): void {
          this.attachShadow({mode: 'open'}).innerHTML = '<i></i>';
        }
      },
    );
    place('<x-ours></x-ours>');
    await told();
    expect(inside).to.equal(0);
  });

  it('leaves the page as it is', () => {
    expect(String(Element.prototype.attachShadow)).to.contain('[native code]');
    const box = place('<p>text</p>');
    expect(box.outerHTML).to.equal('<div class="placed"><p>text</p></div>');
  });
});
