package io.smsconsole.core.insight.record;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.page.Keyset;

import org.springframework.stereotype.Service;

/**
 * What can be asked about replies.
 */
@Service
public class ReplyRecordActions {

	static final String LIST = "DescribeInnerSMSReply";

	private final ReplyRecords replies;

	private final ReplyRecordMapper mapper;

	private final AppVisibility visibility;

	ReplyRecordActions(ReplyRecords replies, ReplyRecordMapper mapper, AppVisibility visibility) {
		this.replies = replies;
		this.mapper = mapper;
		this.visibility = visibility;
	}

	/**
	 * Lists what people answered, newest first.
	 * @param request which of it
	 * @return the replies, masked unless the caller may reveal messages
	 */
	@Action(name = LIST, access = Access.READ, resource = Resource.APP)
	public DescribeInnerSMSReplyResponse list(DescribeInnerSMSReplyRequest request) {
		Keyset keyset = Keyset.of(request.cursor(), request.newerCursor(), request.limit());
		Keyset.Part<ReplyRow> part = keyset.part(this.mapper.list(this.replies.filter(LIST, request, keyset)),
				ReplyRow::id);
		return new DescribeInnerSMSReplyResponse(
				part.rows().stream().map((row) -> ReplyRecords.tell(row, whole(request, row))).toList(), part.cursor(),
				part.newerCursor());
	}

	private boolean whole(DescribeInnerSMSReplyRequest request, ReplyRow row) {
		return !Boolean.TRUE.equals(request.masked()) && this.visibility.visible(RecordActions.REVEAL, row.sdkAppId());
	}

}
