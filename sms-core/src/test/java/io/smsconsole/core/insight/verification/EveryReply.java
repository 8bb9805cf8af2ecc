package io.smsconsole.core.insight.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smsconsole.core.audience.unsubscribe.Unsubscriptions;
import io.smsconsole.core.audience.unsubscribe.Unwanted;
import io.smsconsole.core.feedback.reply.ReplyActions;
import io.smsconsole.core.insight.record.DescribeInnerSMSReplyRequest;
import io.smsconsole.core.insight.record.DescribeInnerSMSReplyResponse;
import io.smsconsole.core.insight.record.ReplyRecord;
import io.smsconsole.core.insight.record.ReplyRecordActions;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.wire.api.PullSmsReplyStatusRequest;
import io.smsconsole.core.wire.api.PullSmsReplyStatusResponse.PullSmsReplyStatus;
import io.smsconsole.core.wire.upstream.UpstreamReply;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what is told of replies with those that were answered, one by one.
 */
final class EveryReply {

	private final Answers answers;

	private final ReplyRecordActions records;

	private final ReplyActions pulls;

	private final Unsubscriptions unsubscriptions;

	private final JdbcTemplate jdbc;

	private final String app;

	/**
	 * Prepares to compare.
	 * @param context has the beans
	 * @param answers what was answered
	 * @param app the application whose messages were
	 */
	EveryReply(ApplicationContext context, Answers answers, long app) {
		this.answers = answers;
		this.records = context.getBean(ReplyRecordActions.class);
		this.pulls = context.getBean(ReplyActions.class);
		this.unsubscriptions = context.getBean(Unsubscriptions.class);
		this.jdbc = context.getBean(JdbcTemplate.class);
		this.app = Long.toString(app);
	}

	/** Nobody may be at work meanwhile. */
	void assertExact() {
		List<ReplyRecord> told = all();
		assertThat(told.stream().map(Told::of).toList())
			.containsExactlyInAnyOrderElementsOf(this.answers.all().entrySet().stream().map(Told::of).toList());
		assertThat(Stream.of(0, 1).flatMap((region) -> pages(region, this.app).stream()))
			.containsExactlyInAnyOrderElementsOf(told.stream().filter(ReplyRecord::attributed).toList());
		assertThat(told.stream().filter((reply) -> reply.callbackTime() != null).map(ReplyRecord::replyId))
			.containsExactlyInAnyOrderElementsOf(
					this.jdbc.queryForList("SELECT refs FROM delivery WHERE kind = 1 AND state = 1", String.class));
		assertThat(this.unsubscriptions.among(phones())).isEqualTo(unwanted());
	}

	/** Of every kind there were some. */
	void assertVaried() {
		assertThat(all()).anyMatch((reply) -> !reply.attributed())
			.anyMatch((reply) -> reply.attributed() && !reply.unsubscribed())
			.anyMatch(ReplyRecord::unsubscribed)
			.anyMatch((reply) -> reply.callbackTime() != null)
			.anyMatch((reply) -> reply.callbackTime() == null);
	}

	/** Each is handed out once. */
	void assertPulledOnce() {
		List<PullSmsReplyStatus> pulled = new ArrayList<>();
		List<PullSmsReplyStatus> some;
		do {
			some = this.pulls.pull(new PullSmsReplyStatusRequest(100, this.app)).pullSmsReplyStatusSet();
			pulled.addAll(some);
		}
		while (!some.isEmpty());
		assertThat(pulled.stream()
			.map((reply) -> List.<Object>of(reply.phoneNumber(), reply.replyContent(), reply.replyTime()))
			.toList())
			.containsExactlyInAnyOrderElementsOf(attributed()
				.map((reply) -> List.<Object>of(reply.getKey().phone(), reply.getKey().content(),
						reply.getKey().repliedAt().getEpochSecond()))
				.toList());
	}

	/** Other tests may have left some of other numbers. */
	private List<ReplyRecord> all() {
		Set<String> phones = phones();
		return Stream.of(0, 1)
			.flatMap((region) -> pages(region, null).stream())
			.filter((reply) -> phones.contains(reply.phoneNumber()))
			.toList();
	}

	private List<ReplyRecord> pages(int region, String wanted) {
		long now = Instant.now().getEpochSecond();
		List<ReplyRecord> all = new ArrayList<>();
		String cursor = null;
		do {
			DescribeInnerSMSReplyResponse page = this.records.list(new DescribeInnerSMSReplyRequest(region, wanted,
					now - 3600, now + 60, null, null, 100, cursor, null, null));
			all.addAll(page.replySet());
			cursor = page.cursor();
		}
		while (!cursor.isEmpty());
		return all;
	}

	private Set<String> phones() {
		return this.answers.all().keySet().stream().map(UpstreamReply::phone).collect(Collectors.toSet());
	}

	private Set<Unwanted> unwanted() {
		return attributed().filter((reply) -> Answers.unsubscribes(reply.getKey().content()))
			.map((reply) -> new Unwanted(reply.getKey().phone(), reply.getKey().signName(),
					reply.getValue().orElseThrow().smsType()))
			.collect(Collectors.toSet());
	}

	private Stream<Map.Entry<UpstreamReply, Optional<MessageHead>>> attributed() {
		return this.answers.all().entrySet().stream().filter((reply) -> reply.getValue().isPresent());
	}

	/**
	 * What both sides know of a reply.
	 */
	private record Told(String phone, String sign, String content, long time, String serialNo, String app,
			boolean unsubscribed) {

		static Told of(ReplyRecord reply) {
			return new Told(reply.phoneNumber(), reply.signName(), reply.content(), reply.replyTime(), reply.serialNo(),
					reply.smsSdkAppId(), reply.unsubscribed());
		}

		static Told of(Map.Entry<UpstreamReply, Optional<MessageHead>> answered) {
			UpstreamReply reply = answered.getKey();
			Optional<MessageHead> message = answered.getValue();
			return new Told(reply.phone(), reply.signName(), reply.content(), reply.repliedAt().getEpochSecond(),
					message.map((head) -> Long.toString(head.id())).orElse(""),
					message.map((head) -> Long.toString(head.sdkAppId())).orElse(""),
					message.isPresent() && Answers.unsubscribes(reply.content()));
		}

	}

}
