import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closed, documentsOf, opened, picture } from './browser.mjs';

const squeezed = (text) => text.replace(/\s/g, '');

test('the list holds every document, and searching narrows it', async () => {
  const page = await opened('samples');
  assert.equal(await page.locator('.items li').count(), 5);
  await page.fill('.list input[type=search]', '湛江 2023');
  assert.equal(await page.locator('.items li').count(), 1);
  assert.match(await page.textContent('.list .told'), /1 份/);
  await page.fill('.list input[type=search]', '没有这样的文档');
  assert.equal(await page.locator('.items li').count(), 0);
  await page.fill('.list input[type=search]', '２０２３');
  assert.equal(await page.locator('.items li').count(), 2, 'full-width digits are digits');
  await page.locator('.items a').first().click();
  await page.waitForFunction(() => document.querySelector('.head h2').textContent.includes('定海'));
  assert.deepEqual(await closed(page), []);
});

test('no character of the text is lost, and furniture is folded', async () => {
  const page = await opened('samples');
  const documents = documentsOf('samples');
  for (let i = 0; i < documents.length; i++) {
    await page.locator('.items a').nth(i).click();
    await page.waitForSelector(`.reader[data-document="${i}"]`);
    assert.equal(await page.textContent('.head h2'), documents[i].metadata.title);
    const shown = await page.evaluate(() => {
      const text = document.querySelector('.text').cloneNode(true);
      text.querySelectorAll('summary').forEach((summary) => summary.remove());
      return text.textContent;
    });
    assert.equal(squeezed(shown), squeezed(documents[i].text));
  }
  const furniture = page.locator('.text details.furniture').first();
  assert.equal(await furniture.getAttribute('open'), null);
  assert.equal(await furniture.locator('p').first().isVisible(), false);
  await furniture.locator('summary').click();
  assert.equal(await furniture.locator('p').first().isVisible(), true);
  assert.deepEqual(await closed(page), []);
});

test('every figure is marked in the text, and its mark quotes it', async () => {
  const page = await opened('samples');
  const [document] = documentsOf('samples');
  const marks = await page.$$eval('.text a.figure', (all) => all.map((a) => [Number(a.dataset.figure), a.textContent]));
  assert.deepEqual(marks.map(([, text]) => squeezed(text)), document.measurements.map((m) => squeezed(m.surface)));
  for (const [i, m] of document.measurements.entries()) {
    const sentence = await page.locator(`.text a.figure[data-figure="${i}"]`).evaluate((a) => a.parentElement.textContent);
    assert.equal(squeezed(sentence), squeezed(m.evidence.text));
  }
  await page.context().close();
});

test('from row to sentence and back, by mouse and by keyboard', async () => {
  const page = await opened('samples');
  const row = page.locator('.side > .rows a.row').nth(2);
  await row.click();
  const figure = await page.evaluate(() => document.activeElement.dataset.figure);
  assert.ok(figure, 'the mark has the focus');
  assert.equal(await page.locator(`.text a[data-figure="${figure}"]`).getAttribute('aria-current'), 'true');
  assert.equal(await row.getAttribute('aria-current'), 'true');
  assert.equal(await page.locator('.text .on').count(), 1);
  assert.ok(await page.locator('.text .on').evaluate((e) => e.getBoundingClientRect().top >= 0 && e.getBoundingClientRect().top < innerHeight));
  assert.match(await page.evaluate(() => location.hash), /^#documents\/0\/\d+$/);
  await page.keyboard.press('Enter');
  assert.ok(await row.evaluate((e) => e === document.activeElement), 'Enter on the mark goes to the row');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.figure), figure, 'Enter on the row goes to the mark');
  await page.keyboard.press('j');
  assert.equal(await page.evaluate(() => Number(document.activeElement.dataset.figure)), Number(figure) + 1);
  await page.keyboard.press('k');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.figure), figure);
  await page.locator('.text a.figure').nth(7).click();
  assert.ok(await page.evaluate(() => document.activeElement.matches('a.row[aria-current=true]')));
  assert.match(await page.textContent('#said'), /./);
  assert.match(await page.textContent('.detail'), /规则/);
  await picture(page, 'document');
  assert.deepEqual(await closed(page), []);
});

