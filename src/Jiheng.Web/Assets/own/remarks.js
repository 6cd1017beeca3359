import { cellOf, chosenCell, isTyping, view } from './form-view.js';
import { select } from './form-cells.js';
import { openTab } from './side-tabs.js';

// Remarks at the cells of a filing: whatever cell is chosen offers to say something there, and a cell where something was said leads to it.
const place = () => view()?.querySelector('[data-remark-place]');
const here = Object.assign(document.createElement('button'), { type: 'button', className: 'remark-here', textContent: '写批注' });

function write(cell) {
  const { path } = cell.dataset;
  openTab('remarks');
  if (![...place().options].some(option => option.value === path)) return;
  place().value = path;
  place().form.elements.text.focus();
  place().form.scrollIntoView({ block: 'nearest' });
}

function show(path) {
  openTab('remarks');
  const talk = view().querySelector(`[data-remark-path="${CSS.escape(path)}"]:not(.remark-settled)`);
  talk?.focus({ preventScroll: true });
  talk?.scrollIntoView({ block: 'nearest' });
}

if (view()) {
  document.addEventListener('click', event => {
    const mark = event.target.closest('#form-view .cell-remark');
    if (mark) return show(mark.dataset.remarkAt);
    const to = event.target.closest('#form-view [data-remark-cell]');
    const cell = to && cellOf(to.dataset.remarkCell);
    if (cell) select(cell);
  });
}

if (view() && place()) {
  document.addEventListener('place-chosen', () => {
    const cell = chosenCell();
    if (cell) cell.append(here);
    else here.remove();
  });
  here.addEventListener('click', () => write(here.closest('td')));
  document.addEventListener('dblclick', event => {
    const cell = event.target.closest('#form-view td[data-path]');
    if (cell && !event.target.closest('button')) write(cell);
  });
  document.addEventListener('keydown', event => {
    const cell = chosenCell();
    if (!cell || isTyping(event) || event.target !== cell || !(event.key === 'r' || event.key === 'Enter' || (event.key === 'F2' && event.shiftKey))) return;
    event.preventDefault();
    write(cell);
  });
}
