package org.shiju.cli;

import java.io.Closeable;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.shiju.Shiju;
import org.shiju.batch.Batch;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.read.DocumentReader;
import org.shiju.read.Input;
import org.shiju.read.UnreadableException;

/** From inputs to reports, for one run of a command. */
record Documents(Shiju shiju, DocumentReader reader, InputStream standardInput, StageTimes times)
    implements Batch.Work<Report>, Closeable {
  @Override
  public Report of(Input input) throws UnreadableException {
    StageTimes.Watch watch = times.watch();
    SourceText text = reader.read(input, standardInput);
    watch.done("read");
    return shiju.read(text, watch::done);
  }

  @Override
  public List<Report> of(List<Input> inputs) throws UnreadableException {
    StageTimes.Watch watch = times.watch();
    List<SourceText> texts = new ArrayList<>(inputs.size());
    for (Input input : inputs) {
      texts.add(reader.read(input, standardInput));
    }
    watch.done("read");
    return shiju.read(texts, watch::done);
  }

  @Override
  public void close() {
    reader.close();
  }
}
