import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.descriptor.RutaBuildOptions;
import org.apache.uima.ruta.descriptor.RutaDescriptorFactory;
import org.apache.uima.ruta.engine.RutaEngine;
import org.shiju.bench.PeerLoop;
import org.shiju.bench.PeerLoop.Found;

/** UIMA Ruta: one engine and one CAS for all documents. {@code RutaPeer LIST SCRIPT}. */
public final class RutaPeer {
  private RutaPeer() {}

  public static void main(String[] args) throws Exception {
    String script = Files.readString(Path.of(args[1]));
    AnalysisEngine engine =
        AnalysisEngineFactory.createEngine(
            RutaEngine.class,
            types(script),
            RutaEngine.PARAM_RULES,
            script,
            // No tokens: the script speaks of its own types alone, and each character would be one.
            RutaEngine.PARAM_SEEDERS,
            new String[0]);
    CAS cas = engine.newCAS();
    PeerLoop.run(
        "ruta",
        Path.of(args[0]),
        file -> {
          String text = PeerLoop.text(file);
          cas.reset();
          cas.setDocumentText(text);
          engine.process(cas);
          return new Found(text.length(), count(cas, "Quantity"), count(cas, "Indicator"));
        });
  }

  /** What the script declares, and what it always has. */
  private static TypeSystemDescription types(String script) throws Exception {
    RutaDescriptorFactory factory = new RutaDescriptorFactory();
    RutaBuildOptions options = new RutaBuildOptions();
    return factory.createTypeSystemDescription(
        Files.createTempFile("ruta", ".xml").toString(),
        factory.parseDescriptorInformation(script, options),
        options,
        RutaPeer.class.getClassLoader());
  }

  private static int count(CAS cas, String name) {
    int count = 0;
    for (Iterator<Type> types = cas.getTypeSystem().getTypeIterator(); types.hasNext(); ) {
      Type type = types.next();
      if (type.getShortName().equals(name)) {
        count += cas.getAnnotationIndex(type).size();
      }
    }
    return count;
  }
}
