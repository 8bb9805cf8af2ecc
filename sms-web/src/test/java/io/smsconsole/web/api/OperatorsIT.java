package io.smsconsole.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatus;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What operators see of what is sent: meters and lines of the log.
 */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class OperatorsIT {

	private static final Path MONITORING = Path.of("..", "deploy", "monitoring");

	private static final Pattern NAME = Pattern.compile("\\b(?:sms|jvm|hikaricp|http_server|process)_[a-z_]+\\b");

	private static final Pattern EXPRESSION = Pattern.compile("\"expr\": \"((?:[^\"\\\\]|\\\\.)*)\"");

	/** Delivered, fails, is refused by the cloud, replies. */
	private static final String[] PEOPLE = { "+8613812367101", "+8613812360001", "+8613812360007", "+8613812360010" };

	private static final String OURS = "io.smsconsole";

	private static final String WORD = "暗号八四六二";

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands catalog;

	@Autowired
	private LoggingSystem logging;

	@BeforeEach
	void sayEverything() {
		this.logging.setLogLevel(OURS, LogLevel.DEBUG);
	}

	@AfterEach
	void sayWhatMatters() {
		this.logging.setLogLevel(OURS, LogLevel.INFO);
	}

	@Test
	void seeNobodysNumberAndNoSecretAndTheMetersThatDashboardsName(CapturedOutput log) throws Exception {
		this.fixture.empty();
		Credential key = this.hands.ownersKey();
		SmsClient client = Sdk.client(this.port, key);
		String app = this.catalog.app();
		String template = this.catalog.effective(Region.MAINLAND, "日志甲", "您的包裹{1}已到");
		assertThat(send(client, app, template, PEOPLE)).containsOnly("Ok");
		assertThat(send(client, app, template, "1381236")).doesNotContain("Ok");
		Sdk.refusal("AuthFailure.SignatureFailure",
				() -> send(Sdk.client(this.port, new Credential(key.secretId(), "wrong")), app, template,
						"+8613812367101"));
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(scrape()).contains(
					"sms_messages_settled_total{lane=\"api\",state=\"failed\"}", "code=\"InvalidParameterValue",
					"by=\"upstream\",code=\"FailedOperation.ContainSensitiveWord\""));
		LoggerFactory.getLogger(OURS).debug("The end of what was heard");
		assertThat(log.getAll()).contains("The end of what was heard")
			.doesNotContain(WORD, "1381236", Browser.PASSWORD, key.secretKey(), BrowserTest.METRICS_TOKEN);
		assertThat(PEOPLE).noneMatch((phone) -> log.getAll().contains(phone.substring(3)));
		assertThat(names(scrape())).containsAll(namesInUse());
		assertThat(scrape()).as("no label tells of one application").doesNotContain(app);
	}

	@Test
	void readMetersOnlyWithTheToken() {
		assertThat(status(null).is4xxClientError()).isTrue();
		assertThat(status("Bearer ").is4xxClientError()).isTrue();
		assertThat(status("Bearer " + BrowserTest.METRICS_TOKEN + "x").is4xxClientError()).isTrue();
		assertThat(status("Bearer " + BrowserTest.METRICS_TOKEN).is2xxSuccessful()).isTrue();
	}

	private HttpStatusCode status(String authorization) {
		return RestClient.create().get().uri(address()).headers((headers) -> {
			if (authorization != null) {
				headers.set(HttpHeaders.AUTHORIZATION, authorization);
			}
		}).exchange((request, response) -> response.getStatusCode());
	}

	private String scrape() {
		return RestClient.create()
			.get()
			.uri(address())
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + BrowserTest.METRICS_TOKEN)
			.retrieve()
			.body(String.class);
	}

	private String address() {
		return "http://127.0.0.1:" + this.port + "/actuator/prometheus";
	}

	private static Set<String> namesInUse() throws IOException {
		String dashboard = Files.readString(MONITORING.resolve("grafana/dashboards/sms-console.json"));
		Set<String> names = new TreeSet<>(names(Files.readString(MONITORING.resolve("alerts.yml"))));
		EXPRESSION.matcher(dashboard)
			.results()
			.map((found) -> found.group(1))
			.map(OperatorsIT::names)
			.forEach(names::addAll);
		assertThat(names).hasSizeGreaterThan(15);
		return names;
	}

	private static Set<String> names(String text) {
		return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> send(SmsClient client, String app, String template, String... phones)
			throws TencentCloudSDKException {
		SendSmsRequest request = new SendSmsRequest();
		request.setPhoneNumberSet(phones);
		request.setSmsSdkAppId(app);
		request.setSignName("日志甲");
		request.setTemplateId(template);
		request.setTemplateParamSet(new String[] { WORD });
		return Arrays.stream(client.SendSms(request).getSendStatusSet()).map(SendStatus::getCode).toList();
	}

}
