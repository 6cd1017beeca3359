import { send } from './requests.js';
import { toast } from './toasts.js';

// Files go up a few at a time, each with its own line; one that fails stops no other, and the rest can be cancelled.
const AT_ONCE = 4;
const TOO_LARGE = 64 * 1024 * 1024;
const page = document.querySelector('[data-drop-zone]');
let stop = null;
let again = null;

if (page) {
  for (const kind of ['files', 'folder']) {
    const input = document.querySelector(`[data-input="${kind}"]`);
    document.querySelector(`[data-choose="${kind}"]`).addEventListener('click', () => input.click());
    input.addEventListener('change', () => { start([...input.files]); input.value = ''; });
  }
  page.addEventListener('dragover', event => { event.preventDefault(); page.classList.add('over'); });
  page.addEventListener('dragleave', () => page.classList.remove('over'));
  page.addEventListener('drop', async event => {
    event.preventDefault();
    page.classList.remove('over');
    start(await filesOf(event.dataTransfer));
  });
  document.querySelector('[data-cancel]').addEventListener('click', () => stop?.abort());
  document.querySelector('[data-retry]').addEventListener('click', () => again?.());
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
      const set = await newSet();
      const answer = await send(`/sets/${set.id}/text`, { method: 'POST', body: new URLSearchParams({ text: text.value }) });
      if (answer.ok) location.href = set.url;
      else toast(await problemOf(answer), { kind: 'error' });
    } catch {
      toast('没有体检：连不上服务，请确认程序还在运行，再试一次。文字还在框里。', { kind: 'error' });
    }
  });
}

async function newSet() {
  const answer = await send('/sets', { method: 'POST' });
  if (!answer.ok) throw new Error(await problemOf(answer));
  return answer.json();
}

async function start(files, intoSet = null) {
  if (files.length === 0 || stop) return;
  stop = new AbortController();
  const progress = document.querySelector('[data-progress]');
  const list = progress.querySelector('[data-progress-list]');
  const bar = progress.querySelector('progress');
  const said = progress.querySelector('[data-progress-text]');
  list.replaceChildren();
  progress.hidden = false;
  progress.querySelector('[data-cancel]').hidden = false;
  for (const later of ['[data-result]', '[data-retry]']) progress.querySelector(later).hidden = true;
  bar.max = files.length;
  bar.value = 0;
  const set = intoSet ?? await newSet().catch(() => null);
  if (!set) {
    stop = null;
    progress.hidden = true;
    return toast('没有开始：连不上服务，请确认程序还在运行。', { kind: 'error' });
  }

  const waiting = files.map(file => ({ file, line: lineFor(file, list) }));
  const failed = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!await take(set, next.file, next.line)) failed.push(next.file);
      bar.value++;
      said.textContent = `${bar.value} / ${files.length}`;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const cancelled = stop.signal.aborted;
  stop = null;
  progress.querySelector('[data-cancel]').hidden = true;
  const result = progress.querySelector('[data-result]');
  result.href = set.url;
  result.hidden = false;
  if (failed.length === 0 && !cancelled) return void (location.href = set.url);
  again = () => start(failed, set);
  progress.querySelector('[data-retry]').hidden = failed.length === 0;
  result.focus();
}

async function take(set, file, line) {
  if (stop.signal.aborted) return finish(line, '已取消', 'muted');
  if (file.size > TOO_LARGE) return finish(line, '超过 64 MB，没有读取。请拆分后再试。', 'bad');
  try {
    const answer = await send(`/sets/${set.id}/documents`, { method: 'POST', body: file, signal: stop.signal, headers: { 'X-File-Name': encodeURIComponent(file.name), 'Content-Type': 'application/octet-stream' } });
    if (!answer.ok) return finish(line, (await problemOf(answer)), 'bad');
    const taken = await answer.json();
    if (taken.forms === 0) return finish(line, taken.note ?? '没有读出表。', 'bad') || true;
    finish(line, `${taken.forms} 张表，${taken.errors} 处错误，${taken.warnings} 处提醒${taken.wasThere ? '（以前体检过）' : ''}`, taken.errors ? 'bad' : 'good');
    return true;
  } catch (problem) {
    return finish(line, problem.name === 'AbortError' ? '已取消' : '没有传上去，请确认程序还在运行。', 'bad');
  }
}

async function problemOf(answer) {
  try {
    return (await answer.json()).problem;
  } catch {
    return '没有读成，请再试一次。';
  }
}

function lineFor(file, list) {
  const line = document.createElement('li');
  line.append(Object.assign(document.createElement('span'), { textContent: file.webkitRelativePath || file.name }), Object.assign(document.createElement('em'), { textContent: '等待' }));
  list.append(line);
  return line;
}

function finish(line, text, kind) {
  line.lastChild.textContent = text;
  line.className = kind;
  return false;
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
