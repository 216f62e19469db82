// CSV as 'shiju extract -f csv' writes it: RFC 4180, and no cell that a spreadsheet would run.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

function csvCell(value, number) {
  if (value == null) return '';
  let text = String(value);
  if (FORMULA.test(text) && !(number && NUMBER.test(text))) text = "'" + text;
  return /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

/** columns: {name, value(row), number}. */
function csvText(columns, rows) {
  const lines = [columns.map((c) => csvCell(c.name)).join(',')];
  for (const row of rows) lines.push(columns.map((c) => csvCell(c.value(row), c.number)).join(','));
  return lines.join('\r\n') + '\r\n';
}

function save(name, text, bom) {
  const blob = new Blob([bom ? '\ufeff' : '', text], { type: 'text/csv;charset=utf-8' });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/** The button and the choice of a byte order mark; the rows are asked for when it is pressed. */
function csvExport(name, columns, rows) {
  const bom = el('input', { type: 'checkbox', class: 'bom' });
  return el('div', { class: 'export' },
    el('button', {
      type: 'button',
      class: 'act',
      click: () => {
        const now = rows();
        save(name, csvText(columns, now), bom.checked);
        say(t('exported', count(now.length)));
      },
    }, t('exportCsv')),
    el('label', { class: 'tick' }, bom, ' ', t('bom')));
}
