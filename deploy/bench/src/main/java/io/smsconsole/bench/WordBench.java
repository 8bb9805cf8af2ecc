package io.smsconsole.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import io.smsconsole.core.base.content.MessageContent;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.segment.Segments;
import io.smsconsole.core.base.word.AddSensitiveWordsRequest;
import io.smsconsole.core.base.word.SensitiveWordActions;
import io.smsconsole.core.base.word.SensitiveWords;
import io.smsconsole.web.SmsConsoleApplication;

/**
 * Looking for sensitive words in a message beside making the message: filling the text in
 * and counting its segments.
 */
public final class WordBench {

	private static final int WORDS = 99_000;

	private static final int TEXTS = 2_000;

	private static final int ROUNDS = 60;

	private static final int ALPHABET = 4_000;

	private static final TemplateText TEXT = TemplateText.parse("尊敬的{1}，您于{2}在本店购买的商品已经发出，预计{3}送达，请保持电话畅通，感谢您的支持与信任。");

	private static final double MILLIS_UNTIL_IN_FORCE = 1_000;

	private WordBench() {
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/word.md}.
	 * @param arguments not used
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of("bench", "work")).toAbsolutePath();
		RatioTable table = new RatioTable("Sensitive words, 100,000 of them", "ours", "peer");
		try (WholeProduct product = WholeProduct.start(directory, SmsConsoleApplication.class,
				"--sms.upstream.url=http://127.0.0.1:9", "--sms.upstream.secret-id=x", "--sms.upstream.secret-key=x")) {
			Random random = new Random(1);
			List<List<String>> values = IntStream.range(0, TEXTS)
				.mapToObj((i) -> List.of(word(random, 3), word(random, 4), word(random, 5)))
				.toList();
			List<String> messages = values.stream().map(WordBench::message).toList();
			SensitiveWords words = product.bean(SensitiveWords.class);
			double rendering = nanos(values, (value) -> Segments.of(message(value), Region.MAINLAND).count());
			double one = nanos(messages, (message) -> words.find(message).isPresent() ? 1 : 0);
			product.asOwner(
					() -> product.bean(SensitiveWordActions.class).add(new AddSensitiveWordsRequest(many(random))));
			double first = millis(() -> words.find("x"));
			double all = nanos(messages, (message) -> words.find(message).isPresent() ? 1 : 0);
			product.asOwner(() -> product.bean(SensitiveWordActions.class)
				.add(new AddSensitiveWordsRequest(List.of("oneword"))));
			double next = millis(() -> words.find("oneword").orElseThrow());
			table.atMost("ns a message; peer: with a single word", all, one, 0);
			table.atMost("ns a message; peer: rendering and counting it", all, rendering, 0);
			table.atMost("ms until a single word more is in force; peer: a second", next, MILLIS_UNTIL_IN_FORCE, 1);
			table.atMost("ms until all words are in force, once; peer: a second", first, MILLIS_UNTIL_IN_FORCE, 0);
		}
		table.publish(Path.of("bench", "word.md"));
	}

	private static String message(List<String> values) {
		return MessageContent.of(Region.MAINLAND, "示例科技", TEXT.render(values));
	}

	private static List<String> many(Random random) {
		List<String> words = new ArrayList<>(WORDS);
		for (int i = 0; i < WORDS; i++) {
			words.add(word(random, 3 + random.nextInt(4)));
		}
		return words;
	}

	private static String word(Random random, int length) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < length; i++) {
			word.append((char) ('\u4e00' + (int) (ALPHABET * Math.pow(random.nextDouble(), 2))));
		}
		return word.toString();
	}

	/** The fastest round, in nanoseconds of processor for each thing. */
	private static <T> double nanos(List<T> things, ToIntFunction<T> work) {
		double best = Double.MAX_VALUE;
		long sum = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			for (T thing : things) {
				sum += work.applyAsInt(thing);
			}
			long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
			best = Math.min(best, (double) spent / things.size());
		}
		if (sum < 0) {
			throw new IllegalStateException("nothing was done");
		}
		return best;
	}

	private static double millis(Runnable work) {
		long begin = System.nanoTime();
		work.run();
		return (double) (System.nanoTime() - begin) / TimeUnit.MILLISECONDS.toNanos(1);
	}

}
