package io.smsconsole.core.limits.abuse;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class AbuseActionsTests {

	@Autowired
	private AbuseActions actions;

	@Autowired
	private CatalogMother catalog;

	private String app;

	@BeforeEach
	void application() {
		this.app = Long.toString(this.catalog.app());
	}

	@Test
	void looksAtNothingAtFirstAndKeepsWhatIsNotGiven() {
		assertThat(monitor()).isEqualTo(new DescribeAbuseMonitorResponse(this.app, false, 50, 80, 90, false, 0));
		modify(true, 500, null, null, null);
		modify(null, null, 70, 100, true);
		assertThat(monitor()).isEqualTo(new DescribeAbuseMonitorResponse(this.app, true, 500, 70, 100, true, 0));
		modify(false, null, null, null, null);
		assertThat(monitor()).isEqualTo(new DescribeAbuseMonitorResponse(this.app, false, 500, 70, 100, true, 0));
	}

	@ParameterizedTest
	@CsvSource({ "0,,,Requests", "-1,,,Requests", "1000000001,,,Requests", "-2147483648,,,Requests", ",0,,SuccessRate",
			",101,,SuccessRate", ",,-1,GrowthRate", ",,1000001,GrowthRate", ",,2147483647,GrowthRate" })
	void tellsWhichFigureIsWrong(Integer requests, Integer success, Integer growth, String parameter) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, parameter,
				() -> modify(true, requests, success, growth, null));
		assertThat(monitor().enabled()).isFalse();
	}

	@Test
	void knowsNoApplicationThatDoesNotExist() {
		this.app = "1499999999";
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId", this::monitor);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> modify(true, null, null, null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> this.actions.resume(new ResumeVerificationCodesRequest(this.app)));
	}

	@ParameterizedTest
	@CsvSource({ "101,80,50,true", "100,79,50,false", "101,81,50,false", "101,80,53,true", "101,80,54,false",
			"101,80,0,true", "101,0,1000,false", "4000000000000,0,1,true" })
	void suspectsAnHourInWhichAllThreeFiguresArePassed(long asked, long accepted, long yesterday, boolean suspected) {
		AbuseMonitor monitor = new AbuseMonitor(1, true, 100, 80, 90, false, null);
		assertThat(monitor.suspects(asked, accepted, yesterday)).isEqualTo(suspected);
	}

	private DescribeAbuseMonitorResponse monitor() {
		return this.actions.describe(new DescribeAbuseMonitorRequest(this.app));
	}

	private void modify(Boolean enabled, Integer requests, Integer success, Integer growth, Boolean stops) {
		this.actions.modify(new ModifyAbuseMonitorRequest(this.app, enabled, requests, success, growth, stops));
	}

}
