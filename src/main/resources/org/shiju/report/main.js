// Which view is shown, in which language; begins when the page is read.
const VIEWS = { documents: documentsView, figures: figuresView, checks: checksView, panel: panelView };
let views = new Map();

function viewNames() {
  return Object.keys(VIEWS).filter((name) => name !== 'panel' || index.documents.length > 1);
}

function frame() {
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  const title = index.title || (index.documents.length === 1 ? documentTitle(0) : t('documentsTitle', count(index.documents.length)));
  document.title = title + ' – Shiju';
  byId('title').textContent = title;
  byId('skip').textContent = t('skip');
  const switcher = byId('language');
  switcher.textContent = t('language');
  switcher.setAttribute('aria-label', t('languageLabel'));
  byId('views').setAttribute('aria-label', t('views'));
  fill(byId('views'), viewNames().map((name) => el('a', { href: '#' + name, 'data-view': name }, t(name))));
  const rules = [...new Set(index.made.map((made) => made.split(' ')[1].slice(0, 12)))].join(', ');
  byId('made').textContent = t('made', index.version, rules);
}

function show() {
  const [name, number, figure] = location.hash.slice(1).split('/');
  const view = viewNames().includes(name) ? name : 'documents';
  if (!views.has(view)) views.set(view, VIEWS[view]());
  const shown = views.get(view);
  const main = byId('main');
  if (main.firstChild !== shown.node) main.replaceChildren(shown.node);
  main.dataset.view = view;
  for (const link of byId('views').children) {
    if (link.dataset.view === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  return shown.open(number == null ? current?.number ?? 0 : Number(number), figure == null ? null : Number(figure));
}

function restart() {
  views = new Map();
  const number = current?.number;
  current = null;
  frame();
  if (number != null && !location.hash) history.replaceState(null, '', pathTo(number));
  return show();
}

function keyed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  if (byId('main').dataset.view !== 'documents' || !current) return;
  if (event.key === 'j' || event.key === 'k') {
    event.preventDefault();
    current.step(event.key === 'j' ? 1 : -1);
  }
}

async function start() {
  try {
    readIndex(await unpacked('index'));
    frame();
    byId('language').addEventListener('click', () => {
      language = language === 'zh' ? 'en' : 'zh';
      restart();
    });
    byId('skip').addEventListener('click', (event) => {
      event.preventDefault();
      byId('main').focus();
    });
    addEventListener('hashchange', show);
    addEventListener('unhandledrejection', (event) => failed(event.reason));
    document.addEventListener('keydown', keyed);
    await show();
    performance.mark('shown');
    (window.requestIdleCallback ?? setTimeout)(() => allFigures());
  } catch (fault) {
    failed(fault);
    throw fault;
  }
}

function failed(fault) {
  byId('main').replaceChildren(el('p', { class: 'notice' }, t('failed', fault?.message ?? fault)));
}

start();
