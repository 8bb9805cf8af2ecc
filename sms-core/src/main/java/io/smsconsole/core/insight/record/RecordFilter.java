package io.smsconsole.core.insight.record;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.message.MessageState;

/**
 * Which messages are wanted.
 *
 * @param region mainland or international
 * @param apps the applications, {@code null} for all
 * @param from the smallest id
 * @param to the id before which all ids lie
 * @param phone a number in E.164, or {@code null}
 * @param taskId a group-send task, or {@code null}
 * @param state how far they have come, or {@code null}
 * @param underway of accepted ones whether their submission is with a dispatcher, or
 * {@code null}
 * @param newestFirst the order; otherwise the oldest come first
 * @param limit how many at most
 */
record RecordFilter(Region region, List<Long> apps, long from, long to, String phone, Long taskId, MessageState state,
		Boolean underway, boolean newestFirst, int limit) {

}
