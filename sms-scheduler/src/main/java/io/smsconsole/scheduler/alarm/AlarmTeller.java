package io.smsconsole.scheduler.alarm;

import java.util.List;

import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.notice.Channel;
import io.smsconsole.core.insight.notice.NoticeClaim;
import io.smsconsole.core.insight.notice.NoticeFault;
import io.smsconsole.core.insight.notice.NoticeMaker;
import io.smsconsole.core.insight.notice.NoticeOutcome;
import io.smsconsole.core.insight.notice.NoticeText;
import io.smsconsole.core.insight.notice.Notices;
import io.smsconsole.core.insight.notice.Recipients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * One round of telling people of alarms: makes the notices that are due, and sends one
 * that waits.
 */
@Component
class AlarmTeller {

	private static final Logger logger = LoggerFactory.getLogger(AlarmTeller.class);

	private final NoticeMaker maker;

	private final Recipients recipients;

	private final Notices notices;

	private final Alarms alarms;

	private final NoticeText text;

	private final List<Channel> channels;

	AlarmTeller(NoticeMaker maker, Recipients recipients, Notices notices, Alarms alarms, NoticeText text,
			List<Channel> channels) {
		this.maker = maker;
		this.recipients = recipients;
		this.notices = notices;
		this.alarms = alarms;
		this.text = text;
		this.channels = channels;
	}

	/**
	 * Makes notices and sends one.
	 * @return whether one was sent, so that more may wait
	 */
	boolean round() {
		this.maker.due().forEach((group) -> this.maker.make(group, this.recipients));
		NoticeClaim claim = this.notices.claim().orElse(null);
		if (claim == null) {
			return false;
		}
		NoticeOutcome outcome = send(claim);
		if (outcome.fault() != null) {
			logger.warn("Notice {} could not be sent: {} {}", claim.notice().id(), outcome.fault(), outcome.detail());
		}
		this.notices.record(claim, outcome);
		return true;
	}

	private NoticeOutcome send(NoticeClaim claim) {
		List<Alarm> of = this.alarms.find(claim.alarms());
		if (of.isEmpty()) {
			return NoticeOutcome.failed(NoticeFault.REFUSED, "What it tells of is kept no more");
		}
		return this.channels.stream()
			.filter((channel) -> channel.kind() == claim.notice().channel() && channel.ready())
			.findFirst()
			.map((channel) -> channel.send(Long.toString(claim.notice().id()), claim.notice().address(),
					this.text.of(of)))
			.orElseGet(() -> NoticeOutcome.failed(NoticeFault.CONNECTION, ""));
	}

}
