import { chosenCell, isTyping, mark, view } from './form-view.js';

// The official table by keyboard: one stop of the tab key, then arrows from cell to cell as they are seen.
const cells = () => [...view().querySelectorAll('td[data-path]')];
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

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

// The nearest cell in a direction; what stands aside counts more than what is far.
function neighbour(cell, [dx, dy]) {
  const from = cell.getBoundingClientRect();
  let best = null;
  let bestCost = Infinity;
  for (const other of cells()) {
    if (other === cell) continue;
    const to = other.getBoundingClientRect();
    const ahead = dx ? (dx > 0 ? to.left - from.right : from.left - to.right) : (dy > 0 ? to.top - from.bottom : from.top - to.bottom);
    if (ahead < -2) continue;
    const aside = dx ? apart(from.top, from.bottom, to.top, to.bottom) : apart(from.left, from.right, to.left, to.right);
    const cost = ahead + aside * 4;
    if (cost < bestCost) [best, bestCost] = [other, cost];
  }
  return best;
}

const apart = (aFrom, aTo, bFrom, bTo) => Math.max(0, bFrom - aTo + 1, aFrom - bTo + 1);

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
    const to = neighbour(event.target, STEPS[event.key]);
    if (to) select(to);
    event.preventDefault();
  });
}
