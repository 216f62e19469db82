package org.shiju.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;

/** JSON Lines, one JSON object, or an array of objects: whichever the text turns out to be. */
final class JsonResults implements Results {
  private static final int BOM = 0xfeff;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final String name;
  private final MappingIterator<JsonNode> documents;
  private int number;

  JsonResults(String name, InputStream bytes) throws IOException {
    this.name = name;
    try {
      documents = MAPPER.readerFor(JsonNode.class).readValues(withoutBom(bytes));
    } catch (JsonProcessingException e) {
      bytes.close();
      throw broken(e);
    } catch (CharacterCodingException e) {
      bytes.close();
      throw notUtf8();
    }
  }

  static JsonResults of(ResultFile file) throws IOException {
    return new JsonResults(file.name(), Files.newInputStream(Objects.requireNonNull(file.path())));
  }

  /** UTF-8 and nothing else: a byte that is none is a fault, not a question mark. */
  private static Reader withoutBom(InputStream bytes) throws IOException {
    Reader reader =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    reader.mark(1);
    if (reader.read() != BOM) {
      reader.reset();
    }
    return reader;
  }

  @Override
  public boolean hasNext() {
    return read(documents::hasNextValue);
  }

  @Override
  public JsonNode next() {
    number++;
    int line = hasNext() ? documents.getCurrentLocation().getLineNr() : 0;
    JsonNode document = read(documents::nextValue);
    Contract.demand(document, place(line));
    return document;
  }

  private interface Reading<T> {
    T next() throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    try {
      return reading.next();
    } catch (JsonProcessingException e) {
      throw broken(e);
    } catch (CharacterCodingException e) {
      throw notUtf8();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    documents.close();
  }

  private String place(int line) {
    return name + ", line " + line + ", document " + number;
  }

  private ResultsException broken(JsonProcessingException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return new ResultsException("broken", name + ", line " + line, e.getOriginalMessage());
  }

  private ResultsException notUtf8() {
    return new ResultsException("broken", name + ", document " + (number + 1), "no UTF-8");
  }
}