test('buttons go from figure to figure in the order of the text', async () => {
  const page = await opened('samples');
  const chosen = () => page.locator('.text a.figure[aria-current=true]').getAttribute('data-figure');
  const [back, on] = [page.locator('.steps button').first(), page.locator('.steps button').last()];
  await on.click();
  assert.equal(await chosen(), '0');
  await on.click();
  assert.equal(await chosen(), '1');
  await back.click();
  await back.click();
  assert.equal(await chosen(), String(documentsOf('samples')[0].measurements.length - 1), 'before the first is the last');
  assert.deepEqual(await closed(page), []);
});

test('figures without an indicator stand apart', async () => {
  const page = await opened('samples');
  const [document] = documentsOf('samples');
  const linked = document.measurements.filter((m) => m.indicator != null).length;
  assert.equal(await page.locator('.side > .rows a.row').count(), linked);
  assert.equal(await page.locator('.side .unlinked a.row').count(), document.measurements.length - linked);
  assert.equal(await page.locator('.side .unlinked a.row').first().isVisible(), false);
  await page.locator('.text a.figure.bare').first().click();
  assert.equal(await page.locator('.side .unlinked a.row[aria-current=true]').isVisible(), true);
  await page.context().close();
});

test('a theme can be taken out of view', async () => {
  const page = await opened('samples');
  const chip = page.locator('.themes button').first();
  const theme = await chip.getAttribute('data-theme');
  await chip.click();
  assert.equal(await chip.getAttribute('aria-pressed'), 'false');
  assert.equal(await page.locator(`.text .evidence[data-theme=${theme}]:not(.faded)`).count(), 0);
  assert.equal(await page.locator(`.side li:not([hidden]) > a.row[data-theme=${theme}]`).count(), 0);
  await chip.click();
  assert.equal(await page.locator('.text .faded').count(), 0);
  await page.context().close();
});

test('an address opens a document at a figure, and the way back is the way back', async () => {
  const page = await opened('samples', { hash: '#documents/4/12' });
  assert.equal(await page.locator('.text a.figure[aria-current=true]').getAttribute('data-figure'), '12');
  await page.click('#views a[data-view=checks]');
  await page.waitForSelector('.sheet h2');
  await page.goBack();
  await page.waitForSelector('.text');
  assert.match(await page.textContent('.head h2'), /湛江/);
  await page.context().close();
});

test('where the results hold no text, the sentences are shown and the page says so', async () => {
  const page = await opened('sentences');
  const [document] = documentsOf('sentences');
  assert.match(await page.textContent('.notice'), /--include-text/);
  assert.equal(await page.locator('.text a.figure').count(), document.measurements.length);
  const sentences = new Set(document.measurements.map((m) => squeezed(m.evidence.text)));
  const shown = squeezed(await page.textContent('.text'));
  for (const sentence of sentences) assert.ok(shown.includes(sentence), sentence);
  await picture(page, 'sentences');
  assert.deepEqual(await closed(page), []);
});

test('one document needs no list, and its tables are tables', async () => {
  const page = await opened('table');
  assert.equal(await page.locator('.list').count(), 0);
  assert.deepEqual(await page.locator('#views a').allTextContents(), ['文档', '数据', '核对']);
  assert.match(await page.textContent('#title'), /^临禾县人民政府2023年/);
  const rows = await page.$$eval('.printed tr', (all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)));
  assert.deepEqual(rows.at(-1), ['行政规范性文件', '5', '2', '31']);
  assert.equal(await page.locator('.printed a.figure').count(), 6);
  await page.locator('.printed a.figure').last().click();
  assert.match(await page.textContent('.detail'), /位置/);
  await picture(page, 'table');
  assert.deepEqual(await closed(page), []);
});
