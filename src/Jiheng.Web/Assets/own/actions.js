import { send } from './requests.js';
import { toast } from './toasts.js';

// A button or a dialog's form that changes something: what it asks for, what is said, and how it is undone stand on it.
//   data-request="DELETE /api/…"  data-body='{…}'   data-undo="POST /api/…"  data-undo-body='{…}'
//   data-said: what to say   data-row: its table row goes   data-then: where to go   data-reload: show the page anew
async function ask(order, body) {
  const [method, url] = order.split(' ');
  const answer = await send(url, { method, body, headers: body ? { 'Content-Type': 'application/json' } : {} });
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  throw new Error(problem.detail || problem.title || '没有做成，请刷新页面后再试。');
}

async function run(element, body) {
  const row = 'row' in element.dataset ? element.closest('tr') : null;
  try {
    const answer = await ask(element.dataset.request, body);
    if (row) leave(row);
    if ('thenLocation' in element.dataset) location.href = (await answer.json()).url;
    else if ('reload' in element.dataset) location.reload();
    else say(element, row);
  } catch (problem) {
    toast(problem.message, { kind: 'error' });
  }
}

function say(element, row) {
  const { said, undo, undoBody, then } = element.dataset;
  const back = undo && (async () => {
    try {
      await ask(undo, undoBody);
      if (row) row.hidden = false;
      else location.reload();
    } catch (problem) {
      toast(problem.message, { kind: 'error' });
    }
  });
  if (then) {
    // What was undone here must be undoable there: the message goes along.
    sessionStorage.setItem('said', JSON.stringify({ said, undo, undoBody }));
    location.href = then;
  } else if (said) {
    toast(said, undo ? { action: '撤销', onAction: back } : {});
  }
}

// The focus must not be lost with the row.
function leave(row) {
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.hidden = true;
  (next?.querySelector('a, button') ?? document.getElementById('main')).focus();
}

function saidElsewhere() {
  const kept = sessionStorage.getItem('said');
  if (!kept) return;
  sessionStorage.removeItem('said');
  const { said, undo, undoBody } = JSON.parse(kept);
  toast(said, undo ? { action: '撤销', onAction: () => ask(undo, undoBody).then(() => location.reload(), problem => toast(problem.message, { kind: 'error' })) } : {});
}

document.addEventListener('click', event => {
  const opener = event.target.closest('[data-open-dialog]');
  if (opener) {
    const dialog = document.getElementById(opener.dataset.openDialog);
    opener.closest('[data-menu]')?.removeAttribute('open');
    dialog.showModal();
    dialog.querySelector('input:not([type="hidden"])')?.select();
  }
  if (event.target.closest('[data-close-dialog]')) event.target.closest('dialog').close();
  const button = event.target.closest('button[data-request]');
  if (button && (!button.dataset.confirm || confirm(button.dataset.confirm))) {
    button.closest('[data-menu]')?.removeAttribute('open');
    run(button, button.dataset.body);
  }
  // A menu closes when something else is chosen.
  for (const menu of document.querySelectorAll('[data-menu][open]')) if (!menu.contains(event.target)) menu.removeAttribute('open');
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const menu of document.querySelectorAll('[data-menu][open]')) {
    menu.removeAttribute('open');
    menu.querySelector('summary').focus();
  }
});

document.addEventListener('submit', event => {
  const form = event.target.closest('form[data-request]');
  if (!form) return;
  event.preventDefault();
  form.closest('dialog')?.close();
  run(form, JSON.stringify(Object.fromEntries(new FormData(form))));
});

saidElsewhere();
