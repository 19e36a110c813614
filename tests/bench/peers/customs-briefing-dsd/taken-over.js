/** Resolves when the live figure has taken the place of the one that came with the page. */
export async function takenOver(container) {
  const element = container.firstElementChild;
  if (element.matches(':state(ready)')) return;
  await new Promise((resolve, reject) => {
    element.addEventListener('briefing-ready', resolve, {once: true});
    element.addEventListener('briefing-error', ({detail}) => reject(new Error(detail.message)), {once: true});
  });
}
