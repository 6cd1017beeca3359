// Where rows are after rows were added, removed or moved. A change is { kind, at, to, task }.
const ROW = /^(?:goalsByTask\[(\d+)\]\.)?indicators\[(\d+)\]\.(.+)$/;

/** The row of a cell's path; null for a cell in no row. */
export function rowOf(path) {
  const found = path?.match(ROW);
  return found && { task: found[1] === undefined ? null : Number(found[1]), row: Number(found[2]), field: found[3] };
}

export const pathOf = ({ task, row, field }) => `${task === null ? '' : `goalsByTask[${task}].`}indicators[${row}].${field}`;

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

function along(edits, path, step) {
  const at = rowOf(path);
  if (!at) return path;
  for (const edit of edits) {
    if (!isOfRows(edit) || (edit.task ?? null) !== at.task) continue;
    at.row = step(edit, at.row);
    if (at.row === null) return null;
  }
  return pathOf(at);
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
  const others = edits.filter(other => isOfRows(other) && (other.task ?? null) === (edit.task ?? null));
  let { at } = edit;
  for (const other of others) {
    at = edit.kind === 'add' && at > 0 ? (through(other, at - 1) ?? at - 2) + 1 : through(other, at);
    if (at === null) return null;
  }
  return { ...edit, at: Math.max(0, at) };
}
