import gate.Corpus;
import gate.Document;
import gate.Factory;
import gate.FeatureMap;
import gate.Gate;
import gate.LanguageAnalyser;
import gate.Resource;
import gate.Utils;
import gate.creole.Plugin;
import gate.creole.SerialAnalyserController;
import gate.creole.Transducer;
import gate.creole.gazetteer.DefaultGazetteer;
import gate.creole.tokeniser.SimpleTokeniser;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.shiju.bench.PeerLoop;
import org.shiju.bench.PeerLoop.Found;

/**
 * GATE without its windows: tokeniser, gazetteer, two JAPE phases, in one pipeline that is made
 * once. {@code GatePeer LIST GRAMMAR runs|characters}.
 */
public final class GatePeer {
  private GatePeer() {}

  public static void main(String[] args) throws Exception {
    Path grammar = Path.of(args[1]).toAbsolutePath();
    Gate.runInSandbox(true);
    Gate.init();
    for (Class<? extends Resource> type :
        List.of(SimpleTokeniser.class, DefaultGazetteer.class, Transducer.class)) {
      URL own = grammar.resolve(type.getSimpleName()).toUri().toURL(); // what tells plugins apart
      Gate.getCreoleRegister().registerPlugin(new Plugin.Component(type, own));
    }
    SerialAnalyserController pipeline =
        (SerialAnalyserController)
            Factory.createResource("gate.creole.SerialAnalyserController");
    pipeline.add(
        part("gate.creole.tokeniser.SimpleTokeniser", "rulesURL", grammar, args[2] + ".rules"));
    LanguageAnalyser words =
        part("gate.creole.gazetteer.DefaultGazetteer", "listsURL", grammar, "lists.def");
    words.setParameterValue("wholeWordsOnly", false);
    pipeline.add(words);
    pipeline.add(part("gate.creole.Transducer", "grammarURL", grammar, "main.jape"));
    Corpus corpus = Factory.newCorpus("one");
    pipeline.setCorpus(corpus);
    PeerLoop.run(
        "gate",
        Path.of(args[0]),
        file -> {
          String text = PeerLoop.text(file);
          Document document = Factory.newDocument(text);
          corpus.add(document);
          pipeline.execute();
          corpus.clear();
          Found found =
              new Found(
                  text.length(),
                  document.getAnnotations().get("Quantity").size(),
                  document.getAnnotations().get("Indicator").size());
          Factory.deleteResource(document);
          return found;
        });
  }

  private static LanguageAnalyser part(String type, String key, Path grammar, String file)
      throws Exception {
    FeatureMap parameters =
        Utils.featureMap(key, grammar.resolve(file).toUri().toURL(), "encoding", "UTF-8");
    return (LanguageAnalyser) Factory.createResource(type, parameters);
  }
}
