package io.smsconsole.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatusRequest;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatusStatisticsRequest;
import io.smsconsole.core.wire.simulator.SimulatorMain;
import io.smsconsole.core.wire.tc3.Credential;
import io.smsconsole.web.SmsConsoleApplication;

/**
 * What is left on the heap while the official SDK calls ten thousand times: sends, pulls
 * and figures in turn, on the whole product before a simulated cloud in another process.
 */
final class LeakBench {

	private static final Credential OWNER = new Credential("AKIDleakleakleakleakleakleakleakle00",
			"bench-only-secret-of-no-use-to-anybody");

	private static final Credential CLOUD = new Credential("AKIDcloudcloudcloudcloudcloudcloud00",
			"bench-only-cloud-secret-of-no-use-00");

	private static final int WARM_UP = 5_000;

	private static final int CALLS = 10_000;

	private static final int KINDS = 4;

	private static final int EVERY = 5_000;

	private static final double MEGABYTE = 1 << 20;

	/** As much as the sizes of caches and pools come and go. */
	private static final double FLAT = 1.05;

	private final SmsClient client;

	private final String app;

	private final String template;

	private LeakBench(WholeProduct product) {
		HttpProfile http = new HttpProfile();
		http.setProtocol(HttpProfile.REQ_HTTP);
		http.setEndpoint("127.0.0.1:" + product.port());
		this.client = new SmsClient(new com.tencentcloudapi.common.Credential(OWNER.secretId(), OWNER.secretKey()),
				"ap-guangzhou", new ClientProfile(ClientProfile.SIGN_TC3_256, http));
		this.app = product.app();
		this.template = product.template("Your parcel arrives today");
	}

	/**
	 * Runs the benchmark and writes its table to {@code bench/leak.md}.
	 * @param arguments not used
	 * @throws Exception when anything fails
	 */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of("bench", "work")).toAbsolutePath();
		RatioTable table = new RatioTable("Heap after collection, in MB, while the official SDK calls", "then",
				"before");
		try (JavaProcess cloud = new JavaProcess(SimulatorMain.class, cloud(directory), "Simulated cloud at ");
				WholeProduct product = WholeProduct.start(directory, SmsConsoleApplication.class,
						"--sms.upstream.url=" + cloud.told(), "--sms.upstream.secret-id=" + CLOUD.secretId(),
						"--sms.upstream.secret-key=" + CLOUD.secretKey(), "--sms.owner.secret-id=" + OWNER.secretId(),
						"--sms.owner.secret-key=" + OWNER.secretKey(), "--sms.api.throttle.default=0")) {
			LeakBench bench = new LeakBench(product);
			bench.call(0, WARM_UP);
			double before = heap();
			for (int calls = EVERY; calls <= CALLS; calls += EVERY) {
				bench.call(calls - EVERY + WARM_UP, EVERY);
				table.atMost("after %,d calls".formatted(calls), heap(), before, FLAT);
			}
		}
		table.publish(Path.of("bench", "leak.md"));
	}

	private static Map<String, String> cloud(Path directory) {
		return Map.of("SMS_SIMULATOR_PORT", "0", "SMS_SIMULATOR_REVIEW_SECONDS", "0", "SMS_SIMULATOR_DATA_DIR",
				directory.resolve("cloud-" + System.nanoTime()).toString(), "SMS_SIMULATOR_SECRET_ID", CLOUD.secretId(),
				"SMS_SIMULATOR_SECRET_KEY", CLOUD.secretKey());
	}

	private void call(int first, int calls) throws TencentCloudSDKException {
		for (int call = first; call < first + calls; call++) {
			switch (call % KINDS) {
				case 0 -> pull();
				case 1 -> figures();
				default -> send(call);
			}
		}
	}

	private void send(int call) throws TencentCloudSDKException {
		SendSmsRequest request = new SendSmsRequest();
		request.setPhoneNumberSet(new String[] { "+8526123%04d".formatted(1000 + call % 9000) });
		request.setSmsSdkAppId(this.app);
		request.setTemplateId(this.template);
		String code = this.client.SendSms(request).getSendStatusSet()[0].getCode();
		if (!"Ok".equals(code)) {
			throw new IllegalStateException(code);
		}
	}

	private void pull() throws TencentCloudSDKException {
		PullSmsSendStatusRequest request = new PullSmsSendStatusRequest();
		request.setLimit(100L);
		request.setSmsSdkAppId(this.app);
		this.client.PullSmsSendStatus(request);
	}

	private void figures() throws TencentCloudSDKException {
		SendStatusStatisticsRequest request = new SendStatusStatisticsRequest();
		String day = Instant.now().toString().substring(0, 10).replace("-", "");
		request.setSmsSdkAppId(this.app);
		request.setBeginTime(day + "00");
		request.setEndTime(day + "23");
		request.setLimit(0L);
		request.setOffset(0L);
		this.client.SendStatusStatistics(request);
	}

	/** Also without what waits for a second collection to be let go. */
	private static double heap() {
		MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
		memory.gc();
		memory.gc();
		return memory.getHeapMemoryUsage().getUsed() / MEGABYTE;
	}

}
