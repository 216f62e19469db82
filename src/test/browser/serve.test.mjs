import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, appendFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT, picture, served } from './browser.mjs';

/** Starts 'shiju serve' as a person would and waits for the address that it prints. */
function serving(...args) {
  const child = spawn(join(ROOT, 'target/shiju/bin/shiju'), ['serve', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = new Promise((done, fail) => {
    let printed = '';
    child.stdout.on('data', (bytes) => {
      printed += bytes;
      if (printed.includes('\n')) done(printed.trim());
    });
    child.on('exit', (code) => fail(new Error('serve ended with ' + code)));
  });
  return { address, end: () => child.kill('SIGTERM') };
}

function rowsOf(file) {
  const [head, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
}

test('figures are accepted, changed and rejected, and lie there as gold', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shiju-'));
  const results = join(folder, 'r.jsonl');
  copyFileSync(join(ROOT, 'target/browser/pages/samples.jsonl'), results);
  const server = serving(results, '-o', join(folder, 'gold'));
  try {
    const page = await served(await server.address);
    await page.locator('.items a', { hasText: '定海' }).first().click();
    const row = (text) => page.locator('.side a.row', { hasText: text }).first();
    const press = (verdict) => page.click(`.judging [data-verdict=${verdict}]`);
    const pressed = (verdict) => page.waitForSelector(`.judging [data-verdict=${verdict}][aria-pressed=true]`);

    await row('行政复议受理数').click();
    await press('accepted');
    await pressed('accepted');

    await row('行政复议审结数').click();
    await press('changed');
    await page.locator('.judging label', { hasText: '动作' }).locator('input').fill('办结');
    await picture(page, 'judging');
    await page.click('.judging button[type=submit]');
    await pressed('changed');
    assert.match(await page.locator('.judging .state').textContent(), /动作 办结/);

    await page.evaluate(() => document.querySelectorAll('details').forEach((d) => { d.open = true; }));
    await page.locator('.side .unlinked a.row').first().click();
    await press('rejected');
    await pressed('rejected');

    const rows = rowsOf(join(folder, 'gold/dinghai-2023.quantities.tsv'));
    assert.equal(rows.find((r) => r.indicator === 'reconsideration.accepted').required, 'yes');
    assert.equal(rows.find((r) => r.indicator === 'reconsideration.concluded').predicate, '办结');
    assert.equal(rows.filter((r) => r.required === 'yes').length, 2);
    assert.equal(rows.length, 66, 'the rejected one is gone, the others wait');

    await row('行政复议审结数').click();
    await press('changed');
    await page.locator('.judging label', { hasText: '数值' }).locator('input').fill('many');
    await page.click('.judging button[type=submit]');
    await page.waitForSelector('.judging [role=alert]');
    assert.match(await page.locator('.judging [role=alert]').textContent(), /no_number/);
    assert.deepEqual((await page.quiet()).filter((noted) => !/409/.test(noted)), []);

    await page.reload();
    await row('行政复议受理数').click();
    await pressed('accepted');
    await page.context().close();
  } finally {
    server.end();
    rmSync(folder, { recursive: true });
  }
});

test('the page follows results that grow', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shiju-'));
  const results = join(folder, 'r.jsonl');
  const lines = readFileSync(join(ROOT, 'target/browser/pages/samples.jsonl'), 'utf8').trimEnd().split('\n');
  appendFileSync(results, lines[0] + '\n' + lines[1] + '\n');
  const server = serving(results);
  try {
    const page = await served(await server.address);
    assert.equal(await page.locator('.items li').count(), 2);
    assert.equal(await page.locator('.judging').count(), 0);
    appendFileSync(results, lines[2] + '\n');
    await page.waitForFunction(() => document.querySelectorAll('.items li').length === 3);
    assert.deepEqual(await page.quiet(), []);
    await page.context().close();
  } finally {
    server.end();
    rmSync(folder, { recursive: true });
  }
  assert.equal(existsSync(folder), false);
});
