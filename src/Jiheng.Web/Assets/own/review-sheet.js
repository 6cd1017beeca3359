// The points of a review sheet together, while they are typed.
const sheet = document.querySelector('[data-review]');
if (sheet) {
  const sum = sheet.querySelector('[data-review-sum]');
  sheet.addEventListener('input', () => {
    const points = Array.from(sheet.querySelectorAll('[data-review-points]'), field => Math.round(Number(field.value) * 10) || 0);
    sum.textContent = String(points.reduce((all, each) => all + each, 0) / 10);
  });
}
