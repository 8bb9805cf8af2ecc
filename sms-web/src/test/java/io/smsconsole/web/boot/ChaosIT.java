package io.smsconsole.web.boot;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import io.smsconsole.chaos.Api;
import io.smsconsole.chaos.Fire;
import io.smsconsole.chaos.Scenario;
import io.smsconsole.chaos.Stage;
import io.smsconsole.embeddeddb.DatabaseServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two packaged consoles on one database. One is killed while both accept messages to the
 * same people, the other over and over while it sends a group send to others. What is
 * saved while they work is brought back elsewhere.
 */
class ChaosIT {

	private static final int REQUESTS = 50;

	private static final List<String> PHONES = IntStream.range(0, 20).mapToObj((i) -> "+852692600" + (10 + i)).toList();

	/** Messages to one number on a day, all of different content. */
	private static final int LIMIT_OF_A_NEW_APPLICATION = 2;

	private static final int NUMBERS = 2000;

	/** Answer T, 退订 and 1; the last of them is not there. */
	private static final List<String> ANSWERING = List.of("+85269270014", "+85269270015", "+85269270016",
			"+85269270001");

	private static final List<String> SILENT = List.of("+85269281000");

	@TempDir
	static Path directory;

	private static Stage stage;

	@BeforeAll
	static void open() throws Exception {
		stage = Stage.open(TakenApart.console(), directory, directory.resolve("data"), 2);
	}

	@AfterAll
	static void close() {
		stage.close();
	}

	@Test
	void exceedsNoLimitAndReachesEachOnceWhateverIsKilled() throws Exception {
		long seed = ThreadLocalRandom.current().nextInt();
		acceptsExactlyAsManyAsTheLimitThoughOneIsKilled();
		Set<String> others = Stream.of(PHONES, ANSWERING, SILENT).flatMap(List::stream).collect(Collectors.toSet());
		Fire fire = new Fire(stage, NUMBERS, seed, others);
		assertThat(fire.run(Scenario.CONSOLE_TWICE).violations()).as("seed %d", seed).isEmpty();
	}

	@Test
	void bringsBackEveryCountFromWhatWasSavedAndSendsNothingBlindly() throws Exception {
		Path file = directory.resolve("saved.sql.gz");
		Holding source = new Holding(stage.database());
		try (DatabaseServer fresh = DatabaseServer.start(directory.resolve("restored"),
				Path.of(System.getProperty(TakenApart.BINARIES)))) {
			String app = stage.api(0).call("AddAppInfo", Map.of("AppName", "saved")).path("SmsSdkAppId").asString();
			send(stage.api(0), ANSWERING, app, stage.shop().template(), List.of("saved"));
			source.awaitFoldedAndAnswered(Long.parseLong(app));
			source.addUndecided();
			assertThat(source.withUnfolded(
					() -> send(stage.api(0), SILENT, app, stage.shop().template(), List.of("counted later")),
					() -> BackupScripts.save(stage.database(), file)))
				.isEmpty();
			assertThat(BackupScripts.restore(fresh, file)).startsWith("Restored ");
			assertThat(BackupScripts.restore(fresh, file)).contains("is not empty");
			Holding restored = new Holding(fresh);
			restored.assertNothingIsSentBlindly();
			restored.assertEverythingIsThere(source);
			assertThat(ConsoleProcess.verify(directory, "--SMS_DB_URL=" + fresh.url(), "--SMS_DB_USER=" + fresh.user(),
					"--SMS_DB_PASSWORD=" + fresh.password()))
				.contains("%,d messages of".formatted(restored.messages()), "The statistics are exact.");
		}
		finally {
			source.removeUndecided();
		}
	}

	private static void acceptsExactlyAsManyAsTheLimitThoughOneIsKilled() throws Exception {
		Api kept = stage.api(0);
		Api killed = stage.api(1);
		String template = stage.shop().template();
		String app = kept.call("AddAppInfo", Map.of("AppName", "two nodes")).path("SmsSdkAppId").asString();
		Awaitility.await()
			.until(() -> codes(killed, app, template, List.of())
				.contains("FailedOperation.TemplateParamSetNotMatchApprovedTemplate"));
		long answered = atOnce(kept, killed, app, template);
		assertThat(codes(kept, app, template, List.of("last"))).hasSize(PHONES.size())
			.containsOnly("LimitExceeded.PhoneNumberDailyLimit");
		long accepted = accepted(kept, app);
		assertThat(accepted).isEqualTo(PHONES.size() * LIMIT_OF_A_NEW_APPLICATION).isGreaterThanOrEqualTo(answered);
	}

	private static long atOnce(Api kept, Api killed, String app, String template) throws Exception {
		ExecutorService callers = Executors.newFixedThreadPool(REQUESTS);
		try {
			CountDownLatch begun = new CountDownLatch(1);
			List<Callable<List<String>>> calls = IntStream.range(0, REQUESTS)
				.<Callable<List<String>>>mapToObj((i) -> () -> {
					List<String> codes = codes((i % 2 == 0) ? kept : killed, app, template, List.of("P" + i));
					begun.countDown();
					return codes;
				})
				.toList();
			List<Future<List<String>>> answers = new ArrayList<>();
			calls.forEach((call) -> answers.add(callers.submit(call)));
			begun.await();
			stage.console(1).kill();
			long accepted = 0;
			for (Future<List<String>> answer : answers) {
				accepted += answer.get().stream().filter("Ok"::equals).count();
			}
			return accepted;
		}
		finally {
			callers.shutdownNow();
		}
	}

	/** What a console answers to the same people, or nothing where it died before. */
	private static List<String> codes(Api api, String app, String template, List<String> parameters) {
		try {
			return send(api, PHONES, app, template, parameters);
		}
		catch (TencentCloudSDKException ex) {
			return List.of();
		}
	}

	private static List<String> send(Api api, List<String> phones, String app, String template, List<String> parameters)
			throws TencentCloudSDKException {
		JsonNode answer = api.call("SendSms", Map.of("PhoneNumberSet", phones, "SmsSdkAppId", app, "TemplateId",
				template, "TemplateParamSet", parameters));
		return StreamSupport.stream(answer.path("SendStatusSet").spliterator(), false)
			.map((status) -> status.path("Code").asString())
			.toList();
	}

	private static long accepted(Api api, String app) throws TencentCloudSDKException {
		DateTimeFormatter hour = DateTimeFormatter.ofPattern("uuuuMMddHH").withZone(ZoneId.of("Asia/Shanghai"));
		Instant now = Instant.now();
		return api
			.call("SendStatusStatistics",
					Map.of("SmsSdkAppId", app, "BeginTime", hour.format(now.minus(Duration.ofHours(1))), "EndTime",
							hour.format(now), "Limit", 0, "Offset", 0))
			.path("SendStatusStatistics")
			.path("RequestSuccessCount")
			.asLong();
	}

}
