package io.smsconsole.core.base.content;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link UnsubscribeNotice}.
 */
class UnsubscribeNoticeTests {

	@ParameterizedTest
	@ValueSource(strings = { "五折，拒收请回复R", "五折回T退订", "五折，退订回T", "五折，回复TD退订！", "五折，退订请回N。", "五折（回复TD退订）", "五折，拒收回复R",
			"五折，回复退订", "50% off. Reply STOP to unsubscribe", "50% off. Reply N to opt out.",
			"50% off. To unsubscribe reply T", "50% off, text stop to end" })
	void endsWithAWayOut(String text) {
		assertThat(UnsubscribeNotice.ends(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "五折", "拒收请回复R，五折", "退订", "五折，回复我们", "50% off", "Reply STOP and get 50% off", "五折，加微信退订" })
	void doesNot(String text) {
		assertThat(UnsubscribeNotice.ends(text)).isFalse();
	}

}
