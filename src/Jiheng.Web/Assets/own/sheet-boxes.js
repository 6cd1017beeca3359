import { sheet } from './sheet-view.js';

// What waits to be sent, kept in this browser: a box for each window, so that two of them on the same sheet do not take each other's.
const PREFIX = `jiheng-sheet-${sheet.dataset.filing}-`;
const SILENT = 120_000;

/** Null where nothing waits. */
export const own = () => read(place());

/** The box of a window that was closed, or has not been heard of for long; it is ours from now on. Null where there is none. */
export function orphan() {
  return safely(() => {
    for (const name of Object.keys(localStorage).filter(name => name.startsWith(PREFIX) && name !== place())) {
      const box = read(name);
      if (box && Date.now() - box.at < SILENT) continue;
      localStorage.removeItem(name);
      if (box) return box;
    }
    return null;
  });
}

export function keep(box) {
  safely(() => {
    if (box.edits.length === 0) localStorage.removeItem(place());
    else localStorage.setItem(place(), JSON.stringify({ ...box, at: Date.now() }));
  });
}

// The window is going: whoever comes next may have it.
addEventListener('pagehide', () => safely(() => {
  const box = own();
  if (box) localStorage.setItem(place(), JSON.stringify({ ...box, at: 0 }));
}));

function read(name) {
  return safely(() => {
    const box = JSON.parse(localStorage.getItem(name));
    return box?.edits?.length ? box : null;
  });
}

// A reload is still the same window.
const place = () => PREFIX + safely(() => {
  const known = sessionStorage.getItem('jiheng-window') ?? String(Math.random()).slice(2);
  sessionStorage.setItem('jiheng-window', known);
  return known;
});

// A browser that keeps nothing still sends: only a reload would lose what waits, and leaving asks first.
function safely(work) {
  try {
    return work();
  } catch {
    return null;
  }
}
