import { toast } from './toasts.js';

document.addEventListener('click', event => {
  const kind = event.target.closest('[data-show-toast]')?.dataset.showToast;
  if (kind === 'info') toast('已更正，并重新核对。', { action: '撤销', onAction: () => toast('已撤销，并重新核对。') });
  if (kind === 'error') toast('没有传上去，请确认程序还在运行。', { kind });
});
