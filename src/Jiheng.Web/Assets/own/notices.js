// How many notices are new: asked when a page is shown and when somebody comes back to it, and not in between, because whoever only
// leaves a page open is not there.
const bell = document.querySelector('[data-bell]');

async function count() {
  const answer = await fetch('/notices/count').catch(() => null);
  if (!answer?.ok) return;
  const { unread, most } = await answer.json();
  const mark = bell.querySelector('[data-bell-count]');
  mark.textContent = unread >= most ? `${most - 1}+` : unread;
  mark.hidden = unread === 0;
  bell.setAttribute('aria-label', unread === 0 ? '消息' : `消息，${unread >= most ? '很多' : unread} 条未读`);
}

if (bell) {
  count();
  document.addEventListener('visibilitychange', () => { if (!document.hidden) count(); });
}
