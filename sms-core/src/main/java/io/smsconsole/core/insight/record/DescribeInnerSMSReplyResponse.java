package io.smsconsole.core.insight.record;

import java.util.List;

/**
 * Some replies.
 *
 * @param replySet the replies, newest first
 * @param cursor for asking what is older, empty where nothing is
 * @param newerCursor for asking what is newer, empty where nothing is
 */
public record DescribeInnerSMSReplyResponse(List<ReplyRecord> replySet, String cursor, String newerCursor) {

}
