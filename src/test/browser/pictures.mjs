// The pictures of README.md and src/docs: the page of 'shiju report', and a terminal with what the program printed.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = process.env.SHIJU_ROOT;
const to = join(root, 'src/docs/pictures');

/** What is typed, as a person would; the first word is found in the program's own folder. */
const TYPED = [
  'shiju explain --text 全市收到行政复议申请761宗,立案受理623宗。 | tail -n 13',
  'shiju extract samples/dinghai-2023.txt -f csv --table checks | cut -d, -f11-12 | grep inconsistent',
  'shiju panel samples | cut -d, -f2,8-12 | grep reconsideration',
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'],
});

async function report(name, page, act) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 }, locale: 'zh-CN', colorScheme: 'light', reducedMotion: 'reduce' });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(join(root, 'target/browser/pages', page + '.html')).href);
  await tab.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  await act(tab);
  await tab.screenshot({ path: join(to, name + '.png'), animations: 'disabled' });
  await context.close();
}

function printed(command) {
  return execFileSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, PATH: join(root, 'target/shiju/bin') + ':' + process.env.PATH, SHIJU_LANG: 'zh', SHIJU_OPTS: '' },
  });
}

async function terminal(name) {
  const context = await browser.newContext({ viewport: { width: 980, height: 600 } });
  const tab = await context.newPage();
  await tab.setContent(`<style>
    body { margin: 0; background: #1b1f24; }
    pre { margin: 0; padding: 18px 22px; color: #d7dde3; font: 14px/1.45 "Noto Sans Mono CJK SC", monospace; white-space: pre-wrap; }
    b { color: #8ccf7e; font-weight: 600; }
  </style><pre></pre>`);
  const runs = TYPED.map((command) => [command, printed(command)]);
  await tab.evaluate((all) => {
    const pre = document.querySelector('pre');
    for (const [command, output] of all) {
      const line = document.createElement('b');
      line.textContent = '$ ' + command;
      pre.append(line, '\n' + output + '\n');
    }
  }, runs);
  await tab.locator('pre').screenshot({ path: join(to, name + '.png') });
  await context.close();
}

mkdirSync(to, { recursive: true });
await report('report', 'samples', async (tab) => {
  await tab.locator('.items a', { hasText: '定海' }).first().click();
  await tab.locator('.side > .rows a.row', { hasText: '审结' }).first().click();
});
await report('panel', 'years', async (tab) => {
  await tab.click('#views a[data-view=panel]');
  await tab.waitForSelector('.sheet canvas');
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
});
await terminal('terminal');
await browser.close();
