import { chosenCell, view } from './form-view.js';

// The panels beside the table: findings, ledger, score, source.
const tabs = () => [...view().querySelectorAll('[role="tab"]')];
const panelOf = tab => document.getElementById(tab.getAttribute('aria-controls'));

export const tabOpen = () => tabs().find(tab => tab.getAttribute('aria-selected') === 'true')?.id.slice(4);

export async function openTab(name) {
  for (const tab of tabs()) {
    const open = tab.id === `tab-${name}`;
    tab.setAttribute('aria-selected', open);
    tab.tabIndex = open ? 0 : -1;
    panelOf(tab).hidden = !open;
  }
  const panel = document.getElementById(`panel-${name}`);
  if (panel?.dataset.load) await fill(panel);
  showPlace(chosenCell()?.dataset.place);
}

// A panel that is dear to build comes when it is opened.
async function fill(panel) {
  const answer = await fetch(panel.dataset.load).catch(() => null);
  if (!answer?.ok) return panel.replaceChildren('没有取到内容，请确认程序还在运行，再刷新页面。');
  delete panel.dataset.load;
  panel.innerHTML = await answer.text();
}

function showPlace(place) {
  const panel = document.getElementById('panel-source');
  if (!panel || panel.hidden) return;
  panel.querySelector('.chosen')?.classList.remove('chosen');
  const found = place && document.getElementById(place);
  found?.classList.add('chosen');
  found?.scrollIntoView({ block: 'center', inline: 'center' });
}

if (view()) {
  document.addEventListener('place-chosen', event => showPlace(event.detail.place));
  document.addEventListener('click', event => {
    const tab = event.target.closest('#form-view [role="tab"]');
    if (tab) openTab(tab.id.slice(4));
  });
  document.addEventListener('keydown', event => {
    if (!event.target.matches('[role="tab"]') || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    const all = tabs();
    const to = all[(all.indexOf(event.target) + (event.key === 'ArrowRight' ? 1 : -1) + all.length) % all.length];
    openTab(to.id.slice(4));
    to.focus();
  });
}
