package org.shiju.read;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.shiju.rules.ExampleResult;
import org.shiju.rules.ExampleSuite;
import org.shiju.rules.Node;
import org.shiju.rules.Rules;

/**
 * The examples of {@code pages.yaml}: what the mark takes for the article of a page, its lines
 * joined by {@code /}, or {@code nothing}.
 */
public final class PageExamples implements ExampleSuite {
  @Override
  public List<ExampleResult> run(Rules rules) {
    PageRules pages = new PageRules(rules);
    List<ExampleResult> results = new ArrayList<>();
    int index = 0;
    for (Node node : rules.file("pages.yaml").need("articles").items()) {
      PageRules.Mark mark = pages.marks.get(index++);
      for (Node examples : node.get("examples").stream().toList()) {
        for (Node example : examples.items()) {
          example.only("text", "gives");
          String page = example.need("text").text();
          results.add(
              new ExampleResult(
                  mark.rule(),
                  example.place(),
                  page,
                  List.of(example.need("gives").text()),
                  List.of(article(pages, mark, page))));
        }
      }
    }
    return results;
  }

  private static String article(PageRules pages, PageRules.Mark mark, String html) {
    Document page = Jsoup.parse(html);
    PageText text = PageText.of(page);
    ArticleFinder.Article article = new ArticleFinder(pages, page, text).marked(mark);
    if (article == null) {
      return NOTHING;
    }
    StringJoiner lines = new StringJoiner(" / ");
    text.lines().subList(article.from(), article.to()).forEach(line -> lines.add(line.text()));
    return lines.toString();
  }
}
