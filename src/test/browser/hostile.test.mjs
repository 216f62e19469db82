import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closed, csv, opened, picture, saved, view } from './browser.mjs';
import { ODD, PAYLOADS } from './payloads.mjs';

/** What no text may have made: elements that fetch, run or leave the page, and attributes that run. */
const made = (page) => page.evaluate(() => {
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    if (/^(IMG|SVG|IFRAME|OBJECT|EMBED|BASE|LINK|VIDEO|AUDIO)$/i.test(element.tagName)) found.push(element.tagName);
    if (element.tagName === 'SCRIPT' && element.type !== 'text/plain' && !element.previousElementSibling) found.push('SCRIPT');
    if (element.tagName === 'FORM' && element.hasAttribute('action')) found.push('FORM');
    for (const { name, value } of element.attributes) {
      if (/^on/.test(name)) found.push(name);
      if (name === 'style' && !/^(height|width|display|box-sizing)/.test(value)) found.push('style ' + value);
      if ((name === 'href' || name === 'src') && !/^#[\w/-]*$/.test(value)) found.push(value);
    }
  }
  if (document.scripts.length !== document.querySelectorAll('script[type="text/plain"]').length + 2) found.push('scripts');
  if (document.styleSheets.length !== 1) found.push('styles');
  return found;
});

for (const name of ['hostile', 'planted']) {
  test(`${name}: texts stay texts in every view and language`, async () => {
    const page = await opened(name);
    const items = page.locator('.items a');
    assert.equal(await items.count(), PAYLOADS.length);
    for (let i = 0; i < PAYLOADS.length; i++) {
      await items.nth(i).click();
      await page.waitForSelector(`.reader[data-document="${i}"]`);
      for (const details of await page.locator('.text details, .side details').all()) await details.evaluate((d) => { d.open = true; });
      if (await page.locator('a.row').count()) {
        await page.locator('a.row').first().click();
        await page.locator('.text a.figure').first().hover();
      }
      assert.deepEqual(await made(page), []);
    }
    await picture(page, name);
    for (const shown of ['figures', 'checks', 'panel']) {
      await view(page, shown);
      if (shown === 'figures') await page.locator('.filters select').first().selectOption('');
      for (const head of await page.locator('.data thead button:visible').all()) await head.click();
      assert.deepEqual(await made(page), []);
    }
    await page.click('#language');
    await view(page, 'figures');
    assert.deepEqual(await made(page), []);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.equal(page.context().pages().length, 1);
    assert.match(page.url(), new RegExp('/' + name + '\\.html'));
    assert.deepEqual(await closed(page), [], 'nothing was fetched, asked, or refused by the policy');
  });
}

test('payloads are shown as they stand', async () => {
  const page = await opened('planted');
  const titles = await page.$$eval('.items .name', (all) => all.map((n) => n.textContent));
  assert.deepEqual(titles, PAYLOADS);
  assert.equal(await page.textContent('#title'), PAYLOADS[1]);
  await page.context().close();
});

test('no exported cell is a formula', async () => {
  const page = await opened('planted');
  for (const shown of ['figures', 'checks', 'panel']) {
    await view(page, shown);
    if (shown === 'figures') await page.locator('.filters select').first().selectOption('');
    if (await page.locator('.export button').count() === 0) continue; // no panel of such documents
    const { text } = await saved(page, () => page.click('.export button'));
    const rows = csv(text);
    if (shown !== 'panel') assert.ok(rows.some((row) => Object.values(row).some((cell) => cell.startsWith("'=HYPERLINK"))));
    for (const row of rows) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+@\t\r\n＝＋－＠]|^-(?![\d.]+$)/);
  }
  assert.deepEqual(await closed(page), []);
});

test('the policy of the page refuses a script that would be added, and markup from texts', async () => {
  const page = await opened('samples');
  const refused = await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'window.ran = 1';
      document.body.append(script);
    } catch (fault) {
      return fault.name;
    }
    return window.ran === 1 ? 'ran' : 'blocked';
  });
  assert.notEqual(refused, 'ran');
  assert.equal(await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b id=made>x</b>');
      return 'made';
    } catch (fault) {
      return fault.name;
    }
  }), 'TypeError');
  await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => {}));
  await page.waitForFunction(() => window.breaches.some((breach) => breach.startsWith('connect-src')));
  await page.context().close();
});

test('results that are odd are shown as far as they go', async () => {
  const page = await opened('odd');
  for (let i = 0; i < ODD.length; i++) {
    await page.locator('.items a').nth(i).click();
    await page.waitForSelector(`.reader[data-document="${i}"]`);
    if (await page.locator('a.row:visible').count()) await page.locator('a.row:visible').first().click();
  }
  for (const shown of ['figures', 'checks', 'panel']) await view(page, shown);
  assert.deepEqual(await made(page), []);
  assert.deepEqual(await closed(page), []);
});
