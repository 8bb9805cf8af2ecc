package io.smsconsole.core.limits.frequency;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.account.AccountActions;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.CatalogMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

@CoreTest
class FrequencyActionsTests {

	private static final FrequencyBounds PERSON = FrequencyBounds.of(false);

	@Autowired
	private FrequencyActions actions;

	@Autowired
	private FrequencySettings settings;

	@Autowired
	private AccountActions account;

	@Autowired
	private CatalogMother catalog;

	private String app;

	@BeforeEach
	void application() {
		this.app = Long.toString(this.catalog.app());
	}

	@Test
	void beginsWithTwoADayAndOneOfTheSameContentInThirtySeconds() {
		assertThat(rule()).isEqualTo(new DescribeFreqRuleResponse(this.app, 0, 0, 2, 1, 30, 1000, 1000, 1000));
	}

	@Test
	void changesWhatIsGivenAndLeavesTheRest() {
		modify(1, 5, 0, null, null);
		modify(null, null, 9, 3, 86_400);
		assertThat(rule()).isEqualTo(new DescribeFreqRuleResponse(this.app, 1, 5, 9, 3, 86_400, 1000, 1000, 1000));
		assertThat(this.settings.inForce(Long.parseLong(this.app))).isEqualTo(new FrequencyLimits(1, 5, 9, 3, 86_400));
	}

	@Test
	void takesNoLimitAtAll() {
		modify(0, 0, 0, 0, 0);
		assertThat(this.settings.inForce(Long.parseLong(this.app)).any()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "-1,,,,,ThirtySecondLimit", "1001,,,,,ThirtySecondLimit", ",-1,,,,OneHourLimit",
			",1001,,,,OneHourLimit", ",,-1,,,OneDayLimit", ",,1001,,,OneDayLimit", ",,,-1,,SameContentLimit",
			",,,1001,,SameContentLimit", ",,,1,0,SameContentSeconds", ",,,0,-1,SameContentSeconds",
			",,,,86401,SameContentSeconds" })
	void tellsWhichLimitIsOutOfBounds(Integer half, Integer hour, Integer day, Integer same, Integer seconds,
			String parameter) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, parameter, () -> modify(half, hour, day, same, seconds));
		assertThat(rule().oneDayLimit()).isEqualTo(2);
	}

	@Test
	void refusesWhatNamesNoApplication() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> this.actions.describe(new DescribeFreqRuleRequest("1499999999")));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
				() -> this.actions.modify(new ModifyFreqRuleRequest("1499999999", 1, null, null, null, null)));
	}

	@ParameterizedTest
	@CsvSource({ "2,,,ThirtySecondLimit", ",6,,OneHourLimit", ",,11,OneDayLimit", ",,0,OneDayLimit" })
	void keepsAPersonWithinNarrowerBounds(Integer half, Integer hour, Integer day, String parameter) {
		FrequencyChange change = new FrequencyChange(half, hour, day, null, null);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, parameter,
				() -> change.applied(FrequencyLimits.DEFAULT, PERSON));
		assertThatCode(() -> new FrequencyChange(1, 5, 10, null, null).applied(FrequencyLimits.DEFAULT, PERSON))
			.doesNotThrowAnyException();
	}

	@Test
	void lowersForAPersonWhatACompanyHasChosen() {
		assertThat(new FrequencyLimits(9, 99, 0, 1, 30).within(PERSON)).isEqualTo(new FrequencyLimits(1, 5, 10, 1, 30));
	}

	@Test
	void followsTheCertificationOfTheAccount() {
		modify(9, 99, 0, 1, 30);
		certify(0);
		assertThat(this.settings.inForce(Long.parseLong(this.app))).isEqualTo(new FrequencyLimits(1, 5, 10, 1, 30));
		assertThat(rule().oneDayHighest()).isEqualTo(10);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "OneDayLimit", () -> modify(1, 5, 11, null, null));
		certify(1);
		assertThat(this.settings.inForce(Long.parseLong(this.app))).isEqualTo(new FrequencyLimits(9, 99, 0, 1, 30));
	}

	private void certify(int type) {
		this.account.modify(new ModifyAccountInfoRequest(type, null, null, null, null, null, null));
	}

	private DescribeFreqRuleResponse rule() {
		return this.actions.describe(new DescribeFreqRuleRequest(this.app));
	}

	private void modify(Integer half, Integer hour, Integer day, Integer same, Integer seconds) {
		this.actions.modify(new ModifyFreqRuleRequest(this.app, half, hour, day, same, seconds));
	}

}
