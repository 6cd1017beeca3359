import { send } from './requests.js';
import { toast } from './toasts.js';

// Files go up a few at a time, each with its own line; one that fails stops no other, and the rest can be cancelled.
const AT_ONCE = 4;
const TOO_LARGE = 64 * 1024 * 1024;
const UNREACHABLE = '没有传上去，请确认程序还在运行，再试一次。';
const page = document.querySelector('[data-drop-zone]');
let stop = null;
let set = null;
let uploads = [];

if (page) {
  for (const kind of ['files', 'folder']) {
    const input = document.querySelector(`[data-input="${kind}"]`);
    document.querySelector(`[data-choose="${kind}"]`).addEventListener('click', () => input.click());
    input.addEventListener('change', () => { begin([...input.files]); input.value = ''; });
  }
  page.addEventListener('dragover', event => { event.preventDefault(); page.classList.add('over'); });
  page.addEventListener('dragleave', () => page.classList.remove('over'));
  page.addEventListener('drop', async event => {
    event.preventDefault();
    page.classList.remove('over');
    begin(await filesOf(event.dataTransfer));
  });
  document.querySelector('[data-retry]').addEventListener('click', () => run(uploads.filter(upload => upload.outcome === 'again')));
  document.querySelector('[data-cancel]').addEventListener('click', () => stop?.abort());
  pasting();
}

function pasting() {
  const open = document.querySelector('[data-paste-open]');
  const box = document.getElementById('paste-box');
  const text = document.getElementById('paste-text');
  open.addEventListener('click', () => {
    box.hidden = !box.hidden;
    open.setAttribute('aria-expanded', !box.hidden);
    if (!box.hidden) text.focus();
  });
  document.querySelector('[data-paste-send]').addEventListener('click', async () => {
    if (!text.value.trim()) return toast('还没有粘贴文字。');
    try {
      const { id, url } = await newSet();
      const answer = await send(`/sets/${id}/text`, { method: 'POST', body: new URLSearchParams({ text: text.value }) });
      if (answer.ok) location.href = url;
      else toast(await problemOf(answer), { kind: 'error' });
    } catch (problem) {
      toast(problem instanceof TypeError ? '没有体检：连不上服务，请确认程序还在运行，再试一次。文字还在框里。' : problem.message, { kind: 'error' });
    }
  });
}

async function newSet() {
  const answer = await send('/sets', { method: 'POST' });
  if (!answer.ok) throw new Error(await problemOf(answer));
  return answer.json();
}

// A browser words a broken connection in its own language.
const sentenceOf = problem => problem instanceof TypeError ? UNREACHABLE : problem.message;

function begin(files) {
  if (files.length === 0 || stop) return;
  const list = document.querySelector('[data-progress-list]');
  list.replaceChildren();
  set = null;
  uploads = files.map(file => ({ file, line: lineFor(file, list), outcome: 'again' }));
  run(uploads);
}

async function run(batch) {
  if (batch.length === 0 || stop) return;
  stop = new AbortController();
  const progress = document.querySelector('[data-progress]');
  const bar = progress.querySelector('progress');
  const part = name => progress.querySelector(`[data-${name}]`);
  progress.hidden = false;
  part('cancel').hidden = false;
  part('retry').hidden = true;
  part('result').hidden = !set;
  bar.max = batch.length;
  bar.value = 0;
  for (const upload of batch) finish(upload, 'again', '等待', '');
  const waiting = [...batch];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await take(next);
      bar.value++;
      part('progress-text').textContent = `${bar.value} / ${batch.length}`;
    }
  };
  try {
    set ??= await newSet();
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (problem) {
    for (const upload of batch) finish(upload, 'again', sentenceOf(problem), 'bad');
  }
  stop = null;
  part('cancel').hidden = true;
  part('retry').hidden = !uploads.some(upload => upload.outcome === 'again');
  if (!set) return part('retry').focus();
  part('result').href = set.url;
  part('result').hidden = false;
  if (uploads.every(upload => upload.outcome === 'done')) location.href = set.url;
  else part(part('retry').hidden ? 'result' : 'retry').focus();
}

async function take(upload) {
  const { file } = upload;
  if (stop.signal.aborted) return finish(upload, 'again', '已取消', 'muted');
  if (file.size > TOO_LARGE) return finish(upload, 'refused', '超过 64 MB，没有读取。请拆分后再试。', 'bad');
  try {
    const answer = await send(`/sets/${set.id}/documents`, { method: 'POST', body: file, signal: stop.signal, headers: { 'X-File-Name': encodeURIComponent(file.name), 'Content-Type': 'application/octet-stream' } });
    if (!answer.ok) return finish(upload, answer.status >= 500 ? 'again' : 'refused', await problemOf(answer), 'bad');
    const taken = await answer.json();
    if (taken.archive) return finishArchive(upload, taken);
    if (taken.forms === 0) return finish(upload, 'done', taken.note ?? '没有读出表。', 'bad');
    finish(upload, 'done', `${taken.forms} 张表，${taken.errors} 处错误，${taken.warnings} 处提醒${taken.wasThere ? '（以前体检过）' : ''}`, taken.errors ? 'bad' : 'good');
  } catch (problem) {
    if (problem.name === 'AbortError') finish(upload, 'again', '已取消', 'muted');
    else finish(upload, 'again', sentenceOf(problem), 'bad');
  }
}

// What was not taken is in no list to come: it is said here, each by its name.
function finishArchive(upload, { files, forms, errors, warnings, failed }) {
  const text = `取出 ${files} 个文件，${forms} 张表，${errors} 处错误，${warnings} 处提醒${failed.length ? `；${failed.length} 个没有读出` : ''}`;
  finish(upload, failed.some(file => file.refused) ? 'refused' : 'done', text, failed.length || errors ? 'bad' : 'good');
  for (const { name, problem } of failed.reverse()) upload.line.after(Object.assign(lineOf(name, problem), { className: 'bad within' }));
}

async function problemOf(answer) {
  try {
    return (await answer.json()).problem;
  } catch {
    return '没有读成，请再试一次。';
  }
}

function lineFor(file, list) {
  const line = lineOf(file.webkitRelativePath || file.name, '等待');
  list.append(line);
  return line;
}

function lineOf(name, said) {
  const line = document.createElement('li');
  line.append(Object.assign(document.createElement('span'), { textContent: name }), Object.assign(document.createElement('em'), { textContent: said }));
  return line;
}

function finish(upload, outcome, text, kind) {
  upload.outcome = outcome;
  upload.line.lastChild.textContent = text;
  upload.line.className = kind;
}

// A dropped folder is walked; what a browser calls an entry may hold others.
async function filesOf(transfer) {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files];
  const files = [];
  for (const entry of entries) await walk(entry, files);
  return files;
}

async function walk(entry, files) {
  if (entry.isFile) return files.push(await new Promise((done, failed) => entry.file(done, failed)));
  const reader = entry.createReader();
  for (;;) {
    const part = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (part.length === 0) return;
    for (const child of part) await walk(child, files);
  }
}
