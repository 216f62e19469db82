// The table of figures over all documents: filters, sorting, export.
function figuresView() {
  const node = el('div', { class: 'sheet' }, el('p', { class: 'wait' }, t('loading')));
  allFigures().then((table) => fill(node, figureTable(table)));
  return { node, open() {} };
}

function figureTable({ at, rows, hay }) {
  const documents = index.documents;
  const columns = [
    { name: t('indicator'), cell: (r) => figureName(r), sort: (r) => (r[at.indicator] == null ? null : indicatorName(r[at.indicator])) },
    { name: t('value'), number: true, cell: (r) => figureLink(r), sort: (r) => Number(r[at.value]) },
    { name: t('unit'), cell: (r) => r[at.unit] ?? '', sort: (r) => r[at.unit] },
    { name: t('period'), style: 'short', cell: (r) => r[at.period] ?? '', sort: (r) => r[at.period] },
    { name: t('region'), style: 'short', cell: (r) => regionName(documents[r[at.doc]]), sort: (r) => regionName(documents[r[at.doc]]) },
    { name: t('status'), style: 'short', cell: (r) => figureStatus(r), sort: (r) => r[at.status] },
    { name: t('evidence'), style: 'sentence', cell: (r) => sentenceWith(r[at.evidence], r[at.surface]) },
    { name: t('document'), style: 'document', cell: (r) => documentTitle(r[at.doc]), sort: (r) => r[at.doc] },
  ];

  function figureName(r) {
    return r[at.indicator] == null
      ? el('span', { class: 'bare', lang: 'zh-Hans' }, r[at.subject] ?? r[at.surface])
      : [el('span', {}, indicatorName(r[at.indicator])), ' ', themeChip(themeOf(r[at.indicator]))];
  }

  function figureLink(r) {
    return el('a', { href: pathTo(r[at.doc]), click: (event) => follow(event, r[at.doc], r[at.id]) },
      valueText(r[at.value], r[at.value_max]));
  }

  function figureStatus(r) {
    return [r[at.bound] === 'exact' ? null : named('bounds', r[at.bound]), r[at.status] === 'actual' ? null : named('statuses', r[at.status]), r[at.scope]]
      .filter(Boolean).join(' · ');
  }

  const table = dataTable(t('figures'), columns);
  const told = el('p', { class: 'told', role: 'status' });
  const chosen = { words: [], link: 'linked', theme: '', indicator: '', region: '', year: '' };

  function filter() {
    table.keep(fits);
    told.textContent = t('rowCount', count(table.shown().length), count(rows.length));
  }

  function fits(row) {
    const { words, link, theme, indicator, region, year } = chosen;
    const id = row[at.indicator];
    if (link && (link === 'linked') === (id == null)) return false;
    if (indicator && id !== indicator) return false;
    if (theme && (id == null || themeOf(id) !== theme)) return false;
    const entry = documents[row[at.doc]];
    if (region && regionName(entry) !== region) return false;
    if (year && String(entry.report_year) !== year) return false;
    return holds(hay[row[at.place]], words);
  }

  function choice(name, label, options) {
    return choiceField(label, options, chosen[name], (value) => { chosen[name] = value; filter(); });
  }

  const used = [...new Set(rows.map((r) => r[at.indicator]))].filter((id) => id != null);
  const inOrder = [...indicators.keys()];
  used.sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b));
  const themes = [...THEMES, 'other'].filter((theme) => used.some((id) => themeOf(id) === theme));
  const all = ['', t('all')];
  const filters = el('form', { class: 'filters', role: 'search', 'aria-label': t('find'), submit: (event) => event.preventDefault() },
    searchField(t('find'), t('findFigureHint'), (query) => { chosen.words = wordsOf(query); filter(); }),
    choice('link', t('link'), [['linked', t('onlyLinked')], ['bare', t('onlyUnlinked')], all]),
    choice('theme', t('theme'), [all, ...themes.map((theme) => [theme, themeName(theme)])]),
    choice('indicator', t('indicator'), [all, ...used.map((id) => [id, indicatorName(id)])]),
    choice('region', t('region'), [all, ...distinct(documents.map(regionName)).map((name) => [name, name])]),
    choice('year', t('year'), [all, ...distinct(documents.map((d) => d.report_year)).map((year) => [String(year), String(year)])]));
  table.set(rows);
  filter();
  return [el('h2', {}, t('figures')), filters, el('div', { class: 'bar' }, told, csvExport('figures.csv', figureCsv(at), table.shown)), table.node];
}

function distinct(values) {
  return [...new Set(values.filter((value) => value != null && value !== ''))].sort(compared);
}

function figureCsv(at) {
  const documents = index.documents;
  const of = (name, number) => ({ name, number, value: (r) => r[at[name]] });
  return [
    { name: 'doc_uri', value: (r) => documents[r[at.doc]].uri },
    { name: 'title', value: (r) => documents[r[at.doc]].title },
    { name: 'issuer', value: (r) => listed(documents[r[at.doc]].issuers).join(';') },
    { name: 'region_name', value: (r) => regionName(documents[r[at.doc]]) },
    { name: 'region_code', value: (r) => documents[r[at.doc]].region?.code },
    { name: 'report_year', number: true, value: (r) => documents[r[at.doc]].report_year },
    of('id'), of('indicator'),
    { name: 'label', value: (r) => (r[at.indicator] == null ? null : indicatorName(r[at.indicator])) },
    of('surface'), of('value', true), of('value_max', true), of('unit'), of('kind'), of('bound'), of('status'), of('role'),
    of('subject'), of('predicate'), of('period'), of('scope'), of('section_role'),
    { name: 'evidence_text', value: (r) => r[at.evidence] },
  ];
}

/** A sentence with its figure in bold. */
function sentenceWith(sentence, surface) {
  const place = sentence.indexOf(surface);
  return el('span', { lang: 'zh-Hans' }, place < 0 ? sentence : [sentence.slice(0, place), el('b', {}, surface), sentence.slice(place + surface.length)]);
}

/** Opens a document at a measurement, whose place in it only the document knows. */
async function follow(event, doc, id) {
  event.preventDefault();
  const document = await documentOf(doc);
  const place = document.measurements.findIndex((m) => m.id === id);
  location.hash = pathTo(doc, place < 0 ? null : place);
}
