import './sheet-keys.js';
import './sheet-presence.js';
import './sheet-remarks.js';
import { openPicker } from './sheet-picker.js';
import { addRow, moveRow, removeRow, takeWanted, write } from './sheet-edits.js';
import { showConflicts, showRefused } from './sheet-conflicts.js';
import { choose, commit, firstCell, listen } from './sheet-input.js';
import { merge, mergeHeld, overlay } from './sheet-merge.js';
import { begin, isQuiet, step } from './sheet-queue.js';
import { pathOf } from './sheet-shift.js';
import { cellOf, sheet, view } from './sheet-view.js';
import { toast } from './toasts.js';

// The editor of a filing: what is typed is kept at once, sent as soon as it can be, and comes back checked.
listen(write, mergeHeld);

choose(firstCell(), { focus: false });

begin((answer, edits) => {
  const wanted = edits.some(edit => edit.kind === 'add' || edit.kind === 'move') ? takeWanted() : null;
  merge(answer, answer.chosen ?? (wanted && pathOf(wanted)));
  showConflicts(answer.conflicts);
  if (answer.left.length > 0) toast(`有 ${answer.left.length} 格没有贴上，表里没有对应的格子：${answer.left.slice(0, 3).join('、').slice(0, 60)}`, { kind: 'error' });
}, showRefused);
overlay();

const DONE = { undo: () => step('undo'), redo: () => step('redo'), add: addRow, pick: openPicker, remove: removeRow, up: () => moveRow(-1), down: () => moveRow(1) };

sheet.addEventListener('mousedown', event => {
  // The cell stays the one that is meant.
  if (event.target.closest('[data-sheet-do]')) event.preventDefault();
});

sheet.addEventListener('click', event => {
  const asked = event.target.closest('[data-sheet-do]');
  if (asked) {
    commit();
    DONE[asked.dataset.sheetDo]();
    return;
  }
  const apply = event.target.closest('[data-apply]');
  const cell = cellOf(event.target.closest('article[data-path]')?.dataset.path);
  if (apply && cellOf(apply.dataset.applyPath)) write(cellOf(apply.dataset.applyPath), apply.dataset.apply);
  if (cell && !event.target.closest('a')) choose(cell);
  const mark = event.target.closest('.cell-mark');
  if (mark) {
    const card = view().querySelector(`article[data-finding="${mark.dataset.finding}"]`);
    card?.scrollIntoView({ block: 'nearest' });
    card?.focus({ preventScroll: true });
  }
});

// Whoever leaves keeps what he just typed; what is not sent yet is asked for, though it is kept here as well.
addEventListener('pagehide', commit);
addEventListener('beforeunload', event => {
  commit();
  if (!isQuiet()) event.preventDefault();
});
