// A choice filters at once; the button is for the keyboard and for the words.
document.addEventListener('change', event => {
  const form = event.target.closest('form[data-auto-submit]');
  if (form && event.target.matches('select, [type="checkbox"]')) form.requestSubmit();
});

// What is left empty does not clutter the address.
document.addEventListener('formdata', event => {
  if (!event.target.matches('form[data-auto-submit]')) return;
  for (const [name, value] of [...event.formData]) if (!value) event.formData.delete(name);
});

// "/" goes to the search box of the page, as in most lists.
document.addEventListener('keydown', event => {
  const box = document.querySelector('[data-search-box]');
  if (event.key !== '/' || !box || event.target.matches('input, textarea, select')) return;
  event.preventDefault();
  box.select();
});
