// Elements, texts, numbers. Data becomes text nodes and nothing else: the page's own policy refuses markup.
let language = navigator.languages.some((l) => /^zh\b/i.test(l)) ? 'zh' : 'en';

function t(key, ...values) {
  return STRINGS[language][key].replace(/\{(\d)\}/g, (all, n) => String(values[n]));
}

/** What a value of the output is called: named('statuses', 'target'). */
function named(group, value) {
  const names = STRINGS[language][group];
  return value != null && Object.hasOwn(names, value) ? names[value] : String(value ?? '');
}

const PROPERTIES = new Set(['hidden', 'value', 'checked', 'selected', 'disabled', 'open', 'htmlFor', 'tabIndex', 'colSpan']);

/** An element. Attributes come from the program; an address may only lead to a place in this page. */
function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value == null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (PROPERTIES.has(name)) element[name] = value;
    else if (name === 'href' && !/^#[\w/-]*$/.test(value)) throw new Error('no place in this page');
    else element.setAttribute(name, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(2)) {
    if (child != null && child !== false) element.append(child instanceof Node ? child : String(child));
  }
  return element;
}

function fill(element, ...children) {
  element.replaceChildren();
  return append(element, children);
}

function byId(id) {
  return document.getElementById(id);
}

/** 12034.5 as 12,034.5, digit by digit: a number would lose some. */
function grouped(value) {
  const [whole, part] = String(value).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return part === undefined ? digits : digits + '.' + part;
}

/** A list of the output; empty where there is none. */
function listed(value) {
  return Array.isArray(value) ? value : [];
}

function count(number) {
  return grouped(String(number));
}

/** Told by screen readers. */
function say(text) {
  byId('said').textContent = text;
}

/** A labelled search field. */
function searchField(label, hint, input) {
  const field = el('input', { type: 'search', placeholder: hint, autocomplete: 'off', spellcheck: 'false', 'aria-label': label, input: () => input(field.value) });
  return el('label', { class: 'field grow' }, el('span', {}, label), field);
}

/** A labelled choice; options are [value, name] pairs. */
function choiceField(label, options, value, change) {
  const select = el('select', { change: () => change(select.value) },
    options.map(([v, name]) => el('option', { value: v, selected: v === value }, name)));
  return el('label', { class: 'field' }, el('span', {}, label), select);
}

/** Lower case, full-width letters and digits as half-width ones, so that both are found. */
function folded(text) {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether a folded text holds every word of a folded query. */
function holds(text, words) {
  for (const word of words) if (!text.includes(word)) return false;
  return true;
}

function wordsOf(query) {
  return folded(query).split(/\s+/).filter(Boolean);
}
