// Recognizers-Text for zh-cn: peer.js numbers|units LIST
// A pass over the files of LIST for each line on standard input, one line of JSON each. The models are made once.
// They are given pieces of a report, each kind the pieces that it reads fastest: a whole report takes it several times as long.
"use strict";
const fs = require("fs");
const readline = require("readline");
const { NumberRecognizer } = require("@microsoft/recognizers-text-number");
const { NumberWithUnitRecognizer } = require("@microsoft/recognizers-text-number-with-unit");

function models(kind) {
  if (kind === "numbers") {
    const numbers = new NumberRecognizer("zh-cn");
    return [numbers.getNumberModel(), numbers.getPercentageModel()];
  }
  const units = new NumberWithUnitRecognizer("zh-cn");
  return [units.getCurrencyModel(), units.getDimensionModel(), units.getAgeModel(), units.getTemperatureModel()];
}

const PIECES = { numbers: "\n", units: /[\n。；;]/ };

const utf8 = new TextDecoder("utf-8", { fatal: true });
const gb18030 = new TextDecoder("gb18030");

function textOf(path) {
  const bytes = fs.readFileSync(path);
  try {
    return utf8.decode(bytes);
  } catch (notUtf8) {
    return gb18030.decode(bytes);
  }
}

function pass(peer, paths, used) {
  const cpu = process.cpuUsage();
  const begun = process.hrtime.bigint();
  let characters = 0;
  let quantities = 0;
  for (const path of paths) {
    const text = textOf(path);
    characters += text.length;
    for (const piece of text.split(PIECES[peer])) {
      for (const model of used) {
        quantities += model.parse(piece).length;
      }
    }
  }
  const wall = Number(process.hrtime.bigint() - begun) / 1e9;
  const spent = process.cpuUsage(cpu);
  return {
    peer,
    documents: paths.length,
    characters,
    seconds_wall: wall,
    seconds_cpu: (spent.user + spent.system) / 1e6,
    quantities,
    indicators: 0,
  };
}

const [peer, list] = process.argv.slice(2);
const paths = fs.readFileSync(list, "utf8").split("\n").filter(Boolean);
const used = models(peer);
readline.createInterface({ input: process.stdin }).on("line", () => {
  console.log(JSON.stringify(pass(peer, paths, used)));
});
