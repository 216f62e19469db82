// Charts in the colours of the page, drawn by Chart.js; each stands beside a table of the same values.
let charts = [];
const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star', 'rectRounded', 'dash'];
const SERIES = 8;

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** label: what the chart shows; of() gives type, data and options anew for each drawing. */
function chart(label, height, of) {
  const canvas = el('canvas', { role: 'img', 'aria-label': t('chartOf', label) });
  const holder = el('div', { class: 'chart' }, canvas);
  let made = null;
  const self = {
    node: holder,
    draw() {
      made?.destroy();
      holder.style.height = (typeof height === 'function' ? height() : height) + 'px';
      Chart.defaults.color = colour('--muted');
      Chart.defaults.borderColor = colour('--line');
      Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
      Chart.defaults.font.size = 13;
      made = new Chart(canvas, withManners(of()));
    },
  };
  charts.push(self);
  return self;
}

function withManners(config) {
  return {
    ...config,
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: language === 'zh' ? 'zh-CN' : 'en',
      interaction: { mode: 'nearest', intersect: false },
      ...config.options,
    },
  };
}

/** A scale from nought; shares, which lie close together below a hundred, are shown from where they begin. */
function scale(share) {
  return share ? { suggestedMax: 100, grace: 0 } : { beginAtZero: true, grace: '8%' };
}

/** lines: {name, values}, null where there is none. */
function lineChart(label, share, years, lines) {
  return chart(label, 340, () => ({
    type: 'line',
    data: {
      labels: years().map(String),
      datasets: lines().map(({ name, values }, i) => ({
        label: name,
        data: values,
        spanGaps: true,
        borderWidth: 2.5,
        borderDash: i >= SERIES / 2 ? [6, 4] : [],
        pointStyle: POINTS[i % POINTS.length],
        pointRadius: 5,
        pointHoverRadius: 7,
        borderColor: colour('--series-' + (i % SERIES)),
        backgroundColor: colour('--series-' + (i % SERIES)),
      })),
    },
    options: {
      plugins: { legend: { position: 'bottom', labels: { usePointStyle: true, padding: 16 } } },
      scales: { x: { offset: true, grid: { display: false } }, y: scale(share) },
    },
  }));
}

/** bars: {name, value}. */
function barChart(label, share, bars) {
  return chart(label, () => 60 + 26 * Math.max(3, bars().length), () => ({
    type: 'bar',
    data: {
      labels: bars().map((bar) => bar.name),
      datasets: [{ data: bars().map((bar) => bar.value), backgroundColor: colour('--series-0'), borderRadius: 3, barPercentage: 0.8 }],
    },
    options: {
      indexAxis: 'y',
      plugins: { legend: { display: false } },
      scales: { x: { ...scale(false), ...(share ? { max: Math.max(100, ...bars().map((bar) => bar.value)) } : {}) }, y: { grid: { display: false }, ticks: { autoSkip: false, color: colour('--ink') } } },
    },
  }));
}

/** In other colours, or when they come into view, charts are drawn again. */
function redraw() {
  for (const one of charts) if (one.node.isConnected) one.draw();
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
