import { OPTIONS } from './chart-options.js';

// The tables are in the page; the charts come when it has been shown, and draw what the tables say.
const MOST_BARS = 20;
const boxes = [...document.querySelectorAll('[data-chart]')];
const charts = new Map();

function rowsOf(box) {
  const rows = [...document.getElementById(box.dataset.source).tBodies[0].rows];
  return rows.slice(0, box.dataset.chart === 'scores' ? rows.length : MOST_BARS).map(row => ({
    ...row.dataset,
    ...Object.fromEntries([...row.querySelectorAll('[data-key]')].map(cell => [cell.dataset.key, Number(cell.dataset.value ?? '-')])),
  }));
}

function draw(box) {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(`--jh-${name}`).trim();
  const option = OPTIONS[box.dataset.chart](rowsOf(box), colour, box.clientWidth);
  charts.get(box).setOption({ animation: false, textStyle: { fontFamily: colour('font') }, ...option }, { notMerge: true });
}

function begin() {
  const again = new ResizeObserver(entries => {
    for (const { target } of entries) {
      charts.get(target).resize();
      draw(target);
    }
  });
  for (const box of boxes) {
    const chart = echarts.init(box, null, { renderer: 'canvas' });
    charts.set(box, chart);
    // A mouse may follow a bar; everybody else has the links of the table.
    chart.on('click', event => { if (event.data?.href) location.href = event.data.href; });
    again.observe(box);
  }
  new MutationObserver(() => boxes.forEach(draw)).observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
}

if (boxes.length > 0) {
  const library = document.querySelector('[data-chart-library]').dataset.chartLibrary;
  requestAnimationFrame(() => setTimeout(async () => {
    await import(library);
    begin();
  }));
}
