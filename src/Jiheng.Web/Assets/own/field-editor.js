import { send } from './requests.js';
import { toast } from './toasts.js';
import { cellOf, chosenCell, isTyping, view } from './form-view.js';
import { openTab, tabOpen } from './side-tabs.js';
import { select } from './form-cells.js';

// A cell is corrected where it stands; the server checks again and gives the whole view back.
const dialog = document.getElementById('field-editor');
let path = null;
let busy = false;

const textOf = cell => cell.dataset.whole ?? cell.querySelector('.cell-text').textContent;

function open(cell) {
  path = cell.dataset.path;
  const text = textOf(cell);
  dialog.querySelector('[data-field-before]').textContent = text ? `现在是：${text}` : '现在是空的';
  dialog.querySelector('textarea').value = text;
  dialog.querySelector('.field-problem').textContent = '';
  dialog.showModal();
  dialog.querySelector('textarea').select();
}

const post = (what, body) => send(`/forms/${view().dataset.formId}/${what}`, { method: 'POST', body });

async function say(kind, after, at = path) {
  const cell = cellOf(at);
  const answer = await ask('fields', new URLSearchParams({ kind, path: at, before: cell ? textOf(cell) : '', after }));
  if (!answer) return;
  dialog.close();
  replace(answer, at);
  toast(kind === 'confirm' ? '已确认。' : '已更正，并重新核对。', { action: '撤销', onAction: () => step('undo') });
}

async function step(what) {
  const answer = await ask(what);
  if (!answer) return;
  replace(answer, chosenCell()?.dataset.path);
  toast(what === 'undo' ? '已撤销，并重新核对。' : '已重做，并重新核对。');
}

// One at a time: a second key pressed while the first is on its way would rest on what is no longer there.
async function ask(what, body) {
  if (busy) return null;
  busy = true;
  try {
    const answer = await post(what, body);
    const text = await answer.text();
    if (answer.ok) return text;
    refuse(text);
  } catch {
    refuse('没有保存：连不上服务，请确认程序还在运行，再试一次。');
  } finally {
    busy = false;
  }
  return null;
}

function refuse(problem) {
  const text = problem.length < 300 && !problem.startsWith('<') ? problem : '没有保存，请刷新页面后再试。';
  if (dialog.open) dialog.querySelector('.field-problem').textContent = text;
  else toast(text, { kind: 'error' });
}

// The place and the open panel stay as they were.
function replace(html, at) {
  const top = window.scrollY;
  const tab = tabOpen();
  const fresh = new DOMParser().parseFromString(html, 'text/html').getElementById('form-view');
  view().replaceWith(fresh);
  document.dispatchEvent(new Event('form-view-replaced'));
  if (tab && tab !== 'findings' && document.getElementById(`tab-${tab}`)) openTab(tab);
  const cell = cellOf(at);
  if (cell) select(cell);
  window.scrollTo({ top });
}

if (dialog) {
  document.addEventListener('dblclick', event => {
    const cell = event.target.closest('#form-view td[data-path]');
    if (cell) open(cell);
  });
  document.addEventListener('keydown', event => {
    if (isTyping(event)) return;
    const chosen = chosenCell();
    if (chosen && (event.key === 'e' || (event.key === 'Enter' && event.target === chosen))) { event.preventDefault(); open(chosen); }
    if (event.key === 'c' && chosen) say('confirm', '', chosen.dataset.path);
    if (event.key === 'u') step('undo');
    if (event.key === 'U') step('redo');
  });
  document.addEventListener('click', event => {
    const apply = event.target.closest('[data-apply]');
    if (apply) say('correct', apply.dataset.apply, apply.dataset.applyPath);
    const stepped = event.target.closest('[data-step]');
    if (stepped) step(stepped.dataset.step);
  });
  dialog.querySelector('[data-field-save]').addEventListener('click', () => say('correct', dialog.querySelector('textarea').value));
  dialog.querySelector('[data-field-confirm]').addEventListener('click', () => say('confirm', ''));
  dialog.querySelector('textarea').addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) say('correct', event.target.value);
  });
}
