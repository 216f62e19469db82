// The view of documents: the list, the text, and the figures of the one in view.
const LISTED = 100;
let current = null;

function documentsView() {
  const list = documentList();
  const reader = el('section', { class: 'reader', id: 'reader', 'aria-label': t('text') });
  const side = el('section', { class: 'side', id: 'side', 'aria-label': t('figures') });
  const node = el('div', { class: index.documents.length > 1 ? 'documents' : 'documents alone' }, index.documents.length > 1 ? list.node : null, reader, side);
  let wanted = 0;

  async function open(number, figure) {
    const next = Math.min(Math.max(number || 0, 0), index.documents.length - 1);
    if (current?.number === next && current.node === node) {
      if (figure != null) current.choose(figure);
      return;
    }
    wanted = next;
    list.mark(next);
    const document = await documentOf(next);
    if (wanted !== next) return;
    current = documentPanes(document, next, reader, side);
    current.node = node;
    reader.scrollTop = 0;
    side.scrollTop = 0;
    if (figure != null) current.choose(figure);
  }

  return { node, open };
}

function documentList() {
  let limit = LISTED;
  let marked = -1;
  let words = [];
  const lines = index.documents.map((entry, i) => folded(documentWords(i)));
  const items = el('ol', { class: 'items' });
  const told = el('p', { class: 'told', role: 'status' });
  const more = el('button', { type: 'button', class: 'more', click: () => { limit += LISTED * 5; draw(); } });
  const search = searchField(t('findDocument'), t('findDocumentHint'), (query) => { words = wordsOf(query); limit = LISTED; draw(); });
  const node = el('nav', { class: 'list', 'aria-label': t('list') }, search, told, items, more);

  function draw() {
    const fit = [];
    lines.forEach((line, i) => { if (holds(line, words)) fit.push(i); });
    told.textContent = fit.length ? t('documentCount', count(fit.length), count(lines.length)) : t('noDocument');
    fill(items, fit.slice(0, limit).map(itemOf));
    const left = fit.length - limit;
    more.hidden = left <= 0;
    more.textContent = t('more', count(Math.min(left, LISTED * 5)));
  }

  function itemOf(i) {
    const entry = index.documents[i];
    return el('li', {}, el('a', { href: pathTo(i), 'data-number': i, 'aria-current': i === marked ? 'true' : null },
      el('span', { class: 'name', lang: 'zh-Hans' }, documentTitle(i)),
      el('span', { class: 'about' },
        [regionName(entry), entry.report_year].filter(Boolean).join(' '), ' · ', el('span', { class: 'whole' }, t('figureCount', count(entry.figures))),
        entry.doubtful > 0 ? el('span', { class: 'doubt' }, t('doubtfulCount', count(entry.doubtful))) : null,
        entry.duplicate ? el('span', { class: 'doubt' }, t('duplicate')) : null)));
  }

  draw();
  return {
    node,
    mark(number) {
      marked = number;
      for (const link of items.querySelectorAll('a')) {
        if (Number(link.dataset.number) === number) {
          link.setAttribute('aria-current', 'true');
          link.scrollIntoView({ block: 'nearest' });
        } else link.removeAttribute('aria-current');
      }
    },
  };
}

/** Fills the panes with one document; choose(figure) selects one of its figures. */
function documentPanes(document, number, reader, side) {
  const entry = index.documents[number];
  const { article, marks, sentences, laid } = textOf(document, number);
  const rows = new Map();
  let chosen = null;
  const detail = el('div', { class: 'detail' });

  fill(reader, headOf(document, number), noticesOf(entry), themeFilter(document, side, article), article);
  fill(side, figureLists());
  reader.dataset.document = number;
  article.addEventListener('click', (event) => {
    const mark = event.target.closest('a.figure');
    if (!mark) return;
    event.preventDefault();
    choose(Number(mark.dataset.figure));
    rows.get(chosen).focus();
  });

  function figureLists() {
    const linked = [];
    const bare = [];
    document.measurements.forEach((m, i) => (m.indicator == null ? bare : linked).push(rowOf(m, i)));
    return [
      document.measurements.length ? el('div', { class: 'steps' },
        el('button', { type: 'button', click: () => step(-1) }, '‹ ', t('previousFigure')),
        el('button', { type: 'button', click: () => step(1) }, t('nextFigure'), ' ›')) : null,
      el('h2', {}, t('linked'), ' ', el('span', { class: 'number' }, count(linked.length))),
      linked.length ? el('ol', { class: 'rows' }, linked) : el('p', { class: 'none' }, t('noFigures')),
      bare.length ? el('details', { class: 'unlinked', open: linked.length === 0 },
        el('summary', {}, el('h2', {}, t('unlinked'), ' ', el('span', { class: 'number' }, count(bare.length)))),
        el('ol', { class: 'rows' }, bare)) : null,
      el('p', { class: 'keys' }, t('keys')),
    ];
  }

  function rowOf(m, i) {
    const theme = m.indicator == null ? null : themeOf(m.indicator);
    const said = [m.scope, m.subject, m.predicate].filter(Boolean).join(' · ');
    const link = el('a', {
      href: pathTo(number, i),
      class: 'row',
      'data-theme': theme,
      click: (event) => {
        event.preventDefault();
        choose(i);
        marks.get(i)?.focus({ preventScroll: true });
      },
    },
    el('span', { class: 'what' }, el('b', {}, m.indicator == null ? m.subject ?? m.surface : indicatorName(m.indicator)), el('span', { class: 'said', lang: 'zh-Hans' }, said)),
    el('span', { class: 'value' }, valueText(m.value, m.value_max), ' ', el('small', { lang: 'zh-Hans' }, m.unit ?? ''),
      el('small', { class: 'when' }, m.status === 'actual' ? m.period ?? '' : named('statuses', m.status) + ' ' + (m.period ?? ''))));
    rows.set(i, link);
    return el('li', {}, link);
  }

  function choose(i) {
    const m = document.measurements[i];
    if (!m) return;
    if (chosen != null) {
      rows.get(chosen).removeAttribute('aria-current');
      marks.get(chosen)?.removeAttribute('aria-current');
      for (const node of sentences.get(laid.figures[chosen].sentence.number) ?? []) node.classList.remove('on');
    }
    chosen = i;
    const row = rows.get(i);
    const mark = marks.get(i);
    row.closest('details')?.setAttribute('open', '');
    mark?.closest('details')?.setAttribute('open', '');
    row.setAttribute('aria-current', 'true');
    mark?.setAttribute('aria-current', 'true');
    for (const node of sentences.get(laid.figures[i].sentence.number) ?? []) node.classList.add('on');
    fill(detail, detailOf(document, i, number));
    row.after(detail);
    const calm = { block: 'center', behavior: 'auto' };
    mark?.scrollIntoView(calm);
    row.scrollIntoView({ block: 'nearest' });
    detail.scrollIntoView({ block: 'nearest' });
    history.replaceState(null, '', pathTo(number, i));
    say(t('selected', m.indicator == null ? t('unlinked') : indicatorName(m.indicator), m.surface));
  }

  /** The next or previous figure, as the text has them. */
  function step(by) {
    const total = document.measurements.length;
    if (!total) return;
    choose(chosen == null ? (by > 0 ? 0 : total - 1) : (chosen + by + total) % total);
    marks.get(chosen)?.focus({ preventScroll: true });
  }

  return { number, choose, step };
}
