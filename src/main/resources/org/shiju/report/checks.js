// What figures of a report say of each other, the doubtful first; and what was noticed on reading.
const VERDICTS = ['inconsistent', 'implausible', 'consistent'];

function verdictChip(status) {
  return el('span', { class: 'verdict', 'data-verdict': VERDICTS.includes(status) ? status : 'inconsistent' }, named('verdicts', status));
}

/** 485/513=94.54%~94.5% with the signs of print. */
function arithmetic(expression) {
  return String(expression ?? '')
    .replace(/<=/g, '≤').replace(/>=/g, '≥').replace(/!=/g, '≠').replace(/~/g, '≈')
    .replace(/([\d%)])([/*-])(?=[\d(])/g, (all, before, sign) => before + { '/': '÷', '*': '×', '-': '−' }[sign])
    .replace(/([\d%)])([=<>+×÷−≤≥≠≈])(?=[\d(])/g, '$1 $2 ').replace(/;(?=\S)/g, '; ');
}

function checksView() {
  const node = el('div', { class: 'sheet' }, el('p', { class: 'wait' }, t('loading')));
  Promise.all([tableOf('checks'), tableOf('warnings'), allFigures()])
    .then(([checks, warnings, figures]) => fill(node, checkTable(checks, figures), warningTable(warnings)));
  return { node, open() {} };
}

function checkTable({ at, rows }, figures) {
  const rank = (row) => (VERDICTS.indexOf(row[at.status]) + VERDICTS.length) % VERDICTS.length;
  const ranked = rows.map((row, i) => [rank(row), i, row]).sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, , row]) => row);
  const columns = [
    { name: t('verdict'), style: 'short', cell: (r) => verdictChip(r[at.status]), sort: rank },
    { name: t('expression'), style: 'sum', cell: (r) => arithmetic(r[at.expression]) },
    { name: t('operands'), style: 'operands', cell: (r) => el('ul', {}, listed(r[at.operands]).map((id) => el('li', {}, operand(r[at.doc], id)))) },
    { name: t('check'), style: 'short', cell: (r) => named('checkKinds', r[at.kind]), sort: (r) => r[at.kind] },
    { name: t('document'), style: 'document', cell: (r) => el('a', { href: pathTo(r[at.doc]) }, documentTitle(r[at.doc])), sort: (r) => r[at.doc] },
  ];

  function operand(doc, id) {
    const row = figures.find(doc, id);
    if (!row) return String(id);
    const name = row[figures.at.indicator] == null ? row[figures.at.subject] : indicatorName(row[figures.at.indicator]);
    return [el('a', { href: pathTo(doc), click: (event) => follow(event, doc, id) }, row[figures.at.surface]), ' ', el('span', { class: 'said' }, name ?? '')];
  }

  const table = dataTable(t('checksTable'), columns, 50);
  const hay = new Map(ranked.map((row) => [row, folded([row[at.expression], documentWords(row[at.doc]),
    ...listed(row[at.operands]).map((id) => indicatorWords(figures.find(row[at.doc], id)?.[figures.at.indicator]))].join('\n'))]));
  const chosen = { words: [], status: '' };
  const filter = () => table.keep((row) => (!chosen.status || row[at.status] === chosen.status) && holds(hay.get(row), chosen.words));
  const counts = VERDICTS.map((verdict) => count(rows.filter((row) => row[at.status] === verdict).length));
  table.set(ranked);
  return [
    el('h2', {}, t('checks')),
    el('p', { class: 'told' }, t('checkCount', ...counts)),
    el('form', { class: 'filters', role: 'search', 'aria-label': t('find'), submit: (event) => event.preventDefault() },
      searchField(t('find'), t('findFigureHint'), (query) => { chosen.words = wordsOf(query); filter(); }),
      choiceField(t('verdict'), [['', t('all')], ...VERDICTS.map((v) => [v, named('verdicts', v)])], '', (value) => { chosen.status = value; filter(); }),
      csvExport('checks.csv', [
        { name: 'doc_uri', value: (r) => index.documents[r[at.doc]].uri },
        { name: 'title', value: (r) => index.documents[r[at.doc]].title },
        ...['kind', 'status', 'expression'].map((name) => ({ name, value: (r) => r[at[name]] })),
        { name: 'operands', value: (r) => listed(r[at.operands]).join(' ') },
        { name: 'rule', value: (r) => r[at.rule] },
      ], table.shown)),
    table.node,
  ];
}

function warningTable({ at, rows }) {
  const table = dataTable(t('warnings'), [
    { name: t('warning'), style: 'short', cell: (r) => el('code', {}, r[at.code]), sort: (r) => r[at.code] },
    { name: t('message'), style: 'sentence', cell: (r) => el('span', { lang: 'en' }, r[at.message]) },
    { name: t('document'), style: 'document', cell: (r) => el('a', { href: pathTo(r[at.doc]) }, documentTitle(r[at.doc])), sort: (r) => r[at.doc] },
  ], 50);
  table.set(rows);
  return [el('h2', {}, t('warnings'), ' ', el('span', { class: 'number' }, count(rows.length))), table.node];
}
