// What is told of a document above its text, and of a figure below its row.
function headOf(document, number) {
  const meta = document.metadata;
  const region = [...listed(meta.region?.parents), meta.region?.name].filter(Boolean).join(' / ');
  const facts = [
    [t('issuers'), listed(meta.issuers).join('、')],
    [t('region'), region],
    [t('year'), meta.report_year],
    [t('genre'), named('genres', meta.genre)],
    [t('published'), meta.published],
    [t('source'), document.source.target_uri ?? document.source.uri],
  ].filter(([, value]) => value != null && value !== '');
  return el('header', { class: 'head' },
    el('h2', { lang: 'zh-Hans' }, documentTitle(number)),
    el('dl', { class: 'facts', 'aria-label': t('facts') }, facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)))));
}

function noticesOf(entry) {
  return [entry.partial ? t('partial') : null, entry.text ? null : t('noText')].filter(Boolean).map((text) => el('p', { class: 'notice' }, text));
}

/** A button for each theme of the document's figures: pressed themes are shown, others fade. */
function themeFilter(document, side, article) {
  const counts = new Map();
  for (const m of document.measurements) {
    if (m.indicator != null) counts.set(themeOf(m.indicator), (counts.get(themeOf(m.indicator)) ?? 0) + 1);
  }
  const off = new Set();
  const buttons = [...THEMES, 'other'].filter((theme) => counts.has(theme)).map((theme) => el('button', {
    type: 'button',
    class: 'chip',
    'data-theme': theme,
    'aria-pressed': 'true',
    click: (event) => {
      if (!off.delete(theme)) off.add(theme);
      event.currentTarget.setAttribute('aria-pressed', String(!off.has(theme)));
      for (const node of article.querySelectorAll('[data-theme]')) node.classList.toggle('faded', off.has(node.dataset.theme));
      for (const row of side.querySelectorAll('a.row[data-theme]')) row.parentElement.hidden = off.has(row.dataset.theme);
    },
  }, themeName(theme), ' ', el('span', { class: 'number' }, count(counts.get(theme)))));
  return buttons.length ? el('div', { class: 'themes', role: 'group', 'aria-label': t('themes') }, buttons) : null;
}

/** Where in its file a figure stands; null in plain text. */
function placeText(location) {
  if (location?.page != null) return t('onPage', location.page);
  return location?.paragraph != null ? t('inParagraph', location.paragraph) : location?.path;
}

/** What a page from a server adds to a figure: the buttons to judge it. */
let judging = () => null;

/** All that is known of one figure. */
function detailOf(document, i, number) {
  const m = document.measurements[i];
  const indicator = indicators.get(m.indicator);
  const facts = [
    [t('indicator'), m.indicator],
    [t('definition'), indicator?.definition],
    [t('surface'), m.surface],
    [t('subject'), m.subject],
    [t('predicate'), m.predicate],
    [t('scope'), m.scope],
    [t('period'), m.period],
    [t('kind'), named('kinds', m.kind)],
    [t('status'), named('statuses', m.status)],
    [t('bound'), named('bounds', m.bound)],
    [t('role'), m.role == null ? null : named('roles', m.role)],
    [t('section'), m.section],
    [t('place'), placeText(m.location)],
    [t('rule'), m.rule],
  ].filter(([, value]) => value != null && value !== '');
  const checks = document.checks.filter((check) => listed(check.operands).includes(m.id));
  return [
    judging(document, i, number),
    el('dl', {}, facts.map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', { lang: 'zh-Hans' }, value)))),
    checks.map((check) => el('p', { class: 'checked' }, verdictChip(check.status), ' ', el('span', { class: 'sum' }, arithmetic(check.expression)))),
  ];
}
