import { describe, input, isComposing, settle } from './sheet-input.js';
import { cellOf, chosenCell, show, view } from './sheet-view.js';
import { pathBefore, pathOf, pathThrough, rowOf } from './sheet-shift.js';
import { waiting } from './sheet-queue.js';

// The sheet as the server drew it, laid over the one that is seen: cell by cell while the table is the same, so that whatever is chosen, typed or
// scrolled stays as it is.
let held = null;

export function merge(answer, wanted) {
  // Nothing moves under an input method.
  if (isComposing()) {
    held = { answer, wanted: wanted ?? held?.wanted };
    return;
  }
  const fresh = new DOMParser().parseFromString(answer.html, 'text/html').getElementById('sheet-view');
  const now = view();
  now.dataset.seen = fresh.dataset.seen;
  const target = wanted ?? pathThrough(answer.rows, chosenCell()?.dataset.path);
  if (shape(now) === shape(fresh)) patch(now, fresh);
  else redraw(now, fresh, target);
  replaceWeights(now, fresh);
  replaceSide(now.querySelector('.side-pane'), fresh.querySelector('.side-pane'));
  overlay();
  const cell = wanted && cellOf(wanted);
  if (cell && cell !== chosenCell()) {
    chosenCell()?.classList.remove('chosen');
    cell.classList.add('chosen');
    settle(cell);
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  describe();
}

/** What came while an input method was at work. */
export function mergeHeld() {
  const { answer, wanted } = held ?? {};
  held = null;
  if (answer) merge(answer, wanted);
}

/** What waits is seen as it was typed. */
export function overlay() {
  const edits = waiting();
  edits.forEach((edit, index) => {
    if (edit.kind !== 'set') return;
    const cell = cellOf(pathBefore(edits.slice(0, index), edit.path));
    if (cell) show(cell, edit.after ?? '');
  });
}

// A reply that is being written stays.
const typedReplies = pane => [...pane.querySelectorAll('[data-remark] [name="text"]')].filter(field => field.value || field === document.activeElement)
  .map(field => [field.closest('[data-remark]').dataset.remark, { text: field.value, at: field === document.activeElement ? field.selectionStart : null }]);

function putReply(field, { text, at }) {
  if (!field) return at === null ? null : input.focus({ preventScroll: true });
  field.value = text;
  if (at === null) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(at, at);
}

const shape = root => [...root.querySelectorAll('.form-block :is(td, th)')].map(cell => `${cell.tagName} ${cell.dataset.path ?? ''} ${cell.colSpan} ${cell.rowSpan} ${cell.parentElement.rowIndex}`).join('\n');

function patch(now, fresh) {
  const drawn = [...fresh.querySelectorAll('.form-block :is(td, th)')];
  [...now.querySelectorAll('.form-block :is(td, th)')].forEach((cell, index) => patchCell(cell, drawn[index]));
  for (const line of ['.form-title', '.form-subtitle', '.form-note']) {
    const [old, next] = [now.querySelector(line), fresh.querySelector(line)];
    if (old && next) old.textContent = next.textContent;
  }
}

function patchCell(cell, fresh) {
  const kept = ['chosen', 'editing'].filter(name => cell.classList.contains(name));
  for (const name of ['class', 'data-whole', 'data-label', 'data-choices']) {
    if (fresh.hasAttribute(name)) cell.setAttribute(name, fresh.getAttribute(name));
    else cell.removeAttribute(name);
  }
  cell.classList.add(...kept);
  for (const child of [...cell.childNodes]) if (child !== input) child.remove();
  cell.prepend(...fresh.childNodes);
}

function redraw(now, fresh, target) {
  const [old, next] = [now.querySelector('.form-paper'), fresh.querySelector('.form-paper')];
  const editing = chosenCell()?.classList.contains('editing');
  const row = rowOf(target);
  const { scrollLeft } = old;
  // In the document before the old one goes: the field keeps what is typed and the focus.
  old.before(next);
  const cell = cellIn(next, target) ?? (row && cellIn(next, pathOf({ ...row, row: Math.max(0, row.row - 1) }))) ?? next.querySelector('td[data-path]');
  old.querySelector('.chosen')?.classList.remove('chosen');
  if (cell) {
    cell.classList.add('chosen');
    if (editing) cell.classList.add('editing');
    settle(cell);
  }
  old.remove();
  next.scrollLeft = scrollLeft;
}

const cellIn = (root, path) => path && root.querySelector(`td[data-path="${CSS.escape(path)}"]`);

function replaceWeights(now, fresh) {
  const [old, next] = [now.querySelector('[data-sheet-weights]'), fresh.querySelector('[data-sheet-weights]')];
  if (old && next) old.replaceWith(next);
}

function replaceSide(old, next) {
  const { scrollTop } = old;
  const typed = typedReplies(old);
  const focused = old.contains(document.activeElement) ? document.activeElement.closest('[data-path]')?.dataset.path : null;
  old.replaceChildren(...next.childNodes);
  old.scrollTop = scrollTop;
  for (const [remark, reply] of typed) putReply(old.querySelector(`[data-remark="${remark}"] [name="text"]`), reply);
  if (focused) (old.querySelector(`[data-path="${CSS.escape(focused)}"]`) ?? input).focus({ preventScroll: true });
}

