// Forms that are sent as they are: a question first where one is asked, and nothing twice.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.ask && !confirm(form.dataset.ask)) {
    event.preventDefault();
    return;
  }
  if (form.method !== 'post' || event.defaultPrevented) return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'yes';
});

// A page that comes back from the browser's memory can be sent again.
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

// All boxes of a list at once.
document.addEventListener('change', event => {
  if (!event.target.matches('[data-choose-all]')) return;
  for (const box of document.querySelectorAll(`input[type="checkbox"][form="${event.target.form.id}"]`)) box.checked = event.target.checked;
});
