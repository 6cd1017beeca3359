import { cards, cellOf, isTyping, mark, view } from './form-view.js';
import { openTab } from './side-tabs.js';

// Cell and card belong together: choosing one shows the other. n and p go through the findings.
export function choose(number, from) {
  const card = view().querySelector(`article[data-finding="${number}"]`);
  if (!card) return;
  if (from !== 'card') openTab('findings');
  const cell = cellOf(card.dataset.path);
  mark(cell, card);
  (from === 'card' ? cell : card)?.scrollIntoView({ block: 'nearest' });
  if (from === 'key') cell?.scrollIntoView({ block: 'center' });
  if (from !== 'card') card.focus({ preventScroll: true });
  history.replaceState(null, '', `#finding-${number}`);
}

function next(step) {
  const all = cards();
  if (all.length === 0) return;
  const now = all.findIndex(card => card.classList.contains('chosen'));
  choose(all[now < 0 && step < 0 ? all.length - 1 : (now + step + all.length) % all.length].dataset.finding, 'key');
}

if (view()) {
  document.addEventListener('click', event => {
    const found = event.target.closest('#form-view .cell-mark');
    if (found) return choose(found.dataset.finding, 'cell');
    const card = event.target.closest('#form-view article[data-finding]');
    if (card && !event.target.closest('a, button')) choose(card.dataset.finding, 'card');
  });
  document.addEventListener('keydown', event => {
    if (isTyping(event)) return;
    if (event.key === 'n' || event.key === 'j') next(1);
    if (event.key === 'p' || event.key === 'k') next(-1);
    if (event.key === ']' || event.key === '[') document.querySelector(`[data-form-step="${event.key === ']' ? 1 : -1}"]`)?.click();
  });
  const linked = location.hash.match(/^#finding-(\d+)$/);
  if (linked) choose(linked[1], 'key');
}
