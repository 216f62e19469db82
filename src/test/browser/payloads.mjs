// Texts that would do something if a page took them for more than text. Each says so by window.ran, a dialog or a request.
export const PAYLOADS = [
  '<script>window.ran=1;alert(1)</script>',
  '</script><script>window.ran=2;alert(2)</script>',
  '<img src=x onerror="window.ran=3;alert(3)">',
  '"><svg onload="window.ran=4;alert(4)">',
  "' onmouseover='window.ran=5;alert(5)' autofocus onfocus='window.ran=5",
  'javascript:window.ran=6;alert(6)',
  '<!--<script>window.ran=7',
  '<iframe srcdoc="<script>parent.ran=8</script>"></iframe>',
  '<a href="javascript:window.ran=9">点</a>',
  '<style>@import "http://127.0.0.1:9/x.css";*{background:url(http://127.0.0.1:9/y)}</style>',
  '<base href="http://127.0.0.1:9/"><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/">',
  '${window.ran=12}{{constructor.constructor("window.ran=12")()}}',
  '__proto__',
  'constructor',
  '=HYPERLINK("http://127.0.0.1:9/","点")',
  '\u2028\u2029\u202e\ufeff',
  '<form action="http://127.0.0.1:9/"><button>交</button></form>',
];

/** Every text of a document becomes the payload, its whole text many times over; except those that say what it is. */
export function plant(node, payload) {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'text' && value?.length > 1000) node[key] = payload.repeat(Math.ceil(value.length / payload.length));
    else if (typeof value === 'string' && key !== 'schema') node[key] = payload;
    else if (value && typeof value === 'object') plant(value, payload);
  }
  return node;
}

/** Results of another hand, which the contract lets through: what a page must bear without falling over. */
export const ODD = [
  (document) => ({ ...document, metadata: {}, sections: null, warnings: null }),
  (document) => ({ ...document, metadata: { title: 7, issuers: '一', region: '二', report_year: 'x' }, checks: [{ operands: 'm1' }, {}] }),
  (document) => ({ ...document, text: '𠮷'.repeat(90) + document.text.slice(0, 200) }),
  (document) => {
    for (const m of document.measurements) Object.assign(m, { start: -5, end: 1e8, section: 3, evidence: { text: '' }, unit: 4, indicator: 'no.such' });
    return document;
  },
  (document) => {
    for (const m of document.measurements) m.evidence = { text: m.evidence.text };
    return { ...document, text: null };
  },
  (document) => ({ ...document, sections: document.sections.map((s) => ({ ...s, start: 9000 - s.start, end: 0, level: 'x', heading: 5 })), measurements: [] }),
];
