import { send } from './requests.js';
import { choose } from './sheet-input.js';
import { refresh } from './sheet-queue.js';
import { cellOf, chosenCell, sheet, view } from './sheet-view.js';
import { toast } from './toasts.js';

// Remarks beside the sheet: read at their cells, answered and settled without leaving the page.
export function toRemark() {
  const talk = view().querySelector(`[data-remark-path="${CSS.escape(chosenCell()?.dataset.path ?? '')}"]`);
  if (!talk) return toast('这一格没有批注。');
  talk.scrollIntoView({ block: 'nearest' });
  (talk.querySelector('[name="text"]') ?? talk).focus({ preventScroll: true });
}

sheet.addEventListener('click', event => {
  const mark = event.target.closest('.cell-remark');
  if (mark) {
    choose(mark.closest('td'));
    return toRemark();
  }
  const to = event.target.closest('[data-remark-cell]');
  const cell = to && cellOf(to.dataset.remarkCell);
  if (cell) choose(cell);
});

// Back to the cell from which one came.
sheet.addEventListener('keydown', event => {
  const talk = event.key === 'Escape' && event.target.closest('[data-remark]');
  if (talk) choose(cellOf(talk.dataset.remarkPath) ?? chosenCell());
});

sheet.addEventListener('submit', async event => {
  const form = event.target.closest('[data-remark-form]');
  if (!form) return;
  event.preventDefault();
  const to = event.submitter?.getAttribute('formaction') ?? form.getAttribute('action');
  try {
    const answer = await send(to, { method: 'POST', headers: { Accept: 'application/json' }, body: new URLSearchParams(new FormData(form, event.submitter)) });
    if (!answer.ok) return toast((await answer.json().catch(() => ({}))).problem ?? '没有保存，请刷新页面后再试。', { kind: 'error' });
  } catch {
    return toast('没有保存：连不上服务，请再试一次。', { kind: 'error' });
  }
  // What was written is there now; what was only half written beside “已处理” stays.
  if (to.endsWith('/remark')) form.elements.text.value = '';
  refresh();
});
