// Many reports side by side: one indicator over the years, over the regions, and who tells what.
const MOST_BARS = 20;

function panelView() {
  const node = el('div', { class: 'sheet panel' }, el('p', { class: 'wait' }, t('loading')));
  tableOf('panel').then((table) => {
    const panel = panelOf(table);
    if (!panel.used.length) {
      fill(node, el('h2', {}, t('panelTitle')), el('p', { class: 'none' }, t('noPanel')));
      return;
    }
    fill(node, panelParts(panel));
    redraw();
  });
  return { node, open() { redraw(); } };
}

/** Cells by indicator, issuer and year. An issuer is a region's government or one of its departments. */
function panelOf({ at, rows }) {
  const issuers = new Map();
  const cells = new Map();
  for (const row of rows) {
    const department = row[at.issuer_class] === 'department' ? row[at.issuer] : '';
    const key = [row[at.region_code], row[at.region_name], row[at.region_parents], row[at.issuer_class], department].join('|');
    if (!issuers.has(key)) issuers.set(key, { key, region: row[at.region_name] ?? '', parents: row[at.region_parents] ?? '', department, cells: 0 });
    const issuer = issuers.get(key);
    issuer.cells += row[at.value] == null ? 0 : 1;
    if (!cells.has(row[at.indicator])) cells.set(row[at.indicator], new Map());
    const ofIssuer = cells.get(row[at.indicator]);
    if (!ofIssuer.has(issuer)) ofIssuer.set(issuer, new Map());
    ofIssuer.get(issuer).set(row[at.year], row);
  }
  nameIssuers([...issuers.values()]);
  const inOrder = [...indicators.keys()];
  const used = [...cells.keys()].sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b));
  const years = [...new Set(rows.map((row) => row[at.year]))].sort((a, b) => a - b);
  return { at, cells, issuers: [...issuers.values()], used, years };
}

/** 永济市, 永济市 司法局; with the region above it where two would be called the same. */
function nameIssuers(issuers) {
  const plain = (issuer) => issuer.region + (issuer.department ? ' ' + issuer.department : '');
  const times = new Map();
  for (const issuer of issuers) times.set(plain(issuer), (times.get(plain(issuer)) ?? 0) + 1);
  for (const issuer of issuers) {
    issuer.name = plain(issuer);
    if (times.get(issuer.name) > 1) issuer.name = issuer.parents.split('/').at(-1) + ' ' + issuer.name;
  }
}

function valueOf(panel, row) {
  return row == null || row[panel.at.value] == null ? null : Number(row[panel.at.value]);
}

/** Whether an indicator is counted in per cent. */
function isShare(panel, id) {
  return [...panel.cells.get(id).values()].some((cells) => [...cells.values()].some((row) => row[panel.at.unit] === '%'));
}

/** Values of an indicator, of all years. */
function filled(panel, id) {
  let total = 0;
  for (const byYear of panel.cells.get(id).values()) for (const row of byYear.values()) total += row[panel.at.value] == null ? 0 : 1;
  return total;
}

function panelParts(panel) {
  let indicator = panel.used.reduce((best, id) => (filled(panel, id) > filled(panel, best) ? id : best));
  const parts = el('div', { class: 'parts' });
  const about = el('p', { class: 'definition', lang: 'zh-Hans' });
  const choose = (id) => {
    indicator = id;
    charts = [];
    about.textContent = indicators.get(id)?.definition ?? '';
    fill(parts, trendPart(panel, indicator), comparisonPart(panel, indicator));
    redraw();
  };
  const field = choiceField(t('indicator'), panel.used.map((id) => [id, indicatorName(id) + ' (' + filled(panel, id) + ')']), indicator, choose);
  choose(indicator);
  return [el('h2', {}, t('panelTitle')), el('p', { class: 'note' }, t('panelNote')),
    el('form', { class: 'filters', submit: (event) => event.preventDefault() }, field, panelExport(panel, () => indicator)), about, parts, coveragePart(panel)];
}

