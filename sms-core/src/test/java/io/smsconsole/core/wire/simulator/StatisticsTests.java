package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.models.CallbackStatusStatistics;
import com.tencentcloudapi.sms.v20210111.models.CallbackStatusStatisticsRequest;
import com.tencentcloudapi.sms.v20210111.models.ReportConversionRequest;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatusStatistics;
import com.tencentcloudapi.sms.v20210111.models.SendStatusStatisticsRequest;
import com.tencentcloudapi.sms.v20210111.models.SmsPackagesStatistics;
import com.tencentcloudapi.sms.v20210111.models.SmsPackagesStatisticsRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class StatisticsTests {

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyyMMddHH")
		.withZone(ZoneId.of("Asia/Shanghai"));

	@TempDir
	private Path directory;

	private TestCloud cloud;

	private final String begin = HOUR.format(Instant.now().minusSeconds(3600));

	private final String end = HOUR.format(Instant.now().plusSeconds(3600));

	@BeforeEach
	void start() throws IOException {
		this.cloud = new TestCloud(this.directory);
	}

	@AfterEach
	void stop() {
		this.cloud.close();
	}

	@Test
	void countsWhatWasSentAlsoOverARestart() throws Exception {
		this.cloud.send("+8618501234444", "+8618501230007");
		SendSmsRequest longer = this.cloud.request("+8618501234444", "+8618501234445");
		longer.setTemplateParamSet(new String[] { "字".repeat(60) });
		this.cloud.sdk().SendSms(longer);
		SendSmsRequest other = this.cloud.request("+8618501234444");
		other.setSmsSdkAppId("1400009999");
		this.cloud.sdk().SendSms(other);
		for (int start = 0; start < 2; start++) {
			SendStatusStatistics sent = sent(this.begin, this.end);
			assertThat(sent.getRequestCount()).isEqualTo(4);
			assertThat(sent.getRequestSuccessCount()).isEqualTo(3);
			assertThat(sent.getFeeCount()).isEqualTo(5);
			this.cloud.close();
			this.cloud = new TestCloud(this.directory);
		}
		assertThat(sent("2020010100", "2020010123").getRequestCount()).isZero();
	}

	@Test
	void countsReceiptsByWhatTheyTell() throws Exception {
		this.cloud.send("+8618501234444", "+8618501230001", "+8618501230002", "+8618501230003", "+8618501230004",
				"+8618501230005", "+8618501230006");
		await().untilAsserted(() -> assertThat(receipts().getCallbackCount()).isEqualTo(6));
		CallbackStatusStatistics receipts = receipts();
		assertThat(receipts.getRequestSuccessCount()).isEqualTo(7);
		assertThat(receipts.getCallbackSuccessCount()).isOne();
		assertThat(receipts.getCallbackFailCount()).isEqualTo(5);
		assertThat(receipts.getInvalidNumberCount()).isOne();
		assertThat(receipts.getShutdownErrorCount()).isOne();
		assertThat(receipts.getBlackListCount()).isOne();
		assertThat(receipts.getFrequencyLimitCount()).isOne();
		assertThat(receipts.getInternalErrorCount()).isOne();
	}

	@Test
	void showsThePackageAndWhatIsUsedOfIt() throws Exception {
		this.cloud.send("+8618501234444", "+8618501234445");
		SmsPackagesStatisticsRequest request = new SmsPackagesStatisticsRequest();
		request.setSmsSdkAppId(TestCloud.APP);
		request.setBeginTime(this.begin);
		request.setEndTime(this.end);
		request.setLimit(10L);
		request.setOffset(0L);
		assertThat(this.cloud.sdk().SmsPackagesStatistics(request).getSmsPackagesStatisticsSet()).singleElement()
			.extracting(SmsPackagesStatistics::getCurrentUsage)
			.isEqualTo(2L);
	}

	@Test
	void takesAReportOfAConversion() throws Exception {
		ReportConversionRequest request = new ReportConversionRequest();
		request.setSmsSdkAppId(TestCloud.APP);
		request.setSerialNo(this.cloud.send("+8618501234444")[0].getSerialNo());
		assertThat(this.cloud.sdk().ReportConversion(request).getReportConversionStatus().getCode()).isEqualTo("OK");
	}

	@ParameterizedTest
	@CsvSource({ "2025010101, 2025010100, InvalidParameterValue.EndTimeVerifyFail",
			"20250101, 2025010100, InvalidParameterValue.BeginTimeVerifyFail",
			"2025010124, 2025010200, InvalidParameterValue.BeginTimeVerifyFail",
			"2025010101, 2025010160, InvalidParameterValue.EndTimeVerifyFail" })
	void refusesHoursThatAreNone(String begin, String end, String code) {
		assertThatExceptionOfType(TencentCloudSDKException.class).isThrownBy(() -> sent(begin, end))
			.satisfies((ex) -> assertThat(ex.getErrorCode()).isEqualTo(code));
	}

	private SendStatusStatistics sent(String begin, String end) throws TencentCloudSDKException {
		SendStatusStatisticsRequest request = new SendStatusStatisticsRequest();
		request.setSmsSdkAppId(TestCloud.APP);
		request.setBeginTime(begin);
		request.setEndTime(end);
		request.setLimit(0L);
		request.setOffset(0L);
		return this.cloud.sdk().SendStatusStatistics(request).getSendStatusStatistics();
	}

	private CallbackStatusStatistics receipts() throws TencentCloudSDKException {
		CallbackStatusStatisticsRequest request = new CallbackStatusStatisticsRequest();
		request.setSmsSdkAppId(TestCloud.APP);
		request.setBeginTime(this.begin);
		request.setEndTime(this.end);
		request.setLimit(0L);
		request.setOffset(0L);
		return this.cloud.sdk().CallbackStatusStatistics(request).getCallbackStatusStatistics();
	}

}
