import { send } from './requests.js';

// The file goes up by itself; what would change stands on the next page. One that is too large is not even sent.
document.addEventListener('submit', async event => {
  const form = event.target.closest('form[data-list-import]');
  if (!form) return;
  event.preventDefault();
  const problem = form.querySelector('[data-problem]');
  const button = form.querySelector('button[type="submit"]');
  const file = form.elements.file.files[0];
  problem.textContent = '';
  if (file.size > Number(form.dataset.most)) {
    problem.textContent = `文件有 ${Math.floor(file.size / 1024 / 1024)} MB，超过上限 ${form.dataset.most / 1024 / 1024} MB，没有上传。请核对是不是选错了文件，或分成几个文件。`;
    return;
  }
  button.disabled = true;
  try {
    const answer = await send(form.action, { method: 'POST', body: file, headers: { 'X-File-Name': encodeURIComponent(file.name), 'Content-Type': 'application/octet-stream' } });
    const said = await answer.json();
    if (answer.ok) location.href = said.url;
    else problem.textContent = said.problem;
  } catch {
    problem.textContent = '没有传上去，请确认程序还在运行，再试一次。';
  }
  button.disabled = false;
});
