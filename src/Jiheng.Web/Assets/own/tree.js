// The tree of organisations: branches open and close, arrow keys walk it, and a row dragged onto another asks before it moves.
const tree = document.querySelector('[data-tree]');
const dialog = document.getElementById('move-dialog');
let dragged = null;

const branchOf = toggle => document.getElementById(toggle.getAttribute('aria-controls'));

function turn(toggle, open) {
  toggle.setAttribute('aria-expanded', open);
  branchOf(toggle).hidden = !open;
}

// What can be reached by arrow keys: one thing a row, those of closed branches left out.
const stops = () => [...tree.querySelectorAll('.tree-row')].filter(row => row.checkVisibility()).map(row => row.querySelector('button, a'));

tree?.addEventListener('click', event => {
  const toggle = event.target.closest('[data-toggle]');
  if (toggle) turn(toggle, toggle.getAttribute('aria-expanded') !== 'true');
});

tree?.addEventListener('keydown', event => {
  const row = event.target.closest('.tree-row');
  if (!row) return;
  const toggle = row.querySelector('[data-toggle]');
  const isOpen = toggle?.getAttribute('aria-expanded') === 'true';
  const all = stops();
  const at = all.indexOf(row.querySelector('button, a'));
  if (event.key === 'ArrowDown') all[at + 1]?.focus();
  else if (event.key === 'ArrowUp') all[at - 1]?.focus();
  else if (event.key === 'ArrowRight' && toggle && !isOpen) toggle.click();
  else if (event.key === 'ArrowLeft' && isOpen) toggle.click();
  else if (event.key === 'ArrowLeft') row.closest('ul').parentElement.querySelector('.tree-row')?.querySelector('button, a').focus();
  else return;
  event.preventDefault();
});

// Nothing is put below itself or what stands below it; whatever else is wrong, the server says.
const mayTake = row => dragged && row && !dragged.closest('li').contains(row);

tree?.addEventListener('dragstart', event => {
  const row = event.target.closest('[data-node]');
  if (!row || row.getAttribute('draggable') !== 'true') return;
  dragged = row;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', row.dataset.name);
});

tree?.addEventListener('dragover', event => {
  const row = event.target.closest('[data-node]');
  for (const marked of tree.querySelectorAll('.over')) if (marked !== row) marked.classList.remove('over');
  if (!mayTake(row)) return;
  event.preventDefault();
  row.classList.add('over');
});

tree?.addEventListener('dragend', () => {
  dragged = null;
  for (const marked of tree.querySelectorAll('.over')) marked.classList.remove('over');
});

tree?.addEventListener('drop', event => {
  const row = event.target.closest('[data-node]');
  if (!mayTake(row)) return;
  event.preventDefault();
  const form = dialog.querySelector('form');
  form.action = `/organisations/${dragged.dataset.node}/move`;
  form.elements.parent.value = row.dataset.key;
  form.elements.revision.value = dragged.dataset.revision;
  dialog.querySelector('[data-moved]').textContent = dragged.dataset.name;
  dialog.querySelector('[data-target]').textContent = row.dataset.name;
  dialog.showModal();
});
