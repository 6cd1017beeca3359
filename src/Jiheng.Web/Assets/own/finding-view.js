// Cell and card belong together: choosing one shows the other. n and p go through the findings.
const view = () => document.querySelector('[data-finding-view]');

function choose(number, from) {
  for (const chosen of view().querySelectorAll('.chosen')) chosen.classList.remove('chosen');
  const card = view().querySelector(`article[data-finding="${number}"]`);
  if (!card) return;
  if (from !== 'card') openTab('findings');
  card.classList.add('chosen');
  const cell = cellOf(card.dataset.path);
  cell?.classList.add('chosen');
  (from === 'card' ? cell : card)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  if (from === 'key') cell?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  if (from !== 'card') card.focus({ preventScroll: true });
  history.replaceState(null, '', `#finding-${number}`);
}

const cellOf = path => path && view().querySelector(`td[data-path="${CSS.escape(path)}"]`);

async function openTab(name) {
  for (const tab of view().querySelectorAll('[role="tab"]')) {
    const open = tab.id === `tab-${name}`;
    tab.setAttribute('aria-selected', open);
    tab.tabIndex = open ? 0 : -1;
    document.getElementById(tab.getAttribute('aria-controls')).hidden = !open;
  }
  await fill(document.getElementById(`panel-${name}`));
}

// A panel that is dear to build comes when it is opened.
async function fill(panel) {
  if (!panel.dataset.load) return;
  const answer = await fetch(panel.dataset.load);
  delete panel.dataset.load;
  panel.innerHTML = answer.ok ? await answer.text() : '没有取到原文，请刷新页面。';
  const chosen = view().querySelector('article.chosen');
  const line = chosen && document.getElementById(`line-${chosen.dataset.line}`);
  line?.classList.add('chosen');
  line?.scrollIntoView({ block: 'center' });
}

function next(step) {
  const cards = [...view().querySelectorAll('article[data-finding]')];
  if (cards.length === 0) return;
  const now = cards.findIndex(card => card.classList.contains('chosen'));
  choose(cards[now < 0 && step < 0 ? cards.length - 1 : (now + step + cards.length) % cards.length].dataset.finding, 'key');
}

function select(cell) {
  for (const chosen of view().querySelectorAll('.chosen')) chosen.classList.remove('chosen');
  cell.classList.add('chosen');
}

if (view()) {
  document.addEventListener('click', event => {
    if (!event.target.closest('[data-finding-view]')) return;
    const mark = event.target.closest('.cell-mark');
    if (mark) return choose(mark.dataset.finding, 'cell');
    const tab = event.target.closest('[role="tab"]');
    if (tab) return openTab(tab.id.slice(4));
    const card = event.target.closest('article[data-finding]');
    if (card && !event.target.closest('a, button')) return choose(card.dataset.finding, 'card');
    const cell = event.target.closest('td[data-path]');
    if (cell) select(cell);
  });
  document.addEventListener('keydown', event => {
    if (event.target.matches('[role="tab"]') && ['ArrowLeft', 'ArrowRight'].includes(event.key)) {
      const tabs = [...view().querySelectorAll('[role="tab"]')];
      const to = tabs[(tabs.indexOf(event.target) + (event.key === 'ArrowRight' ? 1 : -1) + tabs.length) % tabs.length];
      openTab(to.id.slice(4));
      to.focus();
    }
    if (event.target.matches('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n' || event.key === 'j') next(1);
    if (event.key === 'p' || event.key === 'k') next(-1);
  });
  const linked = location.hash.match(/^#finding-(\d+)$/);
  if (linked) choose(linked[1], 'key');
}
