import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { closed, opened, picture, view } from './browser.mjs';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
/** Milliseconds that are meant to hold on an idle machine; a busy one may take this many times as long. */
const PAINT = 1500;
const FILTER = 100;
const BUSY = 3;

test('500 documents: first paint, the first document, filters', async () => {
  const lines = [];
  const paints = [];
  const shown = [];
  let page;
  for (let i = 0; i < 3; i++) {
    if (page) assert.deepEqual(await closed(page), []);
    page = await opened('large');
    paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime));
    shown.push(await page.evaluate(() => performance.getEntriesByName('shown')[0].startTime));
  }
  lines.push(`first paint ${median(paints).toFixed(0)} ms, first document shown ${median(shown).toFixed(0)} ms (medians of three)`);
  await picture(page, 'large');

  /** Types each of these words at once; milliseconds until the page is laid out again. */
  const typed = (selector, words) => page.evaluate(([where, all]) => all.map((word) => {
    const field = document.querySelector(where);
    const start = performance.now();
    field.value = word;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }), [selector, words]);
  const list = await typed('.list input', ['市', '市委 2021', '镇', '杨', '']);
  lines.push(`list of documents: median ${median(list).toFixed(1)} ms, most ${Math.max(...list).toFixed(1)} ms`);

  await view(page, 'figures');
  const rows = Number((await page.textContent('.bar .told')).replaceAll(',', '').match(/\d+(?=\D*$)/)[0]);
  assert.ok(rows > 30000, String(rows));
  await page.locator('.filters select').first().selectOption('');
  const plain = await typed('.filters input', ['行政复议', '申请 2023', '负责人出庭', '没有这样的话', '9', '']);
  lines.push(`table of ${rows} figures: median ${median(plain).toFixed(1)} ms, most ${Math.max(...plain).toFixed(1)} ms`);
  await page.click('.data thead button >> nth=1');
  const sorted = await typed('.filters input', ['行政复议', '申请 2023', '9', '']);
  lines.push(`the same, sorted by value: median ${median(sorted).toFixed(1)} ms, most ${Math.max(...sorted).toFixed(1)} ms`);
  assert.ok(await page.locator('.data tbody tr').count() <= 50, 'only the rows of one page are drawn');

  const started = Date.now();
  await view(page, 'panel');
  lines.push(`panel opened in ${Date.now() - started} ms`);
  await picture(page, 'large-panel', { fullPage: true });
  writeFileSync('times.txt', lines.join('\n') + '\n');
  assert.ok(median(paints) <= PAINT * BUSY, lines[0]);
  assert.ok(median(shown) <= PAINT * BUSY, lines[0]);
  for (const times of [list, plain, sorted]) assert.ok(median(times) <= FILTER * BUSY, lines.join('; '));
  assert.deepEqual(await closed(page), []);
});

test('500 documents: those further down are reached', async () => {
  const page = await opened('large', { hash: '#documents/499/3' });
  assert.equal(await page.locator('.text a.figure[aria-current=true]').count() > 0, true);
  const before = await page.locator('.items li').count();
  await page.click('.list .more');
  assert.ok(await page.locator('.items li').count() > before);
  assert.deepEqual(await closed(page), []);
});
