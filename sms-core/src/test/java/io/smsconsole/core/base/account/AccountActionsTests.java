package io.smsconsole.core.base.account;

import java.time.Instant;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link AccountActions}.
 */
@CoreTest
class AccountActionsTests {

	@Autowired
	private AccountActions actions;

	@Autowired
	private StoredAccount stored;

	@Test
	void tellsWhatTheEnvironmentSaysUntilTheOwnerDecides() {
		assertThat(describe()).isEqualTo(new DescribeAccountInfoResponse(1, false, 0, 0, 1000, false, 0, ""));
		assertThat(account().enterprise()).isTrue();
		assertThat(account().longestParameter()).isEqualTo(Integer.MAX_VALUE);
	}

	@Test
	void changesWhatIsGivenAndKeepsTheRest() {
		modify(0, null, null, null, true, " 示例科技有限公司 ");
		modify(null, null, 30, 0, null, null);
		assertThat(describe()).isEqualTo(new DescribeAccountInfoResponse(0, false, 0, 30, 0, true, 0, "示例科技有限公司"));
		assertThat(account().enterprise()).isFalse();
		assertThat(account().longestParameter()).isEqualTo(30);
		assertThat(account().packageRequired()).isTrue();
		modify(null, null, 0, null, null, "");
		assertThat(account().longestParameter()).isEqualTo(12);
		assertThat(account().certifiedName()).isEmpty();
	}

	@Test
	void countsTheArrearsFromWhenTheyWereFirstTold() {
		Instant before = Instant.now();
		modify(null, true, null, null, null, null);
		Instant since = account().arrearsSince();
		assertThat(since).isBetween(before.minusSeconds(1), Instant.now().plusSeconds(1));
		assertThat(account().suspended(since.plusSeconds(12 * 3600 - 1))).isFalse();
		assertThat(account().suspended(since.plusSeconds(12 * 3600))).isTrue();
		modify(null, true, null, null, null, null);
		assertThat(account().arrearsSince()).isEqualTo(since);
		assertThat(describe().arrearsTime()).isEqualTo(since.getEpochSecond());
		modify(null, false, null, null, null, null);
		assertThat(describe().arrears()).isFalse();
		assertThat(account().suspended(Instant.MAX)).isFalse();
	}

	@Test
	void refusesWhatIsOutOfBounds() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CertificationType",
				() -> modify(2, null, null, null, null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateParameterLengthLimit",
				() -> modify(null, null, 501, null, null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateParameterLengthLimit",
				() -> modify(null, null, -1, null, null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "InternationalDailyLimit",
				() -> modify(null, null, null, 100_000_001, null, null));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "ApprovalSize",
				() -> this.actions.modify(new ModifyAccountInfoRequest(null, null, null, null, null, 1_000_001, null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "CertifiedName",
				() -> modify(null, null, null, null, null, "名".repeat(101)));
	}

	/**
	 * What was read before is kept until the change is committed, which it never is here.
	 */
	private AccountSettings account() {
		return this.stored.latest();
	}

	private DescribeAccountInfoResponse describe() {
		return this.actions.describe(new DescribeAccountInfoRequest());
	}

	private void modify(Integer type, Boolean arrears, Integer length, Integer daily, Boolean packages, String name) {
		this.actions.modify(new ModifyAccountInfoRequest(type, arrears, length, daily, packages, null, name));
	}

}
