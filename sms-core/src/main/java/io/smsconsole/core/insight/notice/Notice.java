package io.smsconsole.core.insight.notice;

import java.time.Instant;

/**
 * What is told to one address by one channel.
 *
 * @param id its id
 * @param channel the channel
 * @param address where to
 * @param state how far it has come
 * @param attempts how often it was tried
 * @param holder the mark of the claim under way, or 0
 * @param dueAt when it is tried, or tried again, at the earliest
 * @param lastAt when it was tried last, or {@code null}
 * @param lastFault why the last attempt failed, or {@code null}
 * @param lastError what the other side said about that, or an empty string
 */
public record Notice(long id, NoticeChannel channel, String address, NoticeState state, int attempts, long holder,
		Instant dueAt, Instant lastAt, NoticeFault lastFault, String lastError) {

}
