document.addEventListener('click', event => {
  if (!event.target.closest('[data-theme-switch]')) return;
  const next = document.documentElement.dataset.bsTheme === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.bsTheme = next;
  localStorage.setItem('theme', next);
});
