package io.smsconsole.web.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.sms.v20210111.SmsClient;
import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatus;
import com.tencentcloudapi.sms.v20210111.models.PullSmsReplyStatusRequest;
import com.tencentcloudapi.sms.v20210111.models.SendSmsRequest;
import com.tencentcloudapi.sms.v20210111.models.SendStatus;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/**
 * People who answer at the simulated cloud that they want no more messages get no more.
 */
@BrowserTest
class UnsubscribingRepliesIT {

	private static final String SIGN = "退订甲";

	private static final String BLACKLIST = "FailedOperation.PhoneNumberInBlacklist";

	/** Answer {@code TD}, {@code t}, {@code 退订} between blanks, and {@code 1}. */
	private static final String[] AT_HOME = { "+8613812360008", "+8613812360014", "+8613812360015", "+8613812360016" };

	private static final String ABROAD = "+85261250008";

	@LocalServerPort
	private int port;

	@Autowired
	private ApiHands hands;

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands catalog;

	private SmsClient client;

	@Test
	void areInForceForTheNextMessage() throws TencentCloudSDKException {
		this.fixture.empty();
		this.client = Sdk.client(this.port, this.hands.ownersKey());
		String app = this.catalog.app();
		String mainland = this.catalog.effective(Region.MAINLAND, SIGN, "您的包裹{1}已到");
		String global = this.catalog.effective(Region.INTERNATIONAL, "Replies", "Parcel {1} is here");
		assertThat(send(app, SIGN, mainland, "A", AT_HOME)).containsOnly("Ok");
		assertThat(send(app, null, global, "A", ABROAD)).containsOnly("Ok");

		assertThat(replies(app)).extracting(PullSmsReplyStatus::getPhoneNumber, PullSmsReplyStatus::getReplyContent)
			.containsExactlyInAnyOrder(tuple(AT_HOME[0], "TD"), tuple(AT_HOME[1], "t"), tuple(AT_HOME[2], " 退订 "),
					tuple(AT_HOME[3], "1"), tuple(ABROAD, "TD"));

		assertThat(send(app, SIGN, mainland, "B", AT_HOME)).containsExactly(BLACKLIST, BLACKLIST, BLACKLIST, "Ok");
		assertThat(send(app, null, global, "B", ABROAD)).containsExactly(BLACKLIST);
		assertThat(Sdk.call(this.client, "DescribeUnsubscribe", "{\"SmsSdkAppId\":\"" + app + "\"}")
			.path("UnsubscribeSet")).hasSize(4).allMatch((entry) -> entry.path("ByReply").asBoolean());
	}

	private List<PullSmsReplyStatus> replies(String app) {
		PullSmsReplyStatusRequest pull = new PullSmsReplyStatusRequest();
		pull.setLimit(10L);
		pull.setSmsSdkAppId(app);
		List<PullSmsReplyStatus> pulled = new ArrayList<>();
		await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(100)).until(() -> {
			pulled.addAll(Arrays.asList(this.client.PullSmsReplyStatus(pull).getPullSmsReplyStatusSet()));
			return pulled.size() > AT_HOME.length;
		});
		return pulled;
	}

	private List<String> send(String app, String sign, String template, String parameter, String... phones)
			throws TencentCloudSDKException {
		SendSmsRequest request = new SendSmsRequest();
		request.setPhoneNumberSet(phones);
		request.setSmsSdkAppId(app);
		request.setSignName(sign);
		request.setTemplateId(template);
		request.setTemplateParamSet(new String[] { parameter });
		return Arrays.stream(this.client.SendSms(request).getSendStatusSet()).map(SendStatus::getCode).toList();
	}

}
