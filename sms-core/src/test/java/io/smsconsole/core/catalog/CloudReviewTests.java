package io.smsconsole.core.catalog;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.review.Mirrored;
import io.smsconsole.core.catalog.review.ReviewMirror;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.sign.Sign;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.sign.Signs;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.core.wire.api.DescribeSmsSignListRequest;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;
import io.smsconsole.core.wire.api.ModifySmsTemplateRequest;
import io.smsconsole.core.wire.client.SmsClient;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signs and templates reviewed by the simulated cloud, over HTTP.
 */
@CoreTest
class CloudReviewTests {

	/** Never of digits alone, which the cloud rejects. */
	private final String unique = "u" + UUID.randomUUID().toString().substring(0, 7);

	@Autowired
	private CatalogMother mother;

	@Autowired
	private ReviewMirror mirror;

	@Autowired
	private List<Mirrored> mirrored;

	@Autowired
	private SmsClient cloud;

	@Autowired
	private Signs signs;

	@Autowired
	private SignActions signActions;

	@Autowired
	private Templates templates;

	@Autowired
	private TemplateActions templateActions;

	@Test
	void bringsAFineSignAndTemplateIntoEffect() {
		long sign = this.mother.sign(Region.MAINLAND, this.unique);
		long template = this.mother.template(Region.MAINLAND, SmsType.VERIFICATION, this.unique + "您的验证码是{1}");
		run().untilAsserted(() -> {
			assertThat(sign(sign).state()).isEqualTo(ReviewState.EFFECTIVE);
			assertThat(template(template).state()).isEqualTo(ReviewState.EFFECTIVE);
		});
		assertThat(this.signs.effective(Region.MAINLAND, this.unique).orElseThrow().upstreamId()).isPositive();
		assertThat(template(template).upstreamId()).isPositive();
		assertThat(sign(sign).review().decided()).isNotNull();
	}

	@Test
	void bringsBackWhyASignWasRejectedAndHandsInAnother() {
		long id = this.mother.sign(Region.INTERNATIONAL, "12345678");
		run().untilAsserted(() -> assertThat(sign(id).state()).isEqualTo(ReviewState.REJECTED));
		assertThat(sign(id).review().reply()).isNotBlank();
		long upstreamId = sign(id).upstreamId();
		this.signActions.modify(new ModifySmsSignRequest(id, this.unique, 0, 1, 1, 0, null, null, null, null));
		run().untilAsserted(() -> assertThat(sign(id).state()).isEqualTo(ReviewState.EFFECTIVE));
		assertThat(sign(id).upstreamId()).isEqualTo(upstreamId);
		assertThat(sign(id).review().reply()).isEmpty();
	}

	@Test
	void putsANewTextInThePlaceOfOneThatTheCloudApprovedMeanwhile() {
		this.mother.sign(Region.INTERNATIONAL, this.unique);
		long id = this.mother.template(Region.INTERNATIONAL, SmsType.VERIFICATION, "Code {1}");
		this.mirror.run();
		long upstreamId = template(id).upstreamId();
		Awaitility.await().pollInSameThread().until(() -> verdict("template", upstreamId) == ReviewState.EFFECTIVE);
		this.templateActions
			.modify(new ModifySmsTemplateRequest(id, "code", "Your code is {1}", SmsType.VERIFICATION.wire(), 1, ""));
		run().untilAsserted(() -> assertThat(template(id).state()).isEqualTo(ReviewState.EFFECTIVE));
		assertThat(template(id).upstreamId()).isNotEqualTo(upstreamId);
		assertThat(verdict("template", upstreamId)).as("the old text is gone").isNull();
	}

	@Test
	void deletesAtTheCloudToo() {
		long id = this.mother.sign(Region.INTERNATIONAL, this.unique);
		this.mirror.run();
		long upstreamId = sign(id).upstreamId();
		this.signActions.delete(new DeleteSmsSignRequest(id));
		this.mirror.run();
		assertThat(this.cloud.call(new DescribeSmsSignListRequest(List.of(upstreamId), 1)).describeSignListStatusSet())
			.isEmpty();
	}

	@Test
	void findsWhatMayHaveBeenHandedInBefore() {
		long sign = this.mother.sign(Region.INTERNATIONAL, this.unique);
		long template = this.mother.template(Region.INTERNATIONAL, SmsType.VERIFICATION, this.unique + " code {1}");
		assertThat(mirrored("sign").search(sign)).isEmpty();
		assertThat(mirrored("template").search(template)).isEmpty();
		long signThere = this.cloud.call(new AddSmsSignRequest(this.unique, 0, 1, 1, 0, "image", null, null, null))
			.addSignStatus()
			.signId();
		String templateThere = this.cloud.call(new AddSmsTemplateRequest("登录验证码", this.unique + " code {1}", 3, 1, ""))
			.addTemplateStatus()
			.templateId();
		assertThat(mirrored("sign").search(sign)).contains(signThere);
		assertThat(mirrored("template").search(template)).contains(Long.valueOf(templateThere));
	}

	private ConditionFactory run() {
		return Awaitility.await()
			.pollInSameThread()
			.atMost(Duration.ofSeconds(10))
			.pollInterval(Duration.ofMillis(300))
			.conditionEvaluationListener((evaluated) -> this.mirror.run());
	}

	private ReviewState verdict(String kind, long upstreamId) {
		return mirrored(kind).ask(Region.INTERNATIONAL, List.of(upstreamId))
			.stream()
			.map((verdict) -> verdict.state())
			.findFirst()
			.orElse(null);
	}

	private Mirrored mirrored(String kind) {
		return this.mirrored.stream().filter((candidate) -> candidate.kind().equals(kind)).findFirst().orElseThrow();
	}

	private Sign sign(long id) {
		return this.signs.find(id).orElseThrow();
	}

	private Template template(long id) {
		return this.templates.find(id).orElseThrow();
	}

}