/** A cell as a link to its evidence, or that there is a conflict. */
function cellOf(panel, row) {
  const { at } = panel;
  if (row == null) return el('span', { class: 'gap', 'aria-hidden': 'true' }, '·');
  if (row[at.value] == null) return el('span', { class: 'verdict', 'data-verdict': 'inconsistent' }, t('conflict'));
  const bound = row[at.bound] === 'exact' ? '' : named('bounds', row[at.bound]) + ' ';
  const doc = index.documents.findIndex((entry) => entry.uri === row[at.doc_uri]);
  return [el('a', { href: pathTo(Math.max(doc, 0)), title: named('choices', row[at.choice]), click: (event) => follow(event, Math.max(doc, 0), row[at.measurement]) },
    bound, grouped(row[at.value])), ' ', el('small', { lang: 'zh-Hans' }, row[at.unit] ?? '')];
}

function trendPart(panel, id) {
  const byIssuer = panel.cells.get(id);
  const years = panel.years.filter((year) => [...byIssuer.values()].some((cells) => cells.has(year)));
  const told = (issuer) => years.filter((year) => valueOf(panel, byIssuer.get(issuer).get(year)) != null).length;
  const ranked = [...byIssuer.keys()].sort((a, b) => told(b) - told(a) || b.cells - a.cells || compared(a.name, b.name));
  const shown = new Set(ranked.slice(0, Math.min(5, SERIES)));
  const line = lineChart(t('trend') + ' – ' + indicatorName(id), isShare(panel, id), () => years,
    () => [...shown].map((issuer) => ({ name: issuer.name, values: years.map((year) => valueOf(panel, byIssuer.get(issuer).get(year))) })));
  const table = dataTable(indicatorName(id) + ' – ' + t('trend'), [
    { name: t('region'), cell: (issuer) => issuer.name, sort: (issuer) => issuer.name },
    ...years.map((year) => ({
      name: String(year),
      number: true,
      cell: (issuer) => cellOf(panel, byIssuer.get(issuer).get(year)),
      sort: (issuer) => valueOf(panel, byIssuer.get(issuer).get(year)),
    })),
  ], 20);
  table.set(ranked);
  return el('section', { class: 'part' },
    el('h3', {}, t('trend'), ' – ', indicatorName(id)),
    line.node,
    ranked.length > 1 ? picker(ranked, shown, () => line.draw()) : null,
    el('details', { open: true }, el('summary', {}, t('asTable')), table.node));
}

/** Which regions the lines are of. */
function picker(ranked, shown, change) {
  let words = [];
  const items = el('ul', { class: 'ticks' });
  const draw = () => {
    const fit = ranked.filter((issuer) => shown.has(issuer) || holds(folded(issuer.name), words)).slice(0, 60);
    fill(items, fit.map((issuer) => {
      const tick = el('input', {
        type: 'checkbox',
        checked: shown.has(issuer),
        disabled: !shown.has(issuer) && shown.size >= SERIES,
        change: () => {
          if (!shown.delete(issuer)) shown.add(issuer);
          for (const [other, box] of boxes) box.disabled = !shown.has(other) && shown.size >= SERIES;
          change();
        },
      });
      boxes.set(issuer, tick);
      return el('li', {}, el('label', { class: 'tick' }, tick, ' ', issuer.name));
    }));
  };
  const boxes = new Map();
  draw();
  return el('details', { class: 'picker' }, el('summary', {}, t('chooseRegions')), el('p', { class: 'note' }, t('trendNote', SERIES)),
    ranked.length > 12 ? searchField(t('find'), t('region'), (query) => { words = wordsOf(query); boxes.clear(); draw(); }) : null, items);
}

