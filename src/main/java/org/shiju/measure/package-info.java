/**
 * What each quantity measures: subject, predicate, scope, period, status, and its place among the
 * figures around it.
 *
 * <h2>How these reports speak</h2>
 *
 * A paragraph is cut into sentences (。！？), a sentence into clauses (，；：), and a bracket that holds
 * figures into clauses of its own, owned by the figure before it. Quotations, 《titles》 and brackets
 * without a figure are opaque. Inside a clause a figure is read to the left and to the right:
 *
 * <pre>
 * clause   = [lead] [body | thing | phrase] [verb [object]] [tail] figure [object] [verb …]
 * </pre>
 *
 * <table>
 * <caption>Patterns; each measurement names the one that linked it ({@code measure#…})</caption>
 * <tr><th>pattern</th><th>example</th><th>subject, predicate</th></tr>
 * <tr><td>verb-object-number</td><td>共收到行政复议申请761宗</td><td>行政复议申请, 收到</td></tr>
 * <tr><td>verb-number</td><td>收到…761宗,立案受理623宗</td><td>the thing spoken of, 立案受理</td></tr>
 * <tr><td>topic-verb-number</td><td>行政规范性文件废止16件</td><td>行政规范性文件, 废止</td></tr>
 * <tr><td>subject-number</td><td>行政处罚29053件</td><td>行政处罚</td></tr>
 * <tr><td>number-object</td><td>聘请4名政府法律顾问</td><td>政府法律顾问, 聘请</td></tr>
 * <tr><td>number-verb</td><td>结案7件(3起维持)</td><td>what was concluded, 维持</td></tr>
 * <tr><td>turned-to</td><td>对重大执法决定进行法制审核184件</td><td>重大执法决定, 进行法制审核</td></tr>
 * <tr><td>modifier-number</td><td>具有法律职业资格的84人</td><td>具有法律职业资格的人员</td></tr>
 * <tr><td>attribute</td><td>查处案件10宗,涉案金额300万元</td><td>案件涉案金额</td></tr>
 * <tr><td>rate, share, proportion</td><td>调解成功率达99%; 占总数的80.7%</td><td>the rate's whole name; thing + 占比</td></tr>
 * <tr><td>growth</td><td>同比下降3.6%</td><td>what was stated last, 下降</td></tr>
 * <tr><td>from-to</td><td>办理时限从8天压缩至3天</td><td>办理时限 twice, FROM and TO</td></tr>
 * <tr><td>rank</td><td>满意度排名全市第一</td><td>满意度排名, 排名</td></tr>
 * <tr><td>respectively</td><td>维持、撤销分别为3件、2件</td><td>each figure its own member</td></tr>
 * <tr><td>nil</td><td>无不予受理案件</td><td>不予受理案件</td></tr>
 * <tr><td>carried</td><td>上年结转18件</td><td>上年结转 + the thing</td></tr>
 * </table>
 *
 * <h2>Which verb governs</h2>
 *
 * The first verb that opens the clause (behind lead words, a body or a prepositional phrase)
 * governs: 审查县(市、区)报备文件23件 was reviewed, not filed. A verb that only sets others to work hands on
 * to the next (推动|出台, 组织|开展); verbs in a row act together (排查化解). A word that is a verb only at the
 * start of a clause (审查, 培训) is a noun elsewhere; a verb before 的 belongs to a modifier unless
 * another verb stands before it. Where no list names a verb, HanLP's part of speech decides.
 *
 * <h2>What is left out</h2>
 *
 * {@link Memory} holds what a paragraph spoke of: the thing counted last, the rate stated last, the
 * body that acts, the whole whose parts are being listed. A general noun (案件, 文件) leans on the
 * latest topic that holds it in full; a bare rate or sum takes its owner's name. Scope runs on
 * within a sentence until another body, or a word for the whole jurisdiction (全市), takes its place;
 * it ends with an item (二是…) and behind ; at a clause whose own subject acts (信访总量下降12.5%). Some
 * bodies among many are a scope for their clause only (个别单位). A hall or platform is one for what
 * enters it (进驻行政服务中心, 接入“粤省事”) or runs through it (通过“粤省事”); bodies at all levels (镇村两级调委会, 基层司法所)
 * and bodies counted themselves are none. Periods come from the nearest time before the figure,
 * else from the report year; a time inside a modifier (2021年印发的文件), a deadline, or the base of a
 * comparison (比上年) is not the figure's own. In a plan, or behind a word of intent, a figure is a
 * target.
 *
 * <p>Where neither sentence nor paragraph says it, headings do: 一、2023年上半年工作情况 gives its half year,
 * 一、行政复议情况 makes 审结296件 cases of reconsideration. Of a body that acts, 案件 and 申请 take the field
 * (行政复议机关新收案件609件). A bracket behind a body holds what is its: 市水务局(783件)、市商务委(137件). A sentence
 * that ends far before the next figure is not in mind there.
 *
 * <h2>Where a phrase ends</h2>
 *
 * Before what closes a prepositional phrase (除40项日常工作|外, 从90多个县区|中脱颖而出), before a verb, before 给
 * and 因. A weak verb behind the figure is one only where something follows that a verb takes
 * (申报|第六届). The number of an item at the start of a line is no part of the phrase. What is attended
 * names persons who have no other name: 1.2万人参加专题班学习.
 *
 * <p>Bodies and persons are counted by what they do where the text says it: 20家部门完成目录编制 counts
 * 完成目录编制的部门.
 *
 * <h2>Where a value came from</h2>
 *
 * Linking tells nobody. {@link Linker#origins} links the same page again while a {@link Trail}
 * looks on, and {@link Origins} quotes for each value the clause, heading or column that says it.
 *
 * <p>All words stand in {@code rules/language.yaml} and {@code rules/periods.yaml}. Every reading
 * is clipped to a fixed reach, so the time is linear in the text. HanLP is used here (and in {@code
 * text}) only.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.measure;

import org.jspecify.annotations.NullMarked;
