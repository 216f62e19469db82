// What documents, regions, indicators and themes are called.
const THEMES = ['functions', 'institutions', 'decisions', 'enforcement', 'emergencies', 'disputes', 'oversight', 'technology', 'leadership'];
let indicators = new Map();

function readIndex(read) {
  index = read;
  indicators = new Map(Object.entries(index.indicators));
}

function indicatorName(id) {
  const entry = indicators.get(id);
  return entry ? (language === 'zh' ? entry.zh : entry.en) : String(id ?? '');
}

function indicatorWords(id) {
  const entry = indicators.get(id);
  return id == null ? '' : entry ? [id, entry.zh, entry.en].join('\n') : id;
}

/** One of THEMES, or 'other'. */
function themeOf(id) {
  const theme = indicators.get(id)?.theme;
  return THEMES.includes(theme) ? theme : 'other';
}

function themeName(theme) {
  return theme === 'other' ? t('noTheme') : named('themeNames', theme);
}

function documentTitle(number) {
  const entry = index.documents[number];
  return entry.title || entry.uri.split('/').at(-1) || t('noTitle');
}

function regionName(entry) {
  return entry.region?.name ?? '';
}

function documentWords(number) {
  const entry = index.documents[number];
  entry.words ??= [entry.title, entry.uri, regionName(entry), ...listed(entry.region?.parents), entry.report_year, ...listed(entry.issuers)].join('\n');
  return entry.words;
}

/** 761, 100 to 120: the value with its end, without its unit. */
function valueText(value, max) {
  return max == null ? grouped(value) : grouped(value) + '–' + grouped(max);
}

function pathTo(number, figure) {
  return '#documents/' + number + (figure == null ? '' : '/' + figure);
}

/** A theme's name in its colour. */
function themeChip(theme) {
  return el('span', { class: 'chip', 'data-theme': theme }, themeName(theme));
}

/** Texts by the rules of Chinese, numbers by size, nothing at the end. */
const collator = new Intl.Collator('zh-Hans', { numeric: true });
function compared(a, b) {
  if (a == null || a === '') return b == null || b === '' ? 0 : 1;
  if (b == null || b === '') return -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
