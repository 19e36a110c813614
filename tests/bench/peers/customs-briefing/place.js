/** Puts an element into its place on the page; resolves when it is drawn. */
export async function place(container, tag, attributes, briefing) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (briefing) element.briefing = briefing;
  const ready = new Promise((resolve, reject) => {
    element.addEventListener('briefing-ready', resolve, {once: true});
    element.addEventListener('briefing-error', ({detail}) => reject(new Error(detail.message)), {once: true});
  });
  container.append(element);
  await ready;
}
