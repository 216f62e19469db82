import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closed, csv, documentsOf, opened, picture, saved, view } from './browser.mjs';

const all = documentsOf('samples').flatMap((d) => d.measurements.map((m) => ({ ...m, document: d })));
const cells = (page, column) => page.$$eval(`.data tbody tr > :nth-child(${column})`, (nodes) => nodes.map((n) => n.textContent.trim()));
const told = async (page) => Number((await page.textContent('.bar .told')).match(/\d+/)[0]);
const pick = (page, label, value) => page.locator('.filters label', { hasText: label }).locator('select').selectOption(value);

test('figures are filtered by indicator, theme, region, year and words', async () => {
  const page = await opened('samples');
  await view(page, 'figures');
  assert.equal(await told(page), all.filter((m) => m.indicator).length);
  await pick(page, '指标对应', 'bare');
  assert.equal(await told(page), all.filter((m) => !m.indicator).length);
  await pick(page, '指标对应', '');
  assert.equal(await told(page), all.length);
  await pick(page, '年度', '2023');
  assert.equal(await told(page), all.filter((m) => m.document.metadata.report_year === 2023).length);
  await pick(page, '地区', '湛江市');
  const there = all.filter((m) => m.document.metadata.region.name === '湛江市');
  assert.equal(await told(page), there.length);
  await page.fill('.filters input[type=search]', '行政复议');
  const words = await told(page);
  assert.ok(words > 0 && words < there.length);
  for (const row of await page.$$eval('.data tbody tr', (rows) => rows.map((r) => r.textContent))) assert.match(row, /行政复议/);
  await page.fill('.filters input[type=search]', '没有这样的话');
  assert.equal(await told(page), 0);
  assert.equal(await page.locator('.none').isVisible(), true);
  assert.deepEqual(await closed(page), []);
});

test('a head sorts by size, and again the other way round', async () => {
  const page = await opened('samples');
  await view(page, 'figures');
  const head = page.locator('.data thead button', { hasText: '数值' });
  const numbers = async () => (await cells(page, 2)).map((text) => Number(text.split('–')[0].replaceAll(',', '')));
  await head.click();
  const down = await numbers();
  assert.deepEqual(down, [...down].sort((a, b) => b - a));
  assert.equal(await page.locator('.data th[aria-sort]').getAttribute('aria-sort'), 'descending');
  await head.click();
  const up = await numbers();
  assert.deepEqual(up, [...up].sort((a, b) => a - b));
  assert.ok(up[0] < down[0]);
  await head.focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await numbers(), down, 'by keyboard too');
  await picture(page, 'figures');
  await page.context().close();
});

test('pages are turned', async () => {
  const page = await opened('samples');
  await view(page, 'figures');
  await pick(page, '指标对应', '');
  const first = await page.textContent('.data tbody');
  await page.click('.pager button:last-child');
  assert.notEqual(await page.textContent('.data tbody'), first);
  await page.click('.pager button:first-child');
  assert.equal(await page.textContent('.data tbody'), first);
  await page.context().close();
});

test('what is filtered is exported, digit by digit', async () => {
  const page = await opened('samples');
  await view(page, 'figures');
  await pick(page, '地区', '湛江市');
  const { name, text } = await saved(page, () => page.click('.export button'));
  assert.equal(name, 'figures.csv');
  assert.ok(!text.startsWith('\ufeff'));
  assert.ok(text.includes('\r\n'));
  const wanted = all.filter((m) => m.document.metadata.region.name === '湛江市' && m.indicator);
  const rows = csv(text);
  assert.deepEqual(rows.map((r) => r.id), wanted.map((m) => m.id));
  assert.deepEqual(rows.map((r) => Number(r.value)), wanted.map((m) => m.value));
  assert.deepEqual(rows.map((r) => r.evidence_text), wanted.map((m) => m.evidence.text));
  await page.check('.export input');
  const marked = await saved(page, () => page.click('.export button'));
  assert.equal(marked.text, '\ufeff' + text);
  assert.deepEqual(await closed(page), []);
});

test('a value leads to its evidence', async () => {
  const page = await opened('samples');
  await view(page, 'figures');
  await page.locator('.data tbody a').nth(30).click();
  await page.waitForSelector('.text a.figure[aria-current=true]');
  assert.equal(await page.locator('.text .on').count() > 0, true);
  await page.context().close();
});

test('checks that do not hold come first, with their arithmetic', async () => {
  const page = await opened('samples');
  await view(page, 'checks');
  const verdicts = await page.$$eval('.data:first-of-type tbody .verdict', (all) => all.map((v) => v.dataset.verdict));
  const rank = ['inconsistent', 'implausible', 'consistent'];
  assert.deepEqual(verdicts, [...verdicts].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)));
  const checks = documentsOf('samples').flatMap((d) => d.checks);
  assert.equal(verdicts.length, checks.length);
  assert.equal(verdicts[0], 'inconsistent');
  const sums = await page.$$eval('.data .sum', (all) => all.map((s) => s.textContent.replace(/\s/g, '')));
  assert.ok(sums.includes('31≤32'), sums.join(' '));
  await picture(page, 'checks');
  await pick(page, '结论', 'implausible');
  assert.equal(await page.locator('.data').first().locator('tbody tr').count(), checks.filter((c) => c.status === 'implausible').length);
  const { text } = await saved(page, () => page.click('.export button'));
  assert.equal(csv(text).length, checks.filter((c) => c.status === 'implausible').length);
  await page.locator('.data .operands a').first().click();
  await page.waitForSelector('.text a.figure[aria-current=true]');
  assert.deepEqual(await closed(page), []);
});

test('warnings are told', async () => {
  const page = await opened('samples');
  await view(page, 'checks');
  const warnings = documentsOf('samples').flatMap((d) => d.warnings);
  assert.ok(warnings.length > 0);
  for (const warning of warnings) assert.ok((await page.textContent('.sheet')).includes(warning.message));
  await page.context().close();
});
