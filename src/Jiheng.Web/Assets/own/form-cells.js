import { neighbour, STEPS } from './cell-steps.js';
import { chosenCell, isTyping, mark, view } from './form-view.js';

// The official table by keyboard: one stop of the tab key, then arrows from cell to cell as they are seen.
const cells = () => [...view().querySelectorAll('td[data-path]')];

function makeReachable() {
  const all = cells();
  for (const cell of all) cell.tabIndex = -1;
  if (all.length > 0) (chosenCell() ?? all[0]).tabIndex = 0;
}

export function select(cell) {
  mark(cell, view().querySelector(`article[data-path="${CSS.escape(cell.dataset.path)}"]`));
  for (const other of view().querySelectorAll('td[tabindex="0"]')) other.tabIndex = -1;
  cell.tabIndex = 0;
  cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

if (view()) {
  makeReachable();
  document.addEventListener('form-view-replaced', makeReachable);
  document.addEventListener('click', event => {
    const cell = event.target.closest('#form-view td[data-path]');
    if (cell && !event.target.closest('button')) select(cell);
  });
  document.addEventListener('focusin', event => {
    if (event.target.matches('#form-view td[data-path]:not(.chosen)')) mark(event.target, null);
  });
  document.addEventListener('keydown', event => {
    if (isTyping(event) || !STEPS[event.key] || !event.target.matches('#form-view td[data-path]')) return;
    const to = neighbour(cells(), event.target, STEPS[event.key]);
    if (to) select(to);
    event.preventDefault();
  });
}
