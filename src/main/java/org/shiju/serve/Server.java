package org.shiju.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Hands out the page on a port of this machine alone, under an address that no other page in the
 * browser can know.
 *
 * <p>A request must name the token of the address and this very host, so that a name of another
 * site that leads here is refused; what changes something must besides come from the page itself.
 */
public final class Server implements Closeable {
  private static final int TOKEN = 16; // bytes
  private static final int LARGEST = 1 << 16; // bytes of a judgement

  private final Desk desk;
  private final HttpServer http;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Server::daemon);
  private final String token;
  private final String host;

  /**
   * Begins to listen.
   *
   * @param port 0 for any that is free
   * @throws IOException where the port is taken
   */
  public Server(Desk desk, int port) throws IOException {
    this.desk = desk;
    byte[] random = new byte[TOKEN];
    new SecureRandom().nextBytes(random);
    token = HexFormat.of().formatHex(random);
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    http = HttpServer.create(new InetSocketAddress(here, port), 0);
    host = "127.0.0.1:" + http.getAddress().getPort();
    http.setExecutor(thread);
    http.createContext("/", this::handle);
    http.start();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "shiju-serve");
    thread.setDaemon(true);
    return thread;
  }

  /** What to open in a browser. */
  public URI address() {
    return URI.create("http://" + host + "/" + token + "/");
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply;
      try {
        reply = reply(exchange);
      } catch (IOException | RuntimeException e) {
        reply = Reply.text(500, String.valueOf(e.getMessage()));
      }
      send(exchange, reply);
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getRequestHeaders();
    if (!host.equals(headers.getFirst("Host"))) {
      return Reply.text(403, "wrong host");
    }
    String[] path = exchange.getRequestURI().getPath().split("/", 3);
    if (path.length < 3 || !isToken(path[1])) {
      return Reply.text(404, "nothing here; open the whole address that 'shiju serve' printed");
    }
    switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> {
        return desk.get(path[2]);
      }
      case "POST" -> {
        boolean own =
            ("http://" + host).equals(headers.getFirst("Origin"))
                && "application/json".equals(headers.getFirst("Content-Type"));
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (!own || body.length > LARGEST) {
          return Reply.text(403, "only the page itself may say this");
        }
        return desk.post(path[2], body);
      }
      default -> {
        return Reply.text(405, "GET or POST");
      }
    }
  }

  private boolean isToken(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", reply.type() + "; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Content-Security-Policy", "frame-ancestors 'none'");
    boolean silent = exchange.getRequestMethod().equals("HEAD");
    long length = reply.file() == null ? reply.body().length : Files.size(reply.file());
    exchange.sendResponseHeaders(reply.status(), silent || length == 0 ? -1 : length);
    if (!silent) {
      try (OutputStream out = exchange.getResponseBody()) {
        if (reply.file() == null) {
          out.write(reply.body());
        } else {
          Files.copy(reply.file(), out);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    http.stop(0);
    thread.shutdownNow();
    desk.close();
  }
}
