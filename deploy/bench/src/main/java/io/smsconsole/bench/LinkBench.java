package io.smsconsole.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.smsconsole.core.catalog.shortlink.AddShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.shortlink.ShortLinkRequest;
import io.smsconsole.web.SmsConsoleApplication;

/**
 * Following a short link beside fetching a small file, over kept connections from as many
 * people as there are calls. Clicks are counted and written meanwhile.
 */
final class LinkBench {

	private static final int CONNECTIONS = 2;

	private static final int MOST_CALLS = 500_000;

	private static final int WARM_UP_SECONDS = 10;

	private static final int SECONDS = 10;

	private static final double MOST_MILLIS = 5;

	private final int port;

	private LinkBench(int port) {
		this.port = port;
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/link.md}.
	 * @param arguments not used
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of("bench", "work")).toAbsolutePath();
		try (WholeProduct product = WholeProduct.start(directory, SmsConsoleApplication.class)) {
			String link = product.asOwner(() -> {
				ShortLinkActions links = product.bean(ShortLinkActions.class);
				String id = links.add(new AddShortLinkRequest(product.app(), "Bench", "https://www.example.com/", null))
					.linkId();
				return links.info(new ShortLinkRequest(id)).shortUrl();
			});
			new LinkBench(product.port()).publish(link.substring(link.lastIndexOf('/')));
		}
	}

	private void publish(String link) throws IOException, InterruptedException, ExecutionException {
		run(link, "302", WARM_UP_SECONDS);
		long[] followed = run(link, "302", SECONDS);
		run("/assets/mark.svg", "200", WARM_UP_SECONDS);
		long[] fetched = run("/assets/mark.svg", "200", SECONDS);
		RatioTable table = new RatioTable("Following a short link, " + CONNECTIONS + " at once", "link", "second");
		table.atMost("p99 in ms beside " + MOST_MILLIS, millis(followed, 0.99), MOST_MILLIS, 1);
		table.atMost("p50 in ms beside a small file", millis(followed, 0.5), millis(fetched, 0.5), 0);
		table.atMost("p99 in ms beside a small file", millis(followed, 0.99), millis(fetched, 0.99), 0);
		table.atLeast("calls a second beside a small file", followed.length / (double) SECONDS,
				fetched.length / (double) SECONDS, 0);
		table.publish(Path.of("bench", "link.md"));
	}

	private long[] run(String path, String status, int seconds) throws InterruptedException, ExecutionException {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
		try {
			List<Future<long[]>> futures = IntStream.range(0, CONNECTIONS)
				.mapToObj((connection) -> threads.submit(() -> call(path, status, connection, end)))
				.toList();
			long[] all = new long[0];
			for (Future<long[]> future : futures) {
				long[] nanos = future.get();
				int size = all.length;
				all = Arrays.copyOf(all, size + nanos.length);
				System.arraycopy(nanos, 0, all, size, nanos.length);
			}
			Arrays.sort(all);
			return all;
		}
		finally {
			threads.shutdownNow();
		}
	}

	private long[] call(String path, String status, int connection, long end) throws IOException {
		long[] nanos = new long[MOST_CALLS / CONNECTIONS];
		int calls = 0;
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setTcpNoDelay(true);
			InputStream in = new BufferedInputStream(socket.getInputStream());
			for (long begin = System.nanoTime(); begin < end && calls < nanos.length; begin = System.nanoTime()) {
				String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Mozilla/5.0 ("
						+ connection + "; " + calls + ")\r\n\r\n";
				socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
				String answered = answer(in);
				nanos[calls++] = System.nanoTime() - begin;
				if (!answered.contains(status)) {
					throw new IllegalStateException(answered);
				}
			}
		}
		return Arrays.copyOf(nanos, calls);
	}

	private static String answer(InputStream in) throws IOException {
		String status = line(in);
		int length = 0;
		for (String line = line(in); !line.isEmpty(); line = line(in)) {
			if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
				length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
			}
		}
		in.skipNBytes(length);
		return status;
	}

	private static String line(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		for (int c = in.read(); c != '\n'; c = in.read()) {
			if (c < 0) {
				throw new EOFException("The server closed the connection");
			}
			line.append((char) c);
		}
		return line.toString().stripTrailing();
	}

	private static double millis(long[] sorted, double share) {
		return sorted[(int) (share * (sorted.length - 1))] / 1e6;
	}

}
