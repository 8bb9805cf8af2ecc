package io.smsconsole.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.audience.unsubscribe.ApplyUnsubscribeRemovalRequest;
import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeRequest;
import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeResponse.UnsubscribeInfo;
import io.smsconsole.core.audience.unsubscribe.RemovalActions;
import io.smsconsole.core.audience.unsubscribe.ReviewUnsubscribeRemovalRequest;
import io.smsconsole.core.audience.unsubscribe.UnsubscribeActions;
import io.smsconsole.core.base.word.AddSensitiveWordsRequest;
import io.smsconsole.core.base.word.SensitiveWordActions;
import io.smsconsole.core.insight.export.AddDumpLogTaskRequest;
import io.smsconsole.core.insight.export.ExportActions;

import org.springframework.stereotype.Component;

/**
 * What was asked for of late: people who want messages again, words that must not be
 * sent, a file with records.
 */
@Component
class Paperwork {

	private static final int FAILED = 5;

	private final Desk desk;

	private final UnsubscribeActions unsubscribed;

	private final RemovalActions removals;

	private final SensitiveWordActions words;

	private final ExportActions exports;

	Paperwork(Desk desk, UnsubscribeActions unsubscribed, RemovalActions removals, SensitiveWordActions words,
			ExportActions exports) {
		this.desk = desk;
		this.unsubscribed = unsubscribed;
		this.removals = removals;
		this.words = words;
		this.exports = exports;
	}

	/**
	 * Hands it in.
	 * @param now the present
	 */
	void handIn(Instant now) {
		List<String> wishes = List.of("会员致电客服，确认愿意重新接收会员日短信（工单 20251118-043）。", "用户在门店登记时要求恢复到货提醒。");
		List<Long> ids = this.desk.as(Team.ADMINISTRATOR,
				() -> this.unsubscribed
					.list(new DescribeUnsubscribeRequest(null, null, null, null, null, wishes.size(), null, null, true))
					.unsubscribeSet()
					.stream()
					.map(UnsubscribeInfo::unsubscribeId)
					.toList());
		for (int i = 0; i < ids.size(); i++) {
			appeal(ids.get(i), wishes.get(i), i == 0);
		}
		this.desk.as(Team.ADMINISTRATOR,
				() -> this.words.add(new AddSensitiveWordsRequest(List.of("办证", "代开发票", "刷单兼职", "无抵押贷款"))));
		this.desk.asOwner(() -> this.exports.add(new AddDumpLogTaskRequest("SEND_RECORD", "xlsx", 0, null,
				now.minus(Duration.ofDays(7)).getEpochSecond(), now.getEpochSecond(), null, null, List.of(FAILED), null,
				null, null, null, null, null, null)));
	}

	private void appeal(long id, String reason, boolean granted) {
		long removal = this.desk
			.as(Team.ADMINISTRATOR,
					() -> this.removals
						.apply(new ApplyUnsubscribeRemovalRequest(null, null, null, null, List.of(id), reason)))
			.removalIdSet()
			.get(0);
		if (granted) {
			this.desk.as(Team.REVIEWER,
					() -> this.removals.review(new ReviewUnsubscribeRemovalRequest(removal, true, "已核对通话录音。")));
		}
	}

}
