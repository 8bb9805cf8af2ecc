package io.smsconsole.core.insight.notice;

import java.util.List;

/**
 * A notice that this node may send now.
 *
 * @param notice the notice, as it was before it was claimed
 * @param holder the mark of this claim; whoever holds another one may not end it
 * @param alarms what it tells of, by id
 */
public record NoticeClaim(Notice notice, long holder, List<Long> alarms) {

}
