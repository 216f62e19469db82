// A table over many rows: sorted by its heads, shown a page at a time.
const PAGE = 50;

/** columns: {name, cell(row), sort(row), number}; without sort a column has no button. */
function dataTable(caption, columns, pageSize = PAGE) {
  let rows = [];
  let order = null;
  let kept = () => true;
  let shown = [];
  let page = 0;
  let by = -1;
  let down = false;

  const body = el('tbody');
  const heads = columns.map((column, i) => el('th', { scope: 'col', class: column.number ? 'number' : null },
    column.sort
      ? el('button', { type: 'button', class: 'sort', title: t('sortBy', column.name), click: () => sortBy(i) }, column.name)
      : column.name));
  const table = el('table', { class: 'data' }, el('caption', { class: 'unseen' }, caption), el('thead', {}, el('tr', {}, heads)), body);
  const where = el('span', { class: 'where' });
  const back = el('button', { type: 'button', click: () => turn(-1) }, t('previousPage'));
  const on = el('button', { type: 'button', click: () => turn(1) }, t('nextPage'));
  const pager = el('nav', { class: 'pager', 'aria-label': caption }, back, where, on);
  const empty = el('p', { class: 'none' }, t('none'));
  const scroller = el('div', { class: 'scroller', tabIndex: 0, role: 'region', 'aria-label': caption }, table);
  const node = el('div', { class: 'table' }, scroller, empty, pager);

  function sortBy(i) {
    down = by === i ? !down : !!columns[i].number;
    by = i;
    order = null;
    heads.forEach((head, h) => (h === i ? head.setAttribute('aria-sort', down ? 'descending' : 'ascending') : head.removeAttribute('aria-sort')));
    page = 0;
    draw();
  }

  function turn(step) {
    page += step;
    draw();
    scroller.scrollTop = 0;
    scroller.focus({ preventScroll: true });
  }

  function sorted() {
    if (by < 0) return rows;
    if (!order) {
      const of = columns[by].sort;
      const sign = down ? -1 : 1;
      order = rows.map((row) => [of(row), row])
        .sort(([a], [b]) => (a == null || a === '' || b == null || b === '' ? compared(a, b) : sign * compared(a, b)))
        .map(([, row]) => row);
    }
    return order;
  }

  function draw() {
    shown = sorted().filter(kept);
    const all = shown;
    const pages = Math.max(1, Math.ceil(all.length / pageSize));
    page = Math.min(Math.max(page, 0), pages - 1);
    fill(body, all.slice(page * pageSize, (page + 1) * pageSize).map((row) => el('tr', {},
      columns.map((column, i) => el(i === 0 ? 'th' : 'td', { scope: i === 0 ? 'row' : null, class: column.number ? 'number' : column.style }, column.cell(row))))));
    empty.hidden = all.length > 0;
    scroller.hidden = all.length === 0;
    pager.hidden = pages < 2;
    where.textContent = t('page', count(page + 1), count(pages));
    back.disabled = page === 0;
    on.disabled = page === pages - 1;
  }

  return {
    node,
    /** The rows that are kept, in their order. */
    shown: () => shown,
    /** All rows there are. */
    set(all) {
      rows = all;
      order = null;
      page = 0;
      draw();
    },
    /** Only those of which this is true. */
    keep(test) {
      kept = test;
      page = 0;
      draw();
    },
  };
}
