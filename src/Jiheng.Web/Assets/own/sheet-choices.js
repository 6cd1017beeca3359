// What may stand in a cell, offered below it while it is edited.
const list = Object.assign(document.createElement('ul'), { id: 'sheet-choices', className: 'sheet-choices', hidden: true });
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', '可选的内容');
let taken = () => {};
let at = -1;

export const isOpen = () => !list.hidden;
const options = () => [...list.children];

export function open(cell, input, onTaken) {
  close(input);
  if (!cell.dataset.choices) return;
  taken = onTaken;
  cell.closest('#sheet').append(list);
  // A field of several lines is no combobox; what it offers is told all the same.
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-haspopup', 'listbox');
  input.setAttribute('aria-controls', list.id);
  fill(cell, input, '');
}

/** Those that hold what was typed so far; all where nothing was. */
export function fill(cell, input, typed) {
  if (!cell.dataset.choices) return;
  const words = cell.dataset.choices.split('\n').filter(word => word.includes(typed.trim()));
  list.replaceChildren(...words.map((word, index) => {
    const option = Object.assign(document.createElement('li'), { id: `sheet-choice-${index}`, textContent: word });
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    return option;
  }));
  at = -1;
  list.hidden = words.length === 0;
  input.removeAttribute('aria-activedescendant');
  put();
}

// Beside its cell, wherever that has been scrolled to.
function put() {
  const cell = document.querySelector('#sheet-view td.chosen');
  if (list.hidden || !cell) return;
  const box = cell.getBoundingClientRect();
  list.style.left = `${box.left}px`;
  list.style.minWidth = `${box.width}px`;
  // Above the cell where there is no room below it.
  const height = Math.min(list.scrollHeight, 240);
  list.style.top = `${box.bottom + height > innerHeight && box.top > height ? box.top - height : box.bottom}px`;
}

export function close(input) {
  list.hidden = true;
  at = -1;
  for (const name of ['aria-autocomplete', 'aria-haspopup', 'aria-controls', 'aria-activedescendant']) input.removeAttribute(name);
}

export function step(input, by) {
  const all = options();
  if (all.length === 0) return;
  all[at]?.setAttribute('aria-selected', 'false');
  at = (at + by + all.length) % all.length;
  all[at].setAttribute('aria-selected', 'true');
  all[at].scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', all[at].id);
}

/** The one that is chosen by keyboard; null for none. */
export const chosen = () => (isOpen() ? options()[at]?.textContent ?? null : null);

addEventListener('scroll', put, { capture: true, passive: true });
addEventListener('resize', put);

// The focus stays where it is typed.
list.addEventListener('mousedown', event => event.preventDefault());
list.addEventListener('click', event => {
  const option = event.target.closest('[role="option"]');
  if (option) taken(option.textContent);
});
