import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closed, opened, picture, view } from './browser.mjs';

const VIEWS = ['documents', 'figures', 'checks', 'panel'];
const choose = (page) => page.locator('.side > .rows a.row').nth(1).click();

test('the page speaks the language of the browser, and the other at a press', async () => {
  const page = await opened('samples', { locale: 'en-GB' });
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.deepEqual(await page.locator('#views a').allTextContents(), ['Documents', 'Figures', 'Checks', 'Panel']);
  await choose(page);
  await picture(page, 'document-en');
  const hash = await page.evaluate(() => location.hash);
  await page.click('#language');
  assert.equal(await page.getAttribute('html', 'lang'), 'zh-Hans');
  assert.deepEqual(await page.locator('#views a').allTextContents(), ['文档', '数据', '核对', '面板']);
  assert.equal(await page.evaluate(() => location.hash), hash, 'it stays where it was');
  assert.match(await page.title(), /5 份报告/);
  const chinese = await opened('samples');
  assert.equal(await chinese.getAttribute('html', 'lang'), 'zh-Hans');
  assert.deepEqual([...await closed(page), ...await closed(chinese)], []);
});

/** Texts whose contrast with what is behind them is below AA. */
const faint = (page) => page.evaluate(() => {
  const rgb = (colour) => {
    const canvas = document.createElement('canvas').getContext('2d');
    canvas.fillStyle = colour;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const behind = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      const colour = rgb(getComputedStyle(e).backgroundColor);
      layers.push(colour);
      if (colour[3] === 1) break;
    }
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
  };
  const light = (c) => {
    const [r, g, b] = c.slice(0, 3).map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const found = [];
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || seen.has(element) || element.closest('script, style, :disabled, [aria-hidden=true], .unseen, .skip') || !element.checkVisibility()) continue;
    seen.add(element);
    const style = getComputedStyle(element);
    const ground = behind(element);
    const ink = over(rgb(style.color), ground);
    const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) found.push(`${element.tagName}.${element.className} ${ratio.toFixed(2)} ${walker.currentNode.data.trim().slice(0, 20)}`);
  }
  return [...new Set(found)];
});

for (const scheme of ['light', 'dark']) {
  test(`${scheme}: every text has the contrast of AA`, async () => {
    const page = await opened('samples', { colorScheme: scheme });
    for (const name of VIEWS) {
      await view(page, name);
      if (name === 'documents') {
        await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
        await choose(page);
      }
      assert.deepEqual(await faint(page), [], name);
      await picture(page, `${name}-${scheme}`, { fullPage: name !== 'documents' });
    }
    assert.deepEqual(await closed(page), []);
  });
}

test('what can be pressed has a name, headings step down one by one, landmarks are named', async () => {
  const page = await opened('samples', { locale: 'en-GB' });
  for (const name of VIEWS) {
    await view(page, name);
    const faults = await page.evaluate(() => {
      const found = [];
      const named = (e) => (e.getAttribute('aria-label') ?? (e.labels?.[0] ?? e).textContent).trim();
      for (const e of document.querySelectorAll('a, button, input, select, summary, canvas, nav, table')) {
        if (e.checkVisibility() && !named(e)) found.push('no name: ' + e.outerHTML.slice(0, 80));
      }
      let last = 0;
      for (const h of document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')) {
        const level = Number(h.getAttribute('aria-level') ?? h.tagName[1]);
        if (h.checkVisibility() && level > last + 1 && !h.closest('.text')) found.push('heading skips: ' + h.textContent);
        last = level;
      }
      if (document.querySelectorAll('main').length !== 1 || document.querySelectorAll('h1').length !== 1) found.push('main, h1');
      const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
      if (new Set(ids).size !== ids.length) found.push('an id stands twice');
      for (const th of document.querySelectorAll('.data th')) if (!th.scope) found.push('th without scope');
      return found;
    });
    assert.deepEqual(faults, [], name);
  }
  await page.context().close();
});

test('everything is reached by keyboard alone, and the focus is seen', async () => {
  const page = await opened('samples');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  const visited = new Set();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const { what, outline } = await page.evaluate(() => {
      const e = document.activeElement;
      return { what: e.className || e.tagName, outline: getComputedStyle(e).outlineStyle };
    });
    visited.add(what);
    if (what !== 'BODY') assert.notEqual(outline, 'none', what);
  }
  for (const wanted of ['chip', 'figure']) assert.ok([...visited].some((v) => v.includes(wanted)), [...visited].join());
  await page.context().close();
});

test('on a telephone and on paper', async () => {
  const small = await opened('samples', { viewport: { width: 390, height: 800 } });
  for (const name of VIEWS) {
    await view(small, name);
    assert.ok(await small.evaluate(() => document.documentElement.scrollWidth <= innerWidth + 1), name + ' is wider than the screen');
    await picture(small, name + '-small');
  }
  await small.context().close();
  const page = await opened('samples');
  await choose(page);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.list').isVisible(), false);
  assert.equal(await page.locator('#views').isVisible(), false);
  const height = await page.locator('.text').evaluate((e) => e.getBoundingClientRect().height);
  assert.ok(await page.locator('.reader').evaluate((e, h) => e.getBoundingClientRect().height >= h, height), 'the whole text is printed');
  await picture(page, 'print', { fullPage: true });
  assert.deepEqual(await closed(page), []);
});
