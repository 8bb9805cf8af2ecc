package io.smsconsole.core.catalog.sign;

import java.time.Clock;
import java.util.List;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.image.Images;
import io.smsconsole.core.catalog.image.Pictures;
import io.smsconsole.core.catalog.qualification.DeleteSmsQualificationRequest;
import io.smsconsole.core.catalog.qualification.DescribeSmsQualificationListRequest;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.qualification.Qualifications;
import io.smsconsole.core.catalog.qualification.QualifiedSign;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;
import io.smsconsole.core.wire.client.SmsClient;
import io.smsconsole.core.wire.client.UnsentException;
import io.smsconsole.core.wire.upstream.UpstreamProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of signs with the qualification that they were handed in under.
 */
@CoreTest
class SignsOfQualificationTests {

	@Autowired
	private CatalogMother mother;

	@Autowired
	private QualificationActions qualifications;

	@Autowired
	private SignActions signs;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Qualifications found;

	@Autowired
	private SignMapper mapper;

	@Autowired
	private SmsClient cloud;

	@Autowired
	private Images images;

	@Autowired
	private Caches caches;

	@Autowired
	private Clock clock;

	private long qualification;

	@BeforeEach
	void haveAQualification() {
		this.qualification = this.mother.qualification();
	}

	@Test
	void areToldWithIt() {
		long first = add("示例科技");
		long second = state(add("示例商城"), ReviewState.EFFECTIVE);
		this.mother.sign(Region.MAINLAND, "别家签名");
		assertThat(under()).containsExactlyInAnyOrder(new QualifiedSign(first, "示例科技", 1),
				new QualifiedSign(second, "示例商城", 0));
		assertThat(
				this.signs.list(new DescribeTPLSignListRequest(null, null, null, null, null, null, this.qualification))
					.totalCount())
			.isEqualTo(2);
	}

	@Test
	void stayWhenItIsDeletedUnlessTheyAreInReview() {
		long review = add("示例科技");
		long effective = state(add("示例商城"), ReviewState.EFFECTIVE);
		long approved = state(add("示例生活"), ReviewState.APPROVED);
		long elsewhere = this.mother.sign(Region.MAINLAND, "别家签名");
		this.qualifications.delete(new DeleteSmsQualificationRequest(this.qualification));
		assertThat(info(effective).statusCode()).isEqualTo(ReviewState.EFFECTIVE.wire());
		assertThat(info(approved).statusCode()).isEqualTo(ReviewState.APPROVED.wire());
		assertThat(info(elsewhere).statusCode()).isEqualTo(ReviewState.IN_REVIEW.wire());
		assertThat(info(review).statusCode()).isEqualTo(ReviewState.REJECTED.wire());
		assertThat(info(review).reviewReply()).contains("资质已删除");
		long other = this.mother.qualification();
		this.signs.modify(new ModifySmsSignRequest(review, "示例科技", 0, 1, 0, 0, null, null, null, other));
		assertThat(info(review).statusCode()).isEqualTo(ReviewState.IN_REVIEW.wire());
		assertThat(info(review).qualificationId()).isEqualTo(other);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "http://127.0.0.1:8090", "http://localhost:8090/", "http://[::1]:8090" })
	void needNoIdOfItAtASimulatedCloud(String url) {
		assertThat(upstream(url).takesAnyQualification()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://sms.tencentcloudapi.com", "https://localhost.example.com", "http://10.0.0.7:8080",
			"https://127.example.com" })
	void waitForItsIdAtAnyOtherUpstream(String url) {
		SignMirror mirror = mirror(upstream(url));
		long id = add("示例" + Long.toString(System.nanoTime(), 36));
		assertThatExceptionOfType(UnsentException.class).isThrownBy(() -> mirror.add(id))
			.withMessageContaining(Long.toString(this.qualification));
		assertThat(new SignStatuses(this.found, upstream(url)).info(this.mapper.find(id)).upstreamIdAwaited()).isTrue();
		this.database.sql("UPDATE qualification SET upstream_id = 77 WHERE id = ?").param(this.qualification).update();
		assertThat(mirror.add(id)).isPositive();
		assertThat(new SignStatuses(this.found, upstream(url)).info(this.mapper.find(id)).upstreamIdAwaited())
			.isFalse();
	}

	private SignMirror mirror(UpstreamProperties upstream) {
		return new SignMirror(this.cloud, this.mapper, this.images, this.found, upstream, this.caches, (event) -> {
		}, this.clock);
	}

	private static UpstreamProperties upstream(String url) {
		return new UpstreamProperties(url, "", "", "1400000000", "ap-guangzhou");
	}

	private long add(String name) {
		return this.signs.add(new AddSmsSignRequest(name, 0, 1, 0, 0, Pictures.png(), null, null, this.qualification))
			.addSignStatus()
			.signId();
	}

	private long state(long id, ReviewState state) {
		this.database.sql("UPDATE sign SET state = ? WHERE id = ?").params(state.wire(), id).update();
		return id;
	}

	private SignInfo info(long id) {
		return this.signs.info(new DescribeTPLSignInfoRequest(id));
	}

	private List<QualifiedSign> under() {
		return this.qualifications
			.list(new DescribeSmsQualificationListRequest(this.qualification, null, null, null, null))
			.qualificationSet()
			.get(0)
			.signSet();
	}

}
