// The browser of the tests, and what every test wants of a page.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
export const ROOT = process.env.SHIJU_ROOT;
const PAGES = join(ROOT, 'target/browser/pages');
const PICTURES = join(ROOT, 'target/browser/pictures');

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
});
after(() => browser.close());

/**
 * Opens a page from its file and sees to it that the file is all it needs: requests, dialogs, faults and breaches of
 * its own policy are noted.
 */
export async function opened(name, options = {}) {
  const { hash = '', ...rest } = options;
  return shown(pathToFileURL(join(PAGES, name + '.html')).href + hash, /^(file|blob):/, rest);
}

/** The same of a page from a local port, which may ask that port and nobody else. */
export async function served(address) {
  return shown(address, { test: (url) => url.startsWith(address) || url.startsWith('blob:') }, {});
}

async function shown(url, allowed, rest) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', acceptDownloads: true, ...rest });
  const page = await context.newPage();
  page.noted = [];
  page.on('pageerror', (fault) => page.noted.push('fault: ' + fault.message));
  page.on('console', (said) => page.noted.push('console: ' + said.text()));
  page.on('dialog', (dialog) => { page.noted.push('dialog: ' + dialog.message()); dialog.dismiss(); });
  page.on('request', (request) => {
    if (!allowed.test(request.url())) page.noted.push('request: ' + request.url());
  });
  page.on('popup', (popup) => page.noted.push('popup: ' + popup.url()));
  await page.addInitScript(() => {
    window.breaches = [];
    addEventListener('securitypolicyviolation', (e) => window.breaches.push(e.violatedDirective + ' ' + e.blockedURI));
  });
  page.quiet = async () => [...page.noted, ...(await page.evaluate(() => window.breaches))];
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  return page;
}

/** Ends the page and gives what it did that it should not have done. */
export async function closed(page) {
  const noted = await page.quiet();
  await page.context().close();
  return noted;
}

export function documentsOf(name) {
  return readFileSync(join(PAGES, name + '.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

export function textFile(name) {
  return readFileSync(join(PAGES, name), 'utf8');
}

export async function view(page, name) {
  await page.click(`#views a[data-view=${name}]`);
  await page.waitForSelector(name === 'documents' ? '.text' : '.sheet h2');
}

export async function picture(page, name, options = {}) {
  await page.screenshot({ path: join(PICTURES, name + '.png'), ...options });
}

/** Presses a button that saves a file and gives the file's text. */
export async function saved(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const folder = mkdtempSync(join(tmpdir(), 'shiju-'));
  const path = join(folder, 'saved');
  await download.saveAs(path);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  rmSync(folder, { recursive: true });
  return { name: download.suggestedFilename(), text };
}

/** Rows of CSV, by RFC 4180. */
export function csv(text) {
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') { cell += '"'; i++; } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') { row.push(cell); cell = ''; } else if (c === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; } else if (c !== '\r') cell += c;
  }
  const [head, ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i]])));
}