function comparisonPart(panel, id) {
  const { years, at } = panel;
  const byIssuer = panel.cells.get(id);
  const told = (year) => [...byIssuer].filter(([, cells]) => valueOf(panel, cells.get(year)) != null)
    .sort(([, a], [, b]) => valueOf(panel, b.get(year)) - valueOf(panel, a.get(year)));
  let year = years.reduce((best, next) => (told(next).length >= told(best).length ? next : best));
  let rows = told(year);
  const note = el('p', { class: 'note' });
  const label = () => t('comparison') + ' – ' + indicatorName(id) + ' ' + year;
  const bars = barChart(label(), isShare(panel, id), () => rows.slice(0, MOST_BARS).map(([issuer, cells]) => ({ name: issuer.name, value: valueOf(panel, cells.get(year)) })));
  const table = dataTable(label(), [
    { name: t('region'), cell: ([issuer]) => issuer.name, sort: ([issuer]) => issuer.name },
    { name: t('value'), number: true, cell: ([, cells]) => cellOf(panel, cells.get(year)), sort: ([, cells]) => valueOf(panel, cells.get(year)) },
    { name: t('growth'), number: true, cell: ([, cells]) => percent(cells.get(year)[at.growth]), sort: ([, cells]) => Number(cells.get(year)[at.growth] ?? NaN) || null },
    { name: t('choice'), style: 'short', cell: ([, cells]) => named('choices', cells.get(year)[at.choice]), sort: ([, cells]) => cells.get(year)[at.choice] },
  ], 20);
  const choose = () => {
    rows = told(year);
    note.textContent = rows.length > MOST_BARS ? t('comparisonNote', count(rows.length), MOST_BARS) : '';
    table.set(rows);
  };
  choose();
  return el('section', { class: 'part' },
    el('h3', {}, t('comparison'), ' – ', indicatorName(id)),
    el('div', { class: 'filters' }, choiceField(t('year'), years.map((y) => [String(y), String(y)]), String(year), (value) => { year = Number(value); choose(); bars.draw(); })),
    note, bars.node,
    el('details', { open: true }, el('summary', {}, t('asTable')), table.node));
}

function percent(growth) {
  if (growth == null) return '';
  const text = (Number(growth) * 100).toFixed(1) + '%';
  return growth.startsWith('-') ? text.replace('-', '−') : '+' + text;
}

/** A heat table: how many regions tell an indicator in a year, or how many indicators a region tells. */
function coveragePart(panel) {
  let by = 'indicators';
  const holder = el('div');
  const draw = () => fill(holder, by === 'indicators' ? coverageTable(panel, panel.used.map((id) => ({
    name: indicatorName(id),
    counts: panel.years.map((year) => [...panel.cells.get(id).values()].filter((cells) => valueOf(panel, cells.get(year)) != null).length),
  })), t('indicator'), t('coverageIndicators', count(panel.issuers.length)))
    : coverageTable(panel, panel.issuers.map((issuer) => ({
      name: issuer.name,
      counts: panel.years.map((year) => panel.used.filter((id) => valueOf(panel, panel.cells.get(id).get(issuer)?.get(year)) != null).length),
    })), t('region'), t('coverageRegions', count(panel.used.length))));
  draw();
  return el('section', { class: 'part' }, el('h3', {}, t('coverage')),
    el('div', { class: 'filters' }, choiceField(t('coverageBy'), [['indicators', t('byIndicator')], ['regions', t('byRegion')]], by, (value) => { by = value; draw(); })),
    holder);
}

const HEAT = 5;

function coverageTable(panel, rows, first, caption) {
  const most = Math.max(1, ...rows.flatMap((row) => row.counts));
  const table = dataTable(caption, [
    { name: first, cell: (row) => row.name, sort: (row) => row.name },
    ...panel.years.map((year, i) => ({
      name: String(year),
      number: true,
      cell: (row) => el('span', { class: 'heat', 'data-heat': row.counts[i] === 0 ? 0 : Math.ceil((row.counts[i] / most) * HEAT) }, count(row.counts[i])),
      sort: (row) => row.counts[i],
    })),
  ], 30);
  table.set(rows);
  return [el('p', { class: 'note' }, caption), table.node];
}

/** The rows of the panel for one indicator. */
function panelExport(panel, chosen) {
  const { at } = panel;
  const of = (name, number) => ({ name, number, value: (row) => row[at[name]] });
  return csvExport('panel.csv', [
    of('region_code'), of('region_name'), of('region_level'), of('region_parents'), of('issuer_class'), of('issuer'), of('year', true), of('indicator'),
    { name: 'label', value: (row) => indicatorName(row[at.indicator]) },
    of('value', true), of('unit'), of('bound'), of('period'), of('choice'), of('conflict'), of('mentions', true), of('doc_uri'), of('measurement'),
    of('growth', true), of('growth_note'),
  ], () => [...panel.cells.get(chosen()).values()].flatMap((cells) => [...cells.values()]));
}
