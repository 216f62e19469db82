// A document as blocks to show: furniture, headings, paragraphs, rows of tables, with the runs of text inside them.

/** Offsets of the output count code points; JavaScript counts UTF-16 units. */
function unitsOf(text) {
  const sound = (offset) => (offset > 0 ? Math.trunc(offset) : 0);
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => Math.min(sound(offset), text.length);
  const places = [];
  for (let i = 0; i < text.length; i += text.codePointAt(i) > 0xffff ? 2 : 1) places.push(i);
  return (offset) => places[sound(offset)] ?? text.length;
}

/** The document in UTF-16: its text, sections and figures. */
function laidOut(document) {
  return typeof document.text === 'string' ? fromText(document) : fromSentences(document);
}

function fromText(document) {
  const text = document.text;
  const at = unitsOf(text);
  return {
    text,
    sections: listed(document.sections).map((s) => ({
      start: at(s.start),
      end: at(s.end),
      role: s.role,
      level: s.level ?? 0,
      headEnd: typeof s.heading !== 'string' ? null : endOfHeading(text, at(s.heading_start), s),
    })),
    figures: document.measurements.map((m) => ({
      start: at(m.start), end: at(m.end), from: at(m.evidence.start), to: at(m.evidence.end), indicator: m.indicator,
    })),
  };
}

/** A heading stands behind its marker, most often at once. */
function endOfHeading(text, start, section) {
  const place = text.indexOf(section.heading, start);
  const marker = (section.marker ?? '').length;
  return (place >= start && place <= start + marker + 8 ? place : start + marker) + section.heading.length;
}

/** Where the results hold no text: the sentences with figures, under the headings they name. */
function fromSentences(document) {
  let text = '';
  let path = [];
  let sentence = null;
  let from = 0;
  const sections = [];
  const figures = [];
  for (const m of document.measurements) {
    const next = typeof m.section === 'string' ? m.section.split(' / ') : [];
    let same = 0;
    while (same < next.length && next[same] === path[same]) same++;
    next.slice(same).forEach((heading, i) => {
      sections.push({ start: text.length, end: Infinity, role: m.section_role, level: same + i + 1, headEnd: text.length + heading.length });
      text += heading + '\n';
    });
    path = next;
    if (m.evidence.start !== sentence) {
      from = text.length;
      text += m.evidence.text.replaceAll('\n', ' ') + '\n';
    }
    sentence = m.evidence.start;
    const at = unitsOf(m.evidence.text);
    figures.push({
      start: from + at(m.start - m.evidence.start),
      end: from + at(m.end - m.evidence.start),
      from,
      to: from + m.evidence.text.length,
      indicator: m.indicator,
    });
  }
  return { text, sections: bounded(sections, text.length), figures };
}

/** A section ends where the next of its level, or above it, begins. */
function bounded(sections, length) {
  sections.forEach((section, i) => {
    section.end = sections.slice(i + 1).find((later) => later.level <= section.level)?.start ?? length;
  });
  return sections;
}

/** Blocks in text order: {kind, start, end, level, headEnd}; kind is furniture, heading, paragraph or row. */
function blocksOf(laid) {
  const { text, sections } = laid;
  const cuts = new Set([0, text.length]);
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) cuts.add(i + 1);
  for (const section of sections) cuts.add(section.start).add(Math.min(section.end, text.length));
  const places = [...cuts].sort((a, b) => a - b);
  const waiting = [...sections].sort((a, b) => a.start - b.start || a.level - b.level);
  let open = [];
  let next = 0;
  const headed = new Set();
  const blocks = [];
  for (let i = 0; i + 1 < places.length; i++) {
    while (next < waiting.length && waiting[next].start <= places[i]) open.push(waiting[next++]);
    open = open.filter((section) => section.end > places[i]);
    const piece = trimmed(text, places[i], places[i + 1]);
    if (piece) blocks.push(blockOf(text, piece, deepest(open), headed));
  }
  return joined(blocks);
}

function trimmed(text, start, end) {
  while (start < end && /[\s\u3000]/.test(text[start])) start++;
  while (end > start && /[\s\u3000]/.test(text[end - 1])) end--;
  return start < end ? { start, end } : null;
}

function deepest(open) {
  let best = null;
  for (const section of open) if (!best || section.level >= best.level) best = section;
  return best;
}

function blockOf(text, { start, end }, section, headed) {
  if (section?.role === 'furniture') return { kind: 'furniture', start, end };
  if (section && section.headEnd != null && !headed.has(section)) {
    headed.add(section);
    if (end <= section.headEnd + 1) return { kind: 'heading', start, end, level: section.level };
    return { kind: 'paragraph', start, end, headEnd: section.headEnd, level: section.level };
  }
  const kind = section?.role === 'title' ? 'title' : text.slice(start, end).includes('\t') ? 'row' : 'paragraph';
  return { kind, start, end };
}

/** Lines of furniture that follow each other are one block, and so are rows. */
function joined(blocks) {
  const result = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const several = block.kind === 'furniture' || block.kind === 'row';
    if (several && last?.kind === block.kind) last.lines.push(block);
    else result.push(several ? { kind: block.kind, lines: [block] } : block);
  }
  return result;
}

/**
 * The text cut where a sentence or a figure begins or ends: {start, end, evidence, figure}. Both are numbers of figures;
 * the first to claim a character has it.
 */
function runsOf(laid) {
  const { figures, text } = laid;
  const cuts = new Set([0, text.length]);
  const sentences = new Map();
  figures.forEach((figure, i) => {
    cuts.add(figure.start).add(figure.end).add(figure.from).add(figure.to);
    const key = figure.from + '-' + figure.to;
    if (!sentences.has(key)) sentences.set(key, { from: figure.from, to: figure.to, number: sentences.size, first: i, indicator: null });
    const sentence = sentences.get(key);
    sentence.indicator ??= figure.indicator;
    figure.sentence = sentence;
  });
  const places = [...cuts].sort((a, b) => a - b);
  const bySentence = [...sentences.values()].sort((a, b) => a.from - b.from);
  const byFigure = figures.map((figure, number) => ({ number, from: figure.start, to: figure.end })).sort((a, b) => a.from - b.from);
  const sentenceAt = covering(bySentence);
  const figureAt = covering(byFigure);
  const runs = [];
  for (let i = 0; i + 1 < places.length; i++) {
    runs.push({ start: places[i], end: places[i + 1], sentence: sentenceAt(places[i]), figure: figureAt(places[i])?.number });
  }
  return runs;
}

/** For places in rising order: the first of these spans that covers the place. */
function covering(spans) {
  let next = 0;
  let open = [];
  return (place) => {
    while (next < spans.length && spans[next].from <= place) open.push(spans[next++]);
    open = open.filter((span) => span.to > place);
    return open[0];
  };
}
