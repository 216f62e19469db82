package org.shiju.measure;

import java.util.Locale;

/**
 * The word lists of {@code language.yaml}; each is described there for readers who do not program.
 */
enum Words {
  /** What follows was counted: 收到, 查处. */
  STRONG("verbs.strong"),
  /** A verb at the start of a clause, a noun elsewhere: 审查, 培训. */
  WEAK("verbs.weak"),
  /** Verbs of modifiers: 具备, 符合. */
  STATIVE("verbs.stative"),
  /** 同比增长, 下降. */
  GROWTH("verbs.growth"),
  /** What stands before 至, 到, 为 in a change: 压缩. */
  CHANGE("verbs.change"),
  /** 排名, 位列. */
  RANK("verbs.rank"),
  /** Verbs that leave the real verb to follow: 推动|出台. */
  CAUSATIVE("verbs.causative"),
  /** Behind another verb these are its object: 受理|申请. */
  NOMINAL("verbs.nominal"),
  /** At the end of a phrase these are always its verb: 申请人撤回|终止. */
  OUTCOME("verbs.outcome"),
  /** Verbs that hand over to the verb behind them: 予以|变更. */
  GRANTS("verbs.grants"),
  /** Nouns that hold a verb and are never taken apart: 实施清单. */
  COMPOUNDS,
  /** Between the thing and its figure: 共, 达到. */
  TAIL,
  /** What opens a clause before the thing: 同时, 累计. */
  LEAD,
  /** Adverbs that end a phrase before its verb: 进一步. */
  TRAILING,
  /** What ends the noun behind a figure before its verb: 规范性文件|逐件. */
  ADVERBS,
  /** What says only which of the things spoken of: 现行|文件. */
  QUALIFIERS,
  /** Adverbs that are part of a rate's name: 按时|办结率. */
  TIMELY,
  /** Adverbs that are part of a name: 专项|监督. */
  MANNERS,
  /** 向, 通过. */
  PREPOSITIONS,
  /** Prepositions of place and means: 在, 依托. */
  SETTINGS,
  /** 较, 比. */
  COMPARISON,
  /** What may follow a date: 以来, 底. */
  AFTER_TIME,
  /** The issuer's whole jurisdiction: 全市, 我区. */
  ISSUER,
  /** What makes the issuer's name part of the thing's: 市政府|规章. */
  OWNED,
  /** What makes 全省 part of a name: 全省|民主法治示范村. */
  HONOURS,
  /** Levels of an honour: 省级. */
  LEVELS,
  /** Last characters of bodies that act: 局, 法院. */
  AGENTS,
  /** Words that only end like a body: 大厅, 格局. */
  NOT_BODIES,
  /** Some bodies among many: 个别乡镇. */
  PARTIAL,
  /** Verbs of what enters a hall or platform: 进驻. */
  ENTERING,
  /** Halls that things enter: 政务大厅. */
  HALLS,
  /** Words before a body that keep it from acting: 向, 联合. */
  NOT_AGENTS,
  /** What belongs to the body before it: 部门|规范性文件. */
  ATTACHED,
  /** Bodies that are nobody in particular: 有关部门. */
  SCOPELESS,
  /** Parts of the jurisdiction that own what follows: 镇(街道). */
  POSSESSORS,
  /** Lines, sites and halls that act: 12348热线. */
  SERVICES,
  /** What is said of shares: 非常满意. */
  DEGREES,
  /** Verbs of those whom an act reaches: 受教育. */
  AFFECTED,
  /** Organs of bodies, part of a longer name: 调委会. */
  ORGANS,
  /** Fields that name what a body of theirs handles: 行政复议. */
  FIELDS,
  /** What a field handles, called by either name: 行政复议|申请, 行政复议|案件. */
  HANDLED,
  /** Machines and platforms through which a service runs: “粤智助”机. */
  HOSTS,
  /** Bodies outside the administration: 法院. */
  LASTING,
  /** Last characters of what acts rather than is handled: 企业. */
  BODIES,
  /** Nouns too general to stand alone: 文件. */
  GENERIC,
  /** General nouns that take the thing spoken of before them: 案件. */
  LEANING,
  /** Nouns that fields divide: 案件 in 其中道路运输618件. */
  DIVIDED,
  /** What names nothing: 最低. */
  EMPTY,
  /** Last characters of rates: 率. */
  RATES,
  /** Nouns that measure what was just named: 涉案金额. */
  ATTRIBUTES,
  /** Verbs that hand over to the noun behind them: 进行|审查. */
  LIGHT,
  /** Measure words that count acts: 次, 场. */
  EVENTS,
  /** Last characters of acts: 宣讲活动. */
  EVENT_NOUNS,
  /** Verbs followed by who receives: 移送公安机关. */
  RECIPIENTS,
  /** Verbs that say only that someone took part: 参加. */
  ATTENDING,
  /** Words that make a figure an average: 人均. */
  PER,
  /** What says only that the thing concerns so many: 涉及. */
  INVOLVE,
  /** Verbs that name cases of an earlier year: 上年结转. */
  CARRIED,
  /** Words that take up the sentence before: 所有, 上述. */
  ANAPHORS,
  /** How far a target was missed or passed: 差, 高出. */
  GAPS,
  /** Words of intent: 确保, 力争. */
  TARGETS,
  /** Words of duty: 要求, 不得. */
  NORMS,
  /** What a party does in cases, which is no new thing: 负责人|出庭. */
  APPEARANCES,
  /** Grades that part what was looked at: 优秀|46宗. */
  GRADES,
  /** Those whom an event reaches: 参训人数. */
  ATTENDANCE,
  /** What comes out of an event: 问题, 意见. */
  FINDINGS,
  /** Verbs that part the things spoken of: 调解成功|纠纷. */
  PARTING,
  /** Events that look into something: 督察. */
  INQUIRIES,
  /** Last words of bodies that issue documents: 县政府办公室. */
  ISSUING,
  /** Modifiers that say only that what is due was done: 统一编号的|文件. */
  FORMALITIES,
  /** Rates that say of which act only with its verb: 成功率. */
  SUCCESSES,
  /** Verbs before an honour: 入选. */
  AWARDED,
  /** What is to be concluded: 应办|案件. */
  DUE,
  /** Words that open a new count: 合计. */
  TOTALS;

  private final String key;

  Words() {
    this.key = name().toLowerCase(Locale.ROOT);
  }

  Words(String key) {
    this.key = key;
  }

  /** The place in the file, with a point between the levels: {@code verbs.strong}. */
  String key() {
    return key;
  }
}
