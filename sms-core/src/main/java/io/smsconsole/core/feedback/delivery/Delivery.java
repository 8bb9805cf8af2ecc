package io.smsconsole.core.feedback.delivery;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.StringUtils;

/**
 * What is reported in one request, and what has come of it.
 *
 * @param id the id that the receiver gets with every attempt
 * @param target whose receiver it is for
 * @param lane the lane that it stands in
 * @param sdkAppId the application, or 0 for a reply that belongs to none
 * @param kind receipts or a reply
 * @param state how far it has come
 * @param url the receiver of the last attempt
 * @param refs the messages or the reply, by id
 * @param entries how many they are
 * @param attempts how often it was tried, requests to do so again included
 * @param failures how many attempts have failed since it was last asked for
 * @param dueAt when it is tried again at the earliest
 * @param lastAt when it was tried last, or {@code null}
 * @param lastStatus the HTTP status of the last attempt, or 0
 * @param lastError why the last attempt failed, or {@code null}
 * @param lastDetail what the receiver says about that, or an empty string
 */
record Delivery(long id, long target, int lane, long sdkAppId, DeliveryKind kind, DeliveryState state, String url,
		String refs, int entries, int attempts, int failures, Instant dueAt, Instant lastAt, int lastStatus,
		DeliveryFault lastError, String lastDetail) {

	static Delivery fresh(long id, Lane lane, long sdkAppId, String url, List<Long> refs, Instant now) {
		return new Delivery(id, lane.target(), lane.lane(), sdkAppId, lane.kind(), DeliveryState.WAITING, url,
				refs.stream().map(String::valueOf).collect(Collectors.joining(",")), refs.size(), 0, 0, now, null, 0,
				null, "");
	}

	Delivery to(String newUrl) {
		return new Delivery(this.id, this.target, this.lane, this.sdkAppId, this.kind, this.state, newUrl, this.refs,
				this.entries, this.attempts, this.failures, this.dueAt, this.lastAt, this.lastStatus, this.lastError,
				this.lastDetail);
	}

	List<Long> references() {
		return Stream.of(StringUtils.commaDelimitedListToStringArray(this.refs)).map(Long::valueOf).toList();
	}

	Lane inLane() {
		return new Lane(this.target, this.lane);
	}

}
