"""What a script has in place of Shiju: one regular expression for quantities and ranks, and twenty rules for indicators."""

import re

ARABIC = r"[0-9０-９]+(?:[,，][0-9]{3})*(?:[.．][0-9０-９]+)?[十百千万亿]*余?多?"
HAN = r"[零〇一二两三四五六七八九十百千万亿]+余?多?"
NUMBER = rf"(?:{ARABIC}|{HAN})"
UNITS = (
    "个百分点|个工作日|人次|件次|家次|场次|次|万元|亿元|元|名|人|位|户|家|件|宗|起|例|项|个|条|部|份|篇|场|期|处|所|台|套|批|"
    "公里|平方米|平方公里|亩|吨|小时|分钟|天|日|月|年|倍|分|类|支|辆|处次|本|册|幅|块"
)
CASE = "件次|件|宗|起|例"

# 百分之九十八, 第3位, 98.5%, 3至5件
QUANTITY = re.compile(
    rf"百分之{HAN}(?:点{HAN})?"
    rf"|第{NUMBER}(?:位|名)"
    rf"|{NUMBER}(?:[-—～~至到]{NUMBER})?(?:[%％]|{UNITS})"
)


def _figure(words, unit):
    return re.compile(rf"({'|'.join(words)})[^。；;，,\n0-9]{{0,12}}?({NUMBER})(?:{unit})")


class Count:
    """受理行政复议申请32件, 行政复议案件受理32件: a verb before its number, in a sentence that names the subject."""

    def __init__(self, subjects, unit, verbs):
        self.subjects = subjects
        self.names = {verb: name for name, words in verbs.items() for verb in words}
        self.figure = _figure(self.names, unit)


COUNTS = [
    Count(
        ["行政复议"],
        CASE,
        {
            "reconsideration.received": ["收到", "新收", "收案", "接收"],
            "reconsideration.accepted": ["受理", "立案"],
            "reconsideration.concluded": ["审结", "办结"],
            "reconsideration.upheld": ["维持"],
            "reconsideration.settled": ["调解", "和解"],
        },
    ),
    Count(
        ["行政诉讼", "行政应诉", "行政案件"],
        CASE,
        {"litigation.cases": ["发生", "新增", "办理", "受理"], "litigation.lost": ["败诉"]},
    ),
    Count(
        ["规范性文件", "合同", "协议"],
        "件|份|部",
        {
            "documents.filed": ["备案", "报备"],
            "documents.reviewed": ["审查", "审核"],
            "documents.cleared": ["废止", "修改", "清理"],
        },
    ),
    Count(
        ["行政处罚", "处罚案件", "执法案件"],
        CASE,
        {"enforcement.penalties": ["查处", "办理", "立案", "作出"]},
    ),
    Count(["纠纷"], CASE, {"mediation.disputes": ["调解", "化解", "调处", "排查"]}),
    Count(["法律援助"], CASE, {"legal_aid.cases": ["受理", "办理", "提供"]}),
]
FIGURES = {
    "reconsideration.corrected_rate": _figure(["纠错率"], "[%％]"),
    "litigation.lost_rate": _figure(["败诉率"], "[%％]"),
    "litigation.attendance_rate": _figure(["出庭应诉率", "出庭率"], "[%％]"),
    "litigation.attended": _figure(["出庭应诉", "负责人出庭"], "人次|次|件|宗"),
    "enforcement.fines": _figure(["罚款", "罚没款", "罚没金额"], "万元|亿元|元"),
    "mediation.rate": _figure(["调解成功率", "化解率", "调处率"], "[%％]"),
    "training.persons": _figure(["培训", "宣讲", "普法"], "人次|人|名"),
}
SENTENCE = re.compile(r"[^。；;\n]+")


def quantities(text):
    """(begin, end, text) of each quantity, percentage and rank."""
    return [(m.start(), m.end(), m.group()) for m in QUANTITY.finditer(text)]


def indicators(text):
    """(indicator, begin, end, number) by twenty rules."""
    found = [
        (name, m.start(2), m.end(2), m.group(2))
        for name, figure in FIGURES.items()
        for m in figure.finditer(text)
    ]
    for sentence in SENTENCE.finditer(text):
        words = sentence.group()
        for count in COUNTS:
            if any(subject in words for subject in count.subjects):
                for m in count.figure.finditer(text, sentence.start(), sentence.end()):
                    found.append((count.names[m.group(1)], m.start(2), m.end(2), m.group(2)))
    return found
