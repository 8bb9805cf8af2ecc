package io.smsconsole.web.console.review;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.web.console.CatalogFixture;
import io.smsconsole.web.console.CatalogHands;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class ReviewPagesIT {

	private static final String INBOX = "/console/reviews";

	@Autowired
	private CatalogFixture fixture;

	@Autowired
	private CatalogHands hands;

	private long template;

	@BeforeEach
	void handIn(Browser browser) {
		this.fixture.empty();
		browser.language("en");
		browser.signIn();
		this.hands.sign(Region.MAINLAND, "通知");
		this.template = this.hands.template(Region.MAINLAND, SmsType.NOTIFICATION,
				"尊敬的客户，您的贷款已到账，详情见 https://t.cn/{1}。");
		this.fixture.awaitReviewer("clerk");
	}

	@Test
	void decidesOnWhatWaitsOneAfterTheOther(Browser browser) {
		browser.open(INBOX);
		browser.press("review-template-" + this.template);
		assertThat(browser.find("broken-rules").getText()).contains("Loans", "贷款");
		browser.press("reason-loan");
		browser.press("reject");
		browser.awaitText("flash-success", "is rejected");
		browser.awaitText("review-text", "通知");
		browser.press("approve");
		browser.awaitText("flash-success", "is approved");
		assertThat(browser.path()).isEqualTo(INBOX);
	}

	@LooksTest
	void looksWell(Browser browser) {
		Looks.check(browser, INBOX + "?status=1", "reviews");
		Looks.check(browser, INBOX + "/template/" + this.template, "review");
		Looks.check(browser, INBOX + "/rules", "review-rules");
		Looks.check(browser, "/console/sensitive-words", "sensitive-words");
		Looks.check(browser, INBOX + "?status=0", "reviews-none");
	}

}
