// Makes the pages that the tests open, as a user would: extract, then report.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ODD, PAYLOADS, plant } from './payloads.mjs';

const root = process.env.SHIJU_ROOT;
const pages = join(root, 'target/browser/pages');
const LARGE = 500;

function run(command, ...args) {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 });
}

const shiju = (...args) => run('target/shiju/bin/shiju', ...args);
const results = (name) => join(pages, name + '.jsonl');

function page(name, ...args) {
  shiju('report', results(name), '-q', '-o', join(pages, name + '.html'), ...args);
}

/** Two years of one county, and a neighbour: what a panel is for. */
function years() {
  const folder = join(pages, 'years');
  mkdirSync(folder, { recursive: true });
  const report = (place, year, received, accepted, rate) => `${place}人民政府${year}年法治政府建设情况报告

一、行政复议工作
${year}年,全县收到行政复议申请${received}件,受理${accepted}件。行政机关负责人出庭应诉率达${rate}%。

二、行政执法
全年查处违法案件${received * 3}件,罚款${received}万元。
`;
  writeFileSync(join(folder, 'qinghe-2021.txt'), report('青禾县', 2021, 96, 80, 91.5));
  writeFileSync(join(folder, 'qinghe-2022.txt'), report('青禾县', 2022, 120, 100, 95.3));
  writeFileSync(join(folder, 'qinghe-2023.txt'), report('青禾县', 2023, 150, 131, 98.5));
  writeFileSync(join(folder, 'baisha-2022.txt'), report('白沙县', 2022, 61, 60, 88));
  writeFileSync(join(folder, 'baisha-2023.txt'), report('白沙县', 2023, 70, 66, 90.4));
  return folder;
}

/** A page with a table, which the text has as rows with tabs. */
function table() {
  const folder = join(pages, 'table');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'linhe-2023.html'), `<html><head><meta charset="utf-8"><title>临禾县人民政府2023年政府信息公开工作年度报告</title></head><body>
<h1>临禾县人民政府2023年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>2023年,全县主动公开政府信息3215条,收到依申请公开45件,均按期答复。</p>
<p>二、主动公开政府信息情况</p>
<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>5</td><td>2</td><td>31</td></tr></table>
<p>三、存在的主要问题</p><p>公开的深度不够,人员培训有待加强。</p></body></html>`);
  return folder;
}

/** Reports whose names, titles and sentences mean harm, and results in which every text does. */
function hostile() {
  const folder = join(pages, 'hostile');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  PAYLOADS.forEach((payload, i) => {
    const name = `${i}${payload}`.replaceAll('/', '').replaceAll('\0', '').slice(0, 40);
    writeFileSync(join(folder, name + '.txt'), `${payload}青禾县人民政府2023年法治政府建设情况报告${payload}

一、行政复议${payload}工作
2023年,全县收到${payload}行政复议申请120件,受理${payload}100件。${payload}
`);
  });
  shiju('extract', folder, '--include-text', '-q', '-o', results('hostile'));
  const sample = JSON.parse(readFileSync(results('samples'), 'utf8').split('\n')[0]);
  const planted = PAYLOADS.map((payload) => JSON.stringify(plant(structuredClone(sample), payload)));
  writeFileSync(results('planted'), planted.join('\n') + '\n');
  const odd = ODD.map((change) => JSON.stringify(change(structuredClone(sample))));
  writeFileSync(results('odd'), odd.join('\n') + '\n');
}

function large() {
  const folder = join(pages, 'large');
  if (!existsSync(folder)) {
    if (!existsSync(join(root, 'target/test.cp'))) {
      run('mvn', '-q', '-ntp', 'dependency:build-classpath', '-Dmdep.outputFile=target/test.cp', '-Dmdep.includeScope=test');
    }
    const path = ['target/classes', 'target/test-classes', readFileSync(join(root, 'target/test.cp'), 'utf8').trim()].join(':');
    run('java', '-cp', path, 'org.shiju.bench.CorpusMaker', String(LARGE), folder);
  }
  shiju('extract', folder, '--include-text', '-q', '-o', results('large'));
}

mkdirSync(pages, { recursive: true });
for (const old of readdirSync(pages)) if (old.endsWith('.html')) rmSync(join(pages, old));
shiju('extract', 'samples', '--include-text', '-q', '-o', results('samples'));
shiju('extract', 'samples', '-q', '-o', results('sentences'));
shiju('extract', years(), '--include-text', '-q', '-o', results('years'));
shiju('extract', table(), '--include-text', '-q', '-o', results('table'));
hostile();
large();
page('samples');
page('sentences');
page('years', '--title', '青禾、白沙两县');
page('hostile', '--title', PAYLOADS[0]);
page('table');
page('odd');
page('planted', '--title', PAYLOADS[1]);
page('large');
writeFileSync(join(pages, 'panel.csv'), shiju('panel', results('years'), '-q'));
