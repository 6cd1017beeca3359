// What each chart shows of its table's rows. Colours are those of the page; severities have a pattern and a word besides.
const WORDS = { error: '错误', warning: '提醒', hint: '提示' };
const PATTERNS = {
  error: null,
  warning: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: Math.PI / 4 },
  hint: { symbol: 'circle', dashArrayX: [[4, 4], [0, 4, 4, 0]], dashArrayY: [4, 0], symbolSize: 0.7 },
};

const paint = (severity, colour) => ({
  color: colour(severity),
  decal: PATTERNS[severity] && { ...PATTERNS[severity], color: colour('paper') },
});

const tooltip = colour => ({
  // Drawn, not written as HTML: the content policy allows no style in it.
  renderMode: 'richText', confine: true, backgroundColor: colour('paper'), borderColor: colour('line'), textStyle: { color: colour('ink') },
});

const names = (rows, colour, width, gridIndex = 0) => ({
  type: 'category', gridIndex, inverse: true, data: rows.map(row => row.label), axisTick: { show: false }, axisLine: { lineStyle: { color: colour('line') } },
  axisLabel: { color: colour('ink'), width: nameWidth(width) - 12, overflow: 'truncate' },
});

const numbers = (colour, gridIndex = 0, more = {}) => ({
  type: 'value', gridIndex, minInterval: 1, splitNumber: 4, axisLabel: { color: colour('muted') }, splitLine: { lineStyle: { color: colour('line') } }, ...more,
});

const nameWidth = width => Math.min(320, Math.max(100, width * 0.32));

const stacked = (rows, colour) => Object.entries(WORDS).map(([key, name]) => ({
  name, type: 'bar', stack: 'findings', barMaxWidth: 18, itemStyle: paint(key, colour), data: rows.map(row => ({ value: row[key], href: row.href })),
}));

function rules(rows, colour, width) {
  return {
    tooltip: { ...tooltip(colour), trigger: 'axis', axisPointer: { type: 'shadow' } },
    legend: { top: 0, left: nameWidth(width), textStyle: { color: colour('ink') } },
    grid: { left: nameWidth(width), right: 24, top: 34, bottom: 28 },
    yAxis: names(rows, colour, width),
    xAxis: numbers(colour),
    series: stacked(rows, colour),
  };
}

function units(rows, colour, width) {
  const left = nameWidth(width);
  const half = (width - left) / 2;
  const percent = value => `${Math.round(value * 100)}%`;
  return {
    tooltip: { ...tooltip(colour), trigger: 'axis', axisPointer: { type: 'shadow' } },
    legend: { top: 0, left, textStyle: { color: colour('ink') } },
    grid: [{ left, width: half - 16, top: 34, bottom: 28 }, { left: left + half + 8, right: 48, top: 34, bottom: 28 }],
    yAxis: [names(rows, colour, width), { ...names(rows, colour, width, 1), axisLabel: { show: false } }],
    xAxis: [numbers(colour, 0, { splitNumber: 3 }), numbers(colour, 1, { max: 1, minInterval: 0, splitNumber: 2, axisLabel: { color: colour('muted'), formatter: percent } })],
    series: [...stacked(rows, colour), {
      name: '量化占比', type: 'bar', xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 18, itemStyle: { color: colour('accent') },
      label: { show: true, position: 'right', color: colour('ink'), formatter: ({ value }) => percent(value) },
      tooltip: { valueFormatter: percent },
      data: rows.map(row => ({ value: Number.isNaN(row.share) ? '-' : row.share, href: row.href })),
    }],
  };
}

function scores(rows, colour) {
  const all = rows.flatMap(row => [row.printed, row.computed]);
  const [low, high] = [Math.floor(Math.min(...all, 95) / 5) * 5, Math.ceil(Math.max(...all, 100) / 5) * 5];
  const points = (name, symbol, fill, some) => ({
    name, type: 'scatter', symbol, itemStyle: { color: fill, borderColor: colour('paper'), borderWidth: 1 },
    symbolSize: value => Math.min(32, 9 + (Math.sqrt(value[2]) * 2)),
    data: some.map(row => ({ value: [row.printed, row.computed, row.forms], href: row.href })),
    tooltip: { formatter: ({ value }) => `印的 ${value[0]}，应得 ${value[1]}（${value[2]} 张表）` },
  });
  const axis = name => ({ ...numbers(colour), name, min: low, max: high, interval: high - low > 40 ? 10 : 5, nameLocation: 'middle', nameTextStyle: { color: colour('ink') }, splitLine: { lineStyle: { color: colour('line'), opacity: 0.5 } } });
  return {
    tooltip: tooltip(colour),
    legend: { top: 0, textStyle: { color: colour('ink') } },
    grid: { left: 52, right: 20, top: 34, bottom: 46 },
    xAxis: { ...axis('印的总分'), nameGap: 28 },
    yAxis: { ...axis('应得总分'), nameGap: 34 },
    series: [
      { type: 'line', data: [[low, low], [high, high]], symbol: 'none', silent: true, lineStyle: { color: colour('muted'), type: 'dashed', width: 1 }, tooltip: { show: false } },
      points('一致', 'circle', colour('good'), rows.filter(row => row.printed === row.computed)),
      points('不一致', 'diamond', colour('error'), rows.filter(row => row.printed !== row.computed)),
    ],
  };
}

function texts(rows, colour, width) {
  return {
    tooltip: tooltip(colour),
    grid: { left: nameWidth(width), right: 50, top: 8, bottom: 28 },
    yAxis: names(rows, colour, width),
    xAxis: numbers(colour),
    series: [{ type: 'bar', barMaxWidth: 18, itemStyle: { color: colour('accent') }, label: { show: true, position: 'right', color: colour('ink') }, data: rows.map(row => ({ value: row.projects, href: row.href })) }],
  };
}

export const OPTIONS = { rules, units, scores, texts };
