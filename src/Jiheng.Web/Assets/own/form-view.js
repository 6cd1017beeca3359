// What the scripts of the form page share: the view as it stands now (a correction replaces it), and what is chosen in it.
export const view = () => document.getElementById('form-view');
export const cellOf = path => path && view().querySelector(`td[data-path="${CSS.escape(path)}"]`);
export const chosenCell = () => view().querySelector('td.chosen');
export const cards = () => [...view().querySelectorAll('article[data-finding]')];

/** One cell and one card at most are chosen. */
export function mark(cell, card) {
  for (const chosen of view().querySelectorAll('.form-layout .chosen')) chosen.classList.remove('chosen');
  cell?.classList.add('chosen');
  card?.classList.add('chosen');
  document.dispatchEvent(new CustomEvent('place-chosen', { detail: { place: cell?.dataset.place || card?.dataset.place } }));
}

/** Keys are for the page only where nobody is typing. */
export const isTyping = event => event.target.matches('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]');
