// Where rows are after rows were added, removed or moved. A change is { kind, at, to, list, task }; a row is { list, task, row, field }. The list is
// 'tasks' or 'safeguards', or null for indicators: the form's own, or those of a task.
const ROW = /^(?:goalsByTask\[(\d+)\]\.)?indicators\[(\d+)\]\.(.+)$/;
const TASK = /^goalsByTask\[(\d+)\]\.(\w+)$/;
const SAFEGUARD = /^safeguards\[(\d+)\]$/;

/** The row of a cell's path; null for a cell in no row. */
export function rowOf(path) {
  const found = path?.match(ROW);
  if (found) return { list: null, task: found[1] === undefined ? null : Number(found[1]), row: Number(found[2]), field: found[3] };
  const task = path?.match(TASK);
  if (task) return { list: 'tasks', task: null, row: Number(task[1]), field: task[2] };
  const safeguard = path?.match(SAFEGUARD);
  return safeguard ? { list: 'safeguards', task: null, row: Number(safeguard[1]), field: null } : null;
}

// What stands before a row's number.
function stemOf({ list, task }) {
  if (list === 'tasks') return 'goalsByTask[';
  if (list === 'safeguards') return 'safeguards[';
  return (task ?? null) === null ? 'indicators[' : `goalsByTask[${task}].indicators[`;
}

export const pathOf = row => `${stemOf(row)}${row.row}]${row.field === null ? '' : `.${row.field}`}`;

/** The cell by which a row is known, whichever of its cells is meant. */
export const nameOf = row => pathOf({ ...row, field: row.field === null ? null : 'name' });

export const isOfRows = edit => ['add', 'remove', 'move'].includes(edit.kind);

function through(edit, row) {
  if (edit.kind === 'add') return row >= edit.at ? row + 1 : row;
  if (edit.kind === 'remove') return row === edit.at ? null : row > edit.at ? row - 1 : row;
  if (row === edit.at) return edit.to;
  const left = row > edit.at ? row - 1 : row;
  return left >= edit.to ? left + 1 : left;
}

function back(edit, row) {
  if (edit.kind === 'add') return row === edit.at ? null : row > edit.at ? row - 1 : row;
  if (edit.kind === 'remove') return row >= edit.at ? row + 1 : row;
  return through({ kind: 'move', at: edit.to, to: edit.at }, row);
}

// A task that moves takes its indicators along: their paths begin with its own.
function along(edits, path, step) {
  if (!path) return path;
  for (const edit of edits.filter(isOfRows)) {
    const stem = stemOf(edit);
    if (!path.startsWith(stem)) continue;
    const end = path.indexOf(']', stem.length);
    const row = step(edit, Number(path.slice(stem.length, end)));
    if (row === null) return null;
    path = stem + row + path.slice(end);
  }
  return path;
}

/** A cell's path after changes; null where its row is gone. */
export const pathThrough = (edits, path) => along(edits, path, through);

/** A cell's path before changes; null where its row was not there. */
export const pathBefore = (edits, path) => along([...edits].reverse(), path, back);

/** What was not sent yet, as it must be said after changes by others; null where its row is gone. */
export function editThrough(edits, edit) {
  if (!isOfRows(edit)) {
    const path = pathThrough(edits, edit.path);
    if (edit.kind === 'pick') return { ...edit, path: path ?? '' };
    return path && { ...edit, path };
  }
  let { at, task } = edit;
  for (const other of edits.filter(isOfRows)) {
    if (other.list === 'tasks' && !edit.list && (task ?? null) !== null) task = through(other, task);
    else if (stemOf(other) === stemOf({ list: edit.list, task })) at = edit.kind === 'add' && at > 0 ? (through(other, at - 1) ?? at - 2) + 1 : through(other, at);
    if (at === null || (task === null && (edit.task ?? null) !== null)) return null;
  }
  return { ...edit, at: Math.max(0, at), task };
}
