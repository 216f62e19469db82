// The page from a local port: it is loaded again when the results change, and figures can be judged.
const [STAMP, JUDGE] = document.querySelector('meta[name="shiju-served"]').content.split(' ');
const LOOK = 2000; // milliseconds
const EDITABLE = ['value', 'value_max', 'unit', 'subject', 'predicate', 'indicator', 'period', 'scope', 'kind', 'bound', 'status', 'role'];
const WORDS = { kind: 'kinds', bound: 'bounds', status: 'statuses', role: 'roles' };
const judgedOf = new Map();
let editing = false;

/** Loads the page again when there are other results, unless somebody is writing; the place stays. */
async function follow() {
  try {
    const answer = await fetch('state');
    if (answer.ok && !editing && (await answer.text()) !== STAMP) {
      location.reload();
      return;
    }
  } catch {
    say(t('serverGone'));
  }
  setTimeout(follow, LOOK);
}
setTimeout(follow, LOOK);

/** What was said of a document's figures so far, by their ids. */
function judgedIn(number) {
  if (!judgedOf.has(number)) {
    judgedOf.set(number, fetch('judged/' + number).then((answer) => (answer.ok ? answer.json() : {})));
  }
  return judgedOf.get(number);
}

async function judge(number, id, verdict, cells) {
  const answer = await fetch('judgement', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ stamp: STAMP, document: number, id, verdict, cells }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  judgedOf.set(number, answer.json());
}

if (JUDGE === 'judge') {
  judging = (document, i, number) => {
    const m = document.measurements[i];
    const box = el('div', { class: 'judging', role: 'group', 'aria-label': t('judge') });
    if (typeof document.text !== 'string') return fill(box, el('p', { class: 'notice' }, t('judgeNoText')));
    draw();
    return box;

    async function draw(problem) {
      editing = false;
      const said = Object.hasOwn(await judgedIn(number), m.id) ? (await judgedIn(number))[m.id] : null;
      const button = (verdict, press) => el('button', { type: 'button', 'data-verdict': verdict, 'aria-pressed': String(said?.verdict === verdict), click: press }, named('verdictsOfPeople', verdict));
      fill(box,
        button('accepted', () => send('accepted', {})),
        button('changed', () => edit(said)),
        button('rejected', () => send('rejected', {})),
        el('span', { class: 'state' }, said ? Object.entries(said.cells).map(([column, cell]) => columnName(column) + ' ' + (cell || '–')).join(', ') : t('notJudged')),
        problem ? el('p', { class: 'notice', role: 'alert' }, problem) : null);
    }

    async function send(verdict, cells) {
      let problem = null;
      try {
        await judge(number, m.id, verdict, cells);
        say(named('verdictsOfPeople', verdict));
      } catch (fault) {
        problem = fault.message;
      }
      await draw(problem);
      box.querySelector(`[data-verdict=${verdict}]`)?.focus();
    }

    /** A field for each thing that may be said otherwise; only what differs is sent. */
    function edit(said) {
      editing = true;
      const fields = new Map();
      const found = (column) => String(m[column] ?? '');
      const rows = EDITABLE.map((column) => {
        const value = said?.cells?.[column] ?? found(column);
        const field = WORDS[column]
          ? el('select', {}, ['', ...Object.keys(STRINGS[language][WORDS[column]])].map((word) => el('option', { value: word, selected: word === value }, word === '' ? '–' : named(WORDS[column], word))))
          : el('input', { value, list: column === 'indicator' ? 'indicator-ids' : null, spellcheck: 'false', autocomplete: 'off' });
        fields.set(column, field);
        return el('label', { class: 'field' }, el('span', {}, columnName(column)), field);
      });
      const form = el('form', { submit: (event) => {
        event.preventDefault();
        const cells = {};
        for (const [column, field] of fields) if (field.value.trim() !== found(column)) cells[column] = field.value.trim();
        send(Object.keys(cells).length ? 'changed' : 'accepted', cells);
      } },
      rows,
      el('datalist', { id: 'indicator-ids' }, [...indicators.keys()].map((id) => el('option', { value: id }, indicatorName(id)))),
      el('div', { class: 'answers' }, el('button', { type: 'submit' }, t('save')), el('button', { type: 'button', click: () => draw() }, t('cancel'))));
      fill(box, form);
      fields.get('value').focus();
    }
  };
}

function columnName(column) {
  return column === 'value_max' ? t('valueMax') : t(column);
}
