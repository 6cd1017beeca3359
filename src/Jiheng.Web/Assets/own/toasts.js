const place = () => document.getElementById('toasts');
const STAY = 8000;

/** A short message; with an action it stays long enough to be used. */
export function toast(text, { kind = 'info', action = null, onAction = null } = {}) {
  const box = document.createElement('div');
  box.className = `toast-box toast-${kind}`;
  box.append(Object.assign(document.createElement('span'), { textContent: text }));
  if (action) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-sm', textContent: action });
    button.addEventListener('click', () => { box.remove(); onAction(); });
    box.append(button);
  }
  place().append(box);
  setTimeout(() => box.remove(), STAY);
}
