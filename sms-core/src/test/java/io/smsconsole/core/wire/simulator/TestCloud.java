package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.AddSmsSignRequest;
import com.tencentcloudapi.sms.v20210111.models.AddSmsTemplateRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatus;
import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatusRequest;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatus;
import com.tencentcloudapi.sms.v20210111.models.PullSmsSendStatusRequest;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatus;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A simulated cloud that does not let tests wait, and the official SDK in front of it.
 */
final class TestCloud implements AutoCloseable {

	static final String APP = "1400006666";

	static final String SIGN = "腾讯云";

	static final SimulatorSettings.Timing QUICK = SimulatorSettings.Timing.defaults()
		.withReview(Duration.ZERO)
		.withReceipts(Duration.ZERO, Duration.ofMillis(20))
		.withWaits(Duration.ofMillis(400), Duration.ofMillis(300));

	private final Path directory;

	private final SimulatedCloud cloud;

	private final SmsClient sdk;

	TestCloud(Path directory, UnaryOperator<SimulatorSettings> changes) throws IOException {
		this.directory = directory;
		this.cloud = SimulatedCloud.start(changes.apply(SimulatorSettings.embedded(directory).withTiming(QUICK)));
		this.sdk = sdk(this.cloud.secretId(), this.cloud.secretKey(), ClientProfile.SIGN_TC3_256, HttpProfile.REQ_POST);
	}

	TestCloud(Path directory) throws IOException {
		this(directory, UnaryOperator.identity());
	}

	SimulatedCloud cloud() {
		return this.cloud;
	}

	SmsClient sdk() {
		return this.sdk;
	}

	SmsClient sdk(String secretId, String secretKey, String signMethod, String requestMethod) {
		HttpProfile http = new HttpProfile();
		http.setProtocol(HttpProfile.REQ_HTTP);
		http.setEndpoint("127.0.0.1:" + this.cloud.port());
		http.setReqMethod(requestMethod);
		return new SmsClient(new Credential(secretId, secretKey), "ap-guangzhou", new ClientProfile(signMethod, http));
	}

	long sign(String name, long international) throws TencentCloudSDKException {
		AddSmsSignRequest request = new AddSmsSignRequest();
		request.setSignName(name);
		request.setSignType(0L);
		request.setDocumentType(1L);
		request.setInternational(international);
		request.setSignPurpose(0L);
		request.setProofImage("base64");
		request.setQualificationId(1000001L);
		return this.sdk.AddSmsSign(request).getAddSignStatus().getSignId();
	}

	String template(String content, long type, long international) throws TencentCloudSDKException {
		AddSmsTemplateRequest request = new AddSmsTemplateRequest();
		request.setTemplateName("验证码");
		request.setTemplateContent(content);
		request.setSmsType(type);
		request.setInternational(international);
		request.setRemark("业务验证码");
		return this.sdk.AddSmsTemplate(request).getAddTemplateStatus().getTemplateId();
	}

	/**
	 * A request with an effective sign and template, one parameter and a context.
	 */
	SendSmsRequest request(String... phones) throws TencentCloudSDKException {
		if (!Files.exists(this.directory.resolve("prepared"))) {
			sign(SIGN, 0);
			create(this.directory.resolve("prepared"), template("您的验证码是{1}", 3, 0));
		}
		SendSmsRequest request = new SendSmsRequest();
		request.setPhoneNumberSet(phones);
		request.setSmsSdkAppId(APP);
		request.setSignName(SIGN);
		request.setTemplateId(read(this.directory.resolve("prepared")));
		request.setTemplateParamSet(new String[] { "4370" });
		request.setSessionContext("context-1");
		return request;
	}

	SendStatus[] send(String... phones) throws TencentCloudSDKException {
		return this.sdk.SendSms(request(phones)).getSendStatusSet();
	}

	List<PullSmsSendStatus> pullReceipts() throws TencentCloudSDKException {
		PullSmsSendStatusRequest request = new PullSmsSendStatusRequest();
		request.setSmsSdkAppId(APP);
		request.setLimit(100L);
		return List.of(this.sdk.PullSmsSendStatus(request).getPullSmsSendStatusSet());
	}

	List<PullSmsReplyStatus> pullReplies() throws TencentCloudSDKException {
		PullSmsReplyStatusRequest request = new PullSmsReplyStatusRequest();
		request.setSmsSdkAppId(APP);
		request.setLimit(100L);
		return List.of(this.sdk.PullSmsReplyStatus(request).getPullSmsReplyStatusSet());
	}

	List<NamedCsvRecord> journal() {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.ofNamedCsvRecord(this.directory.resolve("journal.csv"))) {
			List<NamedCsvRecord> lines = new ArrayList<>();
			reader.forEach(lines::add);
			return lines;
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@Override
	public void close() {
		this.cloud.close();
	}

	private static void create(Path path, String text) {
		try {
			Files.writeString(path, text);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String read(Path path) {
		try {
			return Files.readString(path);
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
