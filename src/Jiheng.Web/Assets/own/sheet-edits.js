import { add, waiting } from './sheet-queue.js';
import { toast } from './toasts.js';
import { nameOf, pathThrough, rowOf } from './sheet-shift.js';
import { cellOf, chosenCell, show, textOf } from './sheet-view.js';

// What is done in the sheet, said so that it holds after all that waits to be sent.
let wanted = null;

/** The cell that is to be chosen when the answer is there; asked once. */
export function takeWanted() {
  const path = wanted;
  wanted = null;
  return path;
}

export function write(cell, text) {
  const path = pathThrough(waiting(), cell.dataset.path);
  if (!path) return toast('这一行正在删除。', { kind: 'error' });
  const before = textOf(cell);
  if (before === text) return;
  show(cell, text);
  add({ kind: 'set', path, before, after: text });
}

export function pasteBlock(cell, text) {
  const path = pathThrough(waiting(), cell.dataset.path);
  if (path) add({ kind: 'paste', path, after: text });
}

/** A tick, or none. */
export const isTick = cell => cell.classList.contains('role-tick');
export const toggle = cell => write(cell, textOf(cell) ? '' : '√');

export function addRow() {
  const at = chosenRow();
  const path = at && pathThrough(waiting(), chosenCell().dataset.path);
  // Where one is tells what the new row shares with the one above it: in a column of levels, less.
  const levels = { level1: 0, level2: 1 }[at?.field] ?? 2;
  const row = path ? rowOf(path) : lastRow();
  add({ kind: 'add', ...listOf(row), at: row.row + 1, levels });
  wanted = { ...row, row: row.row + 1, field: row.field === null || (at && levels < 2) ? row.field : 'name' };
}

/** Where it goes, and whether in a row of its own, is told by the answer. */
export function pickIndicator(picked) {
  const chosen = chosenCell();
  add({ kind: 'pick', path: (chosen && pathThrough(waiting(), chosen.dataset.path)) ?? '', picked });
}

export function removeRow() {
  const at = chosenRow();
  const path = at && pathThrough(waiting(), chosenCell().dataset.path);
  if (!path) return none();
  const row = rowOf(path);
  add({ kind: 'remove', ...listOf(row), at: row.row });
}

export function moveRow(by) {
  const at = chosenRow();
  const path = at && pathThrough(waiting(), chosenCell().dataset.path);
  if (!path) return none();
  const row = rowOf(path);
  if (!cellOf(nameOf({ ...at, row: at.row + by }))) return;
  add({ kind: 'move', ...listOf(row), at: row.row, to: row.row + by });
  wanted = { ...row, row: row.row + by };
}

const chosenRow = () => rowOf(chosenCell()?.dataset.path);
const listOf = ({ list, task }) => ({ list, task });
const none = () => toast('请先选中一行里的一格：指标、任务或保障措施。');

// Where no row is chosen, a row more goes below all indicators.
function lastRow() {
  const rows = [...document.querySelectorAll('#sheet-view td[data-path*="indicators["]')].map(cell => rowOf(cell.dataset.path));
  const last = rows.reduce((one, other) => (one && ((one.task ?? -1) > (other.task ?? -1) || (one.task === other.task && one.row > other.row)) ? one : other), null);
  return { list: null, task: last?.task ?? null, row: last?.row ?? -1, field: 'name' };
}
