import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closed, csv, opened, picture, saved, textFile, view } from './browser.mjs';

const rows = csv(textFile('panel.csv'));
const number = (text) => Number(text.replaceAll(',', '').match(/-?[\d.]+/)[0]);

/** Whether something is drawn on every canvas in view. */
const painted = (page) => page.$$eval('canvas', (all) => all.map((canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Set();
  for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 200) colours.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
  return colours.size;
}));

test('the tables beside the charts hold the values that the command panel chooses', async () => {
  const page = await opened('years');
  await view(page, 'panel');
  const choices = await page.$$eval('.filters select >> nth=0', (s) => [...s[0].options].map((o) => o.value));
  assert.deepEqual(new Set(choices), new Set(rows.map((r) => r.indicator)));
  for (const indicator of choices) {
    await page.locator('.filters select').first().selectOption(indicator);
    const trend = page.locator('.part').first();
    const years = (await trend.locator('thead th').allTextContents()).slice(1).map((t) => t.trim());
    const shown = [];
    for (const line of await trend.locator('tbody tr').all()) {
      const [region, ...values] = await line.locator('> *').allTextContents();
      values.forEach((value, i) => { if (/\d/.test(value)) shown.push(`${region} ${years[i]} ${number(value)}`); });
    }
    const wanted = rows.filter((r) => r.indicator === indicator && r.value !== '').map((r) => `${r.region_name} ${r.year} ${Number(r.value)}`);
    assert.deepEqual(shown.sort(), wanted.sort(), indicator);
  }
  assert.deepEqual(await closed(page), []);
});

test('charts are drawn, named, and drawn anew for another indicator, year and colour', async () => {
  const page = await opened('years');
  await view(page, 'panel');
  for (const colours of await painted(page)) assert.ok(colours > 3, 'a canvas is blank');
  for (const canvas of await page.locator('canvas').all()) assert.match(await canvas.getAttribute('aria-label'), /图：.+/);
  const before = await page.locator('canvas').first().screenshot();
  await page.locator('.filters select').first().selectOption('litigation.appearance_rate');
  assert.notDeepEqual(await page.locator('canvas').first().screenshot(), before);
  const bars = await page.locator('canvas').nth(1).screenshot();
  await page.locator('.part').nth(1).locator('select').selectOption('2021');
  assert.notDeepEqual(await page.locator('canvas').nth(1).screenshot(), bars);
  await picture(page, 'panel', { fullPage: true });
  const light = await page.locator('canvas').first().screenshot();
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.notDeepEqual(await page.locator('canvas').first().screenshot(), light);
  assert.deepEqual(await closed(page), []);
});

test('regions are chosen, and a cell leads to its evidence', async () => {
  const page = await opened('years');
  await view(page, 'panel');
  const before = await page.locator('canvas').first().screenshot();
  await page.click('.picker summary');
  await page.locator('.picker input').first().uncheck();
  assert.notDeepEqual(await page.locator('canvas').first().screenshot(), before);
  await page.locator('.part').first().locator('tbody a').first().click();
  await page.waitForSelector('.text a.figure[aria-current=true]');
  assert.deepEqual(await closed(page), []);
});

test('coverage counts who tells what', async () => {
  const page = await opened('years');
  await view(page, 'panel');
  const part = page.locator('.part').last();
  const line = part.locator('tbody tr', { hasText: '行政复议申请收到数' });
  const counts = (await line.locator('td').allTextContents()).map(Number);
  const years = (await part.locator('thead th').allTextContents()).slice(1).map((t) => t.trim());
  const wanted = years.map((year) => new Set(rows.filter((r) => r.indicator === 'reconsideration.received' && r.year === year && r.value !== '').map((r) => r.region_name)).size);
  assert.deepEqual(counts, wanted);
  await part.locator('select').selectOption('regions');
  assert.equal(await part.locator('tbody tr').count(), new Set(rows.map((r) => r.region_name)).size);
  await page.context().close();
});

test('the cells of an indicator are exported', async () => {
  const page = await opened('years');
  await view(page, 'panel');
  await page.locator('.filters select').first().selectOption('reconsideration.received');
  const { text } = await saved(page, () => page.click('.export button'));
  const wanted = rows.filter((r) => r.indicator === 'reconsideration.received').map((r) => [r.region_name, r.year, r.value, r.growth].join(' '));
  assert.deepEqual(csv(text).map((r) => [r.region_name, r.year, r.value, r.growth].join(' ')), wanted);
  await page.context().close();
});
