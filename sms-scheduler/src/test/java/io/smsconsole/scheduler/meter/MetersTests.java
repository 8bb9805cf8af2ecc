package io.smsconsole.scheduler.meter;

import java.util.function.DoubleSupplier;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.smsconsole.core.feedback.FeedbackMother;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.scheduler.SchedulerTest;
import io.smsconsole.scheduler.feedback.FeedbackFixture;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SchedulerTest
class MetersTests {

	private static final String PHONE = "+8613800138000";

	@Autowired
	private MeterRegistry registry;

	@Autowired
	private FeedbackFixture fixture;

	@Autowired
	private FeedbackMother mother;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void countWhatIsCommittedAndNothingElse() {
		long app = this.fixture.app();
		DoubleSupplier accepted = () -> count("sms.messages.accepted", "lane", "api");
		DoubleSupplier delivered = () -> count("sms.messages.settled", "lane", "api", "state", "delivered");
		double acceptedBefore = accepted.getAsDouble();
		double deliveredBefore = delivered.getAsDouble();
		this.mother.settled(app, PHONE, MessageState.DELIVERED, "DELIVRD");
		new TransactionTemplate(this.transactions).executeWithoutResult((transaction) -> {
			this.mother.settled(app, PHONE, MessageState.DELIVERED, "DELIVRD");
			transaction.setRollbackOnly();
		});
		assertThat(accepted.getAsDouble()).isEqualTo(acceptedBefore + 1);
		assertThat(delivered.getAsDouble()).isEqualTo(deliveredBefore + 1);
	}

	@Test
	void tellRefusalsApartByCodesThatWeKnow() {
		long app = this.fixture.app();
		this.mother.settled(app, PHONE, MessageState.REJECTED, "FailedOperation.ContainSensitiveWord");
		this.mother.settled(app, PHONE, MessageState.REJECTED, "Made.UpOutside");
		assertThat(refused("FailedOperation.ContainSensitiveWord")).isPositive();
		assertThat(refused("other")).isPositive();
		assertThat(this.registry.getMeters()).flatExtracting((meter) -> meter.getId().getTags())
			.extracting(Tag::getValue)
			.doesNotContain("Made.UpOutside");
	}

	@Test
	void tellOfTheUpstreamAndOfWhatWaits() {
		await().until(() -> this.registry.get("sms.claim").timer().count() > 0);
		assertThat(this.registry.get("sms.upstream.circuit").tag("state", "closed").gauge().value()).isIn(0.0, 1.0);
		assertThat(this.registry.get("sms.queue.age").gauges())
			.allSatisfy((age) -> assertThat(age.value()).isNotNegative());
		assertThat(this.registry.get("sms.tasks.people").gauges())
			.allSatisfy((people) -> assertThat(people.value()).isNotNegative());
	}

	@Test
	void haveFewLabels() {
		assertThat(this.registry.getMeters()).map(Meter::getId)
			.filteredOn((id) -> id.getName().startsWith("sms."))
			.hasSizeLessThan(200)
			.flatExtracting(Meter.Id::getTags)
			.extracting(Tag::getKey)
			.isSubsetOf("lane", "state", "by", "code", "outcome", "progress");
	}

	private double refused(String code) {
		return count("sms.messages.refused", "lane", "api", "by", "upstream", "code", code);
	}

	private double count(String name, String... tags) {
		return this.registry.get(name).tags(tags).counter().count();
	}

}
