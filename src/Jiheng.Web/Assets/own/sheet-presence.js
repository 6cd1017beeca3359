import { send } from './requests.js';
import { look } from './sheet-queue.js';
import { sheet } from './sheet-view.js';

// Who else has the sheet open, and what they did. Asked every few seconds while somebody is at work in the page, and no more than that: each request keeps
// the session alive, and whoever went away from the machine is to be signed out in time.
const WAIT = 10_000;
const AWAY = 120_000;
const address = `/filings/${sheet.dataset.filing}/presence`;
const line = sheet.querySelector('[data-sheet-others]');
let timer = 0;
let active = Date.now();

async function come() {
  clearTimeout(timer);
  if (document.visibilityState === 'visible' && Date.now() - active < AWAY) {
    try {
      const answer = await send(address, { method: 'POST', signal: AbortSignal.timeout(WAIT) });
      if (answer.ok) tell(await answer.json());
    } catch {
      // Whether there is a connection is told where things are saved.
    }
  }
  timer = setTimeout(come, WAIT);
}

function tell({ lastEdit, others }) {
  const text = others.length > 0 ? `${others.join('、')} 正在填报` : '';
  // Said once, and not every few seconds.
  if (line.textContent !== text) line.textContent = text;
  look(lastEdit);
}

function stir() {
  const wasAway = Date.now() - active >= AWAY;
  active = Date.now();
  if (wasAway) come();
}

come();
for (const kind of ['keydown', 'pointerdown', 'pointermove', 'wheel']) document.addEventListener(kind, stir, { passive: true });
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && come());
addEventListener('pagehide', () => send(`${address}/leave`, { method: 'POST', keepalive: true }).catch(() => {}));
addEventListener('pageshow', event => event.persisted && come());
