import { send } from './requests.js';
import * as boxes from './sheet-boxes.js';
import { toast } from './toasts.js';
import { editThrough } from './sheet-shift.js';
import { sheet, tell, view } from './sheet-view.js';

// What was done and is not acknowledged yet. It is kept in this browser until it is, goes out one request at a time and in order,
// and goes out again after a reload. A request that is sent twice bears the same key, and is carried out once.
const address = `/filings/${sheet.dataset.filing}`;
const MOST_AT_ONCE = 500;
const LONGEST_WAIT = 30_000;
const steps = [];
let box = { seen: Number(view().dataset.seen), edits: [], flying: null, ...boxes.own() };
let busy = false;
let failures = 0;
let timer = 0;
let answered = () => {};
let refused = () => {};

export const waiting = () => box.edits;
export const isQuiet = () => !busy && box.edits.length === 0;

/** Begins to send, also what a page that was closed left behind. */
export function begin(onAnswer, onRefusal) {
  [answered, refused] = [onAnswer, onRefusal];
  adopt();
  pump();
  setInterval(() => {
    adopt();
    pump();
  }, LONGEST_WAIT);
  addEventListener('online', retry);
}

export function add(edit) {
  box.edits.push(edit);
  keep();
  pump();
}

/** Undo or redo, after all that waits. */
export function step(kind) {
  steps.push(kind);
  pump();
}

/** Brings what others did, after all that waits; what waits brings it along. */
export function look(seen) {
  if (seen > box.seen && isQuiet() && steps.length === 0) step('look');
}

/** The sheet as it is now, whoever changed what. */
export const refresh = () => step('look');

// What a window left behind that is no more, once nothing of this one waits.
function adopt() {
  if (!isQuiet()) return;
  const left = boxes.orphan();
  if (left) box = left;
  keep();
}

const keep = () => boxes.keep(box);

function retry() {
  clearTimeout(timer);
  pump();
}

async function pump() {
  if (busy || (box.edits.length === 0 && steps.length === 0)) return;
  busy = true;
  clearTimeout(timer);
  if (box.edits.length > 0 || steps[0] !== 'look') tell('saving');
  const again = box.edits.length > 0 ? await sendEdits() : await sendStep(steps[0]);
  busy = false;
  if (again) pump();
}

async function sendEdits() {
  box.flying ??= { key: key(), count: together() };
  keep();
  const edits = box.edits.slice(0, box.flying.count);
  return ask('edits', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ seen: box.seen, key: box.flying.key, edits }) }, answer => {
    box.edits.splice(0, edits.length);
    box.flying = null;
    take(answer, edits);
  }, problem => {
    box.edits.splice(0, edits.length);
    box.flying = null;
    keep();
    refused(edits, problem);
  });
}

// What follows something picked is said of rows that only the answer tells of.
function together() {
  const pick = box.edits.findIndex(edit => edit.kind === 'pick');
  return Math.min(box.edits.length, MOST_AT_ONCE, pick < 0 ? Infinity : pick + 1);
}

const sendStep = kind => ask(kind === 'look' ? `edits?seen=${box.seen}` : `edits/${kind}?seen=${box.seen}`, { method: kind === 'look' ? 'GET' : 'POST' }, answer => {
  steps.shift();
  take(answer, []);
  if (kind !== 'look') toast(kind === 'undo' ? '已撤销。' : '已重做。');
}, problem => {
  steps.shift();
  toast(problem, { kind: 'error' });
});

function take(answer, edits) {
  box.seen = answer.seen;
  if (answer.rows.length > 0) {
    const moved = box.edits.map(edit => [edit, editThrough(answer.rows, edit)]);
    box.edits = moved.map(([, edit]) => edit).filter(Boolean);
    const lost = moved.filter(([, edit]) => !edit).map(([edit]) => edit);
    if (lost.length > 0) refused(lost, '所在的行已被别人删除。');
  }
  keep();
  answered(answer, edits);
}

// Whether there is more to do at once.
async function ask(what, options, taken, dropped) {
  let response;
  try {
    response = await send(`${address}/${what}`, { ...options, signal: AbortSignal.timeout(LONGEST_WAIT) });
    if (response.ok || response.status === 409) {
      const answer = await response.json();
      // Where nothing was sent, only that there is a connection again is worth a word.
      const told = options.method === 'POST' || failures > 0;
      failures = 0;
      taken(answer);
      if (told) tell('saved');
      return true;
    }
  } catch {
    return later();
  }
  if (response.status >= 500 || response.status === 429) return later();
  const { problem } = await response.json().catch(() => ({}));
  // Who signs in again or loads the page anew finds it here.
  if ([400, 401, 403].includes(response.status)) {
    tell('stopped', `没有保存，已记在本机。${problem ?? '请刷新页面。'}`);
    return false;
  }
  dropped(problem ?? '没有保存，请刷新页面。');
  tell('stopped', problem ?? '没有保存，请刷新页面。');
  return true;
}

function later() {
  failures++;
  tell('offline');
  timer = setTimeout(pump, Math.min(LONGEST_WAIT, 1000 * 2 ** failures));
  return false;
}

const key = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');
