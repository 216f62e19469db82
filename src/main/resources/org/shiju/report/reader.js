// The text of a document with its evidence marked. Marks are links to the rows of figures, and back.

/** The article; marks.get(i) is the element of figure i. */
function textOf(document, number) {
  const laid = laidOut(document);
  const runs = runsOf(laid);
  const marks = new Map();
  const sentences = new Map();
  const article = el('article', { class: 'text', lang: 'zh-Hans', 'aria-label': t('text') });
  for (const block of blocksOf(laid)) article.append(shownBlock(block));
  return { article, marks, sentences, laid };

  function shownBlock(block) {
    switch (block.kind) {
      case 'furniture': {
        const size = block.lines.reduce((sum, line) => sum + line.end - line.start, 0);
        return el('details', { class: 'furniture' }, el('summary', { lang: language }, t('furniture', size)),
          block.lines.map((line) => el('p', {}, inline(line.start, line.end))));
      }
      case 'heading':
        return el('h' + Math.min(6, 2 + Math.max(1, block.level)), {}, inline(block.start, block.end));
      case 'title':
        return el('p', { class: 'title' }, inline(block.start, block.end));
      case 'row':
        return el('div', { class: 'scroller' }, el('table', { class: 'printed' }, el('tbody', {}, block.lines.map((line) => el('tr', {}, cellsOf(line))))));
      default:
        return block.headEnd == null
          ? el('p', {}, inline(block.start, block.end))
          : el('p', {}, el('b', { role: 'heading', 'aria-level': Math.min(6, 2 + Math.max(1, block.level)) }, inline(block.start, block.headEnd)), inline(block.headEnd, block.end));
    }
  }

  function cellsOf(line) {
    const cells = [];
    let start = line.start;
    while (start <= line.end) {
      const tab = laid.text.indexOf('\t', start);
      const end = tab < 0 || tab > line.end ? line.end : tab;
      cells.push(el('td', {}, inline(start, end)));
      start = end + 1;
    }
    return cells;
  }

  function inline(start, end) {
    const nodes = [];
    let holder = null;
    for (let i = firstRun(start); i < runs.length && runs[i].start < end; i++) {
      const run = runs[i];
      const text = laid.text.slice(Math.max(run.start, start), Math.min(run.end, end));
      if (!text) continue;
      if (!run.sentence) {
        holder = null;
        nodes.push(text);
        continue;
      }
      if (holder?.sentence !== run.sentence) {
        holder = { sentence: run.sentence, node: sentenceOf(run.sentence) };
        nodes.push(holder.node);
      }
      holder.node.append(run.figure == null ? text : markOf(run.figure, text));
    }
    return nodes;
  }

  function firstRun(start) {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle].end <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function sentenceOf(sentence) {
    const theme = sentence.indicator == null ? null : themeOf(sentence.indicator);
    const node = el('span', { class: theme ? 'evidence' : 'aside', 'data-theme': theme });
    sentences.set(sentence.number, [...(sentences.get(sentence.number) ?? []), node]);
    return node;
  }

  function markOf(figure, text) {
    const indicator = document.measurements[figure].indicator;
    const mark = el('a', {
      class: indicator == null ? 'figure bare' : 'figure',
      href: pathTo(number, figure),
      'data-theme': indicator == null ? null : themeOf(indicator),
      'data-figure': figure,
      title: indicator == null ? t('unlinked') : indicatorName(indicator),
    }, text);
    if (!marks.has(figure)) marks.set(figure, mark);
    return mark;
  }
}
