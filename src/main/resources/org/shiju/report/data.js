// The data of the page: blocks of packed JSON, unpacked when they are wanted.
const blocks = new Map();
let index = null;

async function unpacked(id) {
  const packed = atob(byId(id).textContent);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

function block(id) {
  if (!blocks.has(id)) blocks.set(id, unpacked(id));
  return blocks.get(id);
}

/** A document in the form of the output contract; the last few are kept. */
const kept = [];
function documentOf(number) {
  const id = 'doc-' + number;
  if (!kept.includes(id)) kept.push(id);
  if (kept.length > 20) blocks.delete(kept.shift());
  return block(id);
}

/** A table: its rows are arrays, `at` says where a column stands. */
async function tableOf(id) {
  const key = id + '-table';
  if (!blocks.has(key)) {
    blocks.set(key, block(id).then(([columns, ...rows]) => {
      const at = {};
      columns.forEach((column, place) => { at[column] = place; });
      return { at, rows };
    }));
  }
  return blocks.get(key);
}

/** All figures, each with its sentence, and what is looked through when one searches. */
let prepared = null;
function allFigures() {
  prepared ??= tableOf('figures').then((table) => {
    const { at, rows } = table;
    at.place = Math.max(...Object.values(at)) + 1;
    rows.forEach((row, place) => row.push(place));
    const places = new Map();
    let sentence = '';
    let last = -1;
    for (const row of rows) {
      if (row[at.doc] !== last) sentence = '';
      last = row[at.doc];
      sentence = row[at.evidence] ?? sentence;
      row[at.evidence] = sentence;
      places.set(last + ' ' + row[at.id], row);
    }
    table.hay = rows.map((row) => folded([
      indicatorWords(row[at.indicator]), row[at.subject] ?? '', row[at.predicate] ?? '', row[at.surface], row[at.evidence],
      documentWords(row[at.doc]),
    ].join('\n')));
    table.find = (doc, id) => places.get(doc + ' ' + id);
    return table;
  });
  return prepared;
}
