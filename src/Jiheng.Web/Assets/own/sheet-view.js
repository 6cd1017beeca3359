// The sheet as it stands now: its cells, what they say, and which of them is chosen.
export const sheet = document.getElementById('sheet');
export const view = () => document.getElementById('sheet-view');
export const cells = () => [...view().querySelectorAll('td[data-path]')];
export const cellOf = path => path && view().querySelector(`td[data-path="${CSS.escape(path)}"]`);
export const chosenCell = () => view().querySelector('td.chosen');
export const textOf = cell => cell.dataset.whole ?? cell.querySelector('.cell-text').textContent;

/** What a cell says while the server has not answered yet. */
export function show(cell, text) {
  // Among words the field is a part of what the cell says; the server puts it there.
  if (!cell.classList.contains('role-label')) cell.querySelector('.cell-text').textContent = text;
  cell.dataset.whole = text;
  cell.classList.add('pending');
}

const words = { saving: () => '正在保存…', saved: () => `已保存 ${new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false })}`, offline: () => '连不上，已记在本机，会自动重试' };

/** How it stands with saving, in words that are also read out. */
export function tell(state, text) {
  const line = sheet.querySelector('[data-sheet-state]');
  line.dataset.state = state;
  line.textContent = text ?? words[state]();
}
