import * as choices from './sheet-choices.js';
import { cells, chosenCell, textOf } from './sheet-view.js';

// One field for typing, in whichever cell is chosen. It has the focus also while nobody types: so that an input method begins in it, and
// no first letter of Chinese is lost. At rest it is not seen and holds nothing.
export const input = Object.assign(document.createElement('textarea'), { className: 'sheet-input', rows: 1, spellcheck: false });
let editing = null;
let composing = false;
let moving = false;
let committed = () => {};
let composed = () => {};

export const isEditing = () => editing !== null;
/** Begun by typing: then arrows go on to the next cell. */
export const isQuick = () => editing === 'quick';
export const isComposing = () => composing;

export function listen(onCommit, onComposed) {
  [committed, composed] = [onCommit, onComposed];
}

/** Puts the field into a cell. */
export function choose(cell, { focus = true } = {}) {
  if (!cell) return;
  if (chosenCell() !== cell || input.parentElement !== cell) {
    commit();
    chosenCell()?.classList.remove('chosen');
    cell.classList.add('chosen');
    settle(cell);
  }
  if (!focus) return;
  input.focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The same cell, drawn anew: what is being typed goes along. */
export function settle(cell) {
  moving = true;
  const { selectionStart, selectionEnd } = input;
  const had = document.activeElement === input;
  cell.append(input);
  if (had) input.focus({ preventScroll: true });
  input.setSelectionRange(selectionStart, selectionEnd);
  describe();
  moving = false;
}

export function describe() {
  const cell = input.parentElement;
  if (!cell) return;
  const text = textOf(cell);
  input.setAttribute('aria-label', `${cell.dataset.label ?? '单元格'}：${text || '空'}`);
}

export function edit(mode, text = null) {
  const cell = input.parentElement;
  if (!cell || editing) return;
  editing = mode;
  cell.classList.add('editing');
  if (text !== null) {
    input.value = text;
    input.setSelectionRange(text.length, text.length);
  }
  grow();
  choices.open(cell, input, word => {
    input.value = word;
    commit();
  });
  if (mode === 'quick') choices.fill(cell, input, input.value);
}

export const editWhole = () => edit('whole', textOf(input.parentElement));

/** What was typed counts. */
export function commit() {
  if (!editing) return;
  const cell = input.parentElement;
  const text = input.value.replace(/\r\n?/g, '\n').trim();
  rest();
  if (text !== textOf(cell)) committed(cell, text);
  describe();
}

/** What was typed does not count. */
export function giveUp() {
  rest();
}

function rest() {
  editing = null;
  input.value = '';
  input.style.height = '';
  input.parentElement?.classList.remove('editing');
  choices.close(input);
}

function grow() {
  input.style.height = 'auto';
  input.style.height = `${Math.max(input.scrollHeight + 2, input.parentElement.clientHeight)}px`;
}

input.addEventListener('input', () => {
  if (!editing) edit('quick');
  grow();
  choices.fill(input.parentElement, input, input.value);
});
input.addEventListener('compositionstart', () => {
  composing = true;
  if (!editing) edit('quick');
});
input.addEventListener('compositionend', () => {
  composing = false;
  composed();
});
input.addEventListener('blur', () => {
  if (!moving && document.hasFocus()) commit();
});

export const firstCell = () => cells()[0];
