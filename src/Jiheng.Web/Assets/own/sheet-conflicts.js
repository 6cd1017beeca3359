import { add } from './sheet-queue.js';
import { choose } from './sheet-input.js';
import { cellOf, sheet, show } from './sheet-view.js';

// Where two people wrote into one cell, both texts stand side by side until one is chosen. What has no place any more can still be copied.
const panel = sheet.querySelector('[data-sheet-conflicts]');

const made = (tag, text, className) => Object.assign(document.createElement(tag), { textContent: text, className: className ?? '' });

export function showConflicts(conflicts) {
  for (const conflict of conflicts) panel.append(item(conflict));
  update();
}

/** What the server refused: nothing that was typed is lost. */
export function showRefused(edits, because) {
  showConflicts(edits.filter(edit => edit.after).map(edit => ({ path: '', label: '没有保存的内容', yours: edit.after, theirs: null, by: null, because })));
}

function item(conflict) {
  const box = made('div', '', 'sheet-conflict');
  box.append(made('h3', conflict.label), made('p', conflict.because));
  const texts = document.createElement('dl');
  if (conflict.yours !== null || conflict.path) texts.append(made('dt', '您写的'), made('dd', conflict.yours || '（清空）'));
  if (conflict.path) texts.append(made('dt', conflict.by ? `${conflict.by}写的` : '现在是'), made('dd', conflict.theirs || '（空）'));
  const buttons = made('div', '', 'dialog-buttons');
  if (conflict.path) {
    buttons.append(button('用我的', () => {
      const cell = cellOf(conflict.path);
      if (cell) show(cell, conflict.yours ?? '');
      add({ kind: 'set', path: conflict.path, before: conflict.theirs, after: conflict.yours });
      done(box, conflict.path);
    }), button(conflict.by ? `用${conflict.by}的` : '用现在的', () => done(box, conflict.path)));
  } else {
    buttons.append(button('知道了', () => done(box, null)));
  }
  box.append(texts, buttons);
  return box;
}

function button(text, onClick) {
  const made = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-sm', textContent: text });
  made.addEventListener('click', onClick);
  return made;
}

function done(box, path) {
  const next = box.nextElementSibling ?? box.previousElementSibling;
  box.remove();
  update();
  const go = next?.querySelector?.('button');
  if (go) go.focus();
  else choose(cellOf(path) ?? sheet.querySelector('td.chosen'));
}

function update() {
  panel.hidden = panel.querySelector('.sheet-conflict') === null;
}
