package io.smsconsole.web.boot;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.tencentcloudapi.common.CommonClient;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import io.smsconsole.core.catalog.image.Pictures;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two packaged consoles on one database, one of which is killed while both accept
 * messages to the same people.
 */
class TwoNodesIT {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String MASTER_KEY = "--sms.master-key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

	private static final String REVIEW_AT_ONCE = "--sms.simulator.review-seconds=0";

	private static final Pattern KEY = Pattern.compile("SecretId +(\\S+)\\s+SecretKey +(\\S+)");

	private static final Pattern PORT = Pattern.compile("--port=(\\d+)");

	private static final int REQUESTS = 50;

	private static final int PHONES = 20;

	/** Messages to one number on a day, all of different content. */
	private static final int LIMIT_OF_A_NEW_APPLICATION = 2;

	@TempDir
	Path one;

	@TempDir
	Path two;

	@Test
	void acceptExactlyAsManyAsTheLimitThoughOneIsKilled() throws Exception {
		try (ConsoleProcess first = ConsoleProcess.start(this.one, MASTER_KEY, REVIEW_AT_ONCE)) {
			URI address = first.awaitReady();
			Credential key = key(first);
			CommonClient kept = client(address, key);
			ConsoleProcess second = ConsoleProcess.start(this.two, MASTER_KEY, "--sms.db.url=" + database(),
					"--sms.db.user=sms", "--sms.db.password=" + Files.readString(mariadb().resolve("password")));
			try {
				String app = call(kept, "AddAppInfo", Map.of("AppName", "two nodes")).path("SmsSdkAppId").asString();
				String template = template(kept);
				CommonClient killed = client(second.awaitReady(), key);
				Awaitility.await()
					.until(() -> codes(killed, app, template, List.of())
						.contains("FailedOperation.TemplateParamSetNotMatchApprovedTemplate"));
				long answered = atOnce(second, kept, killed, app, template);
				assertThat(codes(kept, app, template, List.of("last"))).hasSize(PHONES)
					.containsOnly("LimitExceeded.PhoneNumberDailyLimit");
				long accepted = accepted(kept, app);
				assertThat(accepted).isEqualTo(PHONES * LIMIT_OF_A_NEW_APPLICATION).isGreaterThanOrEqualTo(answered);
			}
			finally {
				second.kill();
			}
		}
	}

	private static long atOnce(ConsoleProcess second, CommonClient kept, CommonClient killed, String app,
			String template) throws Exception {
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
			second.kill();
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
	private static List<String> codes(CommonClient client, String app, String template, List<String> parameters) {
		List<String> phones = IntStream.range(0, PHONES).mapToObj((i) -> "+852612600" + (10 + i)).toList();
		try {
			JsonNode answer = call(client, "SendSms", Map.of("PhoneNumberSet", phones, "SmsSdkAppId", app, "TemplateId",
					template, "TemplateParamSet", parameters));
			return StreamSupport.stream(answer.path("SendStatusSet").spliterator(), false)
				.map((status) -> status.path("Code").asString())
				.toList();
		}
		catch (TencentCloudSDKException ex) {
			return List.of();
		}
	}

	private static long accepted(CommonClient client, String app) throws TencentCloudSDKException {
		DateTimeFormatter hour = DateTimeFormatter.ofPattern("uuuuMMddHH").withZone(ZoneId.of("Asia/Shanghai"));
		Instant now = Instant.now();
		return call(client, "SendStatusStatistics",
				Map.of("SmsSdkAppId", app, "BeginTime", hour.format(now.minus(Duration.ofHours(1))), "EndTime",
						hour.format(now), "Limit", 0, "Offset", 0))
			.path("SendStatusStatistics")
			.path("RequestSuccessCount")
			.asLong();
	}

	private static String template(CommonClient client) throws TencentCloudSDKException {
		call(client, "AddSmsSign", Map.of("SignName", "Nodes", "SignType", 0, "DocumentType", 1, "International", 1,
				"SignPurpose", 0, "ProofImage", Pictures.png()));
		String id = call(client, "AddSmsTemplate",
				Map.of("TemplateName", "parcels", "TemplateContent", "Parcel {1} is here", "SmsType", 2,
						"International", 1, "Remark", "for people who ordered"))
			.path("AddTemplateStatus")
			.path("TemplateId")
			.asString();
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> call(client, "DescribeSmsTemplateList",
					Map.of("International", 1, "TemplateIdSet", List.of(Long.valueOf(id))))
				.path("DescribeTemplateStatusSet")
				.path(0)
				.path("StatusCode")
				.asInt() == 0);
		return id;
	}

	private static JsonNode call(CommonClient client, String action, Map<String, ?> parameters)
			throws TencentCloudSDKException {
		return JSON.readTree(client.call(action, JSON.writeValueAsString(parameters))).path("Response");
	}

	private static CommonClient client(URI address, Credential key) {
		HttpProfile http = new HttpProfile();
		http.setProtocol(HttpProfile.REQ_HTTP);
		http.setEndpoint("127.0.0.1:" + address.getPort());
		return new CommonClient("sms", "2021-01-11", key, "ap-guangzhou",
				new ClientProfile(ClientProfile.SIGN_TC3_256, http));
	}

	private static Credential key(ConsoleProcess console) {
		Matcher shown = KEY.matcher(console.output());
		assertThat(shown.find()).isTrue();
		return new Credential(shown.group(1), shown.group(2));
	}

	private Path mariadb() {
		return this.one.resolve("data").resolve("mariadb");
	}

	private String database() {
		String command = ProcessHandle.allProcesses()
			.map((process) -> process.info().commandLine().orElse(""))
			.filter((line) -> line.contains(mariadb() + "/") && line.contains("--port="))
			.findAny()
			.orElseThrow();
		Matcher port = PORT.matcher(command);
		assertThat(port.find()).isTrue();
		return "jdbc:mysql://127.0.0.1:" + port.group(1) + "/sms";
	}

}
