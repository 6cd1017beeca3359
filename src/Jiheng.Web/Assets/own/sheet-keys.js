import { neighbour, STEPS } from './cell-steps.js';
import * as choices from './sheet-choices.js';
import { addRow, isTick, moveRow, pasteBlock, removeRow, toggle, write } from './sheet-edits.js';
import { choose, commit, edit, editWhole, giveUp, input, isEditing, isQuick } from './sheet-input.js';
import { openPicker } from './sheet-picker.js';
import { step } from './sheet-queue.js';
import { toRemark } from './sheet-remarks.js';
import { cells, chosenCell, sheet, textOf } from './sheet-view.js';

// The sheet by keyboard, as people know it from spreadsheets.
const go = direction => choose(neighbour(cells(), chosenCell(), direction));

// On to the next cell in the order of reading; beyond the last one the focus leaves the sheet.
function next(event) {
  const all = cells();
  const to = all[all.indexOf(chosenCell()) + (event.shiftKey ? -1 : 1)];
  commit();
  if (!to) return;
  event.preventDefault();
  choose(to);
}

function whileEditing(event) {
  if (choices.isOpen() && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
    choices.step(input, event.key === 'ArrowDown' ? 1 : -1);
    return event.preventDefault();
  }
  if (event.key === 'Escape') {
    giveUp();
    return event.preventDefault();
  }
  if (event.key === 'Enter' && (event.altKey || event.shiftKey)) {
    if (event.altKey) input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
    return;
  }
  if (event.key === 'Enter' || event.key === 'Tab') {
    const word = choices.chosen();
    if (word !== null) input.value = word;
    if (event.key === 'Tab') return next(event);
    event.preventDefault();
    commit();
    go(STEPS.ArrowDown);
    return;
  }
  if (isQuick() && STEPS[event.key] && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault();
    commit();
    go(STEPS[event.key]);
  }
}

const CONTROL = { z: () => step('undo'), y: () => step('redo'), Z: () => step('redo'), Delete: removeRow };
const ALT = { ArrowUp: () => moveRow(-1), ArrowDown: () => moveRow(1), Insert: addRow };
const PLAIN = { F2: editWhole, F4: openPicker, Delete: () => write(chosenCell(), ''), Backspace: () => write(chosenCell(), ''), Escape: () => sheet.querySelector('[data-sheet-do]').focus() };

function atRest(event) {
  if (event.key === 'Tab') return next(event);
  const control = event.ctrlKey || event.metaKey;
  let done = control ? CONTROL[event.key] : event.altKey ? ALT[event.key] : PLAIN[event.key];
  if (!control && !event.altKey) {
    if (STEPS[event.key]) done = () => go(STEPS[event.key]);
    if (event.key === 'F2' && event.shiftKey) done = toRemark;
    if (event.key === 'Enter') done = () => go(event.shiftKey ? STEPS.ArrowUp : STEPS.ArrowDown);
    if (event.key === ' ' && isTick(chosenCell())) done = () => toggle(chosenCell());
  }
  if (!done) return;
  event.preventDefault();
  done();
}

input.addEventListener('keydown', event => {
  // What an input method takes is not for us.
  if (event.isComposing || event.keyCode === 229) return;
  if (isEditing()) whileEditing(event);
  else atRest(event);
});

input.addEventListener('copy', event => {
  if (isEditing()) return;
  event.clipboardData.setData('text/plain', textOf(chosenCell()));
  event.preventDefault();
});

input.addEventListener('cut', event => {
  if (isEditing()) return;
  event.clipboardData.setData('text/plain', textOf(chosenCell()));
  event.preventDefault();
  write(chosenCell(), '');
});

input.addEventListener('paste', event => {
  if (isEditing()) return;
  event.preventDefault();
  const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
  if (/[\t\n]/.test(text.replace(/\n$/, ''))) pasteBlock(chosenCell(), text);
  else write(chosenCell(), text.trim());
});

sheet.addEventListener('click', event => {
  const cell = event.target.closest('#sheet-view td[data-path]');
  if (!cell || event.target === input || event.target.closest('button')) return;
  // A second touch of the same cell edits it; a mouse clicks twice.
  const again = cell === chosenCell() && event.pointerType === 'touch' && document.activeElement === input;
  choose(cell);
  if (again) editWhole();
});

sheet.addEventListener('dblclick', event => {
  const cell = event.target.closest('#sheet-view td[data-path]');
  if (!cell || isEditing()) return;
  if (isTick(cell)) toggle(cell);
  else edit('whole', textOf(cell));
});
