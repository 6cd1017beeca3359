import { pickIndicator } from './sheet-edits.js';
import { choose } from './sheet-input.js';
import { rowOf } from './sheet-shift.js';
import { chosenCell, view } from './sheet-view.js';

// The library of indicators: what is typed searches, arrows go through what was found, Enter puts it into the table. The panel stays open, so that
// several can be picked.
const dialog = document.getElementById('sheet-picker');
const search = dialog.querySelector('[data-picker-search]');
const level = dialog.querySelector('[data-picker-level]');
const list = dialog.querySelector('[data-picker-list]');
const said = dialog.querySelector('[data-picker-said]');
const WAIT = 150;
let timer = 0;
let asked = null;
let at = -1;
let picked = 0;
const hint = said.textContent;

const options = () => [...list.querySelectorAll('[role="option"]')];

export function openPicker() {
  picked = 0;
  said.textContent = hint;
  search.value = '';
  const own = levelOfRow();
  level.value = [...level.options].find(option => own && option.dataset.label === own)?.value ?? '';
  dialog.showModal();
  search.focus();
  find(true);
}

// Levels stand once for the rows that share them; tasks and safeguards have none.
function levelOfRow() {
  const row = rowOf(chosenCell()?.dataset.path);
  if (!row || row.list) return null;
  let label = null;
  for (const cell of view().querySelectorAll('td[data-path$=".level2"]')) {
    const other = rowOf(cell.dataset.path);
    if (other && other.task === row.task && other.row <= row.row) label = cell.querySelector('.cell-text').textContent.trim();
  }
  return label;
}

async function find(first = false) {
  asked?.abort();
  asked = new AbortController();
  const query = new URLSearchParams({ q: search.value.trim(), level2: level.value });
  try {
    const answer = await fetch(`/indicators/choices?${query}`, { signal: asked.signal });
    if (!answer.ok) throw new Error();
    list.innerHTML = await answer.text();
  } catch (problem) {
    if (problem.name === 'AbortError') return;
    list.replaceChildren(Object.assign(document.createElement('p'), { className: 'choice-empty', textContent: '没有取到指标库，请确认连得上，再试一次。' }));
  }
  // Nothing of the row's level is no reason to show nothing at all.
  if (first && options().length === 0 && level.value) {
    level.value = '';
    return find();
  }
  at = -1;
  list.scrollTop = 0;
  const found = options().length > 0;
  search.setAttribute('aria-expanded', found);
  if (found) search.setAttribute('aria-controls', 'indicator-choices');
  else search.removeAttribute('aria-controls');
  search.removeAttribute('aria-activedescendant');
}

function step(by) {
  const all = options();
  if (all.length === 0) return;
  all[at]?.setAttribute('aria-selected', 'false');
  at = at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length;
  all[at].setAttribute('aria-selected', 'true');
  all[at].scrollIntoView({ block: 'nearest' });
  search.setAttribute('aria-activedescendant', all[at].id);
}

function pick(option) {
  const { name, level1, level2, target } = option.dataset;
  pickIndicator({ name, level1, level2, target: target || null });
  option.classList.add('picked');
  picked++;
  said.textContent = `已放进表里 ${picked} 个，刚选的是“${name}”。`;
}

search.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(find, WAIT);
});
level.addEventListener('change', () => find());
dialog.addEventListener('keydown', event => {
  if (event.isComposing || event.target !== search) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by) step(by);
  else if (event.key === 'Enter') {
    const option = options()[at] ?? (options().length === 1 ? options()[0] : null);
    if (option) pick(option);
    else step(1);
  } else return;
  event.preventDefault();
});
// The focus stays where it is typed.
list.addEventListener('mousedown', event => event.preventDefault());
list.addEventListener('click', event => {
  const option = event.target.closest('[role="option"]');
  if (option) pick(option);
});
dialog.querySelector('[data-picker-close]').addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => choose(chosenCell()));
