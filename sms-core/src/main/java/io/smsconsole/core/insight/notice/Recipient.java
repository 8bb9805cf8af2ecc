package io.smsconsole.core.insight.notice;

/**
 * Somebody who is told, by one channel.
 *
 * @param channel the channel
 * @param address where they are reached, at most 255 characters
 */
public record Recipient(NoticeChannel channel, String address) {

}
