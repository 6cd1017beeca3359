import { send } from './requests.js';
import { toast } from './toasts.js';

// A cell is corrected where it stands; the server checks again and gives the whole view back.
const dialog = document.getElementById('field-editor');
let path = null;

const view = () => document.getElementById('form-view');
const textOf = cell => cell.querySelector('.cell-text').textContent;

function open(cell) {
  path = cell.dataset.path;
  dialog.querySelector('[data-field-before]').textContent = textOf(cell) ? `现在是：${textOf(cell)}` : '现在是空的';
  dialog.querySelector('textarea').value = textOf(cell);
  dialog.querySelector('.field-problem').textContent = '';
  dialog.showModal();
  dialog.querySelector('textarea').select();
}

async function say(kind, after, at = path) {
  const cell = view().querySelector(`td[data-path="${CSS.escape(at)}"]`);
  const before = cell ? textOf(cell) : '';
  const answer = await send(`/forms/${view().dataset.formId}/fields`, { method: 'POST', body: new URLSearchParams({ kind, path: at, before, after }) });
  if (!answer.ok) {
    const problem = await answer.text();
    if (dialog.open) dialog.querySelector('.field-problem').textContent = problem;
    else toast(problem, { kind: 'error' });
    return;
  }
  dialog.close();
  replace(await answer.text());
  toast(kind === 'confirm' ? '已确认。' : '已更正，并重新核对。', { action: '撤销', onAction: undo });
}

async function undo() {
  const answer = await send(`/forms/${view().dataset.formId}/undo`, { method: 'POST' });
  if (!answer.ok) return toast(await answer.text(), { kind: 'error' });
  replace(await answer.text());
  toast('已撤销，并重新核对。');
}

function replace(html) {
  const top = window.scrollY;
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('form-view');
  view().replaceWith(fresh);
  window.scrollTo({ top });
  document.dispatchEvent(new Event('form-view-replaced'));
}

if (dialog) {
  document.addEventListener('dblclick', event => {
    const cell = event.target.closest('#form-view td[data-path]');
    if (cell) open(cell);
  });
  document.addEventListener('keydown', event => {
    if (event.target.matches('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = view().querySelector('td.chosen');
    if (event.key === 'e' && chosen) { event.preventDefault(); open(chosen); }
    if (event.key === 'c' && chosen) say('confirm', '', chosen.dataset.path);
    if (event.key === 'u') undo();
  });
  document.addEventListener('click', event => {
    const apply = event.target.closest('[data-apply]');
    if (apply) say('correct', apply.dataset.apply, apply.dataset.applyPath);
    if (event.target.closest('[data-undo]')) undo();
    if (event.target.closest('[data-print]')) print();
  });
  dialog.querySelector('[data-field-save]').addEventListener('click', () => say('correct', dialog.querySelector('textarea').value));
  dialog.querySelector('[data-field-confirm]').addEventListener('click', () => say('confirm', ''));
  dialog.querySelector('textarea').addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) say('correct', event.target.value);
  });
}
